// <drop-files>: files dropped anywhere on the page land in its file input; it says what was chosen.
class DropFiles extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input[type="file"]');
    this.zone = this.querySelector('.dropzone');
    this.input.addEventListener('change', this.#say);
    document.addEventListener('dragover', this.#over);
    document.addEventListener('dragleave', this.#away);
    document.addEventListener('drop', this.#drop);
    this.closest('form').addEventListener('submit', this.#busy);
  }

  disconnectedCallback() {
    document.removeEventListener('dragover', this.#over);
    document.removeEventListener('dragleave', this.#away);
    document.removeEventListener('drop', this.#drop);
  }

  #over = (event) => {
    event.preventDefault();
    this.zone.classList.add('over');
  };

  #away = () => this.zone.classList.remove('over');

  #drop = (event) => {
    event.preventDefault();
    this.#away();
    if (event.dataTransfer.files.length && !this.input.disabled) {
      this.input.files = event.dataTransfer.files;
      this.input.dispatchEvent(new Event('change'));
    }
  };

  #say = () => {
    const files = [...this.input.files];
    const names = files.slice(0, 3).map((file) => file.name).join(', ');
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    if (files.length) this.querySelector('[data-chosen]').textContent = names + more;
  };

  #busy = (event) => {
    if (event.defaultPrevented) return;
    const button = event.target.querySelector('button[data-busy]');
    if (this.input.files.length) button.textContent = button.dataset.busy;
  };
}

customElements.define('drop-files', DropFiles);
