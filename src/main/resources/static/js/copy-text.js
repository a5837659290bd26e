// <copy-text><button data-text="…">: puts the text on the clipboard and says so.
import { say } from './words.js';

class CopyText extends HTMLElement {
  connectedCallback() {
    this.querySelector('button').addEventListener('click', this.#copy);
  }

  #copy = async (event) => {
    const button = event.currentTarget;
    const words = button.textContent;
    try {
      await navigator.clipboard.writeText(button.dataset.text);
      button.textContent = say('copied');
    } catch {
      button.textContent = say('copyFailed');
    }
    setTimeout(() => (button.textContent = words), 2000);
  };
}

customElements.define('copy-text', CopyText);
