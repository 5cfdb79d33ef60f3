/* The panel: a fieldset for each facet, its words with their counts. */
"use strict";
(function () {
  const recueil = window.recueil;
  const { make, button, figure, filled, key } = recueil.filters;
  const FEW = 7;
  const MANY = 30;
  const SEARCHED = 12;
  const OPEN = ["addressee", "action", "body", "year"];

  /* A facet of the panel. Its words are loaded, if they come late, when it is opened. */
  class Facet {
    constructor(facet, words, act, wide) {
      Object.assign(this, { name: facet.name, label: facet.label, words, act, whole: false, text: "" });
      this.column = null;
      this.list = make("ul");
      this.field = make("input", { type: "search", class: "facet-within", autocomplete: "off", spellcheck: "false", placeholder: words.say.find, "aria-label": filled(words.say.within, { facet: facet.label }) });
      this.field.addEventListener("input", () => { this.text = key(this.field.value); this.fill(); this.tell(); });
      this.told = make("p", { class: "unseen", role: "status" });
      this.rest = make("p", { class: "facet-rest" });
      this.chosen = make("span", { class: "facet-chosen" });
      const within = make("fieldset", null, make("legend", { class: "unseen" }, facet.label), this.field, this.told, this.list, this.rest);
      this.element = make("details", { class: "facet", open: wide && OPEN.includes(facet.name) }, make("summary", null, facet.label, " ", this.chosen), within);
      this.element.addEventListener("toggle", () => { if (this.element.open) act.opened(this.name); });
    }

    /* Show what is chosen and the counts that go with it. */
    show(column, chosen, counts) {
      Object.assign(this, { column, ids: chosen, counts });
      this.chosen.textContent = chosen.size ? figure(chosen.size) : "";
      this.field.hidden = !column || column.ids.length <= SEARCHED;
      if (column) this.fill();
    }

    /* Which words stand in the list: those that would give something, and those chosen. */
    offered() {
      const every = this.column.ids.map((_, nth) => nth);
      const useful = every.filter((nth) => this.counts[nth] || this.ids.has(this.column.ids[nth]));
      return this.text ? every.filter((nth) => key(this.column.labels[nth]).includes(this.text)) : useful;
    }

    fill() {
      const focused = this.list.contains(document.activeElement) ? document.activeElement.id : null;
      const offered = this.offered();
      const limit = this.text || this.whole ? MANY : offered.length <= FEW + 2 ? offered.length : FEW;
      const shown = offered.filter((nth, at) => at < limit || (!this.text && this.ids.has(this.column.ids[nth])));
      this.list.replaceChildren(...shown.map((nth) => this.word(nth)));
      this.rest.replaceChildren(...this.further(offered.length, shown.length));
      if (focused) (document.getElementById(focused) ?? this.element.firstElementChild).focus();
    }

    further(offered, shown) {
      const { say } = this.words;
      if (!offered) return [this.text ? say.nothing : say.left];
      if (shown >= offered) return [];
      if (this.text || this.whole) return [filled(say.typed, { n: figure(offered - shown) })];
      const more = button({ class: "filters-quiet" }, filled(say.every, { n: figure(offered) }), () => {
        this.whole = true;
        this.fill();
        this.list.querySelectorAll("input")[shown]?.focus();
      });
      return [more];
    }

    word(nth) {
      const id = this.column.ids[nth];
      const box = make("input", { type: "checkbox", id: `filter-${this.name}-${nth}`, name: this.name, value: id });
      box.checked = this.ids.has(id);
      box.addEventListener("change", () => this.act.choose(this.name, id, box.checked));
      const label = this.name === "cites" ? symbol(this.column.labels[nth]) : this.column.labels[nth];
      const count = make("span", { class: "count" }, figure(this.counts[nth]));
      return make("li", { class: `in-${Math.min(this.column.depths[nth], 3)}`, "data-none": !this.counts[nth] },
        make("label", null, box, make("span", null, label), " ", count));
    }

    tell() {
      this.told.textContent = this.text ? filled(this.words.say.matching, { n: figure(this.offered().length) }) : "";
    }
  }

  /* A symbol may break after a slash; the title of a work has none. */
  function symbol(text) {
    if (!/^[^\s/]+\//.test(text)) return text;
    const parts = text.split("/").flatMap((part, nth) => (nth ? ["/", make("wbr"), part] : [part]));
    return make("bdi", { class: "sym", dir: "ltr" }, parts);
  }

  Object.assign(recueil.filters, { Facet });
})();
