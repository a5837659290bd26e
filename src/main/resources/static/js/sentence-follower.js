// <sentence-follower for="id">: what follows a sentence while it is written: its meaning or its
// mistakes, each underlined in its place, and a picture of it. A sentence that isn't whole keeps the
// last picture.
const READ_MS = 200;
const DRAW_MS = 250;

class SentenceFollower extends HTMLElement {
  #text;
  #marks;
  #note;
  #picture;
  #timer;
  #asked;
  #drawn = '';

  connectedCallback() {
    this.#text = document.getElementById(this.getAttribute('for'));
    this.#marks = this.#text.parentElement.querySelector('.marks');
    this.#note = this.querySelector('[role="status"]');
    this.#picture = document.getElementById(`${this.#text.id}-following`);
    this.#text.addEventListener('input', this.#changed);
    this.#text.addEventListener('scroll', this.#scroll);
    this.#drawn = this.#text.value.trim();
    this.#mark();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#text.removeEventListener('input', this.#changed);
    this.#text.removeEventListener('scroll', this.#scroll);
  }

  #changed = () => {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#marks.replaceChildren();
    this.#timer = setTimeout(() => this.#read(), READ_MS);
  };

  #scroll = () => {
    this.#marks.scrollTop = this.#text.scrollTop;
  };

  get #reading() {
    return document.getElementById(`${this.#text.id}-reading`);
  }

  async #read() {
    const definition = this.#text.value;
    const answer = await this.#fetch('/sentence/reading', {
      definition,
      name: this.dataset.called,
    });
    if (answer === null) {
      return;
    }
    this.#reading.outerHTML = answer;
    this.#mark();
    const understood = this.#reading.dataset.understood === 'true';
    if (!this.#picture) {
      return;
    }
    if (!understood) {
      this.#say(this.#picture.childElementCount > 0 ? 'The picture is of the last sentence that was whole.' : '');
    } else if (definition.trim() === this.#drawn) {
      this.#say('');
    } else {
      this.#timer = setTimeout(() => this.#draw(definition), DRAW_MS);
    }
  }

  async #draw(definition) {
    const { called, star } = this.dataset;
    this.#picture.ariaBusy = 'true';
    const answer = await this.#fetch('/sentence/picture', {
      definition,
      name: called,
      star,
      whole: this.#picture.dataset.whole ?? 'false',
    });
    this.#picture.ariaBusy = 'false';
    if (answer !== null) {
      this.#picture.innerHTML = answer;
      this.#drawn = definition.trim();
      this.#say('');
    }
  }

  async #fetch(address, asked) {
    this.#asked?.abort();
    const mine = new AbortController();
    this.#asked = mine;
    const query = new URLSearchParams({ ...asked, field: this.#text.id });
    try {
      const answer = await fetch(`${address}?${query}`, {
        signal: mine.signal,
        headers: { 'HX-Request': 'true' },
      });
      if (!answer.ok) {
        this.#say('That could not be drawn just now. Type on, or try again in a moment.');
      }
      return answer.ok ? await answer.text() : null;
    } catch (gone) {
      if (gone.name !== 'AbortError') {
        this.#say('The server can’t be reached. What you write stays here.');
      }
      return null;
    }
  }

  #say(words) {
    this.#note.textContent = words;
  }

  #mark() {
    const text = this.#text.value;
    const mistakes = [...this.#reading.querySelectorAll('[data-start]:not(button)')];
    const parts = [];
    let at = 0;
    for (const { start, length } of mistakes.map((mistake) => mistake.dataset)) {
      const from = Number(start);
      const to = from + Number(length);
      if (from >= at && to > from) {
        const mark = document.createElement('mark');
        mark.textContent = text.slice(from, to);
        parts.push(text.slice(at, from), mark);
        at = to;
      }
    }
    this.#marks.replaceChildren(...parts, text.slice(at));
    if (mistakes.length > 0) {
      this.#text.setAttribute('aria-invalid', 'true');
    } else {
      this.#text.removeAttribute('aria-invalid');
    }
  }
}

customElements.define('sentence-follower', SentenceFollower);
