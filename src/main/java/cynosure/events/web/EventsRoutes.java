package cynosure.events.web;

import cynosure.events.Import;
import cynosure.events.Imports;
import cynosure.events.RefusedCsv;
import cynosure.events.web.EventsPage.WaitingRow;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where events came from, and the files among that.
@Controller
class EventsRoutes {

    private final Warehouse warehouse;
    private final Imports imports;
    private final Uploads uploads;
    private final Arrivals arrivals;
    private final Origins origins;
    private final Workspaces workspaces;

    EventsRoutes(
            Warehouse warehouse,
            Imports imports,
            Uploads uploads,
            Arrivals arrivals,
            Origins origins,
            Workspaces workspaces) {
        this.warehouse = warehouse;
        this.imports = imports;
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.origins = origins;
        this.workspaces = workspaces;
    }

    @GetMapping("/events")
    Reply show() {
        Words words = words();
        List<Import> brought = imports.all();
        List<WaitingRow> waiting =
                uploads.waiting().stream()
                        .map(
                                upload ->
                                        new WaitingRow(
                                                upload.id(),
                                                upload.title(),
                                                words.moment(upload.at()),
                                                state(upload)))
                        .toList();
        EventsPage page =
                new EventsPage(
                        EventsPage.lead(warehouse.catalog(), words),
                        origins.sent(words),
                        origins.read(words),
                        EventsPage.files(brought, words),
                        origins.folders(brought, words),
                        waiting);
        return Reply.page("events/events.jte", "Events", "events", page);
    }

    private String state(Upload upload) {
        return arrivals.running(upload.id())
                .map(Running::state)
                .orElse(
                        upload.stopped()
                                ? "was stopped; it can be imported again"
                                : upload.tookNothing()
                                        ? "did not come in; its page says why"
                                        : "waits for you to look at it and import it");
    }

    @GetMapping("/events/imports/{number}")
    Reply imported(@PathVariable int number) {
        Import one = find(number);
        ImportedPage page = ImportedPage.of(one, imports.refusals(number), words());
        return Reply.page("events/imported.jte", one.file(), "events", page);
    }

    @GetMapping("/events/imports/{number}/refused.csv")
    void refused(@PathVariable int number, HttpServletResponse response) throws IOException {
        Import one = find(number);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("refused-" + one.number() + ".csv")
                        .build()
                        .toString());
        RefusedCsv.write(imports.refusals(number), response.getWriter());
    }

    private Import find(int number) {
        return imports.numbered(number)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "events.no-such-import",
                                        "There is no import with the number " + number + ".",
                                        "All imports are listed on the events page."));
    }

    private Words words() {
        return Words.at(workspaces);
    }
}
