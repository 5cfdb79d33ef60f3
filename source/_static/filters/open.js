/* The way in: filters are loaded when their panel is opened, or when the address bar says what is chosen. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const here = document.currentScript.src;
  const panel = document.querySelector(".filters");
  const PARTS = ["engine", "words", "panel", "results", "filters"];
  let loading = null;

  const loaded = (element) => new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => { element.remove(); reject(new Error(element.src ?? element.href)); });
    document.head.append(element);
  });
  const script = (address) => loaded(Object.assign(document.createElement("script"), { src: address, async: false }));
  const style = (address) => loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }));

  /* What the list's files hand over, by name; `edition` is asked for where it is known, past any cache. */
  const handed = new Map();
  async function file(name, edition = "") {
    const address = new URL(`filters/${name}.js`, location.href);
    if (edition) address.search = `?${edition}`;
    handed.delete(name);
    await script(address.href);
    return handed.get(name);
  }
  recueil.filters = { take: (name, value) => handed.set(name, value), file };

  async function load() {
    await Promise.all([style(new URL("filters.css", here)), ...PARTS.map((part) => script(new URL(`${part}.js`, here)))]);
    await recueil.filters.start(panel);
  }

  function open() {
    loading ??= load().catch((error) => {
      loading = null;
      panel.querySelector(".filters-state").textContent = panel.dataset.failed;
      console.error(error);
    });
  }

  /* Panel and list side by side, where there is room. */
  const list = document.querySelector(".listed");
  const frame = Object.assign(document.createElement("div"), { className: "filtering" });
  panel.before(frame);
  frame.append(panel, list);
  panel.hidden = false;
  panel.addEventListener("toggle", () => { if (panel.open) open(); });
  if (location.hash === "#filters") panel.open = true;
  if (location.search.length > 1) open();
})();
