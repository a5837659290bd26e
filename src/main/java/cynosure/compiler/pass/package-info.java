/// The decisions between a definition and its plan, one a file: which events are scanned, how they
/// fall into days and periods, how users are counted, how windows are rolled.
@NullMarked
package cynosure.compiler.pass;

import org.jspecify.annotations.NullMarked;
