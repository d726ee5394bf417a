"""Checks the pages of a built site: check.py FOLDER ADDRESS

FOLDER has the site that is published at ADDRESS, such as https://example.org/base/. Each link to the site must lead to a file in the
folder, also with webcal, and each link must be below the address. Each JSON-LD block must be JSON with events, and each time must be
a date or a moment.
"""
import json
import re
import sys
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

folder, address = Path(sys.argv[1]), sys.argv[2]
base = urlsplit(address)
faults = []
counts = {"links": 0, "times": 0, "events": 0}


class Page(HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.url = urljoin(address, path.as_posix().removesuffix("index.html"))
        self.data = None

    def fault(self, message):
        faults.append(f"{self.path}: {message}")

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        for name in ("href", "src"):
            if values.get(name) is not None:
                self.link(values[name])
        if tag == "time":
            self.time(values.get("datetime", ""))
        if tag == "script":
            self.data = "" if values.get("type") == "application/ld+json" else None

    def handle_data(self, data):
        if self.data is not None:
            self.data += data

    def handle_endtag(self, tag):
        if tag == "script" and self.data is not None:
            try:
                events = json.loads(self.data)["@graph"]
                counts["events"] += len(events)
                if not all(event["@type"] in ("Event", "EventSeries") for event in events) or not events:
                    self.fault("its JSON-LD has no events")
            except (ValueError, KeyError) as e:
                self.fault(f"its JSON-LD is not valid: {e}")
            self.data = None

    def link(self, link):
        counts["links"] += 1
        if re.match("[a-z]+:", link) is None and link.startswith("/") and not link.startswith(base.path):
            self.fault(f"{link} is not below {base.path}")
            return
        target = urlsplit(urljoin(self.url, link))
        if target.scheme not in ("http", "https", "webcal") or target.netloc != base.netloc:
            return
        if not target.path.startswith(base.path):
            self.fault(f"{link} is not below {address}")
            return
        file = folder / unquote(target.path[len(base.path):])
        if not (file / "index.html" if target.path.endswith("/") else file).is_file():
            self.fault(f"{link} leads to no file")

    def time(self, value):
        counts["times"] += 1
        try:
            datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            self.fault(f"the time {value!r} is not valid")


pages = [path for path in sorted(folder.rglob("*.html")) if "program" not in path.relative_to(folder).parts]
for path in pages:
    page = Page(path.relative_to(folder))
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
if not pages or 0 in counts.values():
    faults.append(f"{folder}: has {len(pages)} pages, {counts}; each number must be positive")
if faults:
    sys.exit("\n".join(faults))
print(f"{len(pages)} pages: " + ", ".join(f"{number} {name}" for name, number in counts.items()))
