/// Documents that leave the house: calendar files, PDF, slides, tables for a spreadsheet.
///
/// Each writer takes plain words and gives bytes, and is the only one who touches its library. It
/// opens no file, reads no clock, and must never know what the words are about.
@NullMarked
package cynosure.document;

import org.jspecify.annotations.NullMarked;
