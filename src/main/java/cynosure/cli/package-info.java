/// What a person types: one file a command. Commands that need no server start without one.
@NullMarked
package cynosure.cli;

import org.jspecify.annotations.NullMarked;
