// Renders the Jekyll template of the guide with liquidjs: liquid.mjs TEMPLATE DATA
import { readFileSync } from "node:fs";
import { Liquid } from "liquidjs";

const [template, data] = process.argv.slice(2);
const site = { data: { "working-group": JSON.parse(readFileSync(data, "utf8")) } };
const engine = new Liquid({ strictFilters: true, strictVariables: false });
process.stdout.write(await engine.parseAndRender(readFileSync(template, "utf8"), { site }));
