// Checks of one open page. Each check returns its problems as texts; an empty list is success.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Accessibility, by axe-core: all rules of WCAG 2.2 A and AA, and its best practices. */
export async function accessible({page}) {
    await page.evaluate(AXE);
    const result = await page.evaluate(() => axe.run(document, {resultTypes: ["violations"]}));
    return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)}`));
}

/** No part of the page is beyond the right or left edge. */
export async function fits({page}) {
    return page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const problems = document.documentElement.scrollWidth > width ? [`scrolls to ${document.documentElement.scrollWidth} px`] : [];
        for (const element of document.body.querySelectorAll("*")) {
            const box = element.getBoundingClientRect();
            // The skip link and the text for screen readers are outside or clipped on purpose.
            const isHidden = box.width <= 1 || element.matches(".skip, .skip *, legend, input") || element.closest("svg, pre, [data-scrolls]");
            if (!isHidden && (box.right > width + 1 || box.left < -1)) {
                problems.push(`${element.tagName.toLowerCase()}.${element.className}: from ${box.left} to ${box.right} px`);
            }
        }
        return problems.slice(0, 10);
    });
}

/** Each line of times names one moment, and the text of each clock is the local time of its attribute. */
export async function agrees({page}) {
    return page.evaluate(() => {
        const problems = [];
        const number = (text) => {
            const [, hour, minute, half] = text.match(/(\d{1,2})[:.h\s]+(\d{2})(?:\s*([AP])\.?\s*M)?/i) ?? [];
            return hour === undefined ? null
                : (half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minute);
        };
        for (const list of document.querySelectorAll(".times")) {
            const rows = [...list.querySelectorAll("li")].map((row) => [...row.querySelectorAll("time")]);
            for (const column of [0, 1]) {
                const moments = new Set(rows.map((row) => row[column] && Date.parse(row[column].dateTime)));
                if (moments.size !== 1 || moments.has(NaN)) {
                    problems.push(`different moments: ${list.innerText}`);
                }
            }
            for (const time of rows.flat()) {
                const [, hour, minute] = time.dateTime.match(/T(\d\d):(\d\d)/);
                if (number(time.textContent) !== Number(hour) * 60 + Number(minute)) {
                    problems.push(`${time.textContent} is not ${time.dateTime}`);
                }
            }
            const local = list.nextElementSibling;
            const first = rows[0].map((time) => Date.parse(time.dateTime));
            if (!local?.matches(".local") || Date.parse(local.dataset.start) !== first[0]
                || (first[1] !== undefined && Date.parse(local.dataset.end) !== first[1])) {
                problems.push(`no line for the zone of the visitor, or another moment: ${list.innerText}`);
            }
        }
        return problems;
    });
}

/**
 * The zone of the visitor: the texts of `.local` contain the weekday, the day and the times in this zone. The expected values
 * come from the attribute of the first display zone and the offset of the zone, without the formats of the browser.
 *
 * @param offsetAt the offset of the zone in minutes at a moment
 * @param weekdays the names of the weekdays in the language of the page, beginning with Sunday
 */
export async function isLocal({page}, {offsetAt, weekdays}) {
    const lines = await page.evaluate(() => [...document.querySelectorAll(".times")].map((list) => ({
        moments: [...list.querySelector("li").querySelectorAll("time")].map((time) => Date.parse(time.dateTime)),
        text: list.nextElementSibling.innerText, shown: list.nextElementSibling.checkVisibility(),
    })));
    const problems = [];
    for (const {moments, text, shown} of lines) {
        const expected = moments.flatMap((moment, index) => {
            const local = new Date(moment + offsetAt(moment) * 60_000);
            const minute = String(local.getUTCMinutes()).padStart(2, "0");
            const hour = local.getUTCHours();
            const clock = new RegExp(`(?<!\\d)(0?${hour}|0?${hour % 12 || 12})[:.h]${minute}(?!\\d)`);
            return index === 0 ? [weekdays[local.getUTCDay()], new RegExp(`(?<!\\d)${local.getUTCDate()}(?!\\d)`), clock] : [clock];
        });
        const missing = expected.filter((part) => !(part instanceof RegExp ? part.test(text) : text.toLowerCase().includes(part.toLowerCase())));
        if (!shown || missing.length > 0) {
            problems.push(`"${text}" lacks ${missing.map(String).join(", ")}`);
        }
    }
    return problems;
}

/** The visible text without the lines that a script adds. */
export async function readable({page}) {
    return page.evaluate(() => {
        document.querySelectorAll(".local").forEach((line) => line.remove());
        return document.body.innerText.replace(/\s+/g, " ").trim();
    });
}

/**
 * Only the keyboard: Tab reaches each control once, in the sequence of the document; each one is visible and shows the focus;
 * the first one skips to the content; arrows change the filter.
 */
export async function operable({page}) {
    const problems = [];
    const expected = await page.evaluate(() => {
        const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
            .filter((control) => control.checkVisibility() && !(control.type === "radio" && !control.checked));
        return controls.map((control, index) => control.dataset.order = index);
    });
    const reached = [];
    for (let step = 0; step <= expected.length; step++) {
        await page.keyboard.press("Tab");
        const state = await page.evaluate(() => {
            const control = document.activeElement;
            if (control === document.body || control.dataset.order === undefined) {
                return null;
            }
            const shown = control.type === "radio" ? control.closest("label") : control;
            const box = shown.getBoundingClientRect();
            const style = getComputedStyle(shown);
            return {
                order: Number(control.dataset.order), name: shown.innerText.slice(0, 60), isSkip: control.matches(".skip"),
                isVisible: box.width > 1 && box.height > 1 && box.left >= 0 && box.right <= innerWidth + 1
                    && box.bottom > 0 && box.top < innerHeight,
                isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
            };
        });
        // After the last control, the focus leaves the page or begins again.
        if (state === null || (state.order === 0 && reached.length > 0)) {
            break;
        }
        reached.push(state.order);
        if (!state.isVisible) {
            problems.push(`"${state.name}": has the focus, but is not visible`);
        }
        if (!state.isMarked) {
            problems.push(`"${state.name}": has the focus without an outline`);
        }
    }
    if (reached.join() !== expected.join()) {
        problems.push(`Tab reaches ${reached.join()} instead of ${expected.join()}`);
    }
    return [...problems.slice(0, 10), ...await skips({page}), ...await filters({page})];
}

async function skips({page}) {
    await page.evaluate(() => {
        document.activeElement.blur();
        scrollTo(0, 0);
    });
    await page.reload();
    await page.keyboard.press("Tab");
    if (!await page.evaluate(() => document.activeElement.matches(".skip"))) {
        return ["the first control is not the skip link"];
    }
    await page.keyboard.press("Enter");
    return page.evaluate(() => location.hash === "#main" && document.querySelector("#main")?.matches("main")
        ? [] : ["the first control does not skip to the content"]);
}

async function filters({page}) {
    const radios = page.locator(".filter input");
    const count = await radios.count();
    if (count === 0) {
        return [];
    }
    const visible = () => page.evaluate(() =>
        [...document.querySelectorAll("li.meeting")].filter((meeting) => meeting.checkVisibility()).map((meeting) => meeting.className));
    const all = await visible();
    await radios.first().focus();
    const problems = [];
    for (let index = 1; index < count; index++) {
        await page.keyboard.press("ArrowRight");
        const css = (await page.evaluate(() => document.querySelector(".filter input:checked").id)).replace("f-", "");
        const shown = await visible();
        const expected = all.filter((name) => name.split(" ").includes(css));
        if (shown.join() !== expected.join()) {
            problems.push(`the filter ${css} shows ${shown.length} meetings instead of ${expected.length}`);
        }
    }
    return problems;
}

/** Printing: the PDF has pages, and the print layout has the title, the addresses of links, and no controls. */
export async function printable({page}) {
    const pdf = await page.pdf({format: "A4"});
    const pages = (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
    const problems = pages >= 1 && pages <= 40 ? [] : [`the PDF has ${pages} pages`];
    await page.emulateMedia({media: "print"});
    problems.push(...await page.evaluate(() => {
        const found = [...document.querySelectorAll(".skip, .filter, .actions, .local")]
            .filter((element) => element.checkVisibility())
            .map((element) => `printed: ${element.className}`);
        if (!document.querySelector("h1")?.checkVisibility()) {
            found.push("the title is not printed");
        }
        const link = [...document.querySelectorAll("main a[href^=http]")].find((each) => each.checkVisibility());
        if (link && !getComputedStyle(link, "::after").content.includes("http")) {
            found.push("addresses of links are not printed");
        }
        const [, red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/(\d+), (\d+), (\d+)/);
        if (Math.min(red, green, blue) < 250) {
            found.push("the paper is not white");
        }
        return found;
    }));
    await page.emulateMedia({media: "screen"});
    return problems;
}

/** Values of the group do nothing, not even under the pointer, and links have harmless schemes. */
export async function harmless({page, noise}) {
    const problems = await page.evaluate(() => {
        const found = [];
        for (const link of document.querySelectorAll("[href], [src], [action], [formaction]")) {
            for (const name of ["href", "src", "action", "formaction"]) {
                const value = link.getAttribute(name);
                if (value !== null && !["http:", "https:", "mailto:", "webcal:"].includes(new URL(value, location).protocol)) {
                    found.push(`${name}=${value}`);
                }
            }
        }
        addEventListener("click", (event) => event.preventDefault(), true);
        for (const element of document.querySelectorAll("*")) {
            for (const attribute of element.attributes) {
                if (attribute.name.startsWith("on") || attribute.name === "style" || attribute.name === "srcdoc") {
                    found.push(`${element.tagName} ${attribute.name}`);
                }
            }
            for (const type of ["mouseover", "focus", "click", "load", "error", "toggle"]) {
                element.dispatchEvent(new Event(type, {cancelable: true, bubbles: type !== "load" && type !== "error"}));
            }
        }
        const scripts = [...document.scripts].filter((script) => script.type !== "application/ld+json").length;
        if (scripts > 1) {
            found.push(`${scripts} scripts`);
        }
        for (const data of document.querySelectorAll("script[type]")) {
            JSON.parse(data.textContent);
        }
        const overrides = document.documentElement.outerHTML.match(/[\u202A-\u202E\u2066-\u2069]/);
        return overrides ? [...found, "an override of direction"] : found;
    }).catch((error) => [error.message]);
    // Handlers may run after this turn.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
    return [...problems, ...noise];
}

/**
 * Content from right to left in a page from left to right: words of the page stay at their place, so badges and notes are
 * after a title, and paragraphs with direction `auto` begin on the right.
 */
export async function isBidirectional({page}) {
    return page.evaluate(() => {
        const problems = [];
        const arabic = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u;
        for (const text of document.querySelectorAll("[dir=auto], [dir=auto] p")) {
            const isFromRight = arabic.test(text.textContent);
            if (text.closest("[dir=auto]") === text && getComputedStyle(text).direction !== (isFromRight ? "rtl" : "ltr")) {
                problems.push(`direction of "${text.textContent.slice(0, 40)}"`);
            }
        }
        // A foreign text must be isolated: its parent has the text in an element of its own, or a direction.
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            if (/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(node.textContent)
                && !node.parentElement.closest("bdi, [dir], script, style, title, svg")) {
                problems.push(`not isolated: "${node.textContent.trim().slice(0, 60)}"`);
            }
        }
        for (const badge of document.querySelectorAll("h3 .badge")) {
            const title = badge.parentElement.querySelector("a").getClientRects();
            const last = title[title.length - 1];
            const box = badge.getBoundingClientRect();
            if (Math.abs(box.top - last.top) < last.height && box.left < last.right - 1) {
                problems.push("a badge is before its title");
            }
        }
        return problems;
    });
}
