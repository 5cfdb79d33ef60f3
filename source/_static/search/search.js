/* The interface: from what is typed and chosen to what is shown, announced and kept in the address bar. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const PAGE = 10;
  const PAUSE = 180;

  recueil.filled = (message, words) => message.replace(/%\((\w+)\)[sd]/g, (_, name) => words[name]);

  /* A key that is one character can be turned off: whoever dictates presses it unawares. */
  function shortcut(words) {
    const on = () => { try { return localStorage.getItem("recueil-slash") !== "off"; } catch { return true; } };
    const button = recueil.results.make("button", { type: "button", class: "finder-keys" });
    const show = () => { button.textContent = on() ? words.say["slash-on"] : words.say["slash-off"]; };
    button.addEventListener("click", () => {
      try { localStorage.setItem("recueil-slash", on() ? "off" : "on"); } catch { /* not allowed: it stays on */ }
      show();
    });
    show();
    return button;
  }

  /* One form with its results: on the page of search, or in the dialog of another page. */
  class Finder {
    constructor(element, whole) {
      this.whole = whole;
      const find = (selector) => element.querySelector(selector);
      this.parts = {
        form: find("form"), input: find("input"), status: find(".finder-status"),
        facets: find(".finder-facets"), list: find(".finder-list"), found: find(".finder-found"),
      };
      this.words = JSON.parse(find(".finder-words").textContent);
      this.plurals = new Intl.PluralRules(document.documentElement.lang);
      this.state = {
        text: "", filters: new Map(), shown: PAGE, facets: new Set(whole ? this.words.eager : []), grown: new Set(),
        closed: new Set(this.words.facets.map(({ name }) => name).filter((name) => !this.words.eager.includes(name))),
      };
      this.turn = 0;
      this.listen(element);
      find(".finder-hint").append(" ", shortcut(this.words));
      this.parts.form.hidden = false;
    }

    count(name, number) {
      const forms = this.words.count[name];
      return recueil.filled(forms[this.plurals.select(number)] ?? forms.other, { n: number.toLocaleString(document.documentElement.lang) });
    }

    listen(element) {
      const { form, input } = this.parts;
      let pause = 0;
      input.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(() => this.ask({ text: input.value, shown: PAGE }, "replace"), PAUSE);
      });
      form.addEventListener("submit", (event) => {
        if (!this.whole) return; // the form leads to the page of search
        event.preventDefault();
        clearTimeout(pause);
        this.ask({ text: input.value, shown: PAGE }, "push");
      });
      element.addEventListener("keydown", (event) => this.walk(event));
      this.act = {
        choose: (name, value, on) => this.choose(name, value, on),
        clear: () => { this.state.filters = new Map(); this.parts.input.focus(); this.ask({ shown: PAGE }, "push"); },
        grow: (name, next) => { this.state.grown.add(name); this.ask({}, "", next); },
        toggle: (name, open) => this.toggle(name, open),
      };
    }

    choose(name, value, on) {
      const values = new Set(this.state.filters.get(name));
      values[on ? "add" : "delete"](value);
      this.state.filters = new Map(this.state.filters).set(name, values);
      this.ask({ shown: PAGE }, "push");
    }

    toggle(name, open) {
      if (open !== this.state.closed.has(name)) return;
      this.state.closed[open ? "delete" : "add"](name);
      if (!open || this.state.facets.has(name)) return;
      this.state.facets.add(name);
      this.ask({}, "");
    }

    /* Up and down go from the words to the results and back. */
    walk(event) {
      if (!["ArrowDown", "ArrowUp"].includes(event.key) || event.target.type === "checkbox") return;
      const stops = [this.parts.input, ...this.parts.list.querySelectorAll(".hit > a, .finder-all")];
      const here = stops.indexOf(document.activeElement);
      if (here < 0) return;
      event.preventDefault();
      stops[Math.min(Math.max(here + (event.key === "ArrowDown" ? 1 : -1), 0), stops.length - 1)].focus();
    }

    /* Change what is asked for and show the answer; an older answer that comes later is dropped. */
    async ask(change, record, focus) {
      Object.assign(this.state, change);
      this.keep(record);
      const turn = ++this.turn;
      const last = () => turn === this.turn;
      const { text, filters } = this.state;
      const narrowed = [...filters.values()].some((values) => values.size);
      if (!text.trim() && !narrowed) { this.empty(); return; }
      this.parts.found.setAttribute("aria-busy", "true");
      try {
        for (const [name, values] of filters) if (values.size) this.state.facets.add(name);
        const named = await recueil.symbols.read(text);
        const said = named.exact ? named.exact.symbol : text;
        const answer = await recueil.engine.find(said, filters, [...this.state.facets]);
        const hits = await Promise.all(answer.results.slice(0, this.state.shown).map(recueil.results.loaded));
        if (last()) this.show(answer, named, hits, narrowed, focus);
      } catch (error) {
        if (last()) this.say(this.words.say.failed);
        console.error(error);
      } finally {
        if (last()) this.parts.found.removeAttribute("aria-busy");
      }
    }

    say(text) {
      this.parts.status.textContent = text;
    }

    empty() {
      this.say("");
      this.parts.list.replaceChildren();
      this.parts.facets.hidden = true;
      this.parts.found.removeAttribute("aria-busy");
    }

    show(answer, named, hits, narrowed, focus) {
      const { make, hit, exact, series } = recueil.results;
      const { words, parts, state } = this;
      const first = named.exact && !narrowed ? [exact(named.exact)] : [];
      const others = hits.filter((one) => one.address !== first[0]?.address);
      if (first.length) Object.assign(first[0], hits.find((one) => one.address === first[0].address) ?? {});
      const total = answer.total;
      this.say(total ? this.count("results", total) : this.none(narrowed));
      const list = make("ol", { class: "hits" }, ...[...first, ...others].map((one) => hit(words, one)));
      parts.list.replaceChildren(...[
        this.whole ? recueil.facets.chips(state, words, this.act) : null,
        named.series.length && !narrowed ? series(words, named.series) : null,
        total || first.length ? list : this.ways(named, narrowed, answer.missing),
        this.further(total),
      ].filter(Boolean));
      if (!this.whole) return;
      const focused = focus ?? document.activeElement?.id;
      parts.facets.hidden = !total;
      parts.facets.lastElementChild.replaceChildren(...recueil.facets.boxes(state, words, answer.counts, this.act));
      if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
    }

    none(narrowed) {
      const { say } = this.words;
      return this.state.text.trim() ? recueil.filled(say.none, { words: this.state.text.trim() }) : narrowed ? say.nothing : "";
    }

    /* Nothing was found: the nearest symbol, fewer filters, other words. */
    ways(named, narrowed, missing) {
      const { make, symbol } = recueil.results;
      const { say } = this.words;
      const near = named.nearest();
      return make("div", { class: "finder-none" },
        near && make("p", null, `${say.near} `, make("a", { href: recueil.files.at(near.address) }, symbol(near.symbol)), near.title ? ` — ${near.title}` : null),
        missing.length && /\s/.test(this.state.text.trim()) ? make("p", null, recueil.filled(say.missing, { words: missing.join(", ") })) : null,
        make("p", null, narrowed ? say.fewer : say.other));
    }

    further(total) {
      const { make } = recueil.results;
      const { say } = this.words;
      if (!this.whole) {
        if (!total) return null;
        const asked = new URLSearchParams({ q: this.state.text });
        return make("p", null, make("a", { class: "finder-all", href: `${recueil.files.at("search/")}?${asked}` }, say.all));
      }
      if (total <= this.state.shown) return null;
      const more = make("button", { type: "button", class: "finder-more" }, say.more);
      more.addEventListener("click", async () => {
        const next = this.parts.list.querySelectorAll(".hit").length;
        await this.ask({ shown: this.state.shown + PAGE }, "replace");
        this.parts.list.querySelectorAll(".hit > a")[next]?.focus();
      });
      return make("p", null, more);
    }

    /* The address bar: words and filters; how many results were shown goes with the history. */
    keep(record) {
      if (!this.whole || !record) return;
      const asked = new URLSearchParams();
      if (this.state.text.trim()) asked.set("q", this.state.text);
      for (const { name } of this.words.facets) for (const value of this.state.filters.get(name) ?? []) asked.append(name, value);
      const address = asked.size ? `?${asked}` : location.pathname;
      const same = `${location.search}` === (asked.size ? `?${asked}` : "");
      history[record === "push" && !same ? "pushState" : "replaceState"]({ shown: this.state.shown }, "", address);
    }

    recall() {
      const asked = new URLSearchParams(location.search);
      const text = asked.get("q") ?? "";
      const filters = new Map(this.words.facets.map(({ name }) => [name, new Set(asked.getAll(name))]));
      for (const [name, values] of filters) if (values.size) this.state.closed.delete(name);
      this.parts.input.value = text;
      this.ask({ text, filters, shown: history.state?.shown ?? PAGE }, "");
    }
  }

  recueil.Finder = Finder;

  const element = document.querySelector("main .finder");
  if (element) {
    const finder = new Finder(element, true);
    const wide = matchMedia("(min-width: 62rem)");
    const unfold = () => { element.querySelector(".finder-facets").open = wide.matches; };
    wide.addEventListener("change", unfold);
    unfold();
    addEventListener("popstate", () => finder.recall());
    finder.recall();
    if (!finder.parts.input.value) finder.parts.input.focus();
    recueil.finder = finder;
  }
})();
