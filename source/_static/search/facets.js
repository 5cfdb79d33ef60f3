/* Filters: boxes with counts, a few at first, all on demand; those chosen, to take away again. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const SHOWN = 6;

  const label = (facet, value) => facet.values[value] ?? value.replace(/^\S+ (?=\S)/, "");
  const id = (facet, value) => `finder-${facet.name}-${value.replace(/[^\w-]/g, "_")}`;

  /* The values to show: chosen ones always; kinds in their order, years from the last, others by count. */
  function listed(facet, counts, chosen) {
    const values = new Set([...Object.keys(counts).filter((value) => counts[value] > 0), ...chosen]);
    const order = Object.keys(facet.values);
    const named = (value) => label(facet, value);
    const compare = {
      kind: (a, b) => order.indexOf(a) - order.indexOf(b),
      year: (a, b) => b.localeCompare(a),
    }[facet.name] ?? ((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || named(a).localeCompare(named(b), recueil.engine.language));
    return [...values].sort(compare);
  }

  /* The boxes of all filters, with what to do when one changes, opens or grows. */
  function boxes(state, words, counts, act) {
    const { make } = recueil.results;
    return words.facets.map((facet) => {
      const chosen = state.filters.get(facet.name) ?? new Set();
      const loaded = state.facets.has(facet.name);
      const values = loaded ? listed(facet, counts[facet.name] ?? {}, chosen) : [];
      if (loaded && !values.length) return null;
      const limit = state.grown.has(facet.name) || values.length <= SHOWN + 1 ? values.length : SHOWN;
      const shown = values.filter((value, nth) => nth < limit || chosen.has(value));
      const items = shown.map((value) => {
        const box = make("input", { type: "checkbox", id: id(facet, value), checked: chosen.has(value) });
        box.addEventListener("change", () => act.choose(facet.name, value, box.checked));
        const name = facet.name === "symbol" ? recueil.results.symbol(label(facet, value)) : label(facet, value);
        const count = make("span", { class: "count" }, String(counts[facet.name]?.[value] ?? 0));
        return make("li", null, make("label", null, box, make("span", null, name), count));
      });
      const closed = state.closed.has(facet.name);
      const group = make("details", { class: "facet", open: !closed },
        make("summary", { id: `finder-facet-${facet.name}` }, facet.label),
        make("ul", { "aria-label": facet.label }, ...items));
      if (shown.length < values.length) {
        const more = make("button", { type: "button", class: "facet-more" }, `${words.say.every} (${values.length})`);
        more.addEventListener("click", () => act.grow(facet.name, id(facet, values.find((value) => !shown.includes(value)))));
        group.append(more);
      }
      group.addEventListener("toggle", () => act.toggle(facet.name, group.open));
      return group;
    }).filter(Boolean);
  }

  function chips(state, words, act) {
    const { make } = recueil.results;
    const chosen = words.facets.flatMap((facet) => [...state.filters.get(facet.name) ?? []].map((value) => [facet, value]));
    if (!chosen.length) return null;
    const items = chosen.map(([facet, value]) => {
      const said = label(facet, value);
      const button = make("button", { type: "button", "aria-label": recueil.filled(words.say.remove, { label: said }) }, said);
      button.addEventListener("click", () => act.choose(facet.name, value, false));
      return make("li", null, button);
    });
    const clear = make("button", { type: "button", class: "finder-clear" }, words.say.clear);
    clear.addEventListener("click", act.clear);
    return make("ul", { class: "finder-chips" }, ...items, make("li", null, clear));
  }

  recueil.facets = { boxes, chips };
})();
