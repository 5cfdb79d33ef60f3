/* What is wrong with the sources, over the page: a panel at the top, a mark at each record concerned. Words are
   text, never HTML: they quote what stands in somebody's file. The page is loaded again when the server says so. */
"use strict";
(function () {
  const script = document.currentScript;
  const number = script.dataset.state;
  const state = new URL("state", script.src);
  const KEY = "recueil-preview-hidden";

  const made = (name, attributes = {}, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const path = (place) => `/${place[0]}${place[1] ? `#${place[1]}` : ""}`;
  const language = () => (location.pathname.match(/^\/([a-z]{2,3})\//) || [])[1];

  // The places of a problem in the language of this page, or in the first that has any.
  function places(problem) {
    const mine = problem.places.filter(([page]) => page.startsWith(`${language()}/`));
    return mine.length ? mine : problem.places.filter(([page]) => page.split("/")[0] === problem.places[0][0].split("/")[0]);
  }

  function excerpt([before, at, after]) {
    return made("pre", { dir: "auto", tabindex: "0" }, before, made("span", { class: "caret" }, at), after);
  }

  function item(problem, labels) {
    const [weight, kind] = [problem.kind.split("[")[0], `[${problem.kind.split("[")[1]}`];
    const links = made("p", { class: "preview-links" });
    const [first] = places(problem);
    if (problem.mark) links.append(made("a", { href: `#${problem.mark.id}` }, labels.here));
    else if (first) links.append(made("a", { href: path(first) }, labels.there));
    links.append(made("a", { href: problem.explanation }, labels.explanation));
    const head = made("p", { class: "where" }, made("b", { class: `weight ${problem.severity}` }, weight), " ",
      made("span", { class: "kind" }, kind), " ", made("code", { dir: "ltr" }, problem.place));
    return made("li", { id: `preview-problem-${problem.nth}`, tabindex: "-1" }, head,
      made("p", { class: "preview-words", dir: "auto" }, problem.words), ...(problem.excerpt ? [excerpt(problem.excerpt)] : []), links);
  }

  // A mark stands at the record: in it where it is a box of its own, else after it.
  function mark(problem, told) {
    const here = decodeURI(location.pathname).replace(/^\//, "");
    const place = places(problem).find(([page]) => page === here);
    if (!place) return null;
    const title = document.querySelector("main h1");
    const found = (place[1] && document.getElementById(place[1])) || title;
    if (!found) return null;
    const note = made("aside", { class: `preview-mark ${problem.severity}`, id: `preview-mark-${problem.nth}`, lang: told.language, "aria-label": problem.kind, tabindex: "-1" },
      made("p", { class: "preview-words", dir: "auto" }, problem.words),
      made("p", { class: "preview-links" }, made("a", { href: `#preview-problem-${problem.nth}` }, told.labels.back)));
    if (found.matches("article, section, li, div")) found.append(note);
    else (found.closest("p, li, h1, h2, h3, tr, table") || found).after(note);
    return note;
  }

  const hidden = () => { try { return sessionStorage.getItem(KEY); } catch { return null; } };
  const hide = (what) => { try { sessionStorage.setItem(KEY, what); } catch { /* not allowed: it comes back with the next page */ } };

  function panel(told) {
    const known = JSON.stringify(told.problems.map((problem) => [problem.place, problem.words]));
    const list = made("ol", {}, ...told.problems.map((problem) => item(problem, told.labels)));
    const close = made("button", { type: "button" }, told.labels.hide);
    const open = made("button", { type: "button", class: "preview-open", lang: told.language }, told.summary);
    open.setAttribute("aria-label", `${told.labels.show}: ${told.summary}`);
    const box = made("section", { class: `preview-panel ${told.severity}`, lang: told.language, "aria-label": told.labels.panel },
      made("div", { class: "head" }, made("p", { role: told.severity === "error" ? "alert" : "status" },
        made("b", {}, told.summary), " ", told.note), close),
      made("div", { class: "list", tabindex: "0", role: "region", "aria-label": told.labels.panel }, list));
    if (told.more) box.querySelector(".list").append(made("p", {}, told.more));
    const show = (visible) => { box.hidden = !visible; open.hidden = visible; };
    const dismiss = () => { show(false); hide(known); open.focus(); };
    close.addEventListener("click", dismiss);
    box.addEventListener("keydown", (event) => { if (event.key === "Escape") dismiss(); });
    open.addEventListener("click", () => { show(true); hide(""); close.focus(); });
    addEventListener("hashchange", () => { if (location.hash.startsWith("#preview-problem-")) show(true); });
    document.body.prepend(box, open);
    // Warnings alone open no list on the pages of what they are not about.
    show(hidden() !== known && (told.severity === "error" || told.problems.some((problem) => problem.mark)));
  }

  function show(told) {
    if (!told.problems.length) return;
    told.problems.forEach((problem, nth) => { problem.nth = nth + 1; problem.mark = mark(problem, told); });
    told.problems.sort((one, other) => !one.mark - !other.mark); // of this page first
    panel(told);
    if (/^#preview-/.test(location.hash)) document.querySelector(location.hash)?.scrollIntoView();
  }

  // Only a page that is looked at keeps the server waiting: browsers allow few connections to one.
  const seen = () => document.visibilityState === "visible" ? Promise.resolve()
    : new Promise((resolve) => { document.addEventListener("visibilitychange", () => seen().then(resolve), { once: true }); });

  async function follow() {
    for (;;) {
      await seen();
      const leaving = new AbortController();
      const left = () => { if (document.visibilityState !== "visible") leaving.abort(); };
      document.addEventListener("visibilitychange", left);
      try {
        state.search = `after=${number}`;
        const told = await (await fetch(state, { signal: leaving.signal })).json();
        if (told.number !== number) { location.reload(); return; }
      } catch { // the server has ended, or begins anew
        await new Promise((resolve) => { setTimeout(resolve, 1000); });
      }
      document.removeEventListener("visibilitychange", left);
    }
  }

  async function start() {
    const told = await (await fetch(state)).json();
    if (told.number === number) show(told); // else the page is an older one, and is loaded again at once
    follow();
  }
  start();
})();
