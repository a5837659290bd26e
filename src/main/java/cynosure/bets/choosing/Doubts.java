package cynosure.bets.choosing;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Kind;
import cynosure.bets.Level;
import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Warning;
import cynosure.roadmap.Coverage;
import cynosure.roadmap.RoadmapItem;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a careful gambler would ask of all bets together: is too much on one card, does each of
/// them serve something, is there room to look back?
public final class Doubts {

    private static final int LONG_INTERVENTION_DAYS = 15;
    private static final int LONG_OPPORTUNITY_DAYS = 60;
    private static final double MOST = 0.5;
    private static final int FEW = 3;
    private static final int SEVERAL = 5;
    private static final int QUARTER_MIN = 4;
    private static final int LAST_DAYS = 14;
    private static final int INPUTS_MAX = 2;

    private final Board board;
    private final Framework framework;
    private final Ranking ranking;
    private final Coverage work;
    private final List<Bet> open;

    private Doubts(Board board, Framework framework, Ranking ranking, Coverage work) {
        this.board = board;
        this.framework = framework;
        this.ranking = ranking;
        this.work = work;
        this.open = board.all().stream().filter(Bet::open).toList();
    }

    /// The gravest first; none where there is nothing to ask.
    ///
    /// @param work the roadmap held against the inputs
    public static List<Warning> on(
            Board board, Framework framework, Ranking ranking, Coverage work) {
        Doubts doubts = new Doubts(board, framework, ranking, work);
        return Stream.of(
                        doubts.goneInputs(),
                        doubts.packedQuarters(),
                        doubts.oneBig(),
                        doubts.bigBatches(),
                        doubts.singleTry(),
                        doubts.noBets(),
                        doubts.onlyFeatures(),
                        doubts.spreadTeams(),
                        doubts.servesNothing())
                .flatMap(List::stream)
                .toList();
    }

    private List<Warning> goneInputs() {
        List<String> lost =
                named(
                        open.stream()
                                .filter(bet -> bet.level() == Level.OPPORTUNITY)
                                .filter(bet -> framework.node(bet.serves()).isEmpty()));
        return about(
                "bet.gone-input",
                lost,
                "The input of %s is gone from the tree.",
                "The team believes something else now. Does this bet still have a reason? Hang it on another input, or let it go.");
    }

    /// Several bets that end together, right before the quarter does.
    private List<Warning> packedQuarters() {
        Map<String, List<LocalDate>> quarters =
                open.stream()
                        .flatMap(bet -> Optional.ofNullable(bet.terms().due()).stream())
                        .sorted()
                        .collect(
                                Collectors.groupingBy(
                                        Doubts::quarter, LinkedHashMap::new, Collectors.toList()));
        List<Warning> asked = new ArrayList<>();
        quarters.forEach(
                (quarter, dues) -> {
                    long last = dues.stream().filter(Doubts::late).count();
                    if (last >= QUARTER_MIN && last > MOST * dues.size()) {
                        asked.add(
                                warning(
                                        "bet.packed-quarter",
                                        "%d of the %d bets that are due in %s are due in its last two weeks."
                                                .formatted(last, dues.size(), quarter),
                                        "Who will look back at so many at once? A quarter that is full to its last day is a list of deliverables. Spread the reviews, or bet on less."));
                    }
                });
        return asked;
    }

    private List<Warning> oneBig() {
        List<Bet> tried =
                open.stream()
                        .filter(bet -> bet.level() == Level.INTERVENTION)
                        .filter(bet -> bet.draft().appetiteDays() != null)
                        .toList();
        int all = tried.stream().mapToInt(Doubts::days).sum();
        return tried.size() < FEW
                ? List.of()
                : tried.stream()
                        .filter(bet -> days(bet) > MOST * all)
                        .map(
                                bet ->
                                        warning(
                                                "bet.one-big",
                                                "“%s” may take %d of the %d days that all interventions may take together."
                                                        .formatted(bet.title(), days(bet), all),
                                                "If it loses, what have you learned by then? Which part of it could show in a week whether the idea is right?"))
                        .toList();
    }

    private List<Warning> bigBatches() {
        List<String> big =
                open.stream()
                        .filter(bet -> bet.draft().appetiteDays() != null)
                        .filter(
                                bet ->
                                        days(bet)
                                                > (bet.level() == Level.INTERVENTION
                                                        ? LONG_INTERVENTION_DAYS
                                                        : LONG_OPPORTUNITY_DAYS))
                        .map(bet -> "“%s” (%d days)".formatted(bet.title(), days(bet)))
                        .toList();
        return about(
                "bet.big-batch",
                big,
                "Longer than bets of their level should run: %s.",
                "A large bet is several that are won or lost together. What is the smallest part that could be settled by itself?");
    }

