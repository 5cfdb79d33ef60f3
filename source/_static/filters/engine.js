/* The engine: which places of the list are under the words chosen, and how many under each other word.
   Several words of a facet widen, several facets narrow. */
"use strict";
(function () {
  const recueil = window.recueil;
  const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /* Places as recueil.filtering.packing tells them: each by its distance from the one before. */
  function unpacked(text) {
    const found = [];
    let last = -1;
    for (const [, letter, number] of text.matchAll(/([a-zA-Z])|(\d+)\./g)) {
      last += letter ? LETTERS.indexOf(letter) + 1 : Number(number);
      found.push(last);
    }
    return found;
  }

  /* A facet: words in the order in which they are offered, with the places under each. */
  class Column {
    constructor({ name, label, ids, labels, depths, held }) {
      Object.assign(this, { name, label, ids, labels });
      this.depths = [...depths].map(Number);
      this.held = held.map(unpacked);
      this.words = new Map(ids.map((id, nth) => [id, nth]));
    }

    has(id) { return this.words.has(id); }
    called(id) { return this.labels[this.words.get(id)]; }
    places(id) { return this.held[this.words.get(id)] ?? []; }
  }

  class Table {
    constructor(index) {
      this.total = index.total;
      this.columns = new Map();
      for (const facet of index.facets) if (facet.ids) this.add(facet);
      let rank = 0;
      this.numbers = index.numbers.map((step) => (rank += step));
    }

    add(facet) { this.columns.set(facet.name, new Column(facet)); }

    /* The answer to what is chosen, facet by facet (a Map from names to Sets of ids). A place that misses one facet
       only counts for the words of that facet, and comes back if it is dropped. */
    choose(chosen) {
      const misses = new Uint8Array(this.total);
      const within = new Map();
      for (const [name, ids] of chosen) {
        if (!ids.size) continue;
        const held = new Uint8Array(this.total);
        for (const id of ids) for (const place of this.columns.get(name).places(id)) held[place] = 1;
        for (let place = 0; place < this.total; place++) if (!held[place]) misses[place]++;
        within.set(name, held);
      }
      const places = [];
      for (let place = 0; place < this.total; place++) if (!misses[place]) places.push(place);
      const without = (name) => {
        const held = within.get(name);
        return held ? (place) => misses[place] === 1 && !held[place] : () => false;
      };
      return {
        places,
        counts: (name) => {
          const back = without(name);
          return this.columns.get(name).held.map((held) => held.reduce((sum, place) => sum + (!misses[place] || back(place) ? 1 : 0), 0));
        },
        dropped: (name) => {
          const back = without(name);
          let sum = places.length;
          for (let place = 0; place < this.total; place++) if (back(place)) sum++;
          return sum;
        },
      };
    }

    /* Places in an order; where it says nothing of two, they stay as the list has them: the newest first. */
    sorted(places, order) {
      if (order === "newest") return places;
      const key = { oldest: () => this.ranks("session").map((rank) => -rank), body: () => this.ranks("body"), number: () => this.numbers }[order]();
      return places.slice().sort((a, b) => key[a] - key[b] || a - b);
    }

    ranks(name) {
      const ranks = new Array(this.total).fill(0);
      this.columns.get(name)?.held.forEach((held, rank) => { for (const place of held) ranks[place] = rank; });
      return ranks;
    }
  }

  Object.assign(recueil.filters, { Table, unpacked });
})();
