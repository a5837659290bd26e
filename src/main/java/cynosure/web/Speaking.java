package cynosure.web;

import cynosure.language.Phrasebook;
import jakarta.servlet.http.HttpServletRequest;

/// In which language an address speaks, for what is said before a page is there: a refusal. The
/// room whose pages speak several languages implements it.
public interface Speaking {

    Phrasebook at(HttpServletRequest request);
}
