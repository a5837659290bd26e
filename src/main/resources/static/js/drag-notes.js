// Notes of a map can be dragged into a cluster, or out of all. "Move it to" beside the note does the same.
const KIND = 'text/x-note';

document.addEventListener('dragstart', (event) => {
  const note = event.target.closest?.('[data-note]');
  if (note) event.dataTransfer.setData(KIND, note.dataset.note);
});

function target(event) {
  if (!event.dataTransfer?.types.includes(KIND)) return null;
  return event.target.closest?.('[data-cluster], .loose-notes');
}

document.addEventListener('dragover', (event) => {
  if (target(event)) event.preventDefault();
});

document.addEventListener('drop', (event) => {
  const place = target(event);
  const acting = document.getElementById('acting');
  if (!place || !acting) return;
  event.preventDefault();
  const button = document.createElement('button');
  button.setAttribute('formaction', `${event.dataTransfer.getData(KIND)}/place`);
  button.name = 'cluster';
  button.value = place.dataset.cluster ?? '';
  acting.append(button);
  acting.requestSubmit(button);
  button.remove();
});
