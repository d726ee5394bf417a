"""Prints id, title, start and end (UTC) of each timed session of a working group, sorted."""

import json
import re
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def duration(text):
    hours, minutes, seconds = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?", text).groups()
    return timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=int(seconds or 0))


with open(sys.argv[1], encoding="utf-8") as file:
    group = json.load(file)
lines = []
for session in group["sessions"]:
    when = session["when"]
    if "start" not in when:
        continue
    start = datetime.fromisoformat(when["start"]).replace(tzinfo=ZoneInfo(when["zone"]))
    end = utc(start.astimezone(timezone.utc) + duration(when["duration"])) if "duration" in when else "-"
    uid = session["id"] + "@" + group["domain"]
    lines.append("\t".join([uid, session.get("title", "-"), utc(start), end]))
print("\n".join(sorted(lines)))