    /// The opportunity that promises most deserves more than one attempt.
    private List<Warning> singleTry() {
        return ranking.places().stream()
                .limit(1)
                .filter(first -> ranking.places().size() >= FEW && first.tries().size() < 2)
                .map(
                        first ->
                                warning(
                                        "bet.single-try",
                                        first.tries().isEmpty()
                                                ? "Nothing is being tried for “%s”, which stands first."
                                                        .formatted(first.bet().title())
                                                : "Only one thing is being tried for “%s”, which stands first."
                                                        .formatted(first.bet().title()),
                                        "Most single attempts fail, even at good opportunities. What else could be tried, small enough to lose?"))
                .toList();
    }

    private List<Warning> noBets() {
        if (open.isEmpty()) {
            return List.of();
        }
        Set<String> served =
                open.stream()
                        .filter(bet -> bet.level() == Level.OPPORTUNITY)
                        .map(Bet::serves)
                        .collect(Collectors.toSet());
        List<String> alone =
                framework.branches().stream()
                        .filter(
                                branch ->
                                        Branch.down(List.of(branch))
                                                .map(below -> below.input().id())
                                                .noneMatch(served::contains))
                        .map(Branch::input)
                        .map(input -> "“" + input.name() + "”")
                        .toList();
        return about(
                "bet.no-bets",
                alone,
                "Nobody bets on %s, nor on anything below.",
                "Does it move by itself, is it next, or does the team not believe in it?");
    }

    private List<Warning> onlyFeatures() {
        List<Bet> tried = open.stream().filter(bet -> bet.level() == Level.INTERVENTION).toList();
        return tried.size() >= SEVERAL
                        && tried.stream().allMatch(bet -> bet.draft().kind() == Kind.FEATURE)
                ? List.of(
                        warning(
                                "bet.only-features",
                                "All %d interventions are features.".formatted(tried.size()),
                                "Which of them could be an experiment first? And what slows you down that is no feature at all?"))
                : List.of();
    }

    private List<Warning> spreadTeams() {
        Map<String, Set<String>> inputs = new TreeMap<>();
        open.forEach(
                bet -> {
                    String team = bet.draft().team();
                    if (!team.isEmpty()) {
                        input(bet)
                                .ifPresent(
                                        input ->
                                                inputs.computeIfAbsent(
                                                                team, any -> new LinkedHashSet<>())
                                                        .add(input.name()));
                    }
                });
        List<String> spread =
                inputs.entrySet().stream()
                        .filter(each -> each.getValue().size() > INPUTS_MAX)
                        .map(
                                each ->
                                        "%s (%d inputs)"
                                                .formatted(each.getKey(), each.getValue().size()))
                        .toList();
        return about(
                "bet.spread-team",
                spread,
                "Spread over many inputs: %s.",
                "A team that stays with one input for a while learns what moves it. What keeps it on several: the system it looks after, or the wish to keep everybody busy?");
    }

    private List<Warning> servesNothing() {
        List<String> loose =
                Stream.of(work.unasked(), work.orphans(), work.strays())
                        .flatMap(List::stream)
                        .map(RoadmapItem::work)
                        .map(item -> "“" + item.title() + "”")
                        .toList();
        return about(
                "bet.serves-nothing",
                loose,
                "On the roadmap and for no input: %s.",
                "Who would miss it if it stopped? What it frees could go to the opportunity that stands first.");
    }

    private Optional<Input> input(Bet bet) {
        Optional<Bet> opportunity =
                bet.level() == Level.OPPORTUNITY ? Optional.of(bet) : board.find(bet.serves());
        return opportunity
                .flatMap(above -> framework.node(above.serves()))
                .filter(Input.class::isInstance)
                .map(Input.class::cast);
    }

    private static int days(Bet bet) {
        Integer days = bet.draft().appetiteDays();
        return days == null ? 0 : days;
    }

    /// `the 3rd quarter of 2026`
    private static String quarter(LocalDate day) {
        String[] names = {"1st", "2nd", "3rd", "4th"};
        return "the %s quarter of %d"
                .formatted(names[day.get(IsoFields.QUARTER_OF_YEAR) - 1], day.getYear());
    }

    private static boolean late(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return !day.isBefore(first.plusMonths(3).minusDays(LAST_DAYS));
    }

    private static List<String> named(Stream<Bet> bets) {
        return bets.map(bet -> "“" + bet.title() + "”").toList();
    }

    private static List<Warning> about(
            String rule, List<String> names, String words, String reason) {
        return names.isEmpty()
                ? List.of()
                : List.of(warning(rule, words.formatted(listed(names)), reason));
    }

    /// `“A”, “B”, “C” and 4 more`
    private static String listed(List<String> names) {
        String first = names.stream().limit(FEW).collect(Collectors.joining(", "));
        return names.size() > FEW ? first + " and " + (names.size() - FEW) + " more" : first;
    }

    private static Warning warning(String rule, String words, String reason) {
        return new Warning(rule, Warning.Kind.TREE, words, reason);
    }
}
