// <sentence-completions for="id">: under the field, the ways to go on with what is written. They come
// while one types or with Ctrl+Space; arrows choose, Enter or Tab takes, Escape closes, a tap takes.
import { say } from './words.js';

const WAIT_MS = 60;

class SentenceCompletions extends HTMLElement {
  #text;
  #list;
  #status;
  #timer;
  #asked;
  #chosen = -1;

  connectedCallback() {
    this.#text = document.getElementById(this.getAttribute('for'));
    this.#list = this.querySelector('[role="listbox"]');
    this.#status = this.querySelector('[role="status"]');
    const text = this.#text;
    text.setAttribute('role', 'combobox');
    text.setAttribute('aria-expanded', 'false');
    text.setAttribute('aria-autocomplete', 'list');
    text.setAttribute('aria-haspopup', 'listbox');
    text.setAttribute('aria-controls', this.#list.id);
    text.addEventListener('input', this.#later);
    text.addEventListener('click', this.#later);
    text.addEventListener('keydown', this.#key);
    text.addEventListener('blur', this.#close);
    this.#list.addEventListener('pointerdown', (press) => press.preventDefault());
    this.#list.addEventListener('click', (click) => this.#take(click.target.closest('[role="option"]')));
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#text.removeEventListener('input', this.#later);
    this.#text.removeEventListener('click', this.#later);
    this.#text.removeEventListener('keydown', this.#key);
    this.#text.removeEventListener('blur', this.#close);
  }

  #later = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), WAIT_MS);
  };

  async #ask() {
    this.#asked?.abort();
    this.#asked = new AbortController();
    const { value, selectionStart, selectionEnd } = this.#text;
    if (selectionStart !== selectionEnd || document.activeElement !== this.#text) {
      return;
    }
    const query = new URLSearchParams({
      definition: value,
      caret: selectionStart,
      field: this.#text.id,
    });
    try {
      const answer = await fetch(`/sentence/completions?${query}`, {
        signal: this.#asked.signal,
        headers: { 'HX-Request': 'true' },
      });
      if (answer.ok && this.#text.value === value) {
        this.#show(await answer.text());
      }
    } catch (gone) {
      if (gone.name !== 'AbortError') {
        this.#close();
      }
    }
  }

  #show(options) {
    this.#list.innerHTML = options;
    const all = this.#options();
    this.#open(all.length > 0);
    this.#list.scrollTop = 0;
    const writing = all.length > 0 && Number(all[0].dataset.start) < this.#text.selectionStart;
    this.#choose(writing && /\S$/.test(this.#before()) ? 0 : -1);
    this.#status.textContent =
      all.length === 0 ? '' : all.length === 1 ? say('way') : say('ways', all.length);
  }

  #open(open) {
    this.#list.hidden = !open;
    this.#text.setAttribute('aria-expanded', open);
  }

  #before() {
    return this.#text.value.slice(0, this.#text.selectionStart);
  }

  #options() {
    return [...this.#list.querySelectorAll('[role="option"]')];
  }

  #choose(at) {
    const all = this.#options();
    this.#chosen = at;
    all.forEach((option, place) => option.setAttribute('aria-selected', place === at));
    if (at < 0) {
      this.#text.removeAttribute('aria-activedescendant');
      return;
    }
    this.#text.setAttribute('aria-activedescendant', all[at].id);
    all[at].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #key = (press) => {
    if (press.key === ' ' && press.ctrlKey) {
      press.preventDefault();
      this.#ask();
      return;
    }
    if (this.#list.hidden || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) {
      return;
    }
    const all = this.#options();
    const step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
    if (step) {
      press.preventDefault();
      const from = this.#chosen < 0 && step < 0 ? 0 : this.#chosen;
      this.#choose((from + step + all.length) % all.length);
    } else if (press.key === 'Escape') {
      press.preventDefault();
      press.stopPropagation();
      this.#close();
    } else if ((press.key === 'Enter' || press.key === 'Tab') && !press.shiftKey && this.#chosen >= 0) {
      press.preventDefault();
      this.#take(all[this.#chosen]);
    } else if (press.key === 'ArrowLeft' || press.key === 'ArrowRight') {
      this.#later();
    }
  };

  #take(option) {
    if (!option) {
      return;
    }
    const { insert, start, end } = option.dataset;
    this.#text.setRangeText(insert, Number(start), Number(end), 'end');
    this.#text.focus();
    this.#text.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #close = () => {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#open(false);
    this.#choose(-1);
  };
}

customElements.define('sentence-completions', SentenceCompletions);
