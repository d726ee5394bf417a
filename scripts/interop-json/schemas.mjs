// Compiles all JSON Schemas with ajv, and verifies that they accept the valid documents and refuse the invalid ones.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const [root, published] = process.argv.slice(2);
const resources = "src/main/resources/org/ospoplusplus/json/schema";
const golden = join(root, "ospo-json/src/test/resources/org/ospoplusplus/json/golden");
const failures = [];

function inFolder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name));
}

function read(file) {
  return readFileSync(file, "utf8");
}

const ajv = new Ajv2020({ strict: true });
formats.default(ajv);
const validators = new Map();
for (const file of inFolder(join(root, "ospo-json", resources))) {
  validators.set(basename(file, ".json"), ajv.compile(JSON.parse(read(file))));
}

function check(schema, accepted, document, where) {
  const validate = validators.get(schema);
  if (!validate) {
    failures.push(`${where}: the schema ${schema} does not exist`);
  } else if (validate(JSON.parse(document)) !== accepted) {
    const why = accepted ? ajv.errorsText(validate.errors) : "accepted";
    failures.push(`${where}: ${schema}: ${why}\n  ${document.slice(0, 300)}`);
  }
}

const tests = JSON.parse(read(join(root, "ospo-json/target/interop/documents.json")));
tests.forEach((each, index) => check(each.schema, each.accepted, each.document, `documents.json/${index}`));

// The name of a golden document begins with the name of its schema.
const goldens = inFolder(golden);
goldens.forEach((file) => check(basename(file).split(".")[0], true, read(file), file));

const groups = [...inFolder(join(root, "examples")), join(published, "working-group.json")];
groups.forEach((file) => check("working-group", true, read(file), file));

const accepted = tests.filter((each) => each.accepted).length;
const refused = tests.length - accepted;
if (!validators.size || !accepted || !refused || !goldens.length || groups.length < 2) {
  failures.push("a schema or a kind of document is missing; see the export of OtherReadersTest");
}
if (failures.length) {
  console.error(`ajv: ${failures.length} document(s) with an unexpected result:\n${failures.join("\n")}`);
  process.exit(1);
}
console.log(
  `ajv: ${validators.size} schemas compiled; accepted: ${accepted} documents of the tests, ${goldens.length} golden,` +
    ` ${groups.length} examples and published; refused: ${refused} invalid documents`,
);
