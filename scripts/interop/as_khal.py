"""Prints expected events in the form of khal: the last day instead of the end, and an hour after the start if no end is known."""

import sys
from datetime import date, datetime, timedelta

for line in sys.stdin:
    calendar, uid, title, start, end, location, status, _, _ = line.rstrip("\n").split("\t")
    if end == "-":
        form = "%Y-%m-%dT%H:%M:%SZ"
        end = (datetime.strptime(start, form) + timedelta(hours=1)).strftime(form)
    elif len(end) == len("2021-11-08"):
        end = (date.fromisoformat(end) - timedelta(days=1)).isoformat()
    print(calendar, uid, title, start, end, "" if location == "-" else location, status, sep="\t")
