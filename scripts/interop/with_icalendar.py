"""Prints what python3-icalendar reads from calendars: each event in the form of expected.py, behind the calendar's path."""

import sys
from datetime import datetime, timezone

from icalendar import Calendar


def shown(moment):
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        sys.exit(f"floating time: {moment}")
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def end(event):
    if "DTEND" in event:
        return shown(event["DTEND"].dt)
    if "DURATION" in event:
        # An exact time, so the zone must not move it (RFC 5545, 3.3.6).
        return shown(event["DTSTART"].dt.astimezone(timezone.utc) + event["DURATION"].dt)
    return "-"


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    for event in calendar.walk("VEVENT"):
        if event.errors:
            sys.exit(f"{path}: {event.errors}")
        texts = [event.get(name, "-") for name in ("LOCATION", "STATUS")]
        print(path, event["UID"], event["SUMMARY"], shown(event["DTSTART"].dt), end(event), *texts, sep="\t")
