package cynosure.workshop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// What stands in the fields of a form that may have several of one name.
final class Fields {

    private Fields() {}

    /// The raw values, since a comma in a text must not split it.
    static List<String> texts(HttpServletRequest request) {
        String[] texts = request.getParameterValues("text");
        return texts == null ? List.of("") : List.of(texts);
    }
}
