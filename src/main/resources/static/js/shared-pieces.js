// Pieces that travel in the stream itself take the place of what has their id, or join what `data-into` names.
// A part that was on its way while a piece arrived may be older than the piece: then the piece is put in again.
const KEPT = 500;
const recent = [];

function put(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const piece of [...template.content.children]) {
    const before = document.getElementById(piece.id);
    if (before) before.replaceWith(piece);
    else document.getElementById(piece.dataset.into)?.append(piece);
    if (piece.isConnected) htmx.process(piece);
  }
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
  const stage = document.getElementById('stage');
  const version = Number(stage?.dataset.version);
  if (!version) return;
  recent.filter((piece) => piece.version > version).forEach((piece) => put(piece.html));
});
