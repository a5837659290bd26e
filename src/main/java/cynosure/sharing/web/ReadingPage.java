package cynosure.sharing.web;

import cynosure.sharing.library.Library;
import java.util.List;

/// Words or questions, one below the other.
///
/// @param lead what stands below the title
/// @param words whether these are words, rather than questions
public record ReadingPage(String title, String lead, boolean words, List<Library.Entry> entries) {}
