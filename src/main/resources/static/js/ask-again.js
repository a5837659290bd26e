// A room's page is told what changed by a stream. Where a proxy keeps the stream from it, the page asks for the
// version now and then, and fetches its parts as if it had been told. While it is told in time, it only asks.
const TOLD_MS = 10_000;
const UNTOLD_MS = 3_000;
const PIECES = ['piece', 'count'];

function watch(live) {
  const parts = live.dataset.parts.split(' ');
  let known = Number(live.dataset.seen);
  let told = false;
  let pause = TOLD_MS;
  let asking = false;

  [...parts, ...PIECES].forEach((name) =>
    document.body.addEventListener(name, () => {
      if (asking) return;
      told = true;
      pause = TOLD_MS;
    }),
  );

  function fetchParts() {
    asking = true;
    parts.forEach((name) => live.dispatchEvent(new CustomEvent(name, { bubbles: true })));
    asking = false;
  }

  async function ask() {
    try {
      const answer = document.hidden ? null : await fetch(live.dataset.version);
      if (answer?.ok) {
        const version = Number(await answer.text());
        if (version !== known && !told) {
          pause = UNTOLD_MS;
          fetchParts();
        }
        known = version;
        told = false;
      }
    } catch {
      // The line is away; the next question comes.
    }
    if (live.isConnected) setTimeout(ask, pause);
  }

  setTimeout(ask, pause);
}

const live = document.querySelector('#live[data-version]');
if (live) watch(live);
