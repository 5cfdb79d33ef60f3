/* The engine of a copy that is opened from a folder, in the place of search/engine.js: a browser fetches nothing
   there, so that what is searched comes as a script (search/stubs.js), whole, at the first query. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const root = new URL("../../", document.currentScript.src);
  const language = document.documentElement.lang;

  let loading = null;
  function load() {
    return loading ??= new Promise((resolve, reject) => {
      recueil.take = (told) => resolve({ tables: told.tables, stubs: told.stubs.map(prepared) });
      const script = Object.assign(document.createElement("script"), { src: new URL("search/stubs.js", root), onerror: reject });
      document.head.append(script);
    });
  }

  /* A folder shows a list of files where a server shows its page. */
  const paged = (url) => {
    if (url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  };
  recueil.files = {
    root,
    at: (address) => paged(new URL(address, root)),
    json: async (address) => (await load()).tables[address.slice(address.lastIndexOf("/") + 1)],
  };

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");

  /* The endings that do not matter: few rules, the same for what is typed and what is there. */
  const ENDINGS = {
    fr: [[/aux$/, "al"], [/(?:issements?|ements?)$/, ""], [/(?:ees|ee|es|er|ent|ons|ants?|e|s|x)$/, ""], [/e$/, ""]],
    en: [[/ies$/, "y"], [/(?:ings?|ed|es|s)$/, ""], [/e$/, ""], [/(.)\1$/, "$1"]],
  };
  function stem(word) {
    if (/\d/.test(word)) return word;
    return (ENDINGS[language] ?? []).reduce((left, [ending, other]) => {
      const shorter = left.replace(ending, other);
      return shorter.length > 2 ? shorter : left;
    }, word);
  }
  const stems = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);

  const LITTLE = new Set(({
    fr: "a au aux avec ce ces cette d dans de des du en est et il l la le les leur leurs n ou par pour qu que qui s sa se ses son sur un une",
    en: "a an and are as at be by for from in into is it its of on or s that the their this to was were which with",
  }[language] ?? "").split(" ").filter(Boolean));

  /* Where each stem stands in a stub, as the words of its whole content are counted. */
  function prepared([address, kind, title, line, text, filters, symbol, called], id) {
    const content = [title, line, ...text].join(" ");
    const count = (part) => recueil.excerpts.cut(part).length;
    const heads = [count(title), count(title) + count(line)];
    const places = new Map();
    recueil.excerpts.cut(content).forEach((word, at) => {
      for (const one of stems(word)) {
        if (!places.has(one)) places.set(one, []);
        places.get(one).push(at);
      }
    });
    const weight = (at) => (at < heads[0] ? 7 : at < heads[1] ? 4 : 1);
    return { id: String(id), address, kind, title, line, content, filters: { kind: [kind], ...filters }, symbol, called, places, weight, folded: ` ${stems(content).join(" ")} ` };
  }

  function read(text) {
    const phrase = /^\s*"(.+)"\s*$/.exec(text);
    const typed = fold(phrase?.[1] ?? text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const said = typed.filter((word) => !LITTLE.has(word));
    return { words: phrase || !said.length ? typed : said, phrase: Boolean(phrase) };
  }

  /* The places of a word in a stub: as it is, by its stem, or as the beginning of another. */
  function hits(stub, word) {
    const exact = stub.places.get(stem(word));
    if (exact) return exact.map((at) => ({ at, score: stub.weight(at) }));
    if (word.length < 3) return [];
    return [...stub.places].filter(([one]) => one.startsWith(word)).flatMap(([, there]) => there.map((at) => ({ at, score: stub.weight(at) / 2 })));
  }

  function scored(stub, { words, phrase }) {
    const found = words.map((word) => hits(stub, word));
    if (found.some((there) => !there.length)) return null;
    if (phrase && !stub.folded.includes(` ${words.map(stem).join(" ")} `)) return null;
    const page = stub.kind === "page" ? 0.25 : 1;
    const named = stub.called && words.join("").includes(stub.called) ? 100 : 0;
    const score = found.reduce((sum, there) => sum + Math.max(...there.map((hit) => hit.score)) + Math.log1p(there.length), named);
    return { stub, score: score * page / (1 + Math.log1p(stub.content.length) / 40), places: found.flat() };
  }

  const fits = (stub, filters, but) => [...filters].every(([name, values]) =>
    name === but || !values.size || (stub.filters[name] ?? []).some((value) => values.has(value)));

  function counted(found, name, filters) {
    const counts = {};
    for (const { stub } of found) {
      if (fits(stub, filters, name)) for (const value of stub.filters[name] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  }

  /* A result as the interface knows those of Pagefind. */
  const result = ({ stub, places }) => ({
    id: stub.id,
    data: async () => ({
      raw_url: `/${stub.address}`,
      content: stub.content,
      meta: { title: stub.title, line: stub.line, called: stub.called },
      filters: { kind: [stub.kind], own: stub.symbol ? [stub.symbol] : undefined },
      weighted_locations: places.map(({ at, score }) => ({ location: at, balanced_score: score })),
    }),
  });

  async function find(text, filters, facets) {
    const { stubs } = await load();
    const asked = read(text);
    const missing = asked.words.filter((word) => !stubs.some((stub) => hits(stub, word).length));
    if (missing.length) return { results: [], total: 0, counts: {}, missing };
    const found = stubs.map((stub) => scored(stub, asked)).filter(Boolean);
    const kept = found.filter(({ stub }) => fits(stub, filters)).sort((a, b) => b.score - a.score || a.stub.id - b.stub.id);
    const counts = Object.fromEntries(facets.map((name) => [name, counted(found, name, filters)]));
    return { results: kept.map(result), total: kept.length, counts, missing };
  }

  recueil.engine = { find, language };
})();
