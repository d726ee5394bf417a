// Checks published folders in a browser: node check.mjs FOLDER [--short]
import {readFileSync, readdirSync, existsSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {HtmlValidate} from "html-validate";
import {launch, visit} from "./browser.mjs";
import {BROKEN} from "./broken.mjs";
import * as checks from "./checks.mjs";

const MAX_BYTES = 60_000;
const [folder, words] = process.argv.slice(2);
const isShort = process.argv.includes("--short");

const WEEKDAYS = {
    en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    de: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
    fr: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    es: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
};

/** The moment at which a Sunday of a month begins, counted from 1, in UTC. */
function sunday(year, month, count) {
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
    return Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (count - 1));
}

/** Zones of visitors, with their offset in minutes. These rules are valid since 2007. */
const ZONES = [
    ["America/Los_Angeles", (moment) => {
        const year = new Date(moment).getUTCFullYear();
        const isSummer = moment >= sunday(year, 2, 2) + 10 * 3_600_000 && moment < sunday(year, 10, 1) + 9 * 3_600_000;
        return isSummer ? -420 : -480;
    }],
    ["Asia/Kathmandu", () => 345],
    ["Pacific/Kiritimati", () => 840],
];

const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
        // The title of a page is the title of a meeting, which the author chooses.
        "long-title": "off",
        // Texts of authors may end with a space. It has no meaning in HTML.
        "no-trailing-whitespace": "off",
    },
});

async function isValid({html}) {
    const report = await validator.validateString(html);
    return report.results.flatMap((result) => result.messages)
        .map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
}

async function isSmall({html}) {
    const bytes = Buffer.byteLength(html);
    return bytes < MAX_BYTES ? [] : [`has ${bytes} bytes`];
}

const bundle = (language) => new Map(readFileSync(join(words, `page${language === "en" ? "" : `_${language}`}.properties`), "utf8")
    .split("\n").filter((line) => line.includes(" = ")).map((line) => line.split(" = ", 2)));

/** The headings are in the language of the page, and none is English in another language. */
async function isTranslated({page}, {language}) {
    const [own, english] = [bundle(language), bundle("en")];
    const {lang, headings} = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        headings: [...document.querySelectorAll("h2[id]")].map((heading) => [heading.id, heading.textContent]),
    }));
    const known = headings.filter(([id]) => own.has(id));
    return [
        ...(lang === language ? [] : [`lang is ${lang}`]),
        ...(known.length > 2 ? [] : ["has no headings"]),
        ...known.filter(([id, text]) => text !== own.get(id)).map(([id, text]) => `${id} is "${text}"`),
        ...(known.some(([id, text]) => text === english.get(id)) && language !== "en" && known.every(([id, text]) => text === english.get(id))
            ? ["the headings are English"] : []),
    ];
}

/** The theme, the header and the footer of scripts/browser/run are in effect. */
async function isThemed({page}) {
    const found = await page.evaluate(() => [getComputedStyle(document.querySelector("aside a")).color,
        document.querySelector(".site-header")?.innerText, document.querySelector(".site-footer")?.innerText].join("|"));
    return found === "rgb(122, 31, 92)|Kopf é|Fuß é" ? [] : [found];
}

/** The text is a part of a page. */
async function isInner({html}) {
    return /<!DOCTYPE|<html|<head>|<style|<script>|<body|<meta/i.test(html) ? ["has parts of a whole page"] : [];
}

const all = {...checks, isValid, isSmall, isTranslated, isThemed, isInner};

let count = 0;
const failures = [];

function report(site, path, check, problems) {
    count++;
    for (const problem of problems) {
        failures.push(`${site}/${path}: ${check}: ${problem}`);
    }
}

const pagesOf = (site) => readdirSync(join(folder, site), {recursive: true})
    .map(String).filter((name) => name.endsWith(".html")).sort();

/** Opens each page of a site once, and runs checks on it. */
async function through(browser, site, paths, options, run) {
    const view = await visit(browser, join(folder, site), options);
    for (const path of paths) {
        view.noise.length = 0;
        await view.open(path);
        const seen = {...view, html: readFileSync(join(folder, site, path), "utf8")};
        await run({...seen, check: async (name, expected) => report(site, path, name, await all[name](seen, expected))}, path);
        report(site, path, "silent", view.noise);
    }
    await view.close();
}

const languageOf = (site) => (["de", "fr", "es"].includes(site) ? site : "en");

/** The checks of a page that people see, in three windows and zones. */
async function look(browser, site, paths) {
    const language = languageOf(site);
    const zone = ([, offsetAt]) => ({offsetAt, weekdays: WEEKDAYS[language]});
    const texts = new Map();
    await through(browser, site, paths, {timezoneId: ZONES[0][0], colorScheme: "light"}, async ({check, page}, path) => {
        for (const name of ["isValid", "isSmall", "accessible", "agrees", "isBidirectional"]) {
            await check(name);
        }
        if (path === "index.html") {
            await check("isTranslated", {language});
        }
        await check("isLocal", zone(ZONES[0]));
        await check("printable");
        // Before the filter changes.
        texts.set(path, await checks.readable({page}));
        await check("operable");
    });
    await through(browser, site, paths, {timezoneId: ZONES[1][0], colorScheme: "dark", viewport: {width: 320, height: 640}},
        async ({check}) => {
            await check("fits");
            await check("isLocal", zone(ZONES[1]));
            await check("accessible");
        });
    await through(browser, site, paths, {timezoneId: ZONES[2][0], viewport: {width: 768, height: 900}}, async ({check}) => {
        await check("fits");
        await check("isLocal", zone(ZONES[2]));
        if (!isShort) {
            await check("accessible");
        }
        await check("harmless");
    });
    await through(browser, site, paths, {javaScriptEnabled: false}, async ({page}, path) => {
        report(site, path, "readable", same(await checks.readable({page}), texts.get(path)));
    });
}

