// Prints what ical.js reads from a calendar, in the form of expected.py. Zones come from the file's own VTIMEZONEs.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

function utc(time) {
  if (time.zone === ICAL.Timezone.localTimezone) {
    throw new Error(`floating time: ${time}`);
  }
  return new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
}

const lines = calendar
  .getAllSubcomponents("vevent")
  .map((component) => new ICAL.Event(component))
  .filter((event) => !event.startDate.isDate)
  .map((event) =>
    [
      event.uid,
      event.summary ?? "-",
      utc(event.startDate),
      event.component.hasProperty("dtend") ? utc(event.endDate) : "-",
    ].join("\t"),
  );
console.log(lines.sort().join("\n"));
