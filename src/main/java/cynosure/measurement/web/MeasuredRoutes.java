package cynosure.measurement.web;

import cynosure.measurement.SentenceField;
import cynosure.metric.Book;
import cynosure.web.Reply;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a sentence measures: a page, a piece for other pages, a file.
@Controller
class MeasuredRoutes {

    private static final int LENGTH_MAX = 2_000;

    private final Measuring measuring;
    private final Segmenting segmenting;
    private final Book book;

    MeasuredRoutes(Measuring measuring, Segmenting segmenting, Book book) {
        this.book = book;
        this.measuring = measuring;
        this.segmenting = segmenting;
    }

    @GetMapping("/measured")
    Reply page(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") String star,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String range,
            @RequestParam MultiValueMap<String, String> sent) {
        boolean golden = star.equals("true");
        SentenceField field =
                SentenceField.of(
                        "definition",
                        "Sentence",
                        definition,
                        LENGTH_MAX,
                        name,
                        golden,
                        false,
                        "",
                        "/measured",
                        measuring.catalog(),
                        book);
        SentenceField sentence = sent.containsKey("chosen") ? field.chosen(sent) : field;
        Wanted wanted = Wanted.of(sentence.text(), name, golden, every, range);
        MeasuredPage page = new MeasuredPage(name, sentence, measuring.picture(wanted));
        return Reply.page("measurement/measured.jte", page.title(), "north-star", page);
    }

    @GetMapping("/measured/picture")
    Reply picture(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") String star,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String range) {
        Wanted wanted = Wanted.of(definition, name, star.equals("true"), every, range);
        return Reply.fragment("measurement/_picture.jte", measuring.picture(wanted));
    }

    /// Only the drawing, for a page that says the rest itself.
    @GetMapping("/measured/chart")
    Reply chart(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") String star) {
        Wanted wanted = Wanted.of(definition, name, star.equals("true"), "", "");
        return Reply.fragment("measurement/_chart.jte", measuring.picture(wanted));
    }

    /// The same metric, segment by segment.
    @GetMapping("/measured/segments")
    Reply segments(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String range) {
        SegmentsPage page = segmenting.page(Wanted.of(definition, name, false, every, range), by);
        return Reply.page("measurement/segments.jte", page.name() + ", split", "north-star", page);
    }

    @GetMapping("/measured.csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String range) {
        Wanted wanted = Wanted.of(definition, name, false, every, range);
        String csv = Csv.of(measuring.measure(wanted));
        ContentDisposition attachment =
                ContentDisposition.attachment()
                        .filename(wanted.name() + ".csv", StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv);
    }
}
