// <sentence-choices for="id">: the form beside a sentence. What is chosen writes the sentence; what is
// typed shows in the form. What the form can't show, it leaves alone.
const WAIT_MS = 400;

class SentenceChoices extends HTMLElement {
  #text;
  #details;
  #place;
  #timer;
  #asked;
  #shown;

  connectedCallback() {
    this.#text = document.getElementById(this.getAttribute('for'));
    this.#details = this.querySelector('details');
    this.#place = this.querySelector('.choices-place');
    this.#shown = this.#text.value;
    this.querySelector('.without-scripts')?.remove();
    this.addEventListener('change', this.#chosen);
    this.addEventListener('keydown', this.#key);
    this.#details.addEventListener('toggle', this.#typed);
    this.#text.addEventListener('input', this.#typed);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#text.removeEventListener('input', this.#typed);
  }

  #typed = () => {
    clearTimeout(this.#timer);
    if (this.#details.open && this.#text.value !== this.#shown) {
      this.#timer = setTimeout(() => this.#show(new URLSearchParams()), WAIT_MS);
    }
  };

  #chosen = (change) => {
    change.stopPropagation();
    const asked = new URLSearchParams();
    for (const field of this.querySelectorAll('select, input')) {
      asked.append(field.name, field.value);
    }
    this.#show(asked);
  };

  // Enter in a field of the form takes it over instead of sending the page.
  #key = (press) => {
    if (press.key === 'Enter' && press.target.matches('input')) {
      press.preventDefault();
      press.target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  async #show(asked) {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#asked = new AbortController();
    const before = this.#text.value;
    asked.set('definition', before);
    asked.set('field', this.#text.id);
    try {
      const answer = await fetch(`/sentence/choices?${asked}`, {
        signal: this.#asked.signal,
        headers: { 'HX-Request': 'true' },
      });
      if (answer.ok && this.#text.value === before) {
        this.#put(await answer.text());
      }
    } catch (gone) {
      if (gone.name !== 'AbortError') {
        throw gone;
      }
    }
  }

  #put(form) {
    const focused = this.contains(document.activeElement) ? document.activeElement.id : '';
    this.#place.innerHTML = form;
    if (focused) {
      document.getElementById(focused)?.focus();
    }
    this.#shown = this.#place.firstElementChild.dataset.sentence;
    if (this.#shown !== this.#text.value) {
      this.#text.value = this.#shown;
      this.#text.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

customElements.define('sentence-choices', SentenceChoices);
