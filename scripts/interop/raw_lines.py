"""Checks the octets of a calendar without any parser: line ends, lengths, controls, UTF-8 and nesting."""

import sys

path = sys.argv[1]
with open(path, "rb") as file:
    data = file.read()


def fail(line, what):
    sys.exit(f"{path}:{line}: {what}")


if not data.endswith(b"\r\n"):
    fail(0, "the last line has no end")
physical = data[:-2].split(b"\r\n")
for number, line in enumerate(physical, 1):
    if len(line) > 75:
        fail(number, f"{len(line)} octets")
    if not line.strip():
        fail(number, "blank")
    if any(octet < 0x20 and octet != 0x09 or octet == 0x7F for octet in line):
        fail(number, "a control character")
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        fail(number, "a fold within a character")
stack = []
for number, line in enumerate(data[:-2].replace(b"\r\n ", b"").split(b"\r\n"), 1):
    name, _, value = line.partition(b":")
    if name == b"BEGIN":
        stack.append(value)
    elif name == b"END":
        if not stack or stack.pop() != value:
            fail(number, f"END:{value.decode()} without its BEGIN (unfolded line)")
    elif not stack:
        fail(number, "a property outside of any component (unfolded line)")
if stack:
    fail(0, "a component without its END")
