// Prints what ical.js reads from calendars, as with_icalendar.py does. Zones come from the files' own VTIMEZONEs.
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

function end(event) {
  const duration = event.component.getFirstPropertyValue("duration");
  if (duration && !event.startDate.isDate) {
    // An exact time (RFC 5545, 3.3.6), which event.endDate adds to the local one.
    return utc(event.startDate.toUnixTime() + duration.toSeconds());
  }
  return duration || event.component.hasProperty("dtend") ? shown(event.endDate) : "-";
}

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const status = component.getFirstPropertyValue("status");
    console.log(
      [path, event.uid, event.summary, shown(event.startDate), end(event), event.location ?? "-", status ?? "-"].join("\t"),
    );
  }
}
