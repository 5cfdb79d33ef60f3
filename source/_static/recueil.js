/* Colours: automatic, light or dark, remembered. Copying: buttons beside what one copies. */
"use strict";
(function () {
  const root = document.documentElement;
  const modes = ["auto", "light", "dark"];
  const stored = () => { try { return localStorage.getItem("recueil-mode"); } catch { return null; } };
  const store = (mode) => { try { localStorage.setItem("recueil-mode", mode); } catch { /* not allowed: not remembered */ } };
  root.dataset.mode = modes.includes(stored()) ? stored() : "auto";

  function modeButton() {
    const button = document.querySelector("[data-mode-button]");
    if (!button) return;
    const name = button.getAttribute("aria-label");
    const show = () => {
      button.textContent = button.dataset[root.dataset.mode];
      button.setAttribute("aria-label", name + " : " + button.textContent);
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.mode = modes[(modes.indexOf(root.dataset.mode) + 1) % modes.length];
      store(root.dataset.mode);
      show();
    });
    show();
  }

  document.addEventListener("DOMContentLoaded", modeButton);
})();
