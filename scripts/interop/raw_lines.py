"""Checks the bytes of calendars without a parser: line ends, lengths, characters, the form of lines, and structure."""

import re
import sys

LINE = re.compile(r'[A-Z0-9-]+(;[A-Z0-9-]+=("[^"]*"|[^";:,]*)(,("[^"]*"|[^";:,]*))*)*:')
# Characters that can start or hide a line: controls, U+2028, U+2029, embeddings, overrides and isolates of direction.
UNSAFE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
INSIDE = {
    "": {"VCALENDAR"},
    "VCALENDAR": {"VTIMEZONE", "VEVENT"},
    "VTIMEZONE": {"STANDARD", "DAYLIGHT"},
    "VEVENT": {"PARTICIPANT", "VLOCATION"},
}
# Properties that appear once in each component (RFC 5545, section 3.6; RFC 9073, section 7).
ONCE = {
    "VCALENDAR": ["VERSION", "PRODID"],
    "VTIMEZONE": ["TZID"],
    "STANDARD": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
    "DAYLIGHT": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
    "VEVENT": ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS"],
    "PARTICIPANT": ["UID", "PARTICIPANT-TYPE"],
    "VLOCATION": ["UID"],
}
AT_MOST_ONCE = {
    "VCALENDAR": ["METHOD"],
    "VEVENT": ["DESCRIPTION", "LOCATION", "GEO", "URL", "SEQUENCE", "TRANSP", "CREATED", "LAST-MODIFIED", "RRULE"],
}


def check_lines(data, fail):
    """Yield the unfolded lines, each with the number of its first line."""
    if not data.endswith(b"\r\n"):
        fail(data.count(b"\r\n") + 1, "the last line has no end")
    number, whole = 1, ""
    for at, octets in enumerate(data[:-2].split(b"\r\n"), 1):
        if len(octets) > 75:
            fail(at, f"{len(octets)} octets")
        try:
            line = octets.decode("utf-8")
        except UnicodeDecodeError:
            fail(at, "no UTF-8, or a fold within a character")
        if not line.strip():
            fail(at, "blank")
        unsafe = UNSAFE.search(line)
        if unsafe:
            fail(at, f"U+{ord(unsafe.group()):04X}")
        if line[0] in " \t":
            if at == 1:
                fail(at, "a continuation of nothing")
            whole += line[1:]
            continue
        if whole:
            yield number, whole
        number, whole = at, line
    yield number, whole


def check(path):
    def fail(line, what):
        sys.exit(f"{path}:{line}: {what}")

    def close(number, name, properties):
        for once in ONCE[name]:
            if properties.count(once) != 1:
                fail(number, f"{name} with {properties.count(once)} {once}")
        for once in AT_MOST_ONCE.get(name, []):
            if properties.count(once) > 1:
                fail(number, f"{name} with {properties.count(once)} {once}")
        if "DTEND" in properties and "DURATION" in properties:
            fail(number, f"{name} with DTEND and DURATION")
        # A message has organizers (RFC 5546, section 3.2). A feed has no organizers.
        if name == "VEVENT" and properties.count("ORGANIZER") != stack[0][1].count("METHOD"):
            fail(number, f"{properties.count('ORGANIZER')} ORGANIZER")

    with open(path, "rb") as file:
        data = file.read()
    stack, events, calendars, number = [], 0, 0, 0
    for number, line in check_lines(data, fail):
        if not LINE.match(line):
            fail(number, "not of the form NAME;PARAMETER=VALUE:VALUE")
        name, value = re.split("[;:]", line, maxsplit=1)
        around = stack[-1][0] if stack else ""
        if name == "BEGIN":
            if value not in INSIDE.get(around, ()):
                fail(number, f"{value} inside of {around or 'nothing'}")
            stack.append((value, []))
            events += value == "VEVENT"
            calendars += value == "VCALENDAR"
        elif not stack:
            fail(number, "a property outside of any component")
        elif name == "END":
            if value != around:
                fail(number, f"END:{value} inside of {around}")
            close(number, *stack.pop())
        else:
            stack[-1][1].append(name)
    if stack:
        fail(number, f"{stack[-1][0]} without its END")
    if calendars != 1:
        fail(number, f"{calendars} calendars")
    return events


paths = sys.argv[1:]
print(f"raw lines: {len(paths)} calendar(s) with {sum(map(check, paths))} event(s) conform to RFC 5545")
