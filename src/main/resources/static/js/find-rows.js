// <find-rows>: a search field over a table. It hides every tbody whose data-words lack a word of what was typed.
class FindRows extends HTMLElement {
  connectedCallback() {
    this.querySelector('.finder').hidden = false;
    this.querySelector('input[type="search"]').addEventListener('input', this.#find);
  }

  #find = (event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll('tbody[data-words]')];
    for (const row of rows) {
      const text = row.dataset.words.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    this.querySelector('output').textContent = words.length ? `${shown} of ${rows.length}` : '';
  };
}

customElements.define('find-rows', FindRows);
