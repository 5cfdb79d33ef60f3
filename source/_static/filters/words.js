/* Words: messages with what is put in them, elements with their texts, and the state as the address bar has it. */
"use strict";
(function () {
  const recueil = window.recueil;
  const language = document.documentElement.lang;
  const rules = new Intl.PluralRules(language);
  const LONGEST = 80;

  /* An element with its attributes and what stands in it: texts, never markup. */
  function make(name, attributes, ...within) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...within.flat(Infinity).filter((part) => part !== null && part !== undefined));
    return element;
  }

  const button = (attributes, text, act) => {
    const made = make("button", { type: "button", ...attributes }, text);
    made.addEventListener("click", act);
    return made;
  };

  const figure = (number) => number.toLocaleString(language);
  const filled = (message, words) => message.replace(/%\((\w+)\)s/g, (_, name) => words[name]);
  const counted = (forms, number, words) => filled(forms[rules.select(number)] ?? forms.other, { n: figure(number), ...words });

  /* What one types, without accents, capitals and what stands between the parts of a symbol. */
  const key = (text) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  /* What the address bar asks for: {chosen, sort, unknown}. What the list does not have is left out, and told. */
  function asked(search, facets, sorts, has) {
    const found = { chosen: new Map(), sort: sorts[0], unknown: [] };
    for (const [name, value] of new URLSearchParams(search)) {
      if (name === "sort" && sorts.includes(value)) found.sort = value;
      else if (facets.includes(name) && has(name, value)) add(found.chosen, name, value);
      else found.unknown.push(shortened(value ? `${name}=${value}` : name));
    }
    return found;
  }

  const add = (chosen, name, value) => chosen.set(name, new Set(chosen.get(name)).add(value));
  const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  /* The same state as an address: facets in the order of the panel, so that one state has one address. */
  function address(chosen, sort, facets, usual) {
    const said = new URLSearchParams();
    for (const name of facets) for (const id of chosen.get(name) ?? []) said.append(name, id);
    if (sort !== usual) said.set("sort", sort);
    return said.size ? `?${said}` : "";
  }

  Object.assign(recueil.filters, { make, button, figure, filled, counted, key, asked, address });
})();
