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
    private final Limiting limiting;
    private final Book book;

    MeasuredRoutes(Measuring measuring, Segmenting segmenting, Limiting limiting, Book book) {
        this.limiting = limiting;
        this.book = book;
        this.measuring = measuring;
        this.segmenting = segmenting;
    }

    @GetMapping("/measured")
    Reply page(Sought sought, @RequestParam MultiValueMap<String, String> sent) {
        if (!sought.by().isEmpty()) {
            return Reply.see("/measured/segments?" + sought.wanted().query());
        }
        SentenceField field =
                SentenceField.of(
                        "definition",
                        "Sentence",
                        sought.definition(),
                        LENGTH_MAX,
                        sought.name(),
                        sought.golden(),
                        false,
                        "",
                        "/measured",
                        measuring.catalog(),
                        book);
        SentenceField sentence = sent.containsKey("chosen") ? field.chosen(sent) : field;
        Picture picture = measuring.picture(sought.of(sentence.text()).wanted());
        MeasuredPage page = new MeasuredPage(sought.name(), sentence, picture);
        return Reply.page("measurement/measured.jte", page.title(), "north-star", page);
    }

    @GetMapping("/measured/picture")
    Reply picture(Sought sought) {
        return sought.by().isEmpty()
                ? Reply.fragment("measurement/_picture.jte", measuring.picture(sought.wanted()))
                : Reply.see("/measured/segments?" + sought.wanted().query());
    }

    /// Only the drawing, for a page that says the rest itself.
    ///
    /// @param alone its points lead nowhere, for people who may see it and no more
    @GetMapping("/measured/chart")
    Reply chart(Sought sought, @RequestParam(defaultValue = "false") boolean alone) {
        Wanted wanted = sought.plain().wanted();
        if (alone) {
            return Reply.fragment("measurement/_alone.jte", measuring.drawing(wanted));
        }
        return Reply.fragment("measurement/_chart.jte", measuring.picture(wanted));
    }

    /// The same metric, segment by segment.
    @GetMapping("/measured/segments")
    Reply segments(Sought sought) {
        SegmentsPage page = segmenting.page(sought.wanted());
        return Reply.page("measurement/segments.jte", page.name() + ", split", "north-star", page);
    }

    /// The same metric at other limits than its own.
    @GetMapping("/measured/limits")
    Reply limits(Sought sought, @RequestParam(defaultValue = "") String limits) {
        LimitsPage page = limiting.page(sought.wanted(), limits);
        return Reply.page(
                "measurement/limits.jte", page.name() + ", other limits", "north-star", page);
    }

    @GetMapping("/measured.csv")
    ResponseEntity<String> file(Sought sought) {
        Wanted wanted = sought.wanted().by("");
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
