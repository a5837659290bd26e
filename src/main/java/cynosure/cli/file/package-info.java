/// A file of metrics: several sentences with names, which may use each other, and the events they
/// are measured on. Reads the file, finds every mistake in it with its line, and measures nothing.
@NullMarked
package cynosure.cli.file;

import org.jspecify.annotations.NullMarked;
