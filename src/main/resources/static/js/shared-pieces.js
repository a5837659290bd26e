// Pieces that travel in the stream itself take the place of what has their id, or join what `data-into` names.
// A part that was on its way while a piece arrived may be older than the piece: then the piece is put in again.
const KEPT = 500;
const recent = [];

function put(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const piece of [...template.content.children]) {
    const focused = focus(piece.id);
    if (piece.dataset.order) order(piece);
    else lay(piece);
    if (!piece.isConnected) continue;
    htmx.process(piece);
    focused?.();
  }
}

function lay(piece) {
  const before = document.getElementById(piece.id);
  if (before) before.replaceWith(piece);
  else document.getElementById(piece.dataset.into)?.append(piece);
}

// A piece with `data-order` lies where it belongs among its neighbours, and may have moved there from elsewhere.
function order(piece) {
  [piece, ...piece.querySelectorAll('[id][data-order]')].forEach((one) => document.getElementById(one.id)?.remove());
  const into = document.getElementById(piece.dataset.into);
  const next = [...(into?.children ?? [])].find((one) => Number(one.dataset.order) > Number(piece.dataset.order));
  into?.insertBefore(piece, next ?? null);
}

// Whoever is on a button of a piece that is replaced is on it again afterwards.
function focus(id) {
  const { activeElement: active } = document;
  if (!active?.dataset.key || !document.getElementById(id)?.contains(active)) return undefined;
  const { id: owner } = active.closest('[id]');
  const { key } = active.dataset;
  return () => document.getElementById(owner)?.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true });
}

document.addEventListener('piece', (event) => {
  const { data } = event.detail;
  const line = data.indexOf('\n');
  const piece = { version: Number(data.slice(0, line)), html: data.slice(line + 1) };
  recent.push(piece);
  if (recent.length > KEPT) recent.shift();
  put(piece.html);
});

document.addEventListener('htmx:after:swap', () => {
  const shown = document.querySelector('#stage, [data-pieces]');
  const version = Number(shown?.dataset.version);
  if (!version) return;
  recent.filter((piece) => piece.version > version).forEach((piece) => put(piece.html));
});
