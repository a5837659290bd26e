// <exact-limits for="…">: while a limit is being argued about too early, it says so. Like ExactLimits on the server.
const LIMIT = /\d+\s*(\+|%|x\b|or more|times|days?|weeks?|hours?|minutes?|months?)|(at least|more than|over|within)\s+\d+/i;

class ExactLimits extends HTMLElement {
  connectedCallback() {
    document.getElementById(this.getAttribute('for'))?.addEventListener('input', this.#look);
  }

  #look = (event) => {
    this.firstElementChild.hidden = !LIMIT.test(event.target.value);
  };
}

customElements.define('exact-limits', ExactLimits);
