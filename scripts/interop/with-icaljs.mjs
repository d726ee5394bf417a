// Prints what ical.js reads, in the form of with_icalendar.py. The zones are the VTIMEZONEs of the files.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function shown(time) {
  if (time.isDate) {
    return time.toString();
  }
  if (time.zone === ICAL.Timezone.localTimezone) {
    throw new Error(`floating time: ${time}`);
  }
  return utc(time.toUnixTime());
}

function utc(seconds) {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

function end(event, start) {
  const duration = event.component.getFirstPropertyValue("duration");
  if (duration && !start.isDate) {
    // The duration is exact (RFC 5545, section 3.3.6). ical.js would add it to the local time.
    return utc(start.toUnixTime() + duration.toSeconds());
  }
  return duration || event.component.hasProperty("dtend") ? shown(event.getOccurrenceDetails(start).endDate) : "-";
}

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  const method = calendar.getFirstPropertyValue("method");
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const texts = [event.location, component.getFirstPropertyValue("status"), event.organizer, method];
    const starts = event.iterator();
    for (let start = starts.next(); start; start = starts.next()) {
      const times = [shown(start), end(event, start)];
      console.log([path, event.uid, event.summary, ...times, ...texts.map((text) => text ?? "-")].join("\t"));
    }
  }
}
