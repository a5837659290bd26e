// Cards of the board are moved by dragging, and from their title with Shift and the arrows: left and right to the next
// column, up and down in the order. "Move to …" does the same. A column that is full says so before one lets go.
const KIND = 'text/x-card';
const COLUMNS = ['SHELF', 'NEXT', 'NOW', 'REVIEW'];
const WISHES = { ArrowUp: 'up', ArrowDown: 'down' };
const STEPS = { ArrowLeft: -1, ArrowRight: 1 };
let dragged;

document.addEventListener('dragstart', (event) => {
  const card = event.target.closest?.('.bet');
  if (!card || !document.getElementById('acting')) return;
  dragged = card.id;
  event.dataTransfer.setData(KIND, card.id);
  event.dataTransfer.effectAllowed = 'move';
  card.classList.add('dragged');
});

document.addEventListener('dragend', () => {
  document.getElementById(dragged)?.classList.remove('dragged');
  dragged = undefined;
  clear();
});

document.addEventListener('dragover', (event) => {
  const place = target(event);
  if (!place) return;
  clear();
  if (place.full === 'hard') {
    place.column.classList.add('refuses');
    return;
  }
  event.preventDefault();
  place.column.classList.add(place.full ? 'warns' : 'welcomes');
  place.over?.classList.add(place.above ? 'before-this' : 'after-this');
});

document.addEventListener('drop', (event) => {
  const place = target(event);
  clear();
  if (!place || place.full === 'hard') return;
  event.preventDefault();
  const query = new URLSearchParams({ seen: column(place.card) });
  if (place.over && place.over !== place.card) query.set(place.above ? 'before' : 'after', place.over.dataset.card);
  send(`${place.card.dataset.href}/place?${query}`, 'to', place.slot.split('-')[1]);
});

document.addEventListener('keydown', (event) => {
  if (!event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  const card = event.target.closest?.('.bet');
  if (!card || !event.target.matches('a')) return;
  if (WISHES[event.key]) {
    event.preventDefault();
    send(`${card.dataset.href}/rank`, 'wish', WISHES[event.key]);
  } else if (STEPS[event.key]) {
    event.preventDefault();
    const to = COLUMNS[COLUMNS.indexOf(column(card)) + STEPS[event.key]];
    if (to) send(`${card.dataset.href}/place?seen=${column(card)}`, 'to', to);
  }
});

// Where a card would come to lie: in a column of its own level, before or behind the card that one is over.
function target(event) {
  const card = document.getElementById(dragged);
  const place = event.target.closest?.('.bet-column');
  if (!card || !place || !event.dataTransfer?.types.includes(KIND)) return null;
  const { slot } = place.dataset;
  if (slot.split('-')[0] !== card.dataset.slot.split('-')[0]) return null;
  const over = event.target.closest('.bet');
  const box = over?.getBoundingClientRect();
  return {
    card,
    slot,
    column: place,
    over,
    above: box && event.clientY < box.y + box.height / 2,
    full: slot === card.dataset.slot ? '' : document.getElementById(`count-${slot}`)?.dataset.full,
  };
}

function column(card) {
  return card.dataset.slot.split('-')[1];
}

function clear() {
  const marks = ['refuses', 'warns', 'welcomes', 'before-this', 'after-this'];
  document.querySelectorAll(marks.map((mark) => `.${mark}`).join()).forEach((one) => one.classList.remove(...marks));
}

function send(address, name, value) {
  const acting = document.getElementById('acting');
  if (!acting) return;
  const button = document.createElement('button');
  button.setAttribute('formaction', address);
  button.name = name;
  button.value = value;
  acting.append(button);
  acting.requestSubmit(button);
  button.remove();
}
