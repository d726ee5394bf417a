"""Prints what python3-icalendar reads from a calendar, in the form of expected.py."""

import sys
from datetime import timezone

from icalendar import Calendar


def utc(value):
    return value.dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
lines = []
for event in calendar.walk("VEVENT"):
    if event.errors:
        sys.exit(f"{sys.argv[1]}: {event.errors}")
    if not hasattr(event["DTSTART"].dt, "hour"):
        continue
    end = utc(event["DTEND"]) if "DTEND" in event else "-"
    lines.append("\t".join([event["UID"], event.get("SUMMARY", "-"), utc(event["DTSTART"]), end]))
print("\n".join(sorted(lines)))
