package cynosure.events.web;

import cynosure.events.EventSources;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What browsers want to know before a page of another site may send here, and read the answer.
final class Browsers {

    private static final Pattern HEADERS = Pattern.compile("[A-Za-z0-9-]+( *, *[A-Za-z0-9-]+)*");
    private static final String USUAL = "Authorization, Content-Type, Content-Encoding";

    private Browsers() {}

    /// The answer to the question that comes before: whether some source names the site. Which one
    /// sends is only known afterwards.
    static void tell(
            HttpServletRequest request, HttpServletResponse response, EventSources sources) {
        boolean known = allow(request, response, sources);
        if (known) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST");
            response.setHeader("Access-Control-Allow-Headers", headers(request));
            response.setHeader("Access-Control-Max-Age", "600");
        }
        response.setStatus(known ? 204 : 403);
    }

    /// Lets a page read the answer when some source names its site. One client wants its cookies to
    /// go along; they mean nothing here.
    static boolean allow(
            HttpServletRequest request, HttpServletResponse response, EventSources sources) {
        String origin = request.getHeader("Origin");
        boolean known =
                origin != null
                        && sources.all().stream()
                                .anyMatch(source -> source.origins().contains(origin));
        if (known) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
            response.setHeader("Access-Control-Expose-Headers", "Retry-After");
        }
        response.setHeader("Vary", "Origin");
        return known;
    }

    /// The address of this server as whoever asks sees it.
    static String here(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    private static String headers(HttpServletRequest request) {
        @Nullable String asked = request.getHeader("Access-Control-Request-Headers");
        return asked != null && HEADERS.matcher(asked).matches() ? asked : USUAL;
    }
}
