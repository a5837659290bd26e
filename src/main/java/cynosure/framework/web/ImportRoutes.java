package cynosure.framework.web;

import cynosure.framework.Frameworks;
import cynosure.framework.Limits;
import cynosure.framework.Revision;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.SentFile;
import cynosure.yaml.Sheet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings a North Star in from a text: one looks at what it changes, then takes it over.
@Controller
class ImportRoutes {

    private static final String PASTED = "What you pasted";
    private static final Problem NOTHING =
            Problem.of(
                    "yaml.empty",
                    "There is nothing to read yet.",
                    "Paste the text of a northstar.yaml, or choose the file.");
    private static final Problem OUTRUN =
            Problem.of(
                    "framework.outrun",
                    "Somebody changed the North Star while you were looking.",
                    "Below stands what the text changes now. Take it over if it still holds.");

    private final Frameworks frameworks;
    private final Bringing bringing;

    ImportRoutes(Frameworks frameworks, Bringing bringing) {
        this.frameworks = frameworks;
        this.bringing = bringing;
    }

    @GetMapping("/north-star/import")
    Reply choose() {
        return page(200, ImportPage.empty());
    }

    /// Shows what a text would change. Nothing is kept: the page has the text with it.
    @PostMapping("/north-star/import/preview")
    Reply look(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        Optional<SentFile> sent = SentFile.of(file);
        String name = sent.map(SentFile::name).orElse(PASTED);
        try {
            String letters = sent.map(ImportRoutes::letters).orElse(text);
            if (letters.isBlank()) {
                return refused(name, "", why, Problems.of(NOTHING));
            }
            return preview(200, name, letters, why, Problems.NONE);
        } catch (Fault fault) {
            return refused(name, text, why, fault.problems());
        }
    }

    @PostMapping("/north-star/import")
    Reply take(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = PASTED) String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String basedOn) {
        Brought brought = bringing.read(name, text);
        Problems problems = brought.problems().and(Limits.ofWhy(why));
        if (!problems.none()) {
            return refused(name, text, why, problems);
        }
        if (Choice.number(basedOn) != number()) {
            return brought.changes().isEmpty()
                    ? Reply.see("/north-star")
                    : preview(409, name, text, why, Problems.of(OUTRUN));
        }
        try {
            bringing.take(brought, number(), person, why);
        } catch (Fault fault) {
            return preview(fault.kind().httpStatus(), name, text, why, fault.problems());
        }
        return Reply.see("/north-star");
    }

    private Reply preview(int status, String name, String text, String why, Problems first) {
        long number = number();
        Brought brought = bringing.read(name, text);
        if (!brought.problems().none()) {
            return refused(name, text, why, brought.problems());
        }
        return page(
                status,
                new ImportPage(name, text, why, number, brought.changes(), brought.said(), first));
    }

    private Reply refused(String name, String text, String why, Problems problems) {
        String kept = text.length() > Sheet.BYTES_MAX ? "" : text;
        return page(422, new ImportPage(name, kept, why, number(), null, List.of(), problems));
    }

    private long number() {
        return frameworks.current().map(Revision::number).orElse(0L);
    }

    private static String letters(SentFile file) {
        if (file.size() > Sheet.BYTES_MAX) {
            throw Sheet.large(file.name());
        }
        return Sheet.letters(file.name(), file.bytes());
    }

    private static Reply page(int status, ImportPage page) {
        return new Reply.Page("framework/import.jte", page.title(), "north-star", page, status);
    }
}
