package cynosure.events.web;

import cynosure.events.dialect.Query;
import jakarta.servlet.http.HttpServletRequest;

/// What clients say of sending a request again: Segment's in a header, PostHog's for browsers in
/// the address, the others nowhere.
final class Retries {

    private static final String HEADER = "X-Retry-Count";
    private static final String FIELD = "retry_count";

    private Retries() {}

    static boolean again(HttpServletRequest request, Query query) {
        String header = request.getHeader(HEADER);
        return counted(header == null ? query.text(FIELD).orElse("") : header);
    }

    private static boolean counted(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) > 0;
    }
}
