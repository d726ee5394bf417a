// Writes the images of the docs: node screenshots.mjs SITE DIR
import {join} from "node:path";
import {launch, visit} from "./browser.mjs";

const [site, folder] = process.argv.slice(2);

const SHOTS = [
    ["start-light", "index.html", {viewport: {width: 1120, height: 740}}],
    ["start-dark", "index.html", {viewport: {width: 1120, height: 740}, colorScheme: "dark"}],
    ["start-narrow", "index.html", {viewport: {width: 360, height: 740}}],
    ["session", "sessions/when-institutions-cooperate.html", {viewport: {width: 1120, height: 740}}],
];

const browser = await launch();
for (const [name, path, options] of SHOTS) {
    // A visitor in India, so that the line of the visitor differs from the display zones.
    const view = await visit(browser, site, {timezoneId: "Asia/Kolkata", locale: "en-US", ...options});
    await view.open(path);
    await view.page.screenshot({path: join(folder, `${name}.png`)});
    await view.close();
    if (view.noise.length > 0) {
        throw new Error(`${path}: ${view.noise.join("; ")}`);
    }
    console.log(`${join(folder, name)}.png: written`);
}
await browser.close();
