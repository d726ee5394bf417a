// Expands the events of schema.org with jsonld and a context of the terms in use, and writes the events as TypeScript for
// tsc: events.mjs TYPESCRIPT FILE...
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";

const [typescript, ...files] = process.argv.slice(2);
const SCHEMA_ORG = "https://schema.org";
const context = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), "context.json"), "utf8"));
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?)?$/;
const DATES = new Set(["startDate", "endDate", "previousStartDate", "exceptDate"].map((name) => `${SCHEMA_ORG}/${name}`));
const TIME = /^\d\d:\d\d:\d\d$/;
// The ids of series are fragments of the page.
const PAGE = "https://page.example/meetings/";
const used = new Set();

async function documentLoader(url) {
  if (url !== SCHEMA_ORG) {
    throw new Error(`${url}: must not be loaded`);
  }
  return { contextUrl: null, documentUrl: url, document: context };
}

function check(value) {
  if (Array.isArray(value)) {
    value.forEach(check);
  } else if (typeof value === "object") {
    for (const [name, values] of Object.entries(value)) {
      if (name === "@type" && "@value" in value) {
        continue;
      }
      if (!name.startsWith("@") && !name.startsWith(`${SCHEMA_ORG}/`)) {
        throw new Error(`${name}: is not a term of schema.org`);
      }
      if (name === "@type" && !values.every((type) => type.startsWith(`${SCHEMA_ORG}/`))) {
        throw new Error(`${values}: is not a type of schema.org`);
      }
      if (name === "@id" && !URL.canParse(values)) {
        throw new Error(`${values}: is not an absolute URI`);
      }
      if (DATES.has(name) && !values.every((date) => DATE.test(date["@value"]))) {
        throw new Error(`${JSON.stringify(values)}: is not a date, or a time with an offset`);
      }
      if (name === `${SCHEMA_ORG}/startTime` && !values.every((time) => TIME.test(time["@value"]))) {
        throw new Error(`${JSON.stringify(values)}: is not a time`);
      }
      (name === "@type" ? values : [name]).forEach((each) => used.add(each));
      check(values);
    }
  }
}

// A file contains one document, or a list of texts with one document each.
const documents = files.flatMap((file) => {
  const content = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(content) ? content.map((text) => JSON.parse(text)) : [content];
});
const events = [];
for (const document of documents) {
  const graph = document["@graph"];
  if (!graph.length) {
    continue;
  }
  const expanded = await jsonld.expand(document, { base: PAGE, documentLoader, safe: true });
  if (expanded.length !== graph.length) {
    throw new Error(`${expanded.length} of ${graph.length} events remain after the expansion`);
  }
  check(expanded);
  const series = new Set(expanded.map((event) => event["@id"]).filter(Boolean));
  const references = expanded.flatMap((event) => event[`${SCHEMA_ORG}/superEvent`] ?? []).filter((event) => event["@id"]);
  if (!references.every((event) => series.has(event["@id"]))) {
    throw new Error(`${JSON.stringify(references)}: refers to a series that is not in the document`);
  }
  events.push(...graph.map((event) => ({ "@context": document["@context"], ...event })));
}
if (!events.length) {
  throw new Error("the files contain no event");
}
const unused = Object.keys(context["@context"]).filter((term) => !used.has(`${SCHEMA_ORG}/${term}`));
if (unused.length) {
  throw new Error(`${unused}: is in the context, but in no document; remove it from context.json`);
}

// Write a declaration for each event, so that the errors of tsc have the line of the event.
writeFileSync(
  typescript,
  'import type { Event, EventSeries, WithContext } from "schema-dts";\n' +
    events.map((event, i) => `export const event${i}: WithContext<${event["@type"]}> = ${JSON.stringify(event)};\n`).join(""),
);
console.log(`jsonld: ${documents.length} documents expanded, ${events.length} events, ${used.size} terms, none lost`);
