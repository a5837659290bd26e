package cynosure.events.web;

import cynosure.events.Source;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/// The uploads that were not carried out yet or lately: one folder each, with the files and a note
/// of what was said about them.
final class Uploads {

    private static final String NOTE = "upload.json";
    private static final String REFUSED = "refused.csv";
    private static final String ID = "[a-z0-9]{1,40}";
    private static final int NAME_LENGTH_MAX = 200;

    /// What a form takes around its files.
    private static final long FORM_BYTES = 64_000;

    private final Path folder;
    private final long bytesMax;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    /// @param bytesMax how much may come at once
    Uploads(Path folder, long bytesMax, Clock clock) {
        this.folder = folder;
        this.bytesMax = bytesMax;
        this.clock = clock;
        sweep();
    }

    /// Refuses what could not be taken, before it is sent.
    void expect(long bytes) {
        String size = Words.bytes(bytes);
        if (bytes + FORM_BYTES > bytesMax) {
            throw new Fault(
                    Fault.Kind.TOO_LARGE,
                    Problem.of(
                            "events.upload-too-large",
                            "These are %s, and at most %s may come at once."
                                    .formatted(size, Words.bytes(bytesMax)),
                            "Compress it with gzip, send it in parts, or have it brought in on the server with ./cynosure import."));
        }
        long room = room();
        if (bytes > room) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    Problem.of(
                            "events.upload-no-room",
                            "The server’s disk has room for %s, and these are %s."
                                    .formatted(Words.bytes(room), size),
                            "Make room on the server, or send less. What you chose is still chosen."));
        }
    }

    private long room() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /// Keeps files that were sent. The id comes with the form, so that one sent twice counts once.
    Upload keep(String id, List<MultipartFile> sent) {
        if (!id.matches(ID)) {
            throw Fault.mistake(
                    "events.upload-form",
                    "The upload's form arrived changed, so nothing was kept.",
                    "Reload the page and choose the files again.");
        }
        Optional<Upload> known = find(id);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Path here = Files.createDirectories(place(id));
            List<Upload.File> files = new ArrayList<>();
            for (MultipartFile file : sent) {
                file.transferTo(here.resolve(Integer.toString(files.size())));
                files.add(new Upload.File(name(file), file.getSize()));
            }
            return write(Upload.fresh(id, clock.instant(), files));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Optional<Upload> find(String id) {
        if (!id.matches(ID)) {
            return Optional.empty();
        }
        Path note = place(id).resolve(NOTE);
        return Files.exists(note)
                ? Optional.of(json.readValue(note.toFile(), Upload.class))
                : Optional.empty();
    }

    /// Uploads that still wait to be carried out, the latest first.
    List<Upload> waiting() {
        return all().stream().filter(upload -> !upload.done()).toList();
    }

    List<Source> sources(Upload upload) {
        return IntStream.range(0, upload.files().size())
                .mapToObj(
                        i ->
                                new Source(
                                        place(upload.id()).resolve(Integer.toString(i)),
                                        upload.files().get(i).name()))
                .toList();
    }

    /// Writes the note beside the files: all of it or nothing.
    Upload write(Upload upload) {
        Path note = place(upload.id()).resolve(NOTE);
        Path draft = place(upload.id()).resolve(NOTE + ".draft");
        try {
            json.writeValue(draft.toFile(), upload);
            Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE);
            return upload;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Where the rows lie that a trial refused.
    Path refused(Upload upload) {
        return place(upload.id()).resolve(REFUSED);
    }

    /// Removes the files and leaves the note, so that a page that is still open can be answered.
    void removeFiles(Upload upload) {
        sources(upload).forEach(source -> remove(source.file()));
    }

    void discard(Upload upload) {
        removeFiles(upload);
        remove(refused(upload));
        remove(place(upload.id()).resolve(NOTE));
        remove(place(upload.id()));
    }

    private List<Upload> all() {
        try (Stream<Path> places = Files.list(folder)) {
            return places.map(place -> find(place.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Upload::at).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// An upload that broke off with the server leaves its beginning; nobody can ask for it again.
    private void sweep() {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException linked) {
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.filter(Files::isRegularFile).forEach(Uploads::remove);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        all().stream().filter(Upload::done).forEach(this::discard);
    }

    private Path place(String id) {
        return folder.resolve(id);
    }

    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        String kept = plain.substring(0, Math.min(plain.length(), NAME_LENGTH_MAX));
        return kept.isEmpty() ? "file" : kept;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
