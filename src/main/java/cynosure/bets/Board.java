package cynosure.bets;

import cynosure.problem.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All bets as they are after a number of acts, in one order without ties, and the limits of the
/// columns. The same acts in the same order always make the same board.
public final class Board {

    private final long version;
    private final Map<String, Bet> bets;
    private final Map<Level, List<String>> order;
    private final Map<String, Edge> edges;
    private final Map<String, Limit> limits;

    /// What serves each, sorted out when somebody asks first.
    private volatile @Nullable Map<String, List<Bet>> serving;

    Board(
            long version,
            Map<String, Bet> bets,
            Map<Level, List<String>> order,
            Map<String, Edge> edges,
            Map<String, Limit> limits) {
        this.version = version;
        this.bets = Collections.unmodifiableMap(bets);
        this.order = Collections.unmodifiableMap(order);
        this.edges = Collections.unmodifiableMap(edges);
        this.limits = Collections.unmodifiableMap(limits);
    }

    public static Board empty() {
        return new Board(
                0,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /// What it is after one more act.
    public Board after(Done done) {
        return after(List.of(done));
    }

    /// What it is after more acts.
    public Board after(List<Done> story) {
        Folding folding = new Folding(this);
        story.forEach(folding::take);
        return folding.board();
    }

    /// What it would be if this happened now, for an act that does several things after each other.
    /// By whom and when is not said.
    public Board with(List<Happening> happenings) {
        return after(new Done(version, new Act("", ""), Instant.EPOCH, happenings));
    }

    /// What can be written on it.
    public Writing writing() {
        return new Writing(this);
    }

    /// What can be moved on it.
    public Moving moving() {
        return new Moving(this);
    }

    /// How bets begin and end on it.
    public Settling settling() {
        return new Settling(this);
    }

    /// How many acts it is the sum of.
    public long version() {
        return version;
    }

    public Optional<Bet> find(String betId) {
        return Optional.ofNullable(bets.get(betId));
    }

    public Bet bet(String betId) {
        return find(betId)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "bets.no-bet",
                                        "There is no such bet.",
                                        "Look for it on the board or in the ledger."));
    }

    /// The bet that people call by this number.
    public Optional<Bet> numbered(long number) {
        return bets.values().stream().filter(bet -> bet.number() == number).findFirst();
    }

    /// Every bet there ever was, in the order in which they were made.
    public Collection<Bet> all() {
        return bets.values();
    }

    /// The bets of a level in their one order, wherever they are.
    public Stream<Bet> ranked(Level level) {
        return order.getOrDefault(level, List.of()).stream().map(bets::get);
    }

    /// The cards of a column, in order.
    public List<Bet> in(Level level, Column column) {
        return ranked(level).filter(bet -> bet.column() == column).toList();
    }

    public long count(Level level, Column column) {
        return bets.values().stream()
                .filter(bet -> bet.level() == level && bet.column() == column)
                .count();
    }

    /// What serves an input or an opportunity at once, in order.
    public List<Bet> serving(String id) {
        Map<String, List<Bet>> known = serving;
        if (known == null) {
            known =
                    Stream.of(Level.OPPORTUNITY, Level.INTERVENTION)
                            .flatMap(this::ranked)
                            .collect(Collectors.groupingBy(Bet::serves));
            serving = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(id, List.of()));
    }

    public Limit limit(Level level, Column column) {
        return limits.getOrDefault(place(level, column), Limit.NONE);
    }

    /// The edge that ends in this input or result.
    public Edge edge(String nodeId) {
        return edges.getOrDefault(nodeId, Edge.UNSAID);
    }

    /// The teams that are named on open cards, by name.
    public List<String> teams() {
        return bets.values().stream()
                .filter(Bet::open)
                .map(bet -> bet.draft().team())
                .filter(team -> !team.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// The same board, seen from outside.
    @Override
    public boolean equals(Object other) {
        return other instanceof Board board
                && version == board.version
                && bets.equals(board.bets)
                && order.equals(board.order)
                && edges.equals(board.edges)
                && limits.equals(board.limits);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }

    @Override
    public String toString() {
        return "Board after " + version + " acts: " + bets.size() + " bets";
    }

    Map<String, Bet> bets() {
        return bets;
    }

    Map<Level, List<String>> order() {
        Map<Level, List<String>> copy = new LinkedHashMap<>();
        order.forEach((level, ids) -> copy.put(level, new ArrayList<>(ids)));
        return copy;
    }

    Map<String, Edge> edges() {
        return edges;
    }

    Map<String, Limit> limits() {
        return limits;
    }

    static String place(Level level, Column column) {
        return level + " " + column;
    }
}
