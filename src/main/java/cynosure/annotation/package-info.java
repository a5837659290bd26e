/// What happened when: releases, campaigns, holidays, a broken tracker. People write it down once,
/// and every chart over those days shows it as a flag.
///
/// It knows days and words. What a number did because of it, it doesn't know and never claims.
@NullMarked
package cynosure.annotation;

import org.jspecify.annotations.NullMarked;
