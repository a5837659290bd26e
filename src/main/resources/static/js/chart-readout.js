// Says the reading of the period under the pointer or, with the arrow keys, of the one stepped to.
class ChartReadout extends HTMLElement {
  connectedCallback() {
    this.output = this.querySelector('output');
    this.resting = this.output.textContent;
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', 'Readings, one by one with the arrow keys');
    this.addEventListener('pointermove', (event) => this.read(event.target.closest('.moment')));
    this.addEventListener('pointerleave', () => this.rest());
    this.addEventListener('blur', () => this.rest());
    this.addEventListener('keydown', (event) => this.step(event));
    this.addEventListener('click', (event) => this.follow(event));
  }

  // The drawing that is shown: the other one has no size.
  get moments() {
    const shown = [...this.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    return shown ? [...shown.querySelectorAll('.moment')] : [];
  }

  step(event) {
    const moments = this.moments;
    const here = moments.findIndex((moment) => moment.classList.contains('read'));
    const last = moments.length - 1;
    const to = {
      ArrowLeft: here < 0 ? last : Math.max(0, here - 1),
      ArrowRight: here < 0 ? 0 : Math.min(last, here + 1),
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Enter' && here >= 0) {
      moments[here].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    } else if (event.key === 'Escape') {
      this.rest();
    } else if (to !== undefined) {
      event.preventDefault();
      this.read(moments[to]);
    }
  }

  // A point that is a link opens in its place on this page, where there is one.
  follow(event) {
    const piece = event.target.closest('.moment')?.dataset.piece;
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (piece && plain && window.htmx && document.getElementById('who')) {
      event.preventDefault();
      window.htmx.ajax('GET', piece, '#who');
    }
  }

  read(moment) {
    if (!moment || moment.classList.contains('read')) return;
    this.unmark();
    moment.classList.add('read');
    this.output.textContent = moment.querySelector('title').textContent;
  }

  rest() {
    this.unmark();
    this.output.textContent = this.resting;
  }

  unmark() {
    this.querySelectorAll('.read').forEach((moment) => moment.classList.remove('read'));
  }
}

customElements.define('chart-readout', ChartReadout);
