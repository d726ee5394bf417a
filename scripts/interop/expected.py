"""Prints the expected values of each session in the JSON of a working group: id, title, start, end, location and status.

Starts and ends are instants in UTC, or days, the end exclusive; absent values are hyphens, as are organizer and method in
the end, since a published calendar is no message. Published calendars leave out sessions without a day.
"""

import json
import re
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def duration(text):
    hours, minutes, seconds = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?", text).groups()
    return timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=int(seconds or 0))


def times(when):
    if "start" in when:
        start = datetime.fromisoformat(when["start"]).replace(tzinfo=ZoneInfo(when["zone"])).astimezone(timezone.utc)
        return utc(start), utc(start + duration(when["duration"])) if "duration" in when else "-"
    first, end = date.fromisoformat(when["first"]), date.fromisoformat(when["last"]) + timedelta(days=1)
    return first.isoformat(), end.isoformat()


def location(venue, takes_place):
    """Return the place, or the join link if the session has no place, or the platform if it has no link."""
    if "place" not in venue and "online" in venue:
        online = venue["online"]
        return online["join"]["url"] if takes_place and "join" in online else online["platform"]["name"]
    place = venue.get("place", {})
    address = place.get("address", {})
    city = " ".join(address[key] for key in ("postalCode", "locality") if key in address)
    parts = [place.get("name"), address.get("street"), city, address.get("region"), address.get("country")]
    return ", ".join(filter(None, parts)) or "-"


with open(sys.argv[1], encoding="utf-8") as file:
    group = json.load(file)
if any(series.get("also") or series.get("first") or "rule" in series.get("cadence", {}) for series in group.get("series", [])):
    sys.exit("this script does not expand series; OtherReadersTest exports calendars with series")
tracks = {track["id"]: track for track in group.get("tracks", [])}
for session in group["sessions"]:
    if "month" in session["when"] or "year" in session["when"]:
        continue
    own = [tracks[track] for track in session.get("trackIds", [])]
    title = session.get("title", ": ".join([group["name"]] + [track["name"] for track in own[:1]]))
    venues = [session.get("venue"), *(track.get("venue") for track in own), group.get("venue")]
    status = session.get("status", "tentative").upper()
    off = status in ("POSTPONED", "CANCELLED", "WITHDRAWN")
    print(
        session["id"] + "@" + group["domain"],
        title,
        *times(session["when"]),
        location(next(filter(None, venues), {}), not off),
        "CANCELLED" if off else status,
        "-",
        "-",
        sep="\t",
    )