const same = (text, expected) => (text === expected && text.length > 50 ? [] : [`the text without scripts differs: ${text.slice(0, 200)}`]);

/** Each broken page must fail its check. The checks above show that the unchanged pages pass. */
async function prove(browser, broken) {
    for (const [name, path, check, change, options = {}, site = "example"] of broken) {
        const source = readFileSync(join(folder, site, path), "utf8");
        const html = change(source);
        if (html === source) {
            throw new Error(`${name}: the change has no effect on ${site}/${path}; adapt it to the page`);
        }
        const view = await visit(browser, join(folder, site), {timezoneId: ZONES[1][0], ...options}, change);
        await view.open(path);
        let problems;
        if (check === "readable") {
            const silent = await visit(browser, join(folder, site), {javaScriptEnabled: false}, change);
            await silent.open(path);
            problems = same(await checks.readable(silent), await checks.readable(view));
            await silent.close();
        } else {
            const language = languageOf(site);
            problems = await all[check]({...view, html}, {offsetAt: ZONES[1][1], weekdays: WEEKDAYS[language], language});
        }
        await view.close();
        report("broken", name, check, problems.length > 0 ? [] : ["accepts the page"]);
    }
}

const browser = await launch();
const started = Date.now();
let reported = 0;

/** Reports a step, and the first problems that it found. */
function say(text) {
    console.log(`${text}: ${failures.length - reported} problems (${Math.round((Date.now() - started) / 1000)} s)`);
    failures.slice(reported, reported + 20).forEach((failure) => console.error(failure));
    reported = failures.length;
}

const shown = {
    example: pagesOf("example"),
    de: isShort ? ["index.html", "sessions/next.html"] : pagesOf("de"),
    fr: isShort ? ["index.html"] : pagesOf("fr"),
    es: isShort ? ["index.html"] : pagesOf("es"),
    "right-to-left": isShort ? ["index.html", "sessions/next.html"] : pagesOf("right-to-left"),
    long: isShort ? ["index.html", "sessions/next.html", "series/weekly.html"] : pagesOf("long"),
    large: [...pagesOf("large").filter((path) => /^(past|upcoming)\//.test(path)).slice(0, isShort ? 1 : 3),
        "index.html", "series/weekly.html", "sessions/s7.html"],
    ...(isShort ? {} : {annotated: pagesOf("annotated")}),
};
for (const [site, paths] of Object.entries(shown)) {
    await look(browser, site, paths);
    say(`${site}: ${paths.length} pages`);
}
for (const path of pagesOf("large")) {
    report("large", path, "isSmall", await isSmall({html: readFileSync(join(folder, "large", path), "utf8")}));
}
say(`large: size of ${pagesOf("large").length} pages`);

const hostile = readdirSync(join(folder, "hostile")).sort((a, b) => a - b);
let pages = 0;
for (const name of hostile) {
    const site = join("hostile", name);
    const paths = isShort ? ["index.html"] : pagesOf(site);
    pages += paths.length;
    await through(browser, site, paths, {}, async ({check}) => {
        await check("harmless");
        await check("isValid");
    });
}
say(`hostile: ${hostile.length} groups, ${pages} pages`);

// An adapted site: a theme, a header and a footer; and the inner parts of pages in the page of another site.
for (const path of ["index.html", "sessions/measuring-ospos.html"]) {
    await through(browser, "themed", [path], {}, async ({check}) => {
        await check("isThemed");
        await check("harmless");
    });
}
const host = (html) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Gäste</title></head><body><main>${html}</main></body></html>`;
for (const path of pagesOf("fragments")) {
    const html = readFileSync(join(folder, "fragments", path), "utf8");
    report("fragments", path, "isInner", await isInner({html}));
    report("fragments", path, "isValid", await isValid({html: host(html)}));
    const view = await visit(browser, join(folder, "fragments"), {}, host);
    await view.open(path);
    report("fragments", path, "accessible", await checks.accessible(view));
    report("fragments", path, "silent", view.noise);
    await view.close();
}
say("themed, fragments");

const isFirstOfCheck = ([, , check], index) => BROKEN.findIndex(([, , other]) => other === check) === index;
const broken = isShort ? BROKEN.filter(isFirstOfCheck) : BROKEN;
await prove(browser, broken);
say(`${broken.length} broken pages`);
await browser.close();

console.log(`${count} checks, ${failures.length} problems`);
process.exit(failures.length > 0 ? 1 : 0);
