// Opens published pages in chromium. A page gets its files from a folder, at an address that no server has; each request to
// another host is refused and recorded.
import {readFileSync, existsSync, statSync} from "node:fs";
import {join, extname} from "node:path";
import {chromium} from "playwright-core";

export const ORIGIN = "http://pages.test";

const TYPES = {
    ".html": "text/html; charset=utf-8", ".json": "application/json", ".ics": "text/calendar", ".jsonld": "application/ld+json",
    ".png": "image/png", ".svg": "image/svg+xml", ".xml": "application/xml", ".atom": "application/atom+xml",
};

export async function launch() {
    // Gray edges of letters make images smaller than colored ones, and equal on each screen.
    return chromium.launch({executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--disable-lcd-text"]});
}

/** The file of an address, or undefined if the folder does not have it. */
export function fileOf(folder, url) {
    const path = decodeURIComponent(new URL(url).pathname);
    const file = join(folder, path.endsWith("/") ? path + "index.html" : path);
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Creates a context that serves a folder. Its property `noise` lists everything that a harmless page never causes: dialogs,
 * errors, messages of the console, requests to other hosts and missing files.
 *
 * @param change changes the text of each page, to break it on purpose
 */
export async function visit(browser, folder, options = {}, change = (html) => html) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    const noise = [];
    await context.route("**/*", (route) => {
        const url = route.request().url();
        if (new URL(url).origin !== ORIGIN) {
            noise.push(`request to ${url}`);
            return route.abort();
        }
        if (url === ORIGIN + "/favicon.ico") {
            return route.fulfill({status: 204});
        }
        const file = fileOf(folder, url);
        if (file === undefined) {
            noise.push(`missing file ${url}`);
            return route.fulfill({status: 404, body: ""});
        }
        const isPage = extname(file) === ".html";
        return route.fulfill({
            contentType: TYPES[extname(file)] ?? "application/octet-stream",
            body: isPage ? change(readFileSync(file, "utf8")) : readFileSync(file),
        });
    });
    context.on("dialog", (dialog) => {
        noise.push(`dialog ${dialog.message()}`);
        return dialog.dismiss();
    });
    context.on("page", (page) => {
        page.on("popup", (popup) => noise.push(`new window ${popup.url()}`));
        page.on("download", (download) => noise.push(`download ${download.url()}`));
    });
    context.on("console", (message) => noise.push(`console ${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => noise.push(`error ${error.error().message}`));
    const page = await context.newPage();
    return {
        context, page, noise,
        async open(path) {
            await page.goto(`${ORIGIN}/${path.split("/").map(encodeURIComponent).join("/")}`, {waitUntil: "load"});
        },
        close: () => context.close(),
    };
}
