// Pages that are broken on purpose. Each one proves that a check can fail.

/** Adds to the stylesheet. The policy would refuse the changed one, so it is removed. */
const styled = (css) => (html) => unguarded(html).replace("</style>", `${css}</style>`);
const unguarded = (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
const inserted = (part) => (html) => html.replace("</main>", `${part}</main>`);

/** Name, page of the example, check, change of the text, and options of the browser. */
export const BROKEN = [
    ["no language", "index.html", "accessible", (html) => html.replace(/<html lang="[^"]*"/, "<html")],
    ["weak contrast", "index.html", "accessible", styled(".fine{color:#bbb}")],
    ["weak contrast in the dark", "index.html", "accessible", styled("@media (prefers-color-scheme:dark){.fine{color:#444}}"),
        {colorScheme: "dark"}],
    ["a wide card", "index.html", "fits", styled(".card{min-width:30rem}"), {viewport: {width: 320, height: 640}}],
    ["a part beyond the left edge", "index.html", "fits", styled("h1{position:relative;left:-2rem}"), {viewport: {width: 320, height: 640}}],
    ["another moment in one zone", "index.html", "agrees", (html) => html.replace(/T09:00(:00)?-05:00">9:00/, 'T10:00:00-05:00">10:00')],
    ["a clock of another hour", "index.html", "agrees", (html) => html.replace(">9:00", ">8:00")],
    ["no line for the visitor", "index.html", "agrees", (html) => html.replace(/<p class="local"[^>]*><\/p>/g, "")],
    ["a script in another zone", "index.html", "isLocal", (html) => unguarded(html).replace("timeZoneName:", 'timeZone: "UTC", timeZoneName:')],
    ["a script that fails", "index.html", "isLocal", (html) => html.replace("for (const line", "nothing(); for (const line")],
    ["content that needs a script", "index.html", "readable", styled("@media (scripting:none){aside{display:none}}")],
    ["a control that Tab omits", "index.html", "operable", (html) => html.replace('<a class="button"', '<a tabindex="-1" class="button"')],
    ["a control out of sequence", "index.html", "operable", (html) => html.replace('<a class="button"', '<a tabindex="5" class="button"')],
    ["an invisible focus", "index.html", "operable", styled("a:focus-visible{outline:none}")],
    ["a control outside of the window", "index.html", "operable", styled(".button{position:absolute;left:-99rem}")],
    ["a skip link to nothing", "index.html", "operable", (html) => html.replace('id="main"', 'id="other"')],
    ["a filter that hides nothing", "index.html", "operable", styled("li.meeting{display:grid!important}")],
    ["buttons on paper", "index.html", "printable", styled("@media print{.actions{display:flex!important}}")],
    ["dark paper", "index.html", "printable", styled("@media print{body{background:#222}}")],
    ["links without addresses", "index.html", "printable", styled("@media print{a:after{content:none!important}}")],
    ["an element with a handler", "index.html", "harmless", inserted('<img src="x" alt="" onerror="alert(1)">')],
    ["a handler that runs", "index.html", "harmless", (html) => inserted('<b onmouseover="alert(1)">é</b>')(unguarded(html))],
    ["a script in a link", "index.html", "harmless", inserted('<a href="javascript:alert(1)">é</a>')],
    ["a script that the policy refuses", "index.html", "harmless", inserted("<script>alert(1)</script>")],
    ["a script that runs", "index.html", "harmless", (html) => inserted("<script>alert(1)</script>")(unguarded(html))],
    ["a request to another host", "index.html", "harmless", (html) => inserted('<img src="https://other.example/x.png" alt="é">')(unguarded(html))],
    ["a request that the policy refuses", "index.html", "harmless", inserted('<img src="https://other.example/x.png" alt="é">')],
    ["broken data", "index.html", "harmless", (html) => html.replace('"@graph"', "@graph")],
    ["an override of direction", "index.html", "harmless", inserted("\u202Eé")],
    ["a text that is not isolated", "index.html", "isBidirectional", (html) => html.replace(/<bdi[^>]*>|<\/bdi>/g, ""), {}, "right-to-left"],
    ["a paragraph without a direction", "index.html", "isBidirectional", styled("[dir=auto]{direction:ltr!important}"), {}, "right-to-left"],
    ["a badge before its title", "index.html", "isBidirectional", styled("h3{direction:rtl;text-align:left}"), {}, "right-to-left"],
    ["an English heading", "index.html", "isTranslated", (html) => html.replace(/(<h2 id="next">)[^<]*/, "$1Next meeting"), {}, "de"],
    ["a page of English", "index.html", "isTranslated", (html) => html.replace('lang="de"', 'lang="en"'), {}, "de"],
    ["an element that is not closed", "index.html", "isValid", inserted("<section><div></section>")],
    ["an id twice", "index.html", "isValid", inserted('<p id="main">é</p>')],
    ["a refused theme", "index.html", "isThemed", (html) => html.replace("--accent:#7a1f5c", "--accent:#7a1f5d"), {}, "themed"],
    ["a page without its header", "index.html", "isThemed", (html) => html.replace("Kopf é", ""), {}, "themed"],
    ["a whole page", "index.html", "isInner", (html) => `<!DOCTYPE html>${html}`, {}, "fragments"],
    ["too many bytes", "index.html", "isSmall", inserted(`<p>${"é".repeat(30_000)}</p>`)],
];
