package cynosure.measurement.web;

import cynosure.measurement.SentenceChoices;
import cynosure.measurement.SentenceReading;
import cynosure.measurement.Understanding;
import cynosure.metric.Book;
import cynosure.metric.Completer;
import cynosure.people.Person;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a page shows while a sentence is written: how it can go on, what it means, what it
/// measures.
@Controller
class SentenceRoutes {

    private static final String FIELD = "[a-zA-Z][a-zA-Z0-9-]{0,80}";

    private final Warehouse warehouse;
    private final Measuring measuring;
    private final Askers askers;
    private final Book book;

    SentenceRoutes(Warehouse warehouse, Measuring measuring, Askers askers, Book book) {
        this.book = book;
        this.warehouse = warehouse;
        this.measuring = measuring;
        this.askers = askers;
    }

    @GetMapping("/sentence/completions")
    Reply completions(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "0") int caret,
            @RequestParam(defaultValue = "") String field) {
        return Reply.fragment(
                "measurement/_completions.jte",
                Completions.of(
                        id(field),
                        Completer.complete(definition, caret, warehouse.catalog(), book.names())));
    }

    @GetMapping("/sentence/reading")
    Reply reading(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(name = "name", defaultValue = "") String called,
            @RequestParam(defaultValue = "") String field) {
        Understanding of = Understanding.of(definition, called, warehouse.catalog(), book);
        return Reply.fragment("measurement/_reading.jte", new SentenceReading(id(field), "", of));
    }

    /// The form beside a sentence: as the sentence has it, or as somebody chose.
    @GetMapping("/sentence/choices")
    Reply choices(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String field,
            @RequestParam MultiValueMap<String, String> sent) {
        Catalog catalog = warehouse.catalog();
        SentenceChoices choices =
                sent.containsKey("c-what")
                        ? SentenceChoices.sent(id(field), "", sent, definition, catalog)
                        : SentenceChoices.of(id(field), "", definition, catalog);
        return Reply.fragment("measurement/_choices.jte", choices);
    }

    /// The last year of a sentence; a newer one for the same field ends the older.
    ///
    /// @param whole `true` for all there is to a picture: other periods, the table, the query
    @GetMapping("/sentence/picture")
    Reply picture(
            @AuthenticationPrincipal Person person,
            Sought sought,
            @RequestParam(defaultValue = "false") String whole,
            @RequestParam(defaultValue = "") String field) {
        Wanted wanted = sought.plain().wanted();
        return Reply.fragment(
                whole.equals("true") ? "measurement/_picture.jte" : "measurement/_following.jte",
                askers.ask(person.id() + " " + id(field), stop -> measuring.picture(wanted, stop)));
    }

    private static String id(String field) {
        return field.matches(FIELD) ? field : "definition";
    }
}
