// <exact-limits for="…" data-limits="…">: while a limit is being argued about too early, it says so.
// What is looked for is an expression in the language of the page, see ExactLimits on the server.
class ExactLimits extends HTMLElement {
  connectedCallback() {
    document.getElementById(this.getAttribute('for'))?.addEventListener('input', this.#look);
  }

  #look = (event) => {
    this.firstElementChild.hidden = !new RegExp(this.dataset.limits, 'i').test(event.target.value);
  };
}

customElements.define('exact-limits', ExactLimits);
