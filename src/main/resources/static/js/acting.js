// <form data-act>: an act on a page that several people share. It is sent in the background under an id of its own,
// one after the other and again until it has arrived, so that a lost line loses nothing and nothing counts twice.
// What came of it is told by the stream, and words for the one who acted stand in the answer. data-act="clear" empties the form at once for the next.
import { say } from './words.js';

const AGAIN_MS = 2000;
const queue = [];
let sending = false;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.hasAttribute('data-act')) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  body.set('act', crypto.randomUUID?.() ?? String(Math.random()).slice(2) + Date.now());
  const url = event.submitter?.hasAttribute('formaction') ? event.submitter.formAction : form.action;
  const kept = [...form.elements].filter((field) => field.name && field.type !== 'hidden').map((field) => [field, field.value]);
  if (form.dataset.act === 'clear') form.reset();
  queue.push({ url, body, form, kept });
  send();
});

async function send() {
  if (sending) return;
  sending = true;
  for (; queue.length; queue.shift()) await arrived(queue[0]);
  sending = false;
}

async function arrived(act) {
  for (;;) {
    try {
      const answer = await fetch(act.url, { method: 'POST', headers: headers(), body: act.body });
      if (answer.status < 500) return answered(act, answer);
    } catch {
      // The line is away.
    }
    notice(document.createTextNode(say('unsent')));
    await new Promise((wake) => setTimeout(wake, AGAIN_MS));
  }
}

async function answered(act, answer) {
  const { form } = act;
  const template = document.createElement('template');
  template.innerHTML = await answer.text();
  notice(template.content);
  if (!answer.ok) {
    if (form.dataset.act === 'clear') act.kept.forEach(([field, value]) => (field.value ||= value));
  } else if (form.hasAttribute('data-closes')) {
    form.dispatchEvent(new CustomEvent('panel-done', { bubbles: true }));
    form.closest('#panel')?.replaceChildren();
  } else {
    form.closest('#chosen')?.dispatchEvent(new CustomEvent('acted'));
  }
}

function notice(words) {
  document.getElementById('notices')?.replaceChildren(words);
}

function headers() {
  const { csrfHeader, csrfToken } = document.body.dataset;
  return { [csrfHeader]: csrfToken, 'X-Background': 'save' };
}

window.addEventListener('beforeunload', (event) => {
  if (queue.length) event.preventDefault();
});
