// The big screen, where nobody scrolls: the type grows smaller down to what can still be read from a chair, and what
// does not fit then comes in pages. They turn by themselves, unless less motion was asked for or whoever leads turned
// one by hand. A page ends where nothing is cut in two.
const SIZES = [1, 0.93, 0.86, 0.79, 0.72];
const WHOLE = 'h1, h2, h3, h4, p, li, dt, dd, tr, figure, .stage > svg, article, section, header, blockquote, .vote, .notice, .sifted > div';
const SECONDS_A_WORD = 0.3;
const SECONDS = { least: 12, most: 40 };

const room = matchMedia('(min-width: 48rem) and (min-height: 26rem)');
const still = matchMedia('(prefers-reduced-motion: reduce)');
const root = document.documentElement;
const sign = () => document.getElementById('pages');
const stage = () => document.getElementById('stage');

let ends = [];
let at = 0;
let step = '';
let held = false;
let timer;
let asked;
let laid = '';

// Letters that arrive late, or a picture, change how much there is without a word being changed.
const extent = () => `${stage()?.clientWidth} ${stage()?.scrollHeight}`;
const watch = new ResizeObserver(() => { if (extent() !== laid) soon(); });

function lay(kind, size) {
  root.dataset.screen = kind;
  root.style.setProperty('--size', size);
  root.style.removeProperty('--page-height');
}

const over = (part) => part && part.scrollHeight > part.clientHeight + 1;

function fits(size) {
  lay('whole', size);
  return !over(stage()) && !over(document.getElementById('here'));
}

// Where a part lies in the stage, whatever it is moving to just now.
function box(part) {
  if (!(part instanceof HTMLElement)) {
    const at = part.getBoundingClientRect();
    const top = at.top - stage().getBoundingClientRect().top + stage().scrollTop;
    return { top, height: at.height, bottom: top + at.height };
  }
  let top = 0;
  for (let on = part; on && on !== stage(); on = on.offsetParent) top += on.offsetTop;
  return { top, height: part.offsetHeight, bottom: top + part.offsetHeight };
}

// Everything that must not be cut, as far as it is not larger than the screen itself. A heading stays with what follows.
function wholes(height) {
  const end = (part) => {
    let next = part.matches('h1, h2, h3, h4, header') ? part.nextElementSibling : null;
    while (next && box(next).height > height / 2) next = next.firstElementChild;
    return next ? Math.max(box(part).bottom, box(next).bottom) : box(part).bottom;
  };
  return [...stage().querySelectorAll(WHOLE)]
    .filter((part) => box(part).height > 0 && box(part).height <= height)
    .map((part) => ({ top: box(part).top, bottom: end(part) }));
}

function breaks(height) {
  const parts = wholes(height);
  const end = Math.max(0, ...parts.map((part) => part.bottom));
  const cuts = (y) => parts.some((part) => part.top < y - 1 && part.bottom > y + 1);
  const tops = parts.map((part) => part.top).filter((y) => !cuts(y));
  const found = [0];
  while (end - found.at(-1) > height) {
    const from = found.at(-1);
    const next = Math.max(...tops.filter((y) => y > from + 1 && y <= from + height), 0);
    found.push(next || from + height);
  }
  return [...found, end];
}

function fit() {
  asked = undefined;
  if (!stage()) return;
  const before = ends[at] ?? 0;
  const same = stage().dataset.step === step;
  step = stage().dataset.step;
  ends = [];
  if (!room.matches) delete root.dataset.screen;
  else if (!SIZES.some(fits)) {
    lay('pages', SIZES.at(-1));
    ends = breaks(stage().clientHeight);
  }
  const last = ends.length - 2;
  at = same ? Math.max(0, Math.min(last, ends.findLastIndex((y) => y <= before + 1))) : 0;
  held = same && held;
  show();
  laid = extent();
  watch.disconnect();
  [stage(), ...stage().querySelectorAll(':scope > *, .note')].forEach((part) => watch.observe(part));
}

function show() {
  clearTimeout(timer);
  const pages = ends.length - 1;
  sign().hidden = pages < 2;
  if (pages < 2) return;
  sign().textContent = sign().dataset.words.replace('{page}', at + 1).replace('{pages}', pages);
  root.style.setProperty('--page-height', `${Math.floor(ends[at + 1] - ends[at]) + (at === pages - 1 ? 4 : -2)}px`);
  void stage().offsetHeight;
  stage().scrollTop = ends[at];
  if (!held && !still.matches) timer = setTimeout(() => turn(1), 1000 * rest(pages));
}

function rest(pages) {
  const words = stage().textContent.trim().split(/\s+/).length / pages;
  return Math.min(SECONDS.most, Math.max(SECONDS.least, words * SECONDS_A_WORD));
}

function turn(by) {
  const pages = ends.length - 1;
  if (pages < 2) return;
  at = (at + by + pages) % pages;
  show();
  if (!still.matches) stage().animate([{ opacity: 0 }, { opacity: 1 }], { duration: 180, easing: 'ease-out' });
}

function byHand(by) {
  held = by !== 0;
  turn(by);
}

function soon() {
  asked ??= requestAnimationFrame(fit);
}

if (document.body.classList.contains('big-screen') && sign()) {
  const ways = { 'screen-next': 1, 'screen-back': -1, 'screen-go': 0 };
  Object.entries(ways).forEach(([name, by]) => document.addEventListener(name, () => byHand(by)));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight' || event.key === 'PageDown') byHand(1);
    if (event.key === 'ArrowLeft' || event.key === 'PageUp') byHand(-1);
  });
  new MutationObserver((changes) => {
    if (changes.some((change) => !change.target.parentElement?.closest('#bar, .margin') && !change.target.closest?.('.margin'))) soon();
  }).observe(document.getElementById('main'), { childList: true, subtree: true, characterData: true });
  window.addEventListener('resize', soon);
  window.addEventListener('load', soon);
  still.addEventListener('change', soon);
  document.fonts.addEventListener('loadingdone', soon);
  soon();
}
