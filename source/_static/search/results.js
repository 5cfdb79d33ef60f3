/* Results as they are shown: text by text, so that nothing that was found can be markup. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};

  /* An element with its attributes and what stands in it. */
  function make(name, attributes, ...within) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...within.filter((part) => part !== null && part !== undefined));
    return element;
  }

  const marked = (pieces) => pieces.map(({ text, mark }) => (mark ? make("mark", null, text) : text));

  /* A symbol reads left to right and may break after a slash. */
  function symbol(text) {
    const parts = text.split("/").flatMap((part, nth) => (nth ? ["/", make("wbr"), part] : [part]));
    return make("bdi", { class: "sym", dir: "ltr" }, ...parts);
  }

  function hit(words, { address, kind, line, symbol: named, title, context }) {
    const heading = named ? [symbol(named), line.includes(named) && title.length ? " " : null] : [];
    const told = named ? line.split(" · ").filter((part) => part !== named).join(" · ") : line;
    return make("li", { class: "hit" },
      make("a", { href: recueil.files.at(address) }, ...heading, make("span", { class: "hit-title" }, ...marked(title))),
      make("p", { class: "hit-line" }, make("span", { class: `hit-kind ${kind}` }, words.kinds[kind] ?? kind), told ? ` ${told}` : null),
      context.length ? make("p", { class: "hit-text" }, ...marked(context)) : null);
  }

  /* A result of Pagefind, loaded: the place of its stub is its address. */
  async function loaded(result) {
    const data = await result.data();
    const { title, line, context } = recueil.excerpts.shown(data, recueil.engine.language);
    const address = decodeURIComponent(data.raw_url).replace(/^\//, "").replace(/(#.*)\/$/, "$1") || "./";
    const named = data.filters.own?.[0];
    return { address, kind: data.filters.kind[0], line, symbol: named, title: named === data.meta.title ? [] : title, context };
  }

  /* The document whose symbol was typed, from the table. */
  const exact = ({ symbol: named, title, address }) => ({
    address, kind: "document", line: "", symbol: named, context: [],
    title: title ? [{ text: title, mark: false }] : [],
  });

  function series(words, rows) {
    const links = rows.map((row) => make("li", null, make("a", { href: recueil.files.at(row.address) }, symbol(row.symbol))));
    return make("div", { class: "finder-series" }, make("p", null, words.say.series), make("ul", null, ...links));
  }

  recueil.results = { make, symbol, hit, loaded, exact, series };
})();
