for (const line of document.querySelectorAll(".local[data-start]")) {
  const start = new Date(line.dataset.start), end = line.dataset.end && new Date(line.dataset.end);
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit", timeZoneName: "short"});
  line.textContent = document.documentElement.dataset.yours.replace("{0}", () => end ? format.formatRange(start, end) : format.format(start));
  line.hidden = false;
}
if (location.protocol.startsWith("http")) {
  for (const link of document.querySelectorAll("a.subscribe")) {
    link.href = link.href.replace(/^https?:/, "webcal:");
  }
}
