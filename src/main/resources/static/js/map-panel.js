// #panel beside a map: what is chosen opens in it with the focus on its first field, and Escape or its link closes it.
let opener;

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  const panel = document.getElementById('panel');
  if (link.getAttribute('hx-target') === '#panel') opener = link.closest('[id]')?.id;
  if (panel?.matches('.map-panel') && link.hasAttribute('data-closes')) {
    event.preventDefault();
    close(panel);
  }
});

document.addEventListener('keydown', (event) => {
  const panel = document.getElementById('panel');
  if (event.key === 'Escape' && panel?.matches('.map-panel') && panel.firstElementChild) close(panel);
});

document.addEventListener('panel-done', (event) => {
  const panel = event.target.closest('.map-panel');
  if (panel) close(panel);
});

document.addEventListener('htmx:after:swap', () => {
  const panel = document.getElementById('panel');
  if (!opener || !panel?.firstElementChild || panel.contains(document.activeElement)) return;
  panel.querySelector('[data-first]')?.focus();
});

function close(panel) {
  panel.replaceChildren();
  document.getElementById(opener)?.querySelector('[data-key=open]')?.focus();
  opener = undefined;
}
