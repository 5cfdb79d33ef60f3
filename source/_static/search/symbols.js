/* Symbols: what is typed loosely leads to its document, by a table that is loaded in parts.
   `key` is the rule of _ext/recueil/search/symbols.py; a test holds both to the same answers. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};

  function key(text) {
    const plain = text.normalize("NFKD").toUpperCase().replace(/\p{M}/gu, "");
    return (plain.match(/[A-Z]+|[0-9]+/g) ?? []).map((part) => part.replace(/^0+(?=.)/, "")).join(" ");
  }

  /* How many letters differ, the usual three ways; beyond `most` it does not matter how many. */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = Array.from({ length: other.length + 1 }, (_, n) => n);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      }
      if (Math.min(...row) > most) return most + 1;
      before = row;
    }
    return before[other.length];
  }

  const tables = new Map();
  const load = (name) => {
    if (!tables.has(name)) tables.set(name, recueil.files.json(`search/symbols/${name}.json`));
    return tables.get(name);
  };

  /* The beginning of the key that has a file of its own: the one typed, else the most like it. */
  function beginning(prefixes, typed) {
    const fits = prefixes.filter((prefix) => `${typed} `.startsWith(prefix && `${prefix} `));
    if (fits.length) return fits.reduce((best, prefix) => (prefix.length > best.length ? prefix : best));
    const far = (prefix) => distance(prefix, typed.split(" ").slice(0, prefix.split(" ").length).join(" "), 99);
    return prefixes.reduce((best, prefix) => (far(prefix) < far(best) ? prefix : best));
  }

  async function rows(typed) {
    const prefixes = await load("index");
    if (!prefixes.length) return [];
    const name = beginning(prefixes, typed).toLowerCase().replaceAll(" ", "-") || "all";
    return (await load(name)).map(([symbol, id, title, written]) => ({
      symbol, title, address: `documents/${id}/`, key: key(written ?? symbol),
    }));
  }

  const SERIES = 6;

  /* What a text says as a symbol: the document it names, those whose symbols begin so, the nearest. */
  async function read(text) {
    const typed = key(text);
    const nothing = { exact: null, series: [], nearest: () => null };
    if (!/[0-9]/.test(typed) && !text.includes("/")) return nothing;
    const found = await rows(typed);
    const exact = found.find((row) => row.key === typed) ?? null;
    const series = typed.includes(" ") ? found.filter((row) => row.key.startsWith(`${typed} `)) : [];
    return { exact, series: series.slice(0, SERIES), nearest: () => nearest(found, typed) };
  }

  function nearest(found, typed) {
    let most = Math.max(1, Math.floor(typed.length / 4));
    let best = null;
    for (const row of found) {
      const far = distance(row.key, typed, most);
      if (far < most || (far === most && !best)) [most, best] = [far, row];
    }
    return best;
  }

  recueil.symbols = { key, read };
})();
