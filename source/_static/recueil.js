/* Colours: automatic, light or dark, remembered. Copying: a button beside what one cites. Printing: public addresses.
   Search: a link, "/" or Ctrl+K opens it, and loads it then (search/dialog.js). */
"use strict";
(function () {
  const root = document.documentElement;
  const modes = ["auto", "light", "dark"];
  const stored = () => { try { return localStorage.getItem("recueil-mode"); } catch { return null; } };
  const store = (mode) => { try { localStorage.setItem("recueil-mode", mode); } catch { /* not allowed: not remembered */ } };
  root.dataset.mode = modes.includes(stored()) ? stored() : "auto";

  const slash = () => { try { return localStorage.getItem("recueil-slash") !== "off"; } catch { return true; } };

  function colours() {
    const button = document.querySelector(".mode");
    const now = button.querySelector(".now");
    const show = () => { now.textContent = button.dataset[root.dataset.mode]; };
    button.addEventListener("click", () => {
      root.dataset.mode = modes[(modes.indexOf(root.dataset.mode) + 1) % modes.length];
      store(root.dataset.mode);
      show();
    });
    show();
    button.hidden = false;
  }

  // How to cite: a button beside each form of a panel, made when the panel is first opened.
  let status, clearing;

  async function copy(panel, button, label, source) {
    let told = panel.dataset.copied;
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch { // not allowed: the reader copies what is selected
      if (source.closest("details") !== panel) source.closest("details").open = true;
      getSelection().selectAllChildren(source);
      told = panel.dataset.selected;
    }
    button.firstChild.data = told;
    status.textContent = `${label}: ${told}`;
    setTimeout(() => { button.firstChild.data = panel.dataset.copy; }, 4000);
    clearTimeout(clearing); // of what was said before
    clearing = setTimeout(() => { status.textContent = ""; }, 4000);
  }

  function buttons(panel) {
    if (panel.querySelector(".copy") || !navigator.clipboard) return;
    for (const way of panel.querySelectorAll(".ways > li")) {
      const label = way.querySelector("b, summary").textContent;
      const button = document.createElement("button");
      const unseen = document.createElement("span");
      button.type = "button";
      button.className = "copy";
      unseen.className = "unseen";
      unseen.textContent = ` ${label}`;
      button.append(panel.dataset.copy, unseen);
      button.addEventListener("click", () => copy(panel, button, label, way.querySelector(".way")));
      way.append(button);
    }
  }

  function panels() {
    status = document.createElement("div");
    status.setAttribute("role", "status");
    status.className = "unseen";
    document.querySelector("main").append(status);
    document.addEventListener("toggle", (event) => { if (event.target.matches(".howto[open]")) buttons(event.target); }, true);
    document.querySelectorAll(".howto[open]").forEach(buttons);
  }

  /* On paper nothing can be followed: records say where they stand, and links are those of the public site. */
  function printing() {
    const canonical = document.querySelector("link[rel=canonical]");
    const base = canonical ? canonical.href : location.href.split("#")[0];
    const there = (link) => new URL(link.dataset.relative || link.getAttribute("href"), base).href;
    const named = { ".provision": ".n a, h1 a, h2 a, h3 a", ".cited li": "a", ".colophon": null };
    addEventListener("beforeprint", () => {
      for (const link of document.querySelectorAll("a[href]:not([href^='#'], [href*=':'])")) {
        const [page, anchor] = there(link).split("#");
        link.dataset.relative = link.getAttribute("href");
        link.setAttribute("href", page === base && anchor ? `#${anchor}` : there(link)); // a link of a picture has no other way
      }
      for (const [shown, inside] of Object.entries(named)) {
        for (const element of document.querySelectorAll(shown)) {
          const link = inside && element.querySelector(inside);
          if (!inside || link) element.dataset.address = link ? there(link) : base;
        }
      }
      document.querySelectorAll("main details").forEach((panel) => { panel.dataset.was = panel.open; panel.open = true; });
    });
    addEventListener("afterprint", () => {
      document.querySelectorAll("[data-relative]").forEach((link) => { link.setAttribute("href", link.dataset.relative); });
      document.querySelectorAll("main details").forEach((panel) => { panel.open = panel.dataset.was === "true"; });
    });
  }

  const dialog = new URL("search/dialog.js", document.currentScript.src);
  let loading = null;
  function search(link) {
    if (location.protocol === "file:") { location.href = link.href; return; } // no page can be fetched there
    loading ??= new Promise((resolve, reject) => {
      document.head.append(Object.assign(document.createElement("script"), { src: dialog, onload: resolve, onerror: reject }));
    });
    loading.then(() => window.recueil.openSearch(link), () => { location.href = link.href; });
  }

  function searching() {
    const link = document.querySelector(".bar .find");
    const form = document.querySelector("main .finder input");
    if (!link) return; // the pages that belong to no language
    const open = (event) => { event.preventDefault(); if (form) form.focus(); else search(link); };
    link.addEventListener("click", (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) open(event);
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select, [contenteditable]");
      const keys = event.ctrlKey || event.metaKey;
      if (keys && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") open(event);
      else if (event.key === "/" && !keys && !event.altKey && !typing && slash()) open(event);
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    printing();
    colours();
    searching();
    // A wide table scrolls in its box; not every browser lets a keyboard reach it.
    for (const box of document.querySelectorAll(".ledger, .drawn, .pst-scrollable-table-container")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    }
    if (document.querySelector(".howto")) panels();
  });
})();
