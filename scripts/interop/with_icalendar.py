"""Prints each instance of each event that python3-icalendar reads, in the form of expected.py.

Each line stands behind the calendar's path. Rules are left to python3-dateutil, since icalendar expands none.
"""

import sys
from datetime import datetime, timezone

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar
from pytz.exceptions import AmbiguousTimeError, NonExistentTimeError

# The instances of recurring events are printed from the first day to the second, exclusive, as in Exported.java.
FROM, TO = "2020-01-01", "2029-01-01"


def utc(moment):
    """Return the first of two times that clocks show alike."""
    if moment.tzinfo is None:
        sys.exit(f"floating time: {moment}")
    return moment.astimezone(timezone.utc)


def shown(moment):
    return utc(moment).replace(tzinfo=None).isoformat() + "Z" if isinstance(moment, datetime) else moment.isoformat()


def local(moment, zone):
    """Return the local time, or midnight of a day. Times in the zone are not converted, because clocks may skip them."""
    if not isinstance(moment, datetime):
        return datetime(*moment.timetuple()[:3])
    return (moment.astimezone(zone) if moment.tzinfo is timezone.utc or str(moment.tzinfo) == "UTC" else moment).replace(tzinfo=None)


def in_zone(start, zone):
    """Return the first of two times that clocks show alike, and a skipped time with the offset before (RFC 5545, section 3.3.5)."""
    if zone is timezone.utc or not hasattr(zone, "localize"):
        return start.replace(tzinfo=zone)
    try:
        return zone.localize(start, is_dst=None)
    except NonExistentTimeError:
        return zone.localize(start, is_dst=False)
    except AmbiguousTimeError:
        return zone.localize(start, is_dst=True)


def dates(event, name):
    values = event.get(name, [])
    return [date.dt for value in (values if isinstance(values, list) else [values]) for date in value.dts]


def starts(event, replaced):
    """Return the starts of all instances in the window. They recur by local time."""
    first = event["DTSTART"].dt
    if "RRULE" not in event and "RDATE" not in event:
        return [first]
    timed = isinstance(first, datetime)
    zone = first.tzinfo if timed else None
    rules = rruleset()
    if "RRULE" in event:
        rule = event["RRULE"]
        rule["UNTIL"] = [local(until, zone) for until in rule.get("UNTIL", [])]
        if not rule["UNTIL"]:
            del rule["UNTIL"]
        rules.rrule(rrulestr(rule.to_ical().decode(), dtstart=local(first, zone)))
    rules.rdate(local(first, zone))
    for date in dates(event, "RDATE"):
        rules.rdate(local(date, zone))
    for date in dates(event, "EXDATE"):
        rules.exdate(local(date, zone))
    for date in replaced:
        rules.exdate(local(date, zone))
    found = []
    for start in rules:
        moment = in_zone(start, zone) if timed else start.date()
        if shown(moment) >= TO:
            break
        if shown(moment) >= FROM:
            found.append(moment)
    return found


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
    events = calendar.walk("VEVENT")
    for event in events:
        if event.errors:
            sys.exit(f"{path}: {event.errors}")
        texts = [event.get(name, "-") for name in ("LOCATION", "STATUS", "ORGANIZER")]
        replaced = [
            other["RECURRENCE-ID"].dt for other in events if other["UID"] == event["UID"] and "RECURRENCE-ID" in other
        ]
        for start in starts(event, replaced):
            times = [shown(start), end(start, length(event))]
            print(path, event["UID"], event["SUMMARY"], *times, *texts, method, sep="\t")
