/// The pages on which events are brought in and looked through.
///
/// A file is uploaded into the data folder, its first rows are shown as they were understood, and
/// one button brings it in. Every step survives a reload, a double click and a restart of the
/// server, because what was said is kept beside the file.
@NullMarked
package cynosure.events.web;

import org.jspecify.annotations.NullMarked;
