package cynosure.events.web;

import cynosure.events.SeriesFile;
import cynosure.events.Source;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.SeriesStore;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Series of numbers that are kept elsewhere: brought in from a file, listed, forgotten.
@Controller
class SeriesRoutes {

    private static final int NAME_MAX = 100;

    private final SeriesStore series;
    private final Workspaces workspaces;
    private final Path folder;

    /// @param folder where files lie while they are read
    SeriesRoutes(
            Warehouse warehouse,
            Workspaces workspaces,
            @Value("${spring.servlet.multipart.location}") Path folder) {
        this.series = new SeriesStore(warehouse);
        this.workspaces = workspaces;
        this.folder = folder;
    }

    @GetMapping("/events/series")
    Reply show() {
        return Reply.page("events/series.jte", "Series", "events", page("", Problems.NONE));
    }

    /// Brings in a file; a series of that name is replaced. Nothing is taken of a file with a
    /// mistake in it.
    @PostMapping("/events/series")
    Reply bring(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        String called = name.replaceAll("\\p{Cntrl}", " ").strip();
        Problems problems = check(called, file);
        if (problems.none() && file != null) {
            problems = read(called, file);
        }
        return problems.none()
                ? Reply.see("/events/series")
                : Reply.again("events/series.jte", "Series", "events", page(called, problems));
    }

    @PostMapping("/events/series/removal")
    Reply remove(@RequestParam(defaultValue = "") String name) {
        series.remove(name);
        return Reply.see("/events/series");
    }

    private SeriesPage page(String name, Problems problems) {
        return SeriesPage.of(series.known(), name, problems);
    }

    private static Problems check(String name, @Nullable MultipartFile file) {
        if (name.isEmpty() || name.length() > NAME_MAX) {
            return Problems.of(
                    Problem.of(
                            "events.series-name",
                            name.isEmpty()
                                    ? "The series has no name."
                                    : "The name has more than " + NAME_MAX + " letters.",
                            "Give it a short one, such as nps: sentences use it."));
        }
        return file == null || file.isEmpty()
                ? Problems.of(
                        Problem.of(
                                "events.no-file-chosen",
                                "No file was chosen.",
                                "Choose one with a date and a number in each row."))
                : Problems.NONE;
    }

    private Problems read(String name, MultipartFile sent) {
        try {
            Path file = Files.createTempFile(folder, "series", "");
            try {
                sent.transferTo(file);
                String known = sent.getOriginalFilename();
                Source source = new Source(file, known == null ? "The file" : known);
                series.replace(name, SeriesFile.read(source, workspaces.zone()));
                return Problems.NONE;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Fault fault) {
            return fault.problems();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
