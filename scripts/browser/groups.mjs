// Writes the group files that the script publishes: node groups.mjs DIR
import {mkdirSync, writeFileSync} from "node:fs";

const folder = process.argv[2];
mkdirSync(folder, {recursive: true});

const DAY = 86_400_000;
const pad = (number) => String(number).padStart(2, "0");

/** The local date of a day in a form that the model reads. */
function day(number) {
    const date = new Date(Date.UTC(2016, 0, 7) + number * DAY);
    return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** A group with every part of a page, whose texts are in one language or script. */
function group(id, language, text, other = {}) {
    // An image of the host of the pages, and one of another host, which pages show only as a link.
    const image = (host) => ({url: `${host}/logo.png`, alt: text("Anker 錨")});
    const person = {
        name: text("Zoë Müller-Ōta"), jobTitle: text("Leiterin"), role: "speaker", url: "https://people.example/zoë",
        affiliations: [{name: text("Université de Nantes"), url: "https://nantes.example/"}], image: image("http://pages.test"),
    };
    const policy = {id: "rules", name: text("Règles 2"), url: "https://rules.example/", attribution: "forbids", recording: "forbids"};
    const online = {platform: {name: "Jitsi 木"}, join: {url: "https://meet.example/ä"}, chat: "https://chat.example/"};
    const session = (name, date, rest) => ({
        id: name, title: text(`Titel ${name}`), status: "confirmed", trackIds: ["a"],
        when: {start: `${date}T23:30`, zone: "Europe/Paris", duration: "PT1H30M"}, ...rest,
    });
    return {
        version: "0.1", id, domain: "pages.example", name: text("Öffnung 木"), summary: text("Zusammenfassung é"), language,
        description: `${text("Beschreibung ä")}\n\n- **${text("Punkt")}**\n- ${text("Ende")}\n\n> ${text("Zitat ß")}`,
        audience: text("Alle – tous"), displayZones: ["Europe/Paris", "America/New_York", "Asia/Tokyo"],
        image: image("http://pages.test"), modified: "2026-01-01T00:00:00Z", venue: {online}, policies: [policy], people: [{...person, role: "lead"}],
        ospoTypes: [{id: "city", label: text("Ämter der Städte"), description: text("und Kreise")}],
        contacts: [{name: text("Büro"), url: "mailto:buero@pages.example"}],
        links: [{kind: "notes", url: "https://pages.example/é", title: text("Notizen")}],
        registrations: [{method: "ticket", url: "https://tickets.example/ü", price: {amount: 12.5, currency: "EUR"},
            capacity: 40, note: text("früh kommen")}],
        tracks: [
            {id: "a", name: text("Städte"), description: text("für Städte"), aliases: {names: [text("Kommunen")]},
                venue: {place: {name: text("Rathaus é")}}, policies: [{id: "quiet", name: text("Leise §"), recording: "forbids"}],
                contacts: [{name: text("Ämter"), url: "https://pages.example/ämter"}],
                registrations: [{method: "email", url: "mailto:staedte@pages.example"}], links: [{kind: "chat", url: "https://chat.example/ä"}]},
            {id: "b", name: text("Écoles"), people: [person]},
        ],
        series: [{
            id: "weekly", title: text("Sprechstunde é"), trackIds: ["b"], first: "2026-01-08", description: text("jede Woche"),
            cadence: {text: text("donnerstags"), rule: {frequency: "weekly", weekdays: ["thursday"]}},
            time: {start: "09:00", zone: "Europe/Paris", duration: "PT1H"},
            except: [{date: "2026-04-02", reason: text("Ferien é")}],
        }],
        sessions: [
            session("next", "2026-03-10", {
                description: `${text("Langtext ü")}\n\n1. ${text("eins")}\n2. ${text("zwei")}`, format: text("Werkstatt"), image: image("https://other.example"),
                announced: "11:30pm CET", guests: [person, {name: text("Ōta"), role: "host"}], topics: [text("Lizenzen §")],
                partners: [{name: text("Verein ß"), url: "https://verein.example/"}], notice: text("Neuer Raum é"),
                agenda: [{title: text("Anfang"), offset: "PT0S", duration: "PT30M", guests: [person]}, {title: text("Schluß")}],
                relatedEvents: [{relation: "part-of", name: text("Messe"), url: "https://messe.example/",
                    when: {first: "2026-03-10", last: "2026-03-11"}}],
                venue: {online, place: {name: text("Haus"), room: text("Saal 2"),
                    address: {street: "Straße 1", postalCode: "75001", locality: "Paris", country: "FR"}}},
            }),
            session("off", "2026-03-20", {status: "cancelled"}),
            session("later", "2026-04-20", {status: "tentative", earlierDates: [{start: "2026-04-01T10:00", zone: "Europe/Paris"}]}),
            {id: "open", title: text("Irgendwann é"), status: "tentative", when: {month: "2026-09"}},
            session("held", "2026-01-20", {links: [{kind: "recording", url: "https://video.example/é", title: text("Film")}]}),
        ],
        ...other,
    };
}

const write = (value) => writeFileSync(`${folder}/${value.id}.json`, JSON.stringify(value, null, 1));

for (const language of ["de", "fr", "es"]) {
    write(group(language, language, (text) => text));
}

// Arabic and Hebrew words of equal length in turn, after a Latin letter in some texts, so that the order of runs matters.
const RIGHT_TO_LEFT = ["مكتب البرمجيات", "קוד פתוח", "مدن وجامعات (٢)", "OSPO ספרייה"];
let turn = 0;
write(group("right-to-left", "ar", () => RIGHT_TO_LEFT[turn++ % RIGHT_TO_LEFT.length]));

// The longest words that have no place for a line break.
write(group("long", "en", (text) => `${text} ${"Donaudampfschifffahrtsgesellschaft".repeat(4)}é`));

// More meetings, series, tracks and guests than fit in a page.
const large = group("large", "en", (text) => text);
write({
    ...large,
    tracks: Array.from({length: 15}, (_, index) => ({id: index < 2 ? "ab"[index] : `t${index}`, name: `Straße ${index} – 道`})),
    series: large.series.concat(Array.from({length: 130}, (_, index) => ({
        id: `series-${index}`, title: `Sprechstunde ${index} – 相談`, trackIds: [index % 2 ? "a" : "b"], first: "2026-01-08",
        cadence: {text: "donnerstags um neun – 毎週", rule: {frequency: "weekly", weekdays: ["thursday"]}},
        time: {start: `${pad(index % 24)}:${Math.floor(index / 24)}0`, zone: "Europe/Paris", duration: "PT5M"},
    }))),
    sessions: Array.from({length: 2000}, (_, index) => ({
        id: `s${index}`, title: `Sitzung ${index} – 第${index}回`, status: "confirmed", trackIds: [index % 2 ? "a" : "b"],
        when: {start: `${day(index * 2)}T18:00`, zone: "Europe/Paris", duration: "PT1H"},
        guests: Array.from({length: 6}, (_, guest) => ({name: `Zoë ${index} Ōta-${guest}`, affiliations: [{name: "Université"}]})),
    })),
});
