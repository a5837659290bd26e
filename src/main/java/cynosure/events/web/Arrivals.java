package cynosure.events.web;

import cynosure.events.Asked;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.Importer;
import cynosure.events.Mapping;
import cynosure.events.Outcome;
import cynosure.events.Preview;
import cynosure.events.Recipe;
import cynosure.events.Refusal;
import cynosure.events.RefusedCsv;
import cynosure.events.Rehearsal;
import cynosure.events.SavedMappings;
import cynosure.events.Signature;
import cynosure.events.Source;
import cynosure.events.Understanding;
import cynosure.events.web.Upload.Arrived;
import cynosure.events.web.Upload.Ending;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out uploads, one at a time and in the order in which they were started.
final class Arrivals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final int STOP_SECONDS_MAX = 4;

    private final Uploads uploads;
    private final Importer importer;
    private final SavedMappings saved;
    private final EventSources senders;
    private final Workspaces workspaces;
    private final Map<String, Running> runningByUpload = new ConcurrentHashMap<>();
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").factory());

    Arrivals(
            Uploads uploads,
            Importer importer,
            SavedMappings saved,
            EventSources senders,
            Workspaces workspaces) {
        this.uploads = uploads;
        this.importer = importer;
        this.saved = saved;
        this.senders = senders;
        this.workspaces = workspaces;
    }

    /// The first rows of an upload's first file, as they stand and as they are understood so far.
    Preview preview(Upload upload) {
        Source first = uploads.sources(upload).getFirst();
        return importer.preview(first, recipe(upload, first));
    }

    /// Reads an upload as files of its shape were read before, when somebody saved how.
    Upload recognised(Upload upload) {
        if (!upload.choices().equals(Choices.NONE) || upload.attempt() > 0) {
            return upload;
        }
        try {
            return saved.of(Signature.of(preview(upload).understanding()))
                    .map(one -> upload.readLike(one.name(), Choices.of(one.recipe())))
                    .map(uploads::write)
                    .orElse(upload);
        } catch (Fault unreadable) {
            return upload;
        }
    }

    /// Saves how an upload is read, for all files like it.
    void remember(Upload upload, String name, Person by) {
        Understanding understanding = preview(upload).understanding();
        if (understanding.problems().none()) {
            saved.save(name, understanding, by);
        }
    }

    /// Starts an import. A second click, which knows an older attempt, starts nothing.
    synchronized void start(String id, Choices choices, boolean again, int attempt) {
        if (running(id).isPresent()) {
            return;
        }
        uploads.find(id)
                .filter(upload -> upload.attempt() == attempt)
                .ifPresent(upload -> start(upload, again ? upload.choices() : choices, again));
    }

    /// Finds out what an import would do. Asked twice, it is done once.
    ///
    /// @param saveAs what its mapping shall be called when it is imported
    synchronized void rehearse(String id, Choices choices, @Nullable String saveAs) {
        if (running(id).isPresent()) {
            return;
        }
        uploads.find(id)
                .filter(upload -> !upload.done())
                .ifPresent(upload -> rehearse(uploads.write(upload.with(choices).named(saveAs))));
    }

    private void rehearse(Upload upload) {
        long bytes = upload.files().stream().mapToLong(Upload.File::bytes).sum();
        Running running = new Running(bytes, true);
        runningByUpload.put(upload.id(), running);
        queue.execute(
                () -> {
                    running.begin();
                    uploads.write(tried(upload, running));
                    runningByUpload.remove(upload.id());
                });
    }

    /// One that was stopped leaves the upload as it was.
    private Upload tried(Upload upload, Running running) {
        try {
            List<Source> sources = uploads.sources(upload);
            Recipe recipe = recipe(upload, sources.getFirst());
            List<Rehearsal> found =
                    importer.rehearse(sources, recipe, asked(upload, false, running));
            List<Refusal> refusals = new ArrayList<>();
            found.forEach(one -> refusals.addAll(one.refusals()));
            try (Writer out = Files.newBufferedWriter(uploads.refused(upload))) {
                RefusedCsv.write(refusals, out);
            }
            Words words = new Words(workspaces.zone());
            return upload.tried(found.stream().map(one -> Tried.of(one, words)).toList());
        } catch (Fault fault) {
            return running.stopping() ? upload : upload.failed(fault.problems().all());
        } catch (IOException | RuntimeException broken) {
            return upload.failed(List.of(brokeOff(upload, broken)));
        }
    }

    private void start(Upload upload, Choices choices, boolean again) {
        Upload started = uploads.write(upload.started(choices));
        long bytes = upload.files().stream().mapToLong(Upload.File::bytes).sum();
        Running running = new Running(bytes, false);
        runningByUpload.put(upload.id(), running);
        queue.execute(() -> carryOut(started, again, running));
    }

    /// The import of an upload while it is on its way. What it left is written before it counts as
    /// ended: whoever asks this first, and reads the upload then, never sees it neither running nor
    /// done.
    Optional<Running> running(String id) {
        return Optional.ofNullable(runningByUpload.get(id));
    }

    void stop(String id) {
        running(id).ifPresent(running -> running.stop().ask());
    }

    /// An orderly stop of the server ends what is running; it can be started again afterwards.
    @Override
    public void close() {
        queue.shutdown();
        runningByUpload.values().forEach(running -> running.stop().ask());
        try {
            if (!queue.awaitTermination(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
                LOG.warn("An import did not stop in time; nothing of it will be added.");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(Upload upload, boolean again, Running running) {
        running.begin();
        Ending ending = bring(upload, again, running);
        Upload ended = uploads.write(upload.ended(ending));
        if (ended.done() && !ended.partlyThereBefore()) {
            uploads.removeFiles(ended);
        }
        runningByUpload.remove(upload.id());
    }

    private Ending bring(Upload upload, boolean again, Running running) {
        try {
            List<Source> sources = uploads.sources(upload);
            Recipe recipe = recipe(upload, sources.getFirst());
            List<Outcome> outcomes = importer.bring(sources, recipe, asked(upload, again, running));
            return new Ending(
                    outcomes.stream().map(Arrivals::arrived).toList(),
                    List.of(),
                    running.stopping());
        } catch (Fault fault) {
            return new Ending(List.of(), fault.problems().all(), false);
        } catch (RuntimeException broken) {
            return new Ending(List.of(), List.of(brokeOff(upload, broken)), false);
        }
    }

    /// A source that is none counts as not chosen.
    private Asked asked(Upload upload, boolean again, Running running) {
        return new Asked(again, running, running.stop())
                .of(
                        senders.all().stream()
                                .map(EventSource::id)
                                .filter(upload.choices().source()::equals)
                                .findFirst()
                                .orElse(null));
    }

    private static Problem brokeOff(Upload upload, Exception broken) {
        LOG.error("The import of upload {} broke off", upload.id(), broken);
        return Problem.of(
                "events.broke-off",
                "Something broke on our side while importing; nothing of this file was added.",
                "Try again. If it stays, the log has the details under " + upload.id() + ".");
    }

    private static Arrived arrived(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Imported(var record, var refusals) ->
                    new Arrived(record.file(), record.number(), false);
            case Outcome.AlreadyThere(var record) ->
                    new Arrived(record.file(), record.number(), true);
        };
    }

    private Recipe recipe(Upload upload, Source first) {
        Problems mistakes = upload.choices().mistakes();
        mistakes.throwIfAny();
        List<String> columns =
                importer.preview(first, new Recipe(upload.choices().shape(), Mapping.GUESS))
                        .understanding()
                        .columns();
        return upload.choices().recipe(columns, workspaces.zone());
    }
}
