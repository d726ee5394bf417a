"""Prints what python3-vobject reads from calendars, as with_icalendar.py does. Zones come from the files' VTIMEZONEs."""

import sys
from datetime import datetime, timezone
from multiprocessing import Pool

import vobject


def shown(moment):
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        sys.exit(f"floating time: {moment}")
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def end(event):
    if hasattr(event, "dtend"):
        return shown(event.dtend.value)
    if hasattr(event, "duration"):
        return shown(event.dtstart.value.astimezone(timezone.utc) + event.duration.value)
    return "-"


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file)
    lines = []
    for event in calendar.contents.get("vevent", []):
        texts = [event.getChildValue(name, "-") for name in ("location", "status")]
        times = [shown(event.dtstart.value), end(event)]
        lines.append("\t".join([path, event.uid.value, event.summary.value, *times, *texts]))
    return lines


# A process each: vobject goes on using the first VTIMEZONE of a name in calendars that bring one of their own.
with Pool(1, maxtasksperchild=1) as processes:
    for lines in processes.imap(read, sys.argv[1:]):
        for line in lines:
            print(line)
