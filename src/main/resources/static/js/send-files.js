// <send-files> inside a form: sends its files so that one sees how much has left, and can stop it. The server is asked
// first whether it would take so much, and again when the line broke off, because then nothing tells why.
// Nothing that was chosen is lost either way. Words stand in the page: data-sending, and a <template> for each ending.

class SendFiles extends HTMLElement {
  #request = null;
  #tried = false;
  #quarters = 0;

  connectedCallback() {
    this.form = this.closest('form');
    this.input = this.querySelector('input[type="file"]');
    this.form.addEventListener('submit', this.#send);
    this.input.addEventListener('change', this.#other);
    this.querySelector('[data-stop]').addEventListener('click', this.#stop);
    window.addEventListener('beforeunload', this.#leave);
    window.addEventListener('pageshow', this.#back);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.#leave);
    window.removeEventListener('pageshow', this.#back);
  }

  #send = async (event) => {
    const files = [...this.input.files];
    if (!files.length) return;
    event.preventDefault();
    if (this.#request) return;
    const body = new FormData(this.form);
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const request = new XMLHttpRequest();
    this.#request = request;
    this.#tried = true;
    this.#quarters = 0;
    this.#outcome();
    this.#going(true);
    this.#arrived({ loaded: 0, total: bytes });
    const refusal = await this.#refusal(bytes);
    if (this.#request !== request) return;
    if (refusal) return this.#ended(refusal);
    request.upload.addEventListener('progress', this.#arrived);
    request.addEventListener('load', this.#answered);
    request.addEventListener('error', async () => this.#ended((await this.#refusal(bytes)) ?? this.#words('broken')));
    request.open('POST', this.form.action);
    Object.entries(headers()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.send(body);
  };

  #arrived = ({ loaded, total }) => {
    const line = this.querySelector('progress');
    line.max = total || 1;
    line.value = loaded;
    const all = loaded >= total && total > 0;
    const words = all ? this.dataset.looking : this.dataset.sending.replace('{0}', megabytes(loaded, total)).replace('{1}', megabytes(total, total));
    this.querySelector('[data-words]').textContent = words;
    this.querySelector('[data-stop]').hidden = all;
    const quarters = Math.floor((4 * loaded) / (total || 1));
    if (quarters > this.#quarters) this.querySelector('[data-told]').textContent = words;
    this.#quarters = quarters;
  };

  #answered = () => {
    const there = this.#request.getResponseHeader('HX-Redirect');
    if (there) {
      this.#request = null;
      location.assign(there);
    } else {
      this.#ended(notices(this.#request.responseText) ?? this.#words('broken'));
    }
  };

  #stop = () => {
    this.#request.abort();
    this.#ended(this.#words('stopped'));
  };

  #ended(words) {
    this.#request = null;
    this.#outcome(words);
    this.#going(false);
  }

  // What would stand in the way, or null.
  async #refusal(bytes) {
    try {
      const answer = await fetch(`${this.dataset.room}?bytes=${bytes}`, { headers: headers() });
      return answer.ok ? null : (notices(await answer.text()) ?? this.#words('broken'));
    } catch {
      return this.#words('away');
    }
  }

  #going(yes) {
    this.querySelector('[data-going]').hidden = !yes;
    this.form.querySelectorAll('[data-resting]').forEach((rest) => (rest.hidden = yes));
    this.querySelector('[data-told]').textContent = '';
    this.input.disabled = yes;
    (yes ? this.querySelector('[data-stop]') : this.form.querySelector('[data-resting] button')).focus();
  }

  #outcome(...words) {
    this.querySelector('[data-outcome]').replaceChildren(...words);
  }

  #words(name) {
    return this.querySelector(`template[data-when="${name}"]`).content.cloneNode(true);
  }

  // Other files than those that were tried are another upload, should the first have arrived after all.
  #other = () => {
    this.#outcome();
    if (this.#tried) this.form.elements.upload.value = crypto.randomUUID?.().replaceAll('-', '') ?? String(Math.random()).slice(2) + Date.now();
    this.#tried = false;
  };

  #leave = (event) => {
    if (this.#request) event.preventDefault();
  };

  // The form was sent already when somebody comes back to the page as it was left.
  #back = (event) => {
    if (event.persisted) location.reload();
  };
}

function headers() {
  const { csrfHeader, csrfToken } = document.body.dataset;
  return { [csrfHeader]: csrfToken, 'HX-Request': 'true' };
}

function notices(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const found = document.createDocumentFragment();
  found.append(...page.querySelectorAll('.notice'));
  return found.childElementCount ? found : null;
}

function megabytes(bytes, of) {
  const digits = of < 100e6 ? 1 : 0;
  return (bytes / 1e6).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

customElements.define('send-files', SendFiles);
