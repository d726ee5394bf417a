"""Prints what python3-vobject reads, in the form of with_icalendar.py. The zones are the VTIMEZONEs of the files."""

import sys
from datetime import datetime, timezone
from multiprocessing import Pool

import vobject


def utc(moment):
    if moment.tzinfo is None:
        sys.exit(f"floating time: {moment}")
    return moment.astimezone(timezone.utc)


def shown(moment):
    return utc(moment).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(moment, datetime) else moment.isoformat()


def starts(event):
    first = event.dtstart.value
    if event.rruleset is None:
        return [first]
    # vobject returns days as midnights.
    return [start if isinstance(first, datetime) else start.date() for start in event.rruleset]


def end(event, start):
    """Return the end. All instances have the duration of the first one, exactly if it has times (RFC 5545, section 3.8.5.3)."""
    exact = utc if isinstance(start, datetime) else lambda day: day
    if hasattr(event, "dtend"):
        return shown(exact(start) + (exact(event.dtend.value) - exact(event.dtstart.value)))
    if hasattr(event, "duration"):
        return shown(exact(start) + event.duration.value)
    return "-"


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file)
    lines = []
    for event in calendar.contents.get("vevent", []):
        texts = [event.getChildValue(name, "-") for name in ("location", "status", "organizer")]
        texts.append(calendar.getChildValue("method", "-"))
        for start in starts(event):
            lines.append("\t".join([path, event.uid.value, event.summary.value, shown(start), end(event, start), *texts]))
    return lines


# Use a process for each calendar, because vobject uses the first VTIMEZONE of a name also in other calendars.
with Pool(1, maxtasksperchild=1) as processes:
    for lines in processes.imap(read, sys.argv[1:]):
        for line in lines:
            print(line)
