"""Prints the meetings of a table of series in 2026 and 2027, as python3-dateutil expands the rules: series and start.

The table is meetings.tsv of ospo-cli. People wrote its rules from the words of the cadences. Private series are left out.
"""

import csv
import sys
from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

FROM, TO = "2026-01-01", "2028-01-01"
# Each time zone has reached the end at this local time.
LOCAL_END = datetime(2028, 1, 3)


def cells(text):
    return [] if text == "-" else text.split(" ")


def local(text):
    return datetime.fromisoformat(text)


def shown(moment, zone):
    """Return a time in UTC, or a day. If clocks skip a time or show it twice, zoneinfo and RFC 5545 use the offset before."""
    if zone == "-":
        return moment.date().isoformat()
    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def starts(row):
    first, zone = local(row["start"]), row["zone"]
    ruled = [first]
    if row["rule"] != "-":
        ruled = rrulestr(row["rule"], dtstart=first).between(first, LOCAL_END, inc=True)
    last = date.max if row["until"] == "-" else date.fromisoformat(row["until"])
    excluded = cells(row["excluded"])
    for moment in ruled:
        if moment.date() <= last and moment.date().isoformat() not in excluded:
            yield shown(moment, zone)
    for text in cells(row["extra"]):
        moment, _, other = text.partition("@")
        exact = local(moment) if "T" in moment else datetime.combine(date.fromisoformat(moment), first.time())
        yield shown(exact, other or zone)


with open(sys.argv[1], encoding="utf-8", newline="") as table:
    for row in csv.DictReader(table, delimiter="\t"):
        if row["access"] == "public":
            for start in starts(row):
                if FROM <= start < TO:
                    print(row["id"], start, sep="\t")
