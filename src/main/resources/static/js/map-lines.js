// <map-lines>: lines from the middle of a map to each cluster, drawn behind them where clusters stand around it.
const SVG = 'http://www.w3.org/2000/svg';

class MapLines extends HTMLElement {
  #drawing;
  #sized = new ResizeObserver(() => this.#draw());
  #changed = new MutationObserver(() => this.#watch());

  connectedCallback() {
    this.#changed.observe(this, { childList: true });
    this.#watch();
  }

  disconnectedCallback() {
    this.#changed.disconnect();
    this.#sized.disconnect();
  }

  #watch() {
    if (!this.#drawing?.isConnected) {
      this.#drawing = document.createElementNS(SVG, 'svg');
      this.#drawing.setAttribute('class', 'ties');
      this.#drawing.setAttribute('aria-hidden', 'true');
      this.prepend(this.#drawing);
    }
    this.#sized.disconnect();
    [this, ...this.querySelectorAll('.cluster')].forEach((one) => this.#sized.observe(one));
    this.#draw();
  }

  #draw() {
    const box = this.getBoundingClientRect();
    const heart = this.querySelector('.heart')?.getBoundingClientRect();
    if (!heart) return;
    const lines = [...this.querySelectorAll('.cluster')].map((cluster) => {
      const to = cluster.getBoundingClientRect();
      const line = document.createElementNS(SVG, 'line');
      const ends = {
        x1: heart.x + heart.width / 2 - box.x,
        y1: heart.y + heart.height / 2 - box.y,
        x2: to.x + to.width / 2 - box.x,
        y2: to.y + to.height / 2 - box.y,
      };
      Object.entries(ends).forEach(([name, value]) => line.setAttribute(name, value.toFixed(1)));
      return line;
    });
    this.#drawing.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
    this.#drawing.replaceChildren(...lines);
  }
}

customElements.define('map-lines', MapLines);
