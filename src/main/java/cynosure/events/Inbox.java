package cynosure.events;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder whose files come in by themselves, once they have stopped growing: read by the saved
/// mapping for their shape, or as the known export that they are.
///
/// What is in goes to `done`, with the refused rows beside it; what can't come in goes to
/// `refused`, with the reason beside it. A crash between the two does no harm: the file is still
/// there, and the same content adds nothing.
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String DONE = "done";
    private static final String REFUSED = "refused";
    private static final String REASON = ".reason.txt";
    private static final String REFUSED_ROWS = ".refused.csv";
    private static final List<String> UNFINISHED =
            List.of(".part", ".tmp", ".crdownload", ".filepart", ".swp");

    private final Path folder;
    private final Importer importer;
    private final SavedMappings saved;
    private final Map<Path, Size> seen = new HashMap<>();

    public Inbox(Path folder, Importer importer, SavedMappings saved) {
        this.folder = folder;
        this.importer = importer;
        this.saved = saved;
    }

    /// How a file looked the last time; one that looks so again has stopped growing.
    private record Size(long bytes, long changed) {}

    /// A file that could not come in.
    public record Turned(String file, String reason) {}

    public Path folder() {
        return folder;
    }

    /// Looks into the folder once, and brings in what has not changed since the last look.
    ///
    /// @return the files that were dealt with
    public synchronized List<String> look(Stop stop) {
        List<String> taken = new ArrayList<>();
        Map<Path, Size> now = new HashMap<>();
        for (Path file : files(folder)) {
            Size size = size(file);
            if (size.equals(seen.get(file)) && !stop.asked()) {
                take(file, stop).ifPresent(taken::add);
            } else {
                now.put(file, size);
            }
        }
        seen.clear();
        seen.putAll(now);
        return taken;
    }

    /// How many files came in and still lie there.
    public long taken() {
        return done().count();
    }

    /// The latest import whose file came in here and still lies there. It is known by its name: one
    /// of the same name that was brought in by hand is taken for it.
    ///
    /// @param imports all of them, the latest first
    public Optional<Import> latest(List<Import> imports) {
        Set<String> names = done().collect(Collectors.toSet());
        return imports.stream().filter(one -> names.contains(one.file())).findFirst();
    }

    /// The files that could not come in, with their reasons.
    public List<Turned> refused() {
        List<Turned> refused = new ArrayList<>();
        for (Path file : files(folder.resolve(REFUSED))) {
            Path reason = file.resolveSibling(file.getFileName() + REASON);
            if (Files.exists(reason)) {
                refused.add(new Turned(file.getFileName().toString(), read(reason)));
            }
        }
        return refused;
    }

    private Stream<String> done() {
        return files(folder.resolve(DONE)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith(REFUSED_ROWS));
    }

    private Optional<String> take(Path file, Stop stop) {
        String name = file.getFileName().toString();
        try {
            Source source = new Source(file, name);
            Recipe recipe = recipe(source);
            Outcome outcome =
                    importer.bring(List.of(source), recipe, new Asked(false, Progress.NONE, stop))
                            .getFirst();
            Path kept = move(file, DONE);
            if (outcome instanceof Outcome.Imported(var record, var refusals)
                    && !refusals.isEmpty()) {
                Files.writeString(
                        kept.resolveSibling(kept.getFileName() + REFUSED_ROWS),
                        RefusedCsv.of(refusals));
            }
            return Optional.of(name);
        } catch (Fault fault) {
            return stop.asked() ? Optional.empty() : refuse(file, fault.problems().first());
        } catch (IOException | RuntimeException broken) {
            LOG.error("{} could not be brought in; it is tried again", file, broken);
            return Optional.empty();
        }
    }

    private Recipe recipe(Source source) {
        Understanding understanding = importer.preview(source, Recipe.GUESS).understanding();
        Optional<SavedMapping> known =
                understanding.columns().isEmpty()
                        ? Optional.empty()
                        : saved.of(Signature.of(understanding));
        Export export = understanding.recipe().shape().export();
        if (known.isPresent()) {
            return known.get().recipe();
        }
        if (export != null && export.known() && understanding.problems().none()) {
            return Recipe.GUESS;
        }
        throw Fault.mistake(
                "events.unknown-shape",
                "No saved mapping is for files like %s, with the columns %s."
                        .formatted(source.name(), Signature.columns(understanding)),
                "Import it on the page, give its mapping a name there, and put the next one here.");
    }

    private Optional<String> refuse(Path file, Problem problem) {
        try {
            Path kept = move(file, REFUSED);
            String next = problem.next().isEmpty() ? "" : " " + problem.next();
            Files.writeString(
                    kept.resolveSibling(kept.getFileName() + REASON),
                    problem.sentence() + next + System.lineSeparator());
            return Optional.of(file.getFileName().toString());
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /// To where no other file of this name lies.
    private Path move(Path file, String where) throws IOException {
        Path there = Files.createDirectories(folder.resolve(where));
        String name = file.getFileName().toString();
        Path free = there.resolve(name);
        for (int copy = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); copy++) {
            free = there.resolve(copy + "-" + name);
        }
        return Files.move(file, free);
    }

    /// Plain files, in the order of their names; what is hidden or still being fetched is none.
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> wanted(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean wanted(String name) {
        return !name.startsWith(".")
                && !name.endsWith(REASON)
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private static Size size(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Size(now.size(), now.lastModifiedTime().toMillis());
        } catch (IOException gone) {
            return new Size(-1, -1);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException gone) {
            return "";
        }
    }
}
