"""Prints what python3-vobject reads, in the form of with_icalendar.py. The zones are the VTIMEZONEs of the files."""

import sys
from datetime import datetime, timezone
from multiprocessing import Pool

import vobject

# The instances of recurring events are printed from the first day to the second, exclusive, as in Exported.java.
FROM, TO = "2020-01-01", "2029-01-01"


def utc(moment):
    if moment.tzinfo is None:
        sys.exit(f"floating time: {moment}")
    return moment.astimezone(timezone.utc)


def shown(moment):
    return utc(moment).replace(tzinfo=None).isoformat() + "Z" if isinstance(moment, datetime) else moment.isoformat()


def starts(event, replaced):
    """Return the starts of all instances in the window."""
    first = event.dtstart.value
    if not hasattr(event, "rrule") and not hasattr(event, "rdate"):
        return [first]
    found = []
    # vobject returns days as midnights. It leaves out the start of an event without a rule unless it is asked to add it.
    for moment in event.getrruleset(addRDate=True):
        start = moment if isinstance(first, datetime) else moment.date()
        if shown(start) >= TO:
            break
        if shown(start) >= FROM and shown(start) not in replaced:
            found.append(start)
    return found


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
    events = calendar.contents.get("vevent", [])
    for event in events:
        texts = [event.getChildValue(name, "-") for name in ("location", "status", "organizer")]
        texts.append(calendar.getChildValue("method", "-"))
        replaced = {
            shown(other.recurrence_id.value)
            for other in events
            if other.uid.value == event.uid.value and hasattr(other, "recurrence_id")
        }
        for start in starts(event, replaced):
            lines.append("\t".join([path, event.uid.value, event.summary.value, shown(start), end(event, start), *texts]))
    return lines


# Use a process for each calendar, because vobject uses the first VTIMEZONE of a name also in other calendars.
with Pool(1, maxtasksperchild=1) as processes:
    for lines in processes.imap(read, sys.argv[1:]):
        for line in lines:
            print(line)
