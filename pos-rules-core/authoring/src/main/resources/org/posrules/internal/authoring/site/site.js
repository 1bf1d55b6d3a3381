"use strict";
// Finds names and texts as one types: the best are names that begin so.
(() => {
  const field = document.getElementById("search");
  const list = document.getElementById("found");
  const most = 40;
  const folded = text => text.normalize("NFKC").toLowerCase();
  const entries = window.INDEX.map(([name, kind, href, text]) =>
    ({ name, kind, href, text, key: folded(name), all: folded(name + " " + kind + " " + text) }));

  const rank = (entry, words, whole) =>
    entry.key === whole ? 0 : entry.key.startsWith(whole) ? 1
      : entry.key.includes(whole) ? 2 : words.every(word => entry.all.includes(word)) ? 3 : 4;

  const show = () => {
    const whole = folded(field.value.trim());
    list.replaceChildren();
    if (!whole) return;
    const words = whole.split(/\s+/);
    entries.map(entry => [rank(entry, words, whole), entry])
      .filter(([score]) => score < 4)
      .sort(([a], [b]) => a - b)
      .slice(0, most)
      .forEach(([, entry]) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = entry.href;
        link.textContent = entry.name;
        const kind = document.createElement("span");
        kind.textContent = entry.kind + " · " + entry.text;
        item.append(link, " ", kind);
        list.append(item);
      });
  };

  field.addEventListener("input", show);
  list.addEventListener("click", () => { field.value = ""; show(); });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && document.activeElement !== field) { event.preventDefault(); field.focus(); }
    if (event.key === "Escape") { field.value = ""; show(); }
  });
})();
