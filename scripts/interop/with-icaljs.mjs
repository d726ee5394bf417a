// Prints what ical.js reads, in the form of with_icalendar.py. The zones are the VTIMEZONEs of the files.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

// The instances of recurring events are printed from the first day to the second, exclusive, as in Exported.java.
const [FROM, TO] = ["2020-01-01", "2029-01-01"];

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
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  for (const event of events) {
    const component = event.component;
    const recurs = component.hasProperty("rrule") || component.hasProperty("rdate");
    const replaced = events
      .filter((other) => recurs && other.uid === event.uid && other.isRecurrenceException())
      .map((other) => shown(other.recurrenceId));
    const texts = [event.location, component.getFirstPropertyValue("status"), event.organizer, method];
    const starts = recurs ? event.iterator() : [event.startDate].values();
    const next = () => (recurs ? starts.next() : starts.next().value);
    for (let start = next(); start; start = next()) {
      if (recurs && shown(start) >= TO) {
        break;
      }
      if (recurs && (shown(start) < FROM || replaced.includes(shown(start)))) {
        continue;
      }
      const times = [shown(start), end(event, start)];
      console.log([path, event.uid, event.summary, ...times, ...texts.map((text) => text ?? "-")].join("\t"));
    }
  }
}
