// <board-column>: a column of the board that keeps to the order it is told. Its window names the cards it shows; a card
// that belongs to another column goes there, and one that is not shown goes off the page.
class BoardColumn extends HTMLElement {
  #changed = new MutationObserver(() => this.arrange());

  connectedCallback() {
    this.#changed.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    this.#changed.disconnect();
  }

  arrange() {
    const list = this.querySelector('.bet-list');
    const shown = this.querySelector('[data-cards]');
    if (!list || !shown) return;
    const { activeElement: active } = document;
    const ids = shown.dataset.cards.split(' ').filter(Boolean);
    const cards = ids.map((id) => document.getElementById(`card-${id}`)).filter((card) => card?.dataset.into === list.id);
    for (const one of [...list.children]) {
      if (!cards.includes(one)) leave(one, list);
    }
    cards.forEach((card, place) => {
      if (list.children[place] !== card) list.insertBefore(card, list.children[place] ?? null);
      const number = card.querySelector('[data-place]');
      if (number.textContent !== String(place + 1)) number.textContent = String(place + 1);
    });
    this.#changed.takeRecords();
    if (active?.isConnected && document.activeElement !== active) active.focus({ preventScroll: true });
  }
}

function leave(card, list) {
  const home = document.getElementById(card.dataset.into);
  if (home && home !== list && card.dataset.into !== 'gone') home.append(card);
  else card.remove();
}

customElements.define('board-column', BoardColumn);
