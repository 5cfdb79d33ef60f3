/* Excerpts: the words around what was found, as pieces of text, never as HTML. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const WIDTH = 34;
  const BEFORE = 6;

  const cut = (text) => text.split(/\s+/).filter(Boolean);

  /* The window that holds most of what was found, as the first word to show. */
  function start(count, hits) {
    let best = 0, most = 0;
    for (const { at } of hits) {
      const from = Math.max(0, Math.min(at - BEFORE, count - WIDTH));
      const weight = hits.reduce((sum, hit) => sum + (hit.at >= from && hit.at < from + WIDTH ? hit.weight : 0), 0);
      if (weight > most) [best, most] = [from, weight];
    }
    return best;
  }

  /* What stands before a word: French has no space after an elision, and a firm one before its marks.
     Pagefind was given plain spaces, and one after each elision (recueil.search.stub.words). */
  function space(word, before, language) {
    if (before === undefined) return "";
    if (language !== "fr") return " ";
    if (before.endsWith("’")) return "";
    return /^[»:;?!]/.test(word) || before === "«" ? "\u00a0" : " ";
  }

  /* Words as pieces {text, mark}: punctuation around a word is not part of what was found. */
  function pieces(words, marked, language) {
    const found = [];
    const add = (text, mark) => {
      const last = found.at(-1);
      if (last?.mark === mark) last.text += text;
      else if (text) found.push({ text, mark });
    };
    words.forEach((word, nth) => {
      add(space(word, words[nth - 1], language), false);
      if (!marked.has(nth)) { add(word, false); return; }
      const [, open, core, close] = word.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u);
      add(open, false);
      add(core, true);
      add(close, false);
    });
    return found;
  }

  /* Title, line and context of a result of Pagefind; its text begins with the first two. */
  function shown(data, language) {
    const words = cut(data.content);
    const hits = (data.weighted_locations ?? []).map((l) => ({ at: l.location, weight: l.balanced_score }));
    const [title, line] = [cut(data.meta.title), cut(data.meta.line ?? "")];
    const head = title.length + line.length;
    const titled = new Set(hits.filter((hit) => hit.at < title.length).map((hit) => hit.at));
    const body = words.slice(head);
    const within = hits.filter((hit) => hit.at >= head).map((hit) => ({ ...hit, at: hit.at - head }));
    const from = start(body.length, within);
    const marked = new Set(within.map((hit) => hit.at - from));
    const context = pieces(body.slice(from, from + WIDTH), marked, language);
    if (from) context.unshift({ text: "… ", mark: false });
    if (from + WIDTH < body.length) context.push({ text: " …", mark: false });
    return { title: pieces(title, titled, language), line: pieces(line, new Set(), language)[0]?.text ?? "", context };
  }

  recueil.excerpts = { cut, shown };
})();
