// <auto-save data-seat="…"> around a form: what one types is saved while one types, and kept on the
// device until the server has it. A change of step, a reload, a lost line or a restart of the server
// loses nothing.
import { say } from './words.js';

const PAUSE_MS = 400;
const RETRY_MS = [1000, 2000, 4000, 8000, 15000];

class AutoSave extends HTMLElement {
  #form;
  #words;
  #timer;
  #sending = false;
  #tries = 0;
  #stood = new Map();
  #lost = new Map();
  #back;

  connectedCallback() {
    this.#form = this.querySelector('form');
    this.#words = this.#status();
    this.#back = this.#bringBack();
    this.#form.addEventListener('input', this.#changed);
    this.#form.addEventListener('submit', this.#submitted);
    window.addEventListener('online', this.#send);
    this.#restore();
    for (const field of this.#fields()) this.#stood.set(field, field.value);
  }

  // The stage moved on while something was still unsent: send it at once.
  disconnectedCallback() {
    window.removeEventListener('online', this.#send);
    clearTimeout(this.#timer);
    if (this.#kept()) this.#post(this.#body(), true).then(() => this.#forget(this.#values()), () => {});
  }

  // Something typed here has not reached the server yet.
  get unsent() {
    return Boolean(this.#kept());
  }

  #changed = (event) => {
    this.#watch(event.target);
    this.#keep();
    this.#say('…');
    this.#later(PAUSE_MS);
  };

  // How a text stood before it began to shrink is kept here, in this page alone.
  #watch(field) {
    if (this.#ticked(field) || field.tagName === 'SELECT') return;
    const before = this.#stood.get(field) ?? '';
    if (field.value.length >= before.length) this.#lost.delete(field);
    else if (!this.#lost.has(field)) this.#lost.set(field, before);
    this.#stood.set(field, field.value);
    this.#back.hidden = !this.#gone().length;
  }

  #gone() {
    return [...this.#lost.keys()].filter((field) => field.isConnected && !field.value.trim());
  }

  #bring = () => {
    const fields = this.#gone();
    for (const field of fields) {
      field.value = this.#lost.get(field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    fields[0]?.focus();
  };

  #submitted = (event) => {
    event.preventDefault();
    this.#send();
  };

  #send = async () => {
    clearTimeout(this.#timer);
    if (this.#sending || !this.#kept()) return;
    this.#sending = true;
    const sent = this.#values();
    try {
      const answer = await this.#post(this.#body(), false);
      if (answer.ok) this.#arrived(sent);
      else if (answer.status >= 500 || answer.status === 429) this.#again();
      else this.#refused(await answer.text());
    } catch {
      this.#again();
    } finally {
      this.#sending = false;
    }
    if (this.#kept() && this.#values() !== sent) this.#later(PAUSE_MS);
  };

  #arrived(sent) {
    this.#tries = 0;
    sessionStorage.setItem(this.#key(), JSON.stringify([performance.timeOrigin + performance.now(), sent]));
    this.#forget(sent);
    this.#say(say('saved'));
  }

  #again() {
    this.#say(say('unsent'));
    this.#later(RETRY_MS[Math.min(this.#tries++, RETRY_MS.length - 1)]);
  }

  #refused(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const words = [...page.querySelectorAll('.problem p')].map((p) => p.textContent.trim());
    this.#say(words.join(' ') || say('unsaved'));
  }

  #restore() {
    const kept = this.#kept();
    this.#fill(kept ?? this.#overtaken());
    if (kept) this.#send();
  }

  // What arrived only after this page had been asked for: the page may be older than it.
  #overtaken() {
    const [arrived, sent] = JSON.parse(sessionStorage.getItem(this.#key()) ?? '[0]');
    if (arrived > performance.timeOrigin) return sent;
    sessionStorage.removeItem(this.#key());
    return null;
  }

  #fill(text) {
    if (text === null) return;
    const values = new URLSearchParams(text);
    const seen = {};
    for (const field of this.#fields()) {
      if (this.#ticked(field)) {
        field.checked = values.getAll(field.name).includes(field.value);
        continue;
      }
      const nth = (seen[field.name] = (seen[field.name] ?? -1) + 1);
      if (values.getAll(field.name)[nth] !== undefined) field.value = values.getAll(field.name)[nth];
    }
  }

  #fields() {
    return [...this.#form.elements].filter((field) => field.name && field.type !== 'hidden');
  }

  #ticked(field) {
    return field.type === 'radio' || field.type === 'checkbox';
  }

  #values() {
    const values = new URLSearchParams();
    for (const field of this.#fields()) {
      if (!this.#ticked(field) || field.checked) values.append(field.name, field.value);
    }
    return values.toString();
  }

  // The id makes an act that is sent twice count once.
  #body() {
    const body = new URLSearchParams(this.#values());
    body.set('act', crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`);
    return body;
  }

  #post(body, leaving) {
    const page = document.body.dataset;
    return fetch(this.#form.action, {
      method: 'POST',
      body,
      keepalive: leaving,
      headers: { [page.csrfHeader]: page.csrfToken, 'X-Background': 'save' },
    });
  }

  #key() {
    return `draft ${this.dataset.seat} ${new URL(this.#form.action).pathname}`;
  }

  #kept() {
    return localStorage.getItem(this.#key());
  }

  #keep() {
    localStorage.setItem(this.#key(), this.#values());
  }

  #forget(sent) {
    if (this.#kept() === sent) localStorage.removeItem(this.#key());
  }

  #later(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#send, ms);
  }

  #bringBack() {
    const line = document.createElement('p');
    line.className = 'bring-back';
    line.hidden = true;
    const words = document.createElement('span');
    words.className = 'hint';
    words.textContent = say('empty');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button small';
    button.textContent = say('back');
    button.addEventListener('click', this.#bring);
    line.append(words, ' ', button);
    this.#form.append(line);
    return line;
  }

  #status() {
    const words = document.createElement('p');
    words.className = 'saved hint';
    words.setAttribute('role', 'status');
    this.#form.append(words);
    return words;
  }

  #say(words) {
    this.#words.textContent = words;
  }
}

customElements.define('auto-save', AutoSave);
