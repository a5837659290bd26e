package cynosure.web;

import cynosure.Cynosure;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// One person with a browser that has no pictures and no scripts: it opens addresses, sends forms,
/// keeps cookies and follows where it is led.
public final class Browserless {

    private String base;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private Map.Entry<String, String> formToken = Map.entry("", "");

    private Browserless(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /// Somebody whom the server has never seen.
    public static Browserless stranger(Cynosure.Running server) {
        return stranger(server.port());
    }

    public static Browserless stranger(int port) {
        return new Browserless(port);
    }

    /// The server came back on another port; the cookies are good for any.
    public void movedTo(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /// The owner, who came in by the one-time link; the workspace has no name yet.
    public static Browserless newOwner(Cynosure.Running server) {
        Browserless owner = stranger(server);
        String link = "/enter/" + server.newEntryToken();
        owner.open(link);
        owner.send(link, Map.of());
        return owner;
    }

    /// The owner of a named workspace whose days begin in UTC.
    public static Browserless owner(Cynosure.Running server) {
        Browserless owner = newOwner(server);
        owner.send("/settings", Map.of("name", "Lantern", "zone", "UTC", "yourName", "Robin"));
        return owner;
    }

    /// What came back in the end.
    ///
    /// @param path where one is now
    public record Opened(int status, String path, String text, HttpResponse<String> response) {

        public Document page() {
            return Jsoup.parse(text, path);
        }

        /// The first element that matches, or a failure that shows the page.
        public Element one(String selector) {
            Element found = page().selectFirst(selector);
            if (found == null) {
                throw new AssertionError(
                        "Nothing on " + path + " matches " + selector + ":\n" + text);
            }
            return found;
        }
    }

    public Opened open(String path) {
        return follow(HttpRequest.newBuilder(URI.create(base + path)).GET().build());
    }

    /// Downloads a file.
    public HttpResponse<byte[]> download(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError("GET " + path + " failed", broken);
        }
    }

    /// Fetches a piece of a page, as htmx does.
    public Opened fetch(String path) {
        return follow(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("HX-Request", "true")
                        .GET()
                        .build());
    }

    /// Opens a stream and answers its lines as they come.
    public Iterator<String> listen(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofLines()).body().iterator();
        } catch (IOException broken) {
            throw new AssertionError("Listening to " + path + " failed", broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    /// Sends a form with the token of the last page that had one.
    public Opened send(String path, Map<String, String> fields) {
        return sendAll(path, List.copyOf(new LinkedHashMap<>(fields).entrySet()));
    }

    /// Saves in the background, as a page does while one types; the answer is the status.
    public int save(String path, Map<String, String> fields) {
        return exchange(form(path, List.copyOf(fields.entrySet()), "X-Background", "save"))
                .statusCode();
    }

    /// Sends a form in which a field may stand several times.
    public Opened sendAll(String path, List<Map.Entry<String, String>> fields) {
        return follow(form(path, fields));
    }

    /// Sends a form with files, each by the name it has on the person's machine.
    public Opened upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(formToken.getKey(), formToken.getValue());
        Multipart body = new Multipart(all, files);
        return follow(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", body.contentType())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                        .build());
    }

    private HttpRequest form(
            String path, List<Map.Entry<String, String>> fields, String... headers) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields);
        all.add(formToken);
        String body =
                all.stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private Opened follow(HttpRequest request) {
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() == 303) {
            URI next = request.uri().resolve(response.headers().firstValue("Location").orElse("/"));
            return follow(HttpRequest.newBuilder(next).GET().build());
        }
        Opened opened =
                new Opened(response.statusCode(), pathOf(request.uri()), response.body(), response);
        Element token = opened.page().selectFirst("form input[type=hidden][name=_csrf]");
        if (token != null) {
            formToken = Map.entry(token.attr("name"), token.attr("value"));
        }
        return opened;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(request.method() + " " + request.uri() + " failed", broken);
        }
    }

    private static String pathOf(URI uri) {
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
