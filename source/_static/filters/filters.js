/* Filtering a list: what is chosen, shown, announced and kept in the address bar. */
"use strict";
(function () {
  const recueil = window.recueil;
  const { make, button, filled, figure, counted } = recueil.filters;
  const WIDE = matchMedia("(min-width: 62rem)");

  class Filtering {
    constructor(panel, index) {
      this.panel = panel;
      this.index = index;
      this.name = panel.dataset.list;
      this.sorts = Object.keys(index.sorts);
      this.names = index.facets.map(({ name }) => name);
      this.table = new recueil.filters.Table(index);
      this.rows = new recueil.filters.Rows(index);
      this.state = { chosen: new Map(), sort: this.sorts[0], shown: index.rows, unknown: [] };
      this.turn = 0;
      this.act = {
        choose: (name, id, on) => this.choose(name, id, on),
        opened: (name) => this.opened(name),
        remove: (name, id) => { this.choose(name, id, false); this.parts.status.focus(); },
        drop: (name) => { this.ask({ chosen: new Map(this.state.chosen).set(name, new Set()) }, "push"); this.parts.status.focus(); },
        clear: () => { this.ask({ chosen: new Map() }, "push"); this.parts.status.focus(); },
      };
      this.build();
    }

    /* Fill the panel, and put the place of the results before the whole list. */
    build() {
      const { say } = this.index;
      const wide = WIDE.matches;
      this.facets = this.index.facets.map((facet) => new recueil.filters.Facet(facet, this.index, this.act, wide));
      const show = button({ class: "filters-show" }, "", () => { this.panel.open = false; this.parts.status.focus(); });
      const status = make("p", { class: "found-status", role: "status", tabindex: "-1" });
      const notice = make("p", { class: "notice", hidden: true });
      const chips = make("ul", { class: "chips" });
      const sort = make("select", null, this.sorts.map((name) => make("option", { value: name }, this.index.sorts[name])));
      sort.addEventListener("change", () => this.ask({ sort: sort.value }, "push"));
      const tools = make("div", { class: "found-tools" }, make("label", null, say.sort, " ", sort), this.downloads());
      const failure = make("p", { class: "missing", role: "status" });
      const list = make("div", { class: "found-list" });
      this.parts = { show, status, notice, chips, sort, tools, failure, list };
      this.panel.querySelector(".filters-state").replaceChildren();
      this.panel.append(make("div", { class: "facets" }, this.facets.map(({ element }) => element), show));
      this.whole = this.panel.nextElementSibling;
      this.found = make("div", { class: "found" }, notice, status, chips, tools, failure, list);
      this.whole.before(this.found);
      this.panel.addEventListener("keydown", (event) => this.leave(event));
    }

    downloads() {
      const { say } = this.index;
      if (location.protocol === "file:") return make("p", null, say.folder);
      const kinds = { CSV: () => this.download("csv", "text/csv"), JSON: () => this.download("json", "application/json") };
      return make("p", null, say.download, Object.entries(kinds).map(([name, act]) => [" ", button({}, name, act)]));
    }

    async download(kind, type) {
      const places = this.table.sorted(this.answer.places, this.state.sort);
      const address = document.querySelector(`a[data-whole="${kind}"]`).href;
      await this.safely(async () => {
        const text = kind === "csv" ? await recueil.filters.csv(address, places) : await recueil.filters.json(address, this.name, places);
        recueil.filters.save(`${this.name}.${kind}`, type, text);
      });
    }

    /* Escape empties the field in which one looks for a word, then closes the panel. */
    leave(event) {
      if (event.key !== "Escape") return;
      event.preventDefault();
      const field = event.target;
      if (field.type === "search" && field.value) {
        field.value = "";
        field.dispatchEvent(new Event("input"));
        return;
      }
      this.panel.open = false;
      this.panel.querySelector("summary").focus();
    }

    choose(name, id, on) {
      const ids = new Set(this.state.chosen.get(name));
      ids[on ? "add" : "delete"](id);
      return this.ask({ chosen: new Map(this.state.chosen).set(name, ids) }, "push");
    }

    async opened(name) {
      await this.safely(async () => {
        if (!this.table.columns.has(name)) await this.late(name);
        if (this.answer) this.draw();
      });
    }

    /* What is loaded may fail, or be of another edition than what was loaded before: then all begins anew. */
    async safely(act) {
      try {
        await act();
        this.parts.failure.textContent = "";
      } catch (error) {
        if (error instanceof recueil.filters.OtherEdition) { this.remove(); await recueil.filters.start(this.panel, error.message); return; }
        this.parts.failure.textContent = this.panel.dataset.failed;
        console.error(error);
      }
    }

    remove() {
      for (const element of [this.panel.querySelector(".facets"), this.parts.show, this.found]) element.remove();
    }

    /* A facet whose words come late. */
    async late(name) {
      const facet = await recueil.filters.file(name, this.index.edition);
      if (facet.edition !== this.index.edition) throw new recueil.filters.OtherEdition(facet.edition);
      this.table.add(facet);
    }

    /* Change what is asked for and show the answer; one that comes after a newer one is dropped. */
    async ask(change, record) {
      Object.assign(this.state, { shown: this.index.rows, unknown: [] }, change);
      const turn = ++this.turn;
      const { chosen, sort } = this.state;
      this.answer = this.table.choose(chosen);
      this.keep(record);
      this.draw();
      const narrowed = [...chosen.values()].some((ids) => ids.size) || sort !== this.sorts[0];
      this.whole.hidden = narrowed;
      document.documentElement.toggleAttribute("data-filtered", narrowed);
      if (!narrowed || !this.answer.places.length) { this.list(narrowed ? null : []); return; }
      const places = this.table.sorted(this.answer.places, sort).slice(0, this.state.shown);
      await this.safely(async () => {
        const rows = await this.rows.lines(places);
        if (turn === this.turn) this.list(rows);
      });
    }

    /* Everything but the lines: counts, what is chosen, what was left out. */
    draw() {
      const { chosen, unknown, sort } = this.state;
      const { places } = this.answer;
      const { index, table, parts } = this;
      for (const facet of this.facets) {
        const column = table.columns.get(facet.name);
        const counts = column && facet.element.open ? this.answer.counts(facet.name) : null;
        facet.show(counts ? column : null, chosen.get(facet.name) ?? new Set(), counts);
      }
      const all = places.length === index.total;
      parts.status.textContent = counted(all ? index.counted : index.some, places.length, { all: figure(index.total) });
      parts.show.textContent = filled(index.say.show, { counted: counted(index.counted, places.length) });
      parts.chips.replaceChildren(...recueil.filters.chips(this.view(), index, this.act));
      parts.sort.value = sort;
      parts.tools.hidden = !places.length;
      parts.notice.hidden = !unknown.length;
      parts.notice.textContent = unknown.length ? `${index.say.unknown} ${unknown.slice(0, 5).join(" · ")}${unknown.length > 5 ? " …" : ""}` : "";
    }

    view() {
      const used = [...this.state.chosen].filter(([, ids]) => ids.size).map(([name, ids]) => ({ column: this.table.columns.get(name), ids: [...ids] }));
      const ways = used.map((one) => ({ ...one, gained: this.answer.dropped(one.column.name) })).filter(({ gained }) => gained);
      return {
        chosen: used.flatMap(({ column, ids }) => ids.map((id) => ({ column, id }))),
        ways: ways.sort((a, b) => b.gained - a.gained),
      };
    }

    /* The lines of the answer; null where there is nothing, and something to say about it. */
    list(rows) {
      if (rows === null) { this.parts.list.replaceChildren(...recueil.filters.nothing(this.view(), this.index, this.act)); return; }
      const list = make("ul", { class: "rows" }, recueil.filters.lines(rows));
      const more = button({ class: "filters-more" }, this.index.say.more, () => this.more());
      this.parts.list.replaceChildren(...(rows.length ? [list] : []), ...(rows.length && rows.length < this.answer.places.length ? [more] : []));
    }

    async more() {
      const before = this.state.shown;
      await this.ask({ shown: before + this.index.rows }, "replace");
      this.parts.list.querySelectorAll(".rows > li > a")[before]?.focus();
    }

    /* The address bar, and the other language's address: the words of both are the same. */
    keep(record) {
      const said = recueil.filters.address(this.state.chosen, this.state.sort, this.names, this.sorts[0]);
      for (const link of document.querySelectorAll(".bar a[hreflang]")) link.search = said;
      if (!record) return;
      const same = said === location.search;
      history[record === "push" && !same ? "pushState" : "replaceState"]({ shown: this.state.shown }, "", `${location.pathname}${said}`);
    }

    /* Take the state from the address bar. */
    async recall() {
      await this.safely(() => this.recalled());
    }

    async recalled() {
      const named = new URLSearchParams(location.search);
      const late = this.index.facets.filter(({ name, ids }) => !ids && named.has(name) && !this.table.columns.has(name));
      for (const { name } of late) await this.late(name);
      const has = (name, id) => this.table.columns.get(name).has(id);
      const { chosen, sort, unknown } = recueil.filters.asked(location.search, this.names, this.sorts, has);
      await this.ask({ chosen, sort, unknown, shown: history.state?.shown ?? this.index.rows }, "");
    }
  }

  addEventListener("popstate", () => recueil.filtering.recall());

  /* Begin with the facets of the list; of another edition than the one kept by the browser, where it is known. */
  recueil.filters.start = async (panel, edition) => {
    recueil.filtering = new Filtering(panel, await recueil.filters.file("index", edition));
    if (WIDE.matches) panel.open = true;
    await recueil.filtering.recall();
  };
})();
