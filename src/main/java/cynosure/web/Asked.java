package cynosure.web;

import jakarta.servlet.http.HttpServletRequest;

/// How a request was made: by a person's click, by htmx for a piece of the page, or by a script
/// that saves in the background.
final class Asked {

    private Asked() {}

    static boolean byHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static boolean inBackground(HttpServletRequest request) {
        return "save".equals(request.getHeader("X-Background"));
    }
}
