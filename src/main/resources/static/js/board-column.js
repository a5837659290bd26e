// <board-column>: a column of the board that keeps to the order it is told. Its window names the cards it shows; a card
// that belongs to another column goes there. One that is not named goes off the page when the window is told anew, and
// not before: a card may arrive a moment earlier than the window that names it.
class BoardColumn extends HTMLElement {
  #window;
  #changed = new MutationObserver(() => this.arrange());

  connectedCallback() {
    this.#window = this.querySelector('[data-cards]');
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
    const told = shown !== this.#window;
    this.#window = shown;
    for (const one of [...list.children]) {
      if (one.dataset.into !== list.id) leave(one);
      else if (told && !cards.includes(one)) one.remove();
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

function leave(card) {
  const home = card.dataset.into === 'gone' ? null : document.getElementById(card.dataset.into);
  if (home) home.append(card);
  else card.remove();
}

customElements.define('board-column', BoardColumn);
