// <count-down since until now>: a shrinking line and its words, by the server's clock.
class CountDown extends HTMLElement {
  static observedAttributes = ['until', 'now'];

  #offset = 0;
  #timer;

  connectedCallback() {
    this.#timer = setInterval(() => this.#draw(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback(name) {
    if (name === 'now') this.#offset = Number(this.getAttribute('now')) - Date.now();
    this.#draw();
  }

  #draw() {
    const clock = this.querySelector('.clock');
    if (!clock) return;
    const left = Number(this.getAttribute('until')) - (Date.now() + this.#offset);
    const seconds = Math.floor(Math.abs(left) / 1000);
    const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    clock.textContent = (left >= 0 ? this.dataset.left : this.dataset.over).replace('{0}', words);
    const line = this.querySelector('progress');
    line.value = Math.max(0, left);
    line.classList.toggle('ending', left < 60000);
  }
}

customElements.define('count-down', CountDown);
