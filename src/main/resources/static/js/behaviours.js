// The behaviours a page may use. Each is one native custom element, or one small habit, in a file of its own.
import './auto-save.js';
import './latest-words.js';
import './copy-text.js';
import './count-down.js';
import './key-press.js';
import './once.js';
import './exact-limits.js';
import './shared-pieces.js';
import './ask-again.js';
import './turn-pages.js';
import './drop-files.js';
import './find-rows.js';
import './chart-readout.js';
import './sentence-words.js';
import './sentence-completions.js';
import './sentence-follower.js';
import './sentence-choices.js';
