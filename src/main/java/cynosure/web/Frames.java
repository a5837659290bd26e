package cynosure.web;

import jakarta.servlet.http.HttpServletRequest;

/// Frames a page for the person who asks for it. The room that knows people implements it.
public interface Frames {

    Frame around(String title, String section, HttpServletRequest request);
}
