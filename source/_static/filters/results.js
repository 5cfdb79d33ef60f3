/* Results: the filters chosen, how many texts there are, their lines, and their download. */
"use strict";
(function () {
  const recueil = window.recueil;
  const { make, button, filled, counted, file } = recueil.filters;

  /* The lines of the list, loaded a few at a time when one of them is shown. */
  class Rows {
    constructor(index) {
      this.index = index;
      this.files = new Map();
    }

    async lines(places) {
      const size = this.index.rows;
      const files = await Promise.all(places.map((place) => this.file(Math.floor(place / size))));
      return places.map((place, nth) => files[nth][place % size]);
    }

    file(number) {
      if (!this.files.has(number)) {
        const loading = this.load(number).catch((error) => { this.files.delete(number); throw error; });
        this.files.set(number, loading);
      }
      return this.files.get(number);
    }

    async load(number) {
      const { edition, rows } = await file(`rows-${number}`, this.index.edition);
      if (edition !== this.index.edition) throw new recueil.filters.OtherEdition(edition);
      return rows;
    }
  }

  /* The site was published anew since the page was loaded: its places are others. */
  class OtherEdition extends Error {}

  function chips(view, words, act) {
    const items = view.chosen.map(({ column, id }) => {
      const said = { facet: column.label, label: column.called(id) };
      const made = button({ "aria-label": filled(words.say.remove, said) }, said.label, () => act.remove(column.name, id));
      return make("li", null, made);
    });
    if (items.length) items.push(make("li", null, button({ class: "filters-quiet" }, words.say.clear, act.clear)));
    return items;
  }

  /* Nothing is under all filters: which one to drop, and what that gives, the most first. */
  function nothing(view, words, act) {
    const ways = view.ways.map(({ column, ids, gained }) => {
      const labels = ids.map((id) => column.called(id)).join(", ");
      const said = filled(words.say.drop, { facet: column.label, labels, counted: counted(words.counted, gained) });
      return make("li", null, button({}, said, () => act.drop(column.name)));
    });
    return [
      make("p", null, words.say.none),
      ways.length ? make("ul", { class: "ways-out" }, ways) : make("p", null, button({}, words.say.clear, act.clear)),
    ];
  }

  /* The lines of a list as they were written at build time: markup of ours, each text in it escaped there. */
  function lines(rows) {
    const template = document.createElement("template");
    template.innerHTML = rows.join("");
    return [...template.content.children];
  }

  function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    make("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  async function text(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
    // Not `text()`, which would take away the mark by which spreadsheets know UTF-8.
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
  }

  /* A record stands on each line of the whole list: its first line stays, and those of the places. */
  async function csv(address, places) {
    const [head, ...records] = (await text(address)).split("\r\n");
    return [head, ...places.map((place) => records[place]), ""].join("\r\n");
  }

  async function json(address, name, places) {
    const whole = JSON.parse(await text(address));
    return `${JSON.stringify({ ...whole, [name]: places.map((place) => whole[name][place]) }, null, 1)}\n`;
  }

  Object.assign(recueil.filters, { Rows, OtherEdition, chips, nothing, lines, save, csv, json });
})();
