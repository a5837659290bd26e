// <sentence-words for="id">: a button with data-word puts its word into that field, where the cursor
// is, or in the place of what it was found wrong with (data-start, data-marked).
class SentenceWords extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  handleEvent(click) {
    const button = click.target.closest('button[data-word]');
    const text = document.getElementById(this.getAttribute('for'));
    if (!button || !text || click.defaultPrevented) {
      return;
    }
    click.preventDefault();
    const { word, start, marked } = button.dataset;
    if (start === undefined) {
      this.#insert(text, word);
    } else if (text.value.startsWith(marked, Number(start))) {
      text.setRangeText(word, Number(start), Number(start) + marked.length, 'end');
    }
    text.focus();
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #insert(text, word) {
    const before = text.value.slice(0, text.selectionStart);
    const after = text.value.slice(text.selectionEnd);
    const left = before === '' || /\s$/.test(before) ? '' : ' ';
    const right = after === '' || /^[\s,]/.test(after) ? '' : ' ';
    text.setRangeText(left + word + right, text.selectionStart, text.selectionEnd, 'end');
  }
}

customElements.define('sentence-words', SentenceWords);
