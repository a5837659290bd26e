package cynosure.sharing.web;

import cynosure.document.Drawing;
import cynosure.problem.Fault;
import cynosure.sharing.Excerpt;
import cynosure.sharing.picture.Portrait;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What is told of the North Star, as files. A picture is made once and remembered for a while: a
/// page elsewhere asks for it with every visit.
@Component
class TakeAlong {

    private static final double DOTS = 2;
    private static final int REMEMBERED_MAX = 16;

    /// A drawing has its style within itself, so nothing else may be in it.
    private static final String DRAWING_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final Map<String, byte[]> dots =
            new LinkedHashMap<>(REMEMBERED_MAX, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    /// @param name such as `tree.svg`
    /// @param inPlace whether it is looked at where it is, rather than saved
    ResponseEntity<byte[]> file(
            Excerpt excerpt, String name, ResponseEntity.BodyBuilder answer, boolean inPlace) {
        return switch (name) {
            case "tree.svg" ->
                    named(answer, excerpt, ".svg", inPlace)
                            .header(HttpHeaders.CONTENT_TYPE, Drawing.SVG_TYPE)
                            .header("Content-Security-Policy", DRAWING_POLICY)
                            .body(svg(excerpt).getBytes(StandardCharsets.UTF_8));
            case "tree.png" ->
                    named(answer, excerpt, ".png", inPlace)
                            .header(HttpHeaders.CONTENT_TYPE, Drawing.PNG_TYPE)
                            .body(png(svg(excerpt)));
            default ->
                    throw Fault.notFound(
                            "sharing.form",
                            "The North Star can't be taken along as “" + name + "”.",
                            "Choose one of the files on the page about sharing.");
        };
    }

    static String svg(Excerpt excerpt) {
        return Portrait.of(excerpt.picture(), "The North Star of " + excerpt.product());
    }

    private synchronized byte[] png(String svg) {
        return dots.computeIfAbsent(svg, drawing -> Drawing.of(drawing).png(DOTS));
    }

    private static ResponseEntity.BodyBuilder named(
            ResponseEntity.BodyBuilder answer, Excerpt excerpt, String ending, boolean inPlace) {
        ContentDisposition.Builder how =
                inPlace ? ContentDisposition.inline() : ContentDisposition.attachment();
        return answer.header(
                HttpHeaders.CONTENT_DISPOSITION,
                how.filename(excerpt.fileName() + ending).build().toString());
    }
}
