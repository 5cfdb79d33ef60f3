/* The dialog: the form of the page of search, over the page that one reads. */
"use strict";
(function () {
  const recueil = window.recueil ??= {};
  const root = new URL("../../", document.currentScript.src);
  let made = null;

  const loaded = (element) => new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error(element.src ?? element.href)));
    document.head.append(element);
  });

  /* Take form, styles and scripts from the page of search, whose words are those of its language. */
  async function make() {
    const address = new URL("search/", root);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const here = (name) => new URL(name, address).href;
    const style = Object.assign(document.createElement("link"), {
      rel: "stylesheet", href: here(page.querySelector("main link[rel=stylesheet]").getAttribute("href")),
    });
    const scripts = [...page.querySelectorAll(".finder-script")].map((script) =>
      Object.assign(document.createElement("script"), { src: here(script.getAttribute("src")), async: false }));
    await Promise.all([style, ...scripts].map(loaded));
    return dialog(document.adoptNode(page.querySelector(".finder")), address);
  }

  function dialog(finder, address) {
    finder.querySelector("noscript").remove();
    for (const link of finder.querySelectorAll("a")) link.href = new URL(link.getAttribute("href"), address);
    finder.querySelector("form").action = address;
    const element = document.createElement("dialog");
    element.className = "finder-dialog";
    element.append(finder);
    document.body.append(element);
    const made = new recueil.Finder(finder, false);
    element.setAttribute("aria-label", made.words.say.title);
    const close = Object.assign(document.createElement("button"), { type: "button", className: "finder-close" });
    close.textContent = made.words.say.close;
    close.addEventListener("click", () => element.close());
    finder.querySelector(".finder-line").append(close);
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return; // in a field of words it would only empty the field
      event.preventDefault();
      element.close();
    });
    element.addEventListener("click", (event) => { if (event.target === element) element.close(); });
    return element;
  }

  /* Open it; where it cannot be made, go to the page. Focus comes back by itself when it closes. */
  recueil.openSearch = async (link) => {
    try {
      made ??= make();
      const element = await made;
      if (!element.open) element.showModal();
      element.querySelector("input").select();
    } catch {
      location.href = link.href;
    }
  };
})();
