package cynosure.workshop.store;

import cynosure.ids.Ids;
import cynosure.language.Language;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.state.HappeningForm;
import cynosure.workshop.Act;
import cynosure.workshop.Agenda;
import cynosure.workshop.Happening;
import cynosure.workshop.Preparing.LanguageChosen;
import cynosure.workshop.Purpose;
import cynosure.workshop.Sequel;
import cynosure.workshop.Workshop;
import cynosure.workshop.WorkshopChanged;
import cynosure.workshop.Workshops;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps each workshop's acts in the database and its present state in memory. The state is changed
/// only after the act is committed, so that nobody sees what could still be lost.
@Repository
class SqlWorkshops implements Workshops {

    private static final HappeningForm<Happening> HAPPENINGS = HappeningForm.of(Happening.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    SqlWorkshops(
            JdbcClient sql,
            TransactionTemplate transaction,
            ApplicationEventPublisher publisher,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Workshop plan(String id, Person by, String product, Agenda agenda, Language language) {
        return find(id).orElseGet(
                        () -> {
                            String code = newJoinCode();
                            return begin(
                                    new Happening.Planned(
                                            id,
                                            product,
                                            code,
                                            by.id(),
                                            by.name(),
                                            clock.instant(),
                                            agenda),
                                    language == Language.ENGLISH
                                            ? List.of()
                                            : List.of(new LanguageChosen(language)));
                        });
    }

    @Override
    public Workshop planAfter(String id, Person by, Workshop before, Purpose purpose) {
        return find(id).orElseGet(
                        () ->
                                begin(
                                        new Happening.Planned(
                                                id,
                                                before.plan().product(),
                                                newJoinCode(),
                                                by.id(),
                                                by.name(),
                                                clock.instant(),
                                                purpose.agenda()),
                                        Sequel.carried(before, purpose)));
    }

    /// The first act of a workshop: that it was planned, and what it begins with.
    private Workshop begin(Happening.Planned planned, List<Happening> more) {
        transaction.executeWithoutResult(
                any -> {
                    sql.sql(
                                    "insert into workshop (id, product, join_code, planned_at, planned_by) values (?, ?, ?, ?, ?)")
                            .params(
                                    planned.id(),
                                    planned.product(),
                                    planned.joinCode(),
                                    clock.millis(),
                                    planned.facilitatorId())
                            .update();
                    List<Happening> first = new ArrayList<>();
                    first.add(planned);
                    first.addAll(more);
                    store(planned.id(), 1, new Act(ids.next(), planned.facilitatorId()), first);
                });
        return fold(Workshop.planned(planned), more);
    }

    @Override
    public List<Workshop> all() {
        return sql
                .sql("select id from workshop order by planned_at desc, id")
                .query(String.class)
                .list()
                .stream()
                .map(id -> held(id).workshop())
                .toList();
    }

    @Override
    public Optional<Workshop> find(String id) {
        return session(id).map(session -> session.held.workshop());
    }

    @Override
    public Optional<Workshop> openWithCode(String joinCode) {
        return sql.sql("select id from workshop where join_code = ?")
                .param(joinCode)
                .query(String.class)
                .optional()
                .flatMap(this::find)
                .filter(workshop -> !workshop.finished());
    }

    @Override
    public Held held(String workshopId) {
        return session(workshopId).orElseThrow(SqlWorkshops::noWorkshop).held;
    }

    @Override
    public Held act(String workshopId, Act act, Function<Workshop, List<Happening>> verb) {
        return act(workshopId, act, verb, () -> {});
    }

    @Override
    public Held act(
            String workshopId,
            Act act,
            Function<Workshop, List<Happening>> verb,
            Runnable alongside) {
        Session session = session(workshopId).orElseThrow(SqlWorkshops::noWorkshop);
        synchronized (session) {
            if (actor(workshopId, act.id()).isPresent()) {
                return session.held;
            }
            Workshop before = session.held.workshop();
            List<Happening> happenings = verb.apply(before);
            if (happenings.isEmpty()) {
                return session.held;
            }
            long version = session.held.version() + 1;
            try {
                transaction.executeWithoutResult(
                        any -> {
                            store(workshopId, version, act, happenings);
                            alongside.run();
                        });
            } catch (RuntimeException unknown) {
                // A failed commit may be there after all: what is stored decides.
                session.held = replay(workshopId).orElseThrow(SqlWorkshops::noWorkshop);
                throw unknown;
            }
            session.held = new Held(fold(before, happenings), version);
            publisher.publishEvent(
                    new WorkshopChanged(session.held.workshop(), version, happenings));
            return session.held;
        }
    }

    @Override
    public void quietly(String workshopId, Consumer<Workshop> deed) {
        Session session = session(workshopId).orElseThrow(SqlWorkshops::noWorkshop);
        synchronized (session) {
            deed.accept(session.held.workshop());
        }
    }

    @Override
    public Optional<String> actor(String workshopId, String actId) {
        return sql.sql("select person_id from workshop_act where workshop_id = ? and act_id = ?")
                .params(workshopId, actId)
                .query(String.class)
                .optional();
    }

    private void store(String workshopId, long seq, Act act, List<Happening> happenings) {
        sql.sql(
                        """
                        insert into workshop_act (workshop_id, seq, act_id, person_id, happened_at, happenings)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        workshopId,
                        seq,
                        act.id(),
                        act.personId(),
                        clock.millis(),
                        HAPPENINGS.writeAll(happenings))
                .update();
    }

    private Optional<Session> session(String id) {
        Session known = sessions.get(id);
        return known != null ? Optional.of(known) : replay(id).map(held -> remember(id, held));
    }

    private Session remember(String id, Held held) {
        return sessions.computeIfAbsent(id, any -> new Session(held));
    }

    private Optional<Held> replay(String id) {
        List<List<Happening>> acts =
                sql.sql("select happenings from workshop_act where workshop_id = ? order by seq")
                        .param(id)
                        .query((row, number) -> HAPPENINGS.readAll(row.getString("happenings")))
                        .list();
        if (acts.isEmpty()) {
            return Optional.empty();
        }
        List<Happening> all = acts.stream().flatMap(List::stream).toList();
        Workshop first = Workshop.planned((Happening.Planned) all.getFirst());
        return Optional.of(new Held(fold(first, all.subList(1, all.size())), acts.size()));
    }

    private static Workshop fold(Workshop workshop, List<Happening> happenings) {
        Workshop state = workshop;
        for (Happening happening : happenings) {
            state = state.after(happening);
        }
        return state;
    }

    private String newJoinCode() {
        String code = ids.joinCode();
        boolean taken =
                sql.sql("select count(*) from workshop where join_code = ?")
                                .param(code)
                                .query(Long.class)
                                .single()
                        > 0;
        return taken ? newJoinCode() : code;
    }

    private static Fault noWorkshop() {
        return Fault.notFound(Problem.said("workshop.unknown"));
    }

    /// A workshop in memory, and the lock under which its acts queue.
    private static final class Session {

        private volatile Held held;

        Session(Held held) {
            this.held = held;
        }
    }
}
