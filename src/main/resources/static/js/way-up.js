// <way-up>: following a card lights up its way to the result, and following an input lights up all that serves it. One
// follows with the pointer or the focus; "The way up" and a click on a card keep it lit until the next click elsewhere.
class WayUp extends HTMLElement {
  #kept;

  connectedCallback() {
    this.addEventListener('pointerover', (event) => this.#follow(event));
    this.addEventListener('pointerleave', () => this.#show(this.#kept));
    this.addEventListener('focusin', (event) => this.#follow(event));
    this.addEventListener('focusout', () => this.#show(this.#kept));
    document.addEventListener('click', this.#click);
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#click);
  }

  #click = (event) => {
    const way = event.target.closest?.('[data-key=way]');
    if (way && this.contains(way)) event.preventDefault();
    const card = event.target.closest?.('.bet');
    const next = card && this.contains(card) ? card.id : undefined;
    this.#kept = way || next !== this.#kept ? next : undefined;
    this.#show(this.#kept);
  };

  #follow(event) {
    const near = event.target.closest('.bet, [data-serves]');
    this.#show(near?.id ?? this.#kept);
  }

  #show(id) {
    this.querySelectorAll('.lit').forEach((one) => one.classList.remove('lit'));
    const from = id ? document.getElementById(id) : null;
    this.classList.toggle('following', Boolean(from));
    if (!from) return;
    const lit = from.matches('.bet') ? above(from) : below(this, from);
    [from, ...lit, ...this.querySelectorAll('[data-top]')].forEach((one) => one.classList.add('lit'));
  }
}

function above(card) {
  return card.dataset.up.split(' ').map((id) => document.getElementById(id)).filter(Boolean);
}

function below(board, input) {
  return [...board.querySelectorAll('[data-up]')].filter((card) => card.dataset.up.split(' ').includes(input.id));
}

customElements.define('way-up', WayUp);
