"""Prints each instance of each event that python3-icalendar reads, in the form of expected.py.

Each line stands behind the calendar's path. Rules are left to python3-dateutil, since icalendar expands none.
"""

import sys
from datetime import datetime, timezone

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar


def utc(moment):
    """Return the first of two times that clocks show alike."""
    if moment.tzinfo is None:
        sys.exit(f"floating time: {moment}")
    return moment.astimezone(timezone.utc)


def shown(moment):
    return utc(moment).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(moment, datetime) else moment.isoformat()


def starts(event):
    """Return the starts of all instances. They recur by local time."""
    first = event["DTSTART"].dt
    if "RRULE" not in event:
        return [first]
    timed = isinstance(first, datetime)

    def local(moment):
        return moment.astimezone(first.tzinfo).replace(tzinfo=None) if timed else datetime(*moment.timetuple()[:3])

    rule = event["RRULE"]
    rule["UNTIL"] = [local(until) for until in rule["UNTIL"]]
    rules = rruleset()
    rules.rrule(rrulestr(rule.to_ical().decode(), dtstart=local(first)))
    excluded = event.get("EXDATE", [])
    for dates in excluded if isinstance(excluded, list) else [excluded]:
        for date in dates.dts:
            rules.exdate(local(date.dt))
    return [first.tzinfo.localize(start, is_dst=True) if timed else start.date() for start in rules]


def length(event):
    """Return the exact duration of an event with times. The zone must not change it (RFC 5545, sections 3.3.6 and 3.8.5.3)."""
    if "DURATION" in event:
        return event["DURATION"].dt
    if "DTEND" not in event:
        return None
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    return utc(end) - utc(start) if isinstance(start, datetime) else end - start


def end(start, length):
    if length is None:
        return "-"
    return shown((utc(start) if isinstance(start, datetime) else start) + length)


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    method = calendar.get("METHOD", "-")
    for event in calendar.walk("VEVENT"):
        if event.errors:
            sys.exit(f"{path}: {event.errors}")
        texts = [event.get(name, "-") for name in ("LOCATION", "STATUS", "ORGANIZER")]
        for start in starts(event):
            times = [shown(start), end(start, length(event))]
            print(path, event["UID"], event["SUMMARY"], *times, *texts, method, sep="\t")
