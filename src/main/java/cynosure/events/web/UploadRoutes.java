package cynosure.events.web;

import cynosure.events.EventSources;
import cynosure.events.Import;
import cynosure.events.Imports;
import cynosure.events.Preview;
import cynosure.events.SavedMapping;
import cynosure.events.web.ArrivedPage.Arrival;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// From a file to events: upload it, look at what was understood, import it, see what came of it.
/// One address shows whichever of these it is the turn of.
@Controller
class UploadRoutes {

    private final Uploads uploads;
    private final Arrivals arrivals;
    private final Imports imports;
    private final EventSources sources;
    private final Workspaces workspaces;
    private final Ids ids;

    UploadRoutes(
            Uploads uploads,
            Arrivals arrivals,
            Imports imports,
            EventSources sources,
            Workspaces workspaces,
            Ids ids) {
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.imports = imports;
        this.sources = sources;
        this.workspaces = workspaces;
        this.ids = ids;
    }

    @GetMapping("/events/import")
    Reply choose() {
        UploadPage page = new UploadPage(ids.next(), Problems.NONE);
        return Reply.page("events/upload.jte", "Import events", "events", page);
    }

    /// Whether so much would be taken: a script asks before it sends.
    @GetMapping("/events/uploads/room")
    Reply room(@RequestParam long bytes) {
        uploads.expect(bytes);
        return Reply.see("/events/import");
    }

    @PostMapping("/events/uploads")
    Reply upload(
            @RequestParam(defaultValue = "") String upload,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        List<MultipartFile> chosen =
                files == null ? List.of() : files.stream().filter(f -> named(f)).toList();
        String id = upload.isEmpty() ? ids.next() : upload;
        if (chosen.isEmpty()) {
            Problem none =
                    Problem.of(
                            "events.no-file-chosen",
                            "No file was chosen.",
                            "Choose one or several files, or drop them onto this page.");
            UploadPage page = new UploadPage(id, Problems.of(none));
            return Reply.again("events/upload.jte", "Import events", "events", page);
        }
        Upload kept = arrivals.recognised(uploads.keep(id, chosen));
        return Reply.see("/events/uploads/" + kept.id());
    }

    @GetMapping("/events/uploads/{id}")
    Reply show(@PathVariable String id) {
        Optional<Running> running = arrivals.running(id);
        Upload upload = find(id);
        if (running.isPresent()) {
            ArrivingPage page = ArrivingPage.of(upload, running.get());
            return Reply.page("events/arriving.jte", page.heading(), "events", page);
        }
        if (upload.done()) {
            return Reply.page("events/arrived.jte", upload.title(), "events", arrived(upload));
        }
        MappingPage page = mapping(upload, before(upload));
        return Reply.page("events/mapping.jte", upload.title(), "events", page);
    }

    /// Keeps what was chosen and shows what is understood now.
    @PostMapping("/events/uploads/{id}/choices")
    Reply choose(
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @RequestParam(required = false) @Nullable String saveAs,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece) {
        boolean running = arrivals.running(id).isPresent();
        Upload upload = find(id);
        if (running || upload.done()) {
            return Reply.see("/events/uploads/" + id);
        }
        Upload chosen = uploads.write(upload.with(choices).named(saveAs));
        return piece
                ? Reply.fragment("events/_mapping.jte", mapping(chosen, Problems.NONE))
                : Reply.see("/events/uploads/" + id);
    }

    @PostMapping("/events/uploads/{id}/import")
    Reply bring(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @RequestParam(defaultValue = "0") int attempt,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "") String saveAs) {
        Upload upload = find(id);
        String name = saveAs.strip();
        if (!name.isEmpty() && !again && !upload.done() && arrivals.running(id).isEmpty()) {
            String kept = name.substring(0, Math.min(name.length(), SavedMapping.NAME_MAX));
            arrivals.remember(upload.with(choices), kept, person);
        }
        arrivals.start(id, choices, again, attempt);
        return Reply.see("/events/uploads/" + id);
    }

    /// Finds out what the import would do, without doing it.
    @PostMapping("/events/uploads/{id}/rehearsal")
    Reply rehearse(
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @RequestParam(required = false) @Nullable String saveAs) {
        arrivals.rehearse(find(id).id(), choices, saveAs);
        return Reply.see("/events/uploads/" + id);
    }

    /// The rows that the last trial refused, every one of them.
    @GetMapping("/events/uploads/{id}/refused.csv")
    void refused(@PathVariable String id, HttpServletResponse response) throws IOException {
        Upload upload = find(id);
        if (upload.trial() == null) {
            throw Fault.notFound(
                    "events.no-trial",
                    "Nobody has tried what this import would do.",
                    "Try it first, on the page of the upload.");
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("refused.csv").build().toString());
        Files.copy(uploads.refused(upload), response.getOutputStream());
    }

    @GetMapping("/events/uploads/{id}/progress")
    Reply progress(@PathVariable String id) {
        Optional<Running> running = arrivals.running(id);
        Upload upload = find(id);
        return running.map(one -> ArrivingPage.of(upload, one))
                .map(page -> Reply.fragment("events/_progress.jte", page))
                .orElseGet(() -> Reply.see("/events/uploads/" + id));
    }

    @PostMapping("/events/uploads/{id}/stop")
    Reply stop(@PathVariable String id) {
        arrivals.stop(find(id).id());
        return Reply.see("/events/uploads/" + id);
    }

    /// @param another whether other files are to be chosen instead
    @PostMapping("/events/uploads/{id}/discard")
    Reply discard(@PathVariable String id, @RequestParam(defaultValue = "false") boolean another) {
        if (arrivals.running(id).isEmpty()) {
            uploads.find(id).ifPresent(uploads::discard);
        }
        return Reply.see(another ? "/events/import" : "/events");
    }

    private MappingPage mapping(Upload upload, Problems before) {
        try {
            Preview preview = arrivals.preview(upload);
            return MappingPage.of(upload, preview, before, sources.all(), workspaces.zone())
                    .stopped(upload.stopped() ? StoppedWords.of(upload, imports.all()) : "");
        } catch (Fault unreadable) {
            return MappingPage.unreadable(
                    upload, unreadable.problems(), sources.all(), workspaces.zone());
        }
    }

    /// What the last attempt ran into, as long as nothing new was chosen.
    private static Problems before(Upload upload) {
        if (upload.startedAndNotEnded()) {
            return Problems.of(
                    Problem.of(
                            "events.interrupted",
                            "The server was stopped while this was being imported, so nothing of the file that was being read was added.",
                            "Everything you chose is still here: import it again."));
        }
        if (upload.trial() != null || upload.stopped()) {
            return Problems.NONE;
        }
        return upload.ending() == null ? Problems.NONE : new Problems(upload.ending().problems());
    }

    private ArrivedPage arrived(Upload upload) {
        List<Arrival> files = new ArrayList<>();
        long added = 0;
        Words words = new Words(workspaces.zone());
        for (Upload.Arrived file : upload.ending().arrived()) {
            Optional<Import> one = imports.numbered(file.number());
            if (one.isPresent()) {
                added += file.before() ? 0 : one.get().rows();
                files.add(
                        new Arrival(
                                ImportedPage.of(one.get(), imports.refusals(file.number()), words),
                                file.before()));
            }
        }
        return ArrivedPage.of(upload, files, added);
    }

    private Upload find(String id) {
        return uploads.find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "events.no-such-upload",
                                        "This upload isn't here any more: it was imported a while ago, or discarded.",
                                        "Look at the list of imports, or upload the file again."));
    }

    private static boolean named(MultipartFile file) {
        return !file.isEmpty()
                || file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
    }
}
