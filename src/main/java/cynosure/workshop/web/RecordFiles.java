package cynosure.workshop.web;

import cynosure.document.Calendars;
import cynosure.document.Markdown;
import cynosure.document.Pdf;
import cynosure.document.Slides;
import cynosure.document.Tables;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Workshop;
import cynosure.workshop.record.Minutes;
import cynosure.workshop.record.MinutesCalendar;
import cynosure.workshop.record.MinutesJson;
import cynosure.workshop.record.MinutesMarkdown;
import cynosure.workshop.record.MinutesOf;
import cynosure.workshop.record.MinutesSlides;
import cynosure.workshop.record.MinutesTables;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The minutes of a workshop as files, each form by its usual ending.
@Component
class RecordFiles {

    private final TemplateEngine templates;
    private final Workspaces workspaces;
    private final Clock clock;

    RecordFiles(TemplateEngine templates, Workspaces workspaces, Clock clock) {
        this.templates = templates;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// @param url where the workshop is found, for calendars
    ResponseEntity<byte[]> file(Workshop workshop, String ending, String url) {
        Minutes minutes = MinutesOf.workshop(workshop, ListPage.zone(workspaces));
        return switch (ending) {
            case "md" -> answer(minutes, ending, Markdown.MEDIA_TYPE, MinutesMarkdown.of(minutes));
            case "json" -> answer(minutes, ending, "application/json", MinutesJson.of(minutes));
            case "zip" -> answer(minutes, ending, Tables.MEDIA_TYPE, MinutesTables.zip(minutes));
            case "pdf" -> answer(minutes, ending, Pdf.MEDIA_TYPE, Pdf.of(printed(minutes)));
            case "pptx" -> answer(minutes, ending, Slides.MEDIA_TYPE, MinutesSlides.of(minutes));
            case "ics" ->
                    answer(
                            minutes,
                            ending,
                            Calendars.MEDIA_TYPE,
                            Calendars.file(MinutesCalendar.of(minutes, url), clock.instant()));
            default -> throw Fault.notFound(Problem.said("workshop.record-form", ending));
        };
    }

    private String printed(Minutes minutes) {
        StringOutput page = new StringOutput();
        templates.render("workshop/print.jte", minutes, page);
        return page.toString();
    }

    private static ResponseEntity<byte[]> answer(
            Minutes minutes, String ending, String type, String text) {
        return answer(minutes, ending, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(
            Minutes minutes, String ending, String type, byte[] bytes) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(name(minutes) + "." + ending).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    /// "the-record-shop-2026-03-02": a name that every file system takes.
    private static String name(Minutes minutes) {
        String plain =
                Normalizer.normalize(minutes.heading().product(), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "workshop" : plain) + "-" + minutes.heading().on();
    }
}
