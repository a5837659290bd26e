// <day-walk data-first="2026-03-02"> around a range of days: says the chosen day while one moves, and keeps the address
// of the page on it.
const DAY_MS = 86_400_000;

class DayWalk extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.#range.addEventListener('input', this.#say);
    document.addEventListener('htmx:after:swap', this.#arrived);
  }

  disconnectedCallback() {
    document.removeEventListener('htmx:after:swap', this.#arrived);
  }

  #say = () => {
    const day = new Date(Date.parse(this.dataset.first) + this.#range.value * DAY_MS);
    const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    this.querySelector('output').textContent = words;
    this.#range.setAttribute('aria-valuetext', words);
  };

  #arrived = () => {
    const day = document.querySelector('#then [data-day]')?.dataset.day;
    if (day && !location.pathname.endsWith(day) && this.#moved) history.replaceState(null, '', `/north-star/on/${day}`);
  };

  get #range() {
    return this.querySelector('input');
  }

  get #moved() {
    return this.#range.value !== this.#range.defaultValue || location.pathname.includes('/on/');
  }
}

customElements.define('day-walk', DayWalk);
