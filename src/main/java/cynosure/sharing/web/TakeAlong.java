package cynosure.sharing.web;

import cynosure.document.Drawing;
import cynosure.document.Markdown;
import cynosure.document.Pdf;
import cynosure.document.Slides;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.sharing.Excerpt;
import cynosure.sharing.picture.Portrait;
import cynosure.web.Dates;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private final TemplateEngine templates;
    private final Workspaces workspaces;
    private final Clock clock;
    private final Map<String, byte[]> dots =
            new LinkedHashMap<>(REMEMBERED_MAX, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    TakeAlong(TemplateEngine templates, Workspaces workspaces, Clock clock) {
        this.templates = templates;
        this.workspaces = workspaces;
        this.clock = clock;
    }

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
            case "one-page.pdf" ->
                    named(answer, excerpt, ".pdf", inPlace)
                            .header(HttpHeaders.CONTENT_TYPE, Pdf.MEDIA_TYPE)
                            .body(sheet(excerpt));
            case "poster.pdf" ->
                    named(answer, excerpt, ".pdf", inPlace)
                            .header(HttpHeaders.CONTENT_TYPE, Pdf.MEDIA_TYPE)
                            .body(poster(excerpt));
            case "slides.pptx" ->
                    named(answer, excerpt, ".pptx", inPlace)
                            .header(HttpHeaders.CONTENT_TYPE, Slides.MEDIA_TYPE)
                            .body(Deck.of(excerpt, today(), png(svg(excerpt))));
            case "north-star.md" ->
                    named(answer, excerpt, ".md", inPlace)
                            .header(HttpHeaders.CONTENT_TYPE, Markdown.MEDIA_TYPE)
                            .body(InMarkdown.of(excerpt, today()).getBytes(StandardCharsets.UTF_8));
            default ->
                    throw Fault.notFound(
                            "sharing.form",
                            "The North Star can't be taken along as “" + name + "”.",
                            "Choose one of the files on the page about sharing.");
        };
    }

    /// How much fits beside the tree depends on how long the names are, so it is tried.
    private byte[] sheet(Excerpt excerpt) {
        Drawing tree = Drawing.of(svg(excerpt));
        AllHands page = AllHands.of(excerpt, today(), tree.width(), tree.height());
        byte[] printed = printed(page, tree);
        while (page.rows() > 0 && Pdf.pages(printed) > 1) {
            page = page.shorter();
            printed = printed(page, tree);
        }
        return printed;
    }

    private byte[] printed(AllHands page, Drawing tree) {
        return printed("sharing/print.jte", page, tree);
    }

    private byte[] poster(Excerpt excerpt) {
        Drawing tree = Drawing.of(svg(excerpt));
        Poster page = Poster.of(excerpt, today(), tree.width(), tree.height());
        return printed("sharing/poster.jte", page, tree);
    }

    private byte[] printed(String template, Object page, Drawing tree) {
        StringOutput text = new StringOutput();
        templates.render(template, page, text);
        return Pdf.of(text.toString(), Map.of("tree", tree));
    }

    private String today() {
        ZoneId zone = workspaces.zone();
        return Dates.day(LocalDate.ofInstant(clock.instant(), zone));
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
