package cynosure.cli;

import cynosure.bets.Act;
import cynosure.bets.Baseline;
import cynosure.bets.Baseline.Point;
import cynosure.bets.Baselines;
import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Placed;
import cynosure.bets.Settlement.Findings;
import cynosure.bets.Settlement.Outcome;
import cynosure.bets.Terms;
import cynosure.bets.choosing.Overrulings;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.story.LanternBets;
import cynosure.story.LanternBets.Card;
import cynosure.story.LanternBets.Ending;
import cynosure.story.LanternBets.Held;
import cynosure.story.LanternBets.Tending;
import cynosure.story.LanternTries;
import cynosure.story.Story;
import cynosure.workshop.Workshops;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// Lets the story company bet: a year of cards, each thing on the day it happened.
final class LanternBetsOn {

    private static final int MORNING = 9;

    private final Bets bets;
    private final Baselines baselines;
    private final Overrulings overrulings;
    private final Framework tree;
    private final Story story;
    private final Map<String, Person> table = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();

    /// @param rank what comes first among what happened on one day
    private record Deed(int daysAgo, int rank, String who, Function<Board, List<Happening>> verb) {}

    LanternBetsOn(ApplicationContext rooms) {
        this.bets = rooms.getBean(Bets.class);
        this.baselines = rooms.getBean(Baselines.class);
        this.overrulings = rooms.getBean(Overrulings.class);
        this.tree = rooms.getBean(Frameworks.class).current().orElseThrow().framework();
        this.story = Story.untilYesterday(rooms.getBean(Clock.class));
        Ids fresh = rooms.getBean(Ids.class);
        cards().forEach(card -> ids.put(card.key(), fresh.next()));
        People people = rooms.getBean(People.class);
        people.members().forEach(member -> table.put(member.name(), member));
        rooms.getBean(Workshops.class).all().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .flatMap(guest -> people.find(guest.personId()).stream())
                .forEach(guest -> table.putIfAbsent(guest.name(), guest));
    }

    /// Does nothing where there are bets already.
    void tell() {
        if (!bets.board().all().isEmpty()) {
            return;
        }
        cards().forEach(this::card);
        deeds.sort(Comparator.comparingInt(Deed::daysAgo).reversed().thenComparing(Deed::rank));
        for (int place = 0; place < deeds.size(); place++) {
            Deed deed = deeds.get(place);
            bets.remember(
                    new Act("lantern " + place, table.get(deed.who()).id()),
                    morning(deed.daysAgo()).plusSeconds(place),
                    deed.verb());
        }
        limits();
        overrulings.overrule(
                ids.get(LanternBets.FIRST_EVENING),
                2,
                3,
                LanternBets.KNOWS_BETTER,
                table.get("Lotte"));
    }

    private Stream<Card> cards() {
        int launch = (int) ChronoUnit.DAYS.between(story.launch().from(), today());
        return Stream.of(LanternBets.cards(launch), LanternTries.RUNNING, LanternTries.SETTLED)
                .flatMap(List::stream);
    }

    private void card(Card card) {
        String id = ids.get(card.key());
        boolean opportunity = card.level() == Level.OPPORTUNITY;
        int found = card.path().getFirst().daysAgo();
        String who = card.tending().who();
        deeds.add(
                new Deed(
                        found,
                        opportunity ? 0 : 1,
                        who,
                        board ->
                                opportunity
                                        ? board.writing().find(id, node(card.serves()), draft(card))
                                        : board.writing()
                                                .attempt(id, ids.get(card.serves()), draft(card))));
        Held held = card.held();
        if (held != null) {
            deeds.add(
                    new Deed(
                            found,
                            2,
                            who,
                            board ->
                                    board.settling()
                                            .hold(id, terms(held), "", board.bet(id).version())));
        }
        card.path().stream()
                .skip(1)
                .forEach(
                        step ->
                                deeds.add(
                                        new Deed(
                                                step.daysAgo(),
                                                3,
                                                who,
                                                board ->
                                                        moved(
                                                                board,
                                                                id,
                                                                step.to(),
                                                                step.daysAgo()))));
        Ending ending = card.ending();
        if (ending != null) {
            deeds.add(
                    new Deed(
                            ending.daysAgo(),
                            opportunity ? 5 : 4,
                            who,
                            board -> settled(board, id, ending)));
        }
    }

    private List<Happening> moved(Board board, String id, Column to, int daysAgo) {
        Bet bet = board.bet(id);
        return board.moving()
                .move(
                        id,
                        to,
                        "",
                        bet.column(),
                        () -> baselines.asOf(tree, bet.terms(), morning(daysAgo)));
    }

    private List<Happening> settled(Board board, String id, Ending ending) {
        Bet bet = board.bet(id);
        Optional<BigDecimal> move = move(bet, today().minusDays(ending.daysAgo()));
        Outcome outcome =
                Optional.ofNullable(ending.outcome())
                        .orElseGet(
                                () ->
                                        move.filter(
                                                                reached ->
                                                                        Optional.ofNullable(
                                                                                        bet.terms()
                                                                                                .forecast())
                                                                                .orElseThrow()
                                                                                .reachedBy(reached))
                                                        .isPresent()
                                                ? Outcome.WON
                                                : Outcome.LOST);
        return board.settling()
                .settle(
                        id,
                        outcome,
                        move.orElse(null),
                        new Findings(ending.happened(), ending.learned(), ending.next(), ""));
    }

    /// How far the measure has moved since the bet was placed.
    private Optional<BigDecimal> move(Bet bet, LocalDate until) {
        Placed placed = bet.placed();
        if (placed == null || placed.baseline().points().isEmpty()) {
            return Optional.empty();
        }
        Baseline baseline = placed.baseline();
        List<Point> since = baselines.readings(baseline, baseline.day(), until);
        return since.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        since.getLast().value().subtract(baseline.points().getLast().value()));
    }

    private void limits() {
        Person owner = table.get("Mira");
        limit(owner, Level.OPPORTUNITY, Column.NOW, new Limit(2, 3));
        limit(owner, Level.INTERVENTION, Column.NOW, new Limit(2, 4));
        limit(owner, Level.OPPORTUNITY, Column.REVIEW, new Limit(1, null));
    }

    private void limit(Person owner, Level level, Column column, Limit limit) {
        bets.act(
                new Act("lantern " + level + " " + column, owner.id()),
                board -> board.moving().limit(level, column, limit));
    }

    private Terms terms(Held held) {
        return new Terms(
                today().minusDays(held.daysAgo()),
                held.assumptions(),
                held.measure().isEmpty() ? "" : node(held.measure()),
                held.signal(),
                held.forecast());
    }

    private static Draft draft(Card card) {
        Tending tending = card.tending();
        return new Draft(
                card.title(),
                card.kind(),
                card.sentence(),
                tending.team(),
                tending.who(),
                tending.confidence(),
                tending.value(),
                tending.appetiteDays(),
                tending.signalDays(),
                card.pitch(),
                List.of());
    }

    private String node(String name) {
        return tree.nodes()
                .filter(node -> node.name().equals(name))
                .map(Node::id)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return story.last().plusDays(1);
    }

    private Instant morning(int daysAgo) {
        return today().minusDays(daysAgo).atTime(MORNING, 0).atZone(Story.ZONE).toInstant();
    }
}
