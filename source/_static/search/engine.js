/* The engine: words and filters in, addresses with counts out. Pagefind does the finding; it is loaded
   at the first query, its filters when they are first shown. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const root = new URL("../../", document.currentScript.src);
  const language = document.documentElement.lang;

  recueil.files = {
    root,
    at: (address) => new URL(address, root).href,
    async json(address) {
      const answer = await fetch(new URL(address, root));
      if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
      return answer.json();
    },
  };

  /* What is written just as it was typed comes first: 7 before 70, a word before those that begin so. */
  const RANKING = { termSimilarity: 9, termFrequency: 0.6, pageLength: 0.3 };

  let loading = null;
  async function load() {
    const pagefind = await import(new URL("search/pagefind/pagefind.js", root));
    await pagefind.options({ noWorker: true, ranking: RANKING });
    await pagefind.init();
    return pagefind;
  }
  function pagefind() {
    loading ??= load().catch((error) => { loading = null; throw error; });
    return loading;
  }

  const LITTLE = {
    fr: "a à au aux avec ce ces cette d dans de des du en est et il l la le les leur leurs n ou où par pour qu que qui s sa se ses son sur un une".split(" "),
    en: "a an and are as at be by for from in into is it its of on or s that the their this to was were which with".split(" "),
  };

  /* What is typed without accents, as French writes it where its stems depend on them. */
  function accented(word) {
    if (/[^\x20-\x7e]/.test(word)) return word;
    return word.replace(/oe(?=[ui])/g, "œ").replace(/ee(s?)$/, "ée$1").replace(/ite(s?)$/, "ité$1").replace(/iere(s?)$/, "ière$1");
  }

  /* The words that count, in the order typed; all of them if all are little ones. Between quotation marks
     they are a phrase, and stay together. */
  function read(text) {
    const phrase = /^\s*"(.+)"\s*$/.exec(text);
    const typed = (phrase?.[1] ?? text).toLowerCase().normalize("NFC").replace(/['’]/g, " ").split(/\s+/).filter(Boolean);
    const said = typed.filter((word) => !(LITTLE[language] ?? []).includes(word));
    const words = (phrase || !said.length ? typed : said).map(language === "fr" && !phrase ? accented : String);
    return { words, phrase: Boolean(phrase) };
  }

  const bare = (word) => word.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  /* Whether a word stands anywhere. Pagefind shortens one that does not until something begins so, and finds
     that; between quotation marks it does not. A word that is still being typed has only to begin another. */
  async function stands(engine, word) {
    if ((await engine.search(`"${word}"`)).results.length) return true;
    const [first] = (await engine.search(word)).results;
    if (!first) return false;
    const there = recueil.excerpts.cut((await first.data()).content);
    return first.words.some((at) => bare(there[at] ?? "").startsWith(bare(word)));
  }

  /* The words as they stand in the corpus, and those that do not: the plural of a French verb has
     endings that the stemmer leaves (`adoptent`). */
  async function settled(engine, words) {
    const missing = [];
    const found = await Promise.all(words.map(async (word) => {
      if (await stands(engine, word)) return word;
      const single = language === "fr" ? word.replace(/(?:ent|ons)$/, "e") : word;
      if (single !== word && await stands(engine, single)) return single;
      missing.push(word);
      return word;
    }));
    return { words: found, missing };
  }

  const chosen = (filters, but) => Object.fromEntries(
    [...filters].filter(([name, values]) => values.size && name !== but).map(([name, values]) => [name, { any: [...values] }]),
  );

  /* A word that every stub has (recueil.search.stub): asked for nothing at all, Pagefind loads its whole index. */
  const EVERY = "zzzz";
  const MANY = 10;

  /* "Decision 7" as one word, which is what its stub is called: those come first, before all that holds
     the word and the figure. */
  async function called(engine, words, filters) {
    for (let nth = 1; nth < words.length; nth++) {
      if (!/\d|^(?:[ivx]+|[a-z])$/i.test(words[nth])) continue;
      const name = recueil.symbols.key(`${words[nth - 1]} ${words[nth]}`).replaceAll(" ", "").toLowerCase();
      const term = [...words.slice(0, nth - 1), name, ...words.slice(nth + 1)].join(" ");
      const found = (await engine.search(term, { filters })).results.slice(0, MANY);
      const all = await Promise.all(found.map((one) => one.data()));
      const named = found.filter((_, at) => all[at].meta.called === name);
      if (named.length) return named;
    }
    return [];
  }

  /* Several values of one filter widen, several filters narrow. The counts of a filter are those that its
     other values would give, so they are counted without it. */
  async function find(text, filters, facets) {
    const engine = await pagefind();
    const asked = read(text);
    const { words, missing } = await settled(engine, asked.words);
    const term = asked.phrase ? `"${words.join(" ")}"` : words.join(" ") || EVERY;
    if (missing.length) return { results: [], total: 0, counts: {}, missing };
    if (facets.length) await engine.preload(term, { filters: Object.fromEntries(facets.map((name) => [name, "-"])) });
    const found = await engine.search(term, { filters: chosen(filters) });
    const first = await called(engine, words, chosen(filters));
    const ahead = new Set(first.map(({ id }) => id));
    const counts = {};
    for (const name of facets) {
      const without = filters.get(name)?.size ? await engine.search(term, { filters: chosen(filters, name) }) : found;
      counts[name] = without.filters[name] ?? {};
    }
    const results = [...first, ...found.results.filter(({ id }) => !ahead.has(id))];
    return { results, total: results.length, counts, missing };
  }

  recueil.engine = { find, language };
})();
