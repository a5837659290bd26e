package cynosure.sharing.web;

import cynosure.framework.drawing.TreeDrawing;
import cynosure.sharing.Excerpt;
import cynosure.sharing.Excerpts;
import cynosure.sharing.Share;
import cynosure.sharing.Shares;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What stands under a link that was given away. Whoever opens it stays a stranger: no cookie, no
/// form, nothing for search engines, and no word of where they came from when they go on.
@Controller
class SharedRoutes {

    /// Pages elsewhere may show this one page in a frame, and no other.
    private static final String EMBEDDABLE =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final Shares shares;
    private final Excerpts excerpts;
    private final TakeAlong files;
    private final TemplateEngine templates;
    private final Clock clock;

    SharedRoutes(
            Shares shares,
            Excerpts excerpts,
            TakeAlong files,
            TemplateEngine templates,
            Clock clock) {
        this.shares = shares;
        this.excerpts = excerpts;
        this.files = files;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/shared/{secret}")
    ResponseEntity<byte[]> page(@PathVariable String secret) {
        return under(
                secret,
                (share, excerpt) ->
                        html(
                                quiet(200),
                                "sharing/shared.jte",
                                new SharedPage(
                                        "/shared/" + secret,
                                        share.terms(),
                                        excerpt,
                                        TreeDrawing.draw(excerpt.picture()))));
    }

    /// The tree alone, for a frame in a page elsewhere.
    @GetMapping("/shared/{secret}/embed")
    ResponseEntity<byte[]> embed(@PathVariable String secret) {
        return under(
                secret,
                (share, excerpt) ->
                        html(
                                quiet(200).header("Content-Security-Policy", EMBEDDABLE),
                                "sharing/embed.jte",
                                new SharedPage(
                                        "/shared/" + secret,
                                        share.terms(),
                                        excerpt,
                                        TreeDrawing.draw(excerpt.picture()))));
    }

    @GetMapping("/shared/{secret}/{name:(?:tree|one-page|poster|slides|north-star)\\.[a-z]+}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable String name) {
        boolean picture = name.startsWith("tree.");
        return under(secret, (share, excerpt) -> files.file(excerpt, name, quiet(200), picture));
    }

    private ResponseEntity<byte[]> under(
            String secret, BiFunction<Share, Excerpt, ResponseEntity<byte[]>> answer) {
        Optional<Share> share = shares.with(secret);
        if (share.isEmpty()) {
            return closed(404, Closed.UNKNOWN);
        }
        if (!share.get().open(clock.instant())) {
            return closed(410, share.get().revoked() == null ? Closed.ENDED : Closed.REVOKED);
        }
        Optional<Excerpt> excerpt = excerpts.under(share.get().terms());
        if (excerpt.isEmpty()) {
            return closed(404, Closed.UNKNOWN);
        }
        shares.opened(share.get());
        return answer.apply(share.get(), excerpt.get());
    }

    private ResponseEntity<byte[]> closed(int status, Closed why) {
        return html(quiet(status), "sharing/closed.jte", why);
    }

    private ResponseEntity<byte[]> html(
            ResponseEntity.BodyBuilder answer, String template, Object page) {
        StringOutput text = new StringOutput();
        templates.render(template, page, text);
        return answer.header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder quiet(int status) {
        return ResponseEntity.status(status)
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
