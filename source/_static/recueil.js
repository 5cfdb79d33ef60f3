/* Colours: automatic, light or dark, remembered. Copying: a button beside what one cites. */
"use strict";
(function () {
  const root = document.documentElement;
  const modes = ["auto", "light", "dark"];
  const stored = () => { try { return localStorage.getItem("recueil-mode"); } catch { return null; } };
  const store = (mode) => { try { localStorage.setItem("recueil-mode", mode); } catch { /* not allowed: not remembered */ } };
  root.dataset.mode = modes.includes(stored()) ? stored() : "auto";

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

  function copying(source) {
    const said = document.createElement("span");
    const button = document.createElement("button");
    said.setAttribute("role", "status");
    said.className = "copied";
    button.type = "button";
    button.className = "copy";
    button.textContent = source.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.textContent);
      said.textContent = source.closest("[data-copied]").dataset.copied;
      setTimeout(() => { said.textContent = ""; }, 4000);
    });
    source.after(button, said);
  }

  document.addEventListener("DOMContentLoaded", () => {
    colours();
    // A wide table scrolls in its box; not every browser lets a keyboard reach it.
    for (const box of document.querySelectorAll(".ledger, .drawn, .pst-scrollable-table-container")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    }
    if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach(copying);
  });
})();
