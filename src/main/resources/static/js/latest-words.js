// <latest-words for="field" data-words="…">: what a field that several people share holds by now. The field takes it
// over as soon as nobody is typing in it here and nothing typed here is still unsent.
class LatestWords extends HTMLElement {
  static observedAttributes = ['data-words'];
  #waiting = false;

  connectedCallback() {
    this.#field()?.addEventListener('blur', this.#take);
  }

  disconnectedCallback() {
    this.#field()?.removeEventListener('blur', this.#take);
  }

  attributeChangedCallback(name, before) {
    if (before === null) return;
    this.#waiting = true;
    this.#take();
  }

  #take = () => {
    const field = this.#field();
    if (!this.#waiting || !field || field === document.activeElement) return;
    if (field.closest('auto-save')?.unsent) return;
    this.#waiting = false;
    field.value = this.dataset.words;
  };

  #field() {
    return document.getElementById(this.getAttribute('for'));
  }
}

customElements.define('latest-words', LatestWords);
