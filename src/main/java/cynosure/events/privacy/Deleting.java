package cynosure.events.privacy;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.privacy.Deletion.Report;
import cynosure.events.privacy.Deletion.Step;
import cynosure.events.privacy.Deletions.Mention;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.warehouse.Erasing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes people everywhere, one after the other, step by step. How far it has come is written
/// down after each step, so that it goes on after a crash.
///
/// First of all the person is turned away at the door: nothing new comes in while the old goes.
public final class Deleting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deleting.class);
    private static final String BETWEEN = "\0";
    private static final int ID_MAX = 1_000;
    private static final int SECONDS_UNTIL_AGAIN = 60;

    /// Tables with texts as they were sent: whoever is named in one takes the whole row along.
    static final Set<String> RAW = Set.of("unclear", "refusal", "table_refusal");

    private final Deletions deletions;
    private final PrivacyKey key;
    private final Door door;
    private final EventSources sources;
    private final Collector collector;
    private final Erasing erasing;
    private final Path folder;
    private final Clock clock;
    private final Consumer<Step> before;
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("deleting").daemon().factory());

    /// @param folder the data folder, which is searched in the end
    /// @param before told of each step before it is done; in tests it is where things break
    Deleting(
            Deletions deletions,
            PrivacyKey key,
            Door door,
            EventSources sources,
            Collector collector,
            Erasing erasing,
            Path folder,
            Clock clock,
            Consumer<Step> before) {
        this.deletions = deletions;
        this.key = key;
        this.door = door;
        this.sources = sources;
        this.collector = collector;
        this.erasing = erasing;
        this.folder = folder;
        this.clock = clock;
        this.before = before;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Begins to delete, and goes on with what was begun before.
    public static Deleting begin(
            Deletions deletions,
            PrivacyKey key,
            Door door,
            EventSources sources,
            Collector collector,
            Erasing erasing,
            Path folder,
            Clock clock) {
        Deleting deleting =
                new Deleting(
                        deletions,
                        key,
                        door,
                        sources,
                        collector,
                        erasing,
                        folder,
                        clock,
                        step -> {});
        deleting.worker.execute(deleting::goOn);
        return deleting;
    }

    /// Goes on with what was begun and not ended, the oldest first.
    void goOn() {
        deletions.all().stream()
                .filter(deletion -> deletion.endedAt() == null && deletion.step() != Step.LEFT)
                .toList()
                .reversed()
                .forEach(deletion -> carryOut(deletion.id()));
    }

    /// Turns a person away from now on, and deletes them as soon as it can.
    ///
    /// @param id any of their ids, as the product knows it or as it is kept
    public Deletion forget(String id, Person by) {
        Deletion deletion = ask(id, by);
        queue(deletion.id());
        return deletion;
    }

    /// Deletes a person and comes back when that is done or something stands in the way.
    public Deletion forgetNow(String id, Person by) {
        Deletion deletion = ask(id, by);
        carryOut(deletion.id());
        return deletions.one(deletion.id()).orElseThrow();
    }

    /// Looks again, where something was found or stood in the way.
    public void again(String deletionId) {
        deletions
                .one(deletionId)
                .filter(deletion -> deletion.endedAt() == null)
                .ifPresent(
                        deletion -> {
                            if (deletion.step() == Step.LEFT) {
                                deletions.keep(deletion.at(Step.LOG));
                            }
                            queue(deletionId);
                        });
    }

    /// Lets somebody in again who was deleted. What was deleted stays so.
    public boolean lift(String id, String why, Person by) {
        boolean lifted = deletions.lift(marks(forms(List.of(id))), why, by);
        door.changed();
        return lifted;
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(4, TimeUnit.SECONDS)) {
                LOG.info("A deletion was cut short; it goes on when the server runs again.");
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Deletion ask(String id, Person by) {
        String asked = id.strip();
        if (asked.isEmpty() || asked.length() > ID_MAX) {
            throw Fault.mistake(
                    "events.privacy-id",
                    "Nobody has an id of no letters, or of more than a thousand.",
                    "Write one id of the person as your product knows it.");
        }
        Set<String> forms = forms(List.of(asked));
        String sealed = key.seal(String.join(BETWEEN, forms));
        Deletion deletion = deletions.ask(key.mark(asked), sealed, marks(forms), by);
        door.changed();
        return deletion;
    }

    private void queue(String deletionId) {
        worker.execute(() -> carryOut(deletionId));
    }

    private synchronized void carryOut(String deletionId) {
        Deletion now = deletions.one(deletionId).orElseThrow();
        try {
            while (now.endedAt() == null && now.step() != Step.LEFT) {
                before.accept(now.step());
                now = done(now);
                deletions.keep(now);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("A deletion could not go on: {}.", now.step().label(), e);
            deletions.keep(now.with(now.report().troubled(inWords(e))));
            if (!worker.isShutdown()) {
                worker.schedule(() -> carryOut(deletionId), SECONDS_UNTIL_AGAIN, TimeUnit.SECONDS);
            }
        }
    }

    private Deletion done(Deletion now) throws IOException {
        List<String> ids = List.of(key.open(now.sealed()).split(BETWEEN));
        return switch (now.step()) {
            case LOG -> {
                collector.empty();
                yield now.at(Step.IDS);
            }
            case IDS -> {
                Set<String> all = forms(erasing.idsOf(ids));
                deletions.turnAway(now, marks(all));
                door.changed();
                collector.empty();
                yield now.sealed(key.seal(String.join(BETWEEN, all))).at(Step.STORE);
            }
            case STORE -> now.with(fromStore(now.report(), ids)).at(Step.FILES);
            case FILES -> now.with(fromUploads(now.report(), ids)).at(Step.ANEW);
            case ANEW -> {
                erasing.anew();
                yield now.at(Step.SEARCH);
            }
            case SEARCH -> proven(now, ids);
            case LEFT, DONE -> now;
        };
    }

    private Report fromStore(Report report, List<String> ids) {
        String stand = "deleted-" + key.mark(ids.getFirst() + clock.instant()).substring(0, 12);
        Erasing.Gone gone =
                erasing.persons(
                        ids, telling(ids), stand, RAW, clock.instant(), Refused::unreadable);
        collector.watch().passing().forget();
        return report.took(gone.events(), gone.told(), gone.people(), gone.ids());
    }

    private Report fromUploads(Report report, List<String> ids) throws IOException {
        List<String> telling = telling(ids);
        return report.removed(Uploaded.in(folder).without(telling, erasing.others(telling)));
    }

    private Deletion proven(Deletion now, List<String> ids) throws IOException {
        Report report = now.report().searched(proof(ids), clock.instant());
        Deletion searched = now.with(report);
        return report.found().isEmpty() ? searched.ended(clock.instant()) : searched.at(Step.LEFT);
    }

    /// Looks for these ids in all that is kept.
    private Proof proof(List<String> ids) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> telling = telling(ids);
        List<String> others = erasing.others(telling);
        Erasing.Standing standing = erasing.standing(telling);
        if (standing.words() > 0) {
            found.add("the event store (" + standing.words() + ")");
        }
        if (erasing.names(ids) > 0) {
            found.add("the ids of people");
        }
        List<Mention> mentions = deletions.mentions(telling);
        found.addAll(Search.names(Search.words(mentions, telling, others)));
        boolean parts = standing.parts() > 0 || !mentions.isEmpty();
        Search search = new Search(telling, others, parts);
        if (!telling.isEmpty()) {
            search.over(folder);
        }
        found.addAll(Search.names(search.found()));
        return new Proof(search.files(), search.bytes(), telling.isEmpty(), others.size(), found);
    }

    /// The ids and what they may be called here.
    private Set<String> forms(Collection<String> ids) {
        Set<String> forms = new LinkedHashSet<>(ids);
        for (String id : ids) {
            forms.add(key.pseudonym("", id));
            forms.add(key.pseudonym(Privacy.FILES, id));
            sources.all().forEach(source -> forms.add(key.pseudonym(source.id(), id)));
        }
        return forms;
    }

    private Set<String> marks(Collection<String> ids) {
        return ids.stream().map(key::mark).collect(Collectors.toSet());
    }

    private static List<String> telling(List<String> ids) {
        return ids.stream().filter(Words::telling).toList();
    }

    private static String inWords(Exception e) {
        return e instanceof Fault fault
                ? Optional.of(fault.problems().all().getFirst().sentence()).orElse("")
                : "It broke off: " + e.getClass().getSimpleName() + ". The server's log says more.";
    }
}
