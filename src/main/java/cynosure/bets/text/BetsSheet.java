package cynosure.bets.text;

import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Forecast;
import cynosure.bets.Kind;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Limits;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.bets.Settlement;
import cynosure.bets.Terms;
import cynosure.bets.list.ColumnWords;
import cynosure.bets.text.ToldBets.Card;
import cynosure.ids.Secrets;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads the chapter. What is wrong is told to the sheet, and reading goes on.
public final class BetsSheet {

    private static final List<Level> CARDS = List.of(Level.OPPORTUNITY, Level.INTERVENTION);
    private static final ToldBets NOTHING = new ToldBets(List.of(), List.of(), List.of());

    private final Sheet sheet;
    private final Reading reading;
    private final Set<String> used = new HashSet<>();
    private final List<Card> cards = new ArrayList<>();

    private BetsSheet(Sheet sheet) {
        this.sheet = sheet;
        this.reading = new Reading(sheet);
    }

    /// What could be read.
    public static ToldBets read(Node chapter, Sheet sheet) {
        Pairs pairs = Pairs.of(chapter, "`bets`", BetsKeys.BETS, sheet);
        return pairs == null ? NOTHING : new BetsSheet(sheet).told(pairs);
    }

    private ToldBets told(Pairs chapter) {
        List<ToldBets.Held> limits = new ArrayList<>();
        for (Node each : reading.list(chapter, BetsKeys.LIMITS)) {
            Pairs pairs = Pairs.of(each, "One of `limits`", BetsKeys.LIMIT, sheet);
            ToldBets.Held held = pairs == null ? null : limit(each, pairs);
            if (held != null) {
                limits.add(held);
            }
        }
        List<ToldBets.Edge> edges = new ArrayList<>();
        for (Node each : reading.list(chapter, BetsKeys.EDGES)) {
            Pairs pairs = Pairs.of(each, "One of `edges`", BetsKeys.EDGE, sheet);
            if (pairs != null && !pairs.has("node")) {
                reading.missing(each, "this edge", "node");
            } else if (pairs != null) {
                String node = reading.id(pairs, "node");
                once(each, "edge " + node, "this edge");
                edges.add(new ToldBets.Edge(node, terms(each, pairs)));
            }
        }
        for (Node each : reading.list(chapter, BetsKeys.OPPORTUNITIES)) {
            Pairs pairs = Pairs.of(each, "One of `opportunities`", BetsKeys.OPPORTUNITY, sheet);
            if (pairs != null) {
                opportunity(each, pairs);
            }
        }
        return new ToldBets(limits, edges, cards);
    }

    private ToldBets.@Nullable Held limit(Node node, Pairs pairs) {
        for (String key : List.of("level", "column")) {
            if (!pairs.has(key)) {
                reading.missing(node, "this limit", key);
            }
        }
        Level level = reading.one(pairs, "level", CARDS);
        Column column = column(pairs);
        Limit limit = new Limit(reading.whole(pairs, "soft"), reading.whole(pairs, "hard"));
        reading.within(node, () -> Limits.limit(limit));
        if (level == null || column == null) {
            return null;
        }
        once(node, "limit " + level + column, "this limit");
        return new ToldBets.Held(level, column, limit);
    }

    private void opportunity(Node node, Pairs pairs) {
        if (!pairs.has("serves")) {
            reading.missing(node, "this opportunity", "serves");
        }
        Card card = card(node, pairs, Level.OPPORTUNITY, reading.id(pairs, "serves"));
        cards.add(card);
        for (Node each : reading.list(pairs, BetsKeys.INTERVENTIONS)) {
            Pairs under = Pairs.of(each, "One of `interventions`", BetsKeys.INTERVENTION, sheet);
            if (under != null) {
                cards.add(card(each, under, Level.INTERVENTION, card.id()));
            }
        }
    }

    private Card card(Node node, Pairs pairs, Level level, String serves) {
        if (!pairs.has("title")) {
            reading.missing(node, "this " + level.word(), "title");
        }
        Draft draft = draft(node, pairs);
        String id = reading.id(pairs, "id");
        String made = "f" + Secrets.hash(level + " " + serves + " " + draft.title());
        String key = id.isEmpty() ? made.substring(0, 16) : id;
        once(node, key, "“" + draft.title() + "”");
        Integer number = reading.whole(pairs, "number");
        Integer rank = level == Level.INTERVENTION ? reading.whole(pairs, "rank") : null;
        return new Card(
                key,
                !id.isEmpty(),
                number == null ? 0 : number,
                rank == null ? 0 : rank,
                level,
                serves,
                draft,
                terms(node, pairs),
                standing(node, pairs),
                blocked(node, pairs));
    }

    private Draft draft(Node node, Pairs pairs) {
        Draft draft =
                new Draft(
                        reading.text(pairs, "title"),
                        reading.one(pairs, "kind", Kind.values(), Kind.FEATURE),
                        new Sentence(reading.text(pairs, "if"), reading.text(pairs, "then")),
                        reading.text(pairs, "team"),
                        reading.text(pairs, "owner"),
                        reading.whole(pairs, "confidence"),
                        reading.whole(pairs, "value"),
                        reading.whole(pairs, "appetite-days"),
                        reading.whole(pairs, "signal-days"),
                        pitch(pairs),
                        links(pairs));
        if (!draft.title().isEmpty()) {
            reading.within(node, () -> Limits.draft(draft));
        }
        return draft;
    }

    private Pitch pitch(Pairs card) {
        Node node = card.node("pitch");
        Pairs pairs = node == null ? null : Pairs.of(node, "`pitch`", BetsKeys.PITCH, sheet);
        return pairs == null
                ? Pitch.UNSAID
                : new Pitch(
                        reading.text(pairs, "problem"),
                        reading.text(pairs, "who"),
                        reading.text(pairs, "plan"),
                        reading.text(pairs, "kill"));
    }

    private List<URI> links(Pairs card) {
        List<URI> links = new ArrayList<>();
        for (Node each : reading.list(card, "links")) {
            String address = each instanceof ScalarNode text ? text.getValue() : "";
            try {
                links.add(URI.create(address));
            } catch (IllegalArgumentException none) {
                reading.wrong(each, "that is no address of a page.", "Begin it with https://.");
            }
        }
        return links;
    }

    private Terms terms(Node node, Pairs pairs) {
        Terms terms =
                new Terms(
                        reading.day(pairs, "due"),
                        reading.text(pairs, "assumptions"),
                        reading.id(pairs, "measure"),
                        reading.text(pairs, "signal"),
                        forecast(pairs));
        reading.within(node, () -> Limits.terms(terms));
        return terms;
    }

    private @Nullable Forecast forecast(Pairs card) {
        Node node = card.node("forecast");
        Pairs pairs = node == null ? null : Pairs.of(node, "`forecast`", BetsKeys.FORECAST, sheet);
        if (node == null || pairs == null) {
            return null;
        }
        Integer chance = reading.whole(pairs, "chance");
        if (!pairs.has("chance")) {
            reading.missing(node, "the forecast", "chance");
        }
        return chance == null
                ? null
                : new Forecast(chance, reading.number(pairs, "low"), reading.number(pairs, "high"));
    }

    private ToldBets.@Nullable Standing standing(Node node, Pairs pairs) {
        ScalarNode word = pairs.text("column");
        Node ending = pairs.node("settled");
        boolean withdrawn = word != null && word.getValue().equals(BetsKeys.WITHDRAWN);
        if (pairs.has("why") && !withdrawn) {
            reading.wrong(
                    node, "`why` says why a card was taken off.", "Write `column: withdrawn`.");
        }
        if (withdrawn) {
            String why = reading.text(pairs, "why");
            reading.within(node, () -> Limits.remark(why));
            return new ToldBets.Withdrawn(why);
        }
        Column column = column(pairs);
        if (ending != null) {
            if (column != null && column != Column.CLOSED) {
                reading.wrong(ending, "what is settled is in no column.", "Leave `column` out.");
            }
            return settled(ending);
        }
        if (column == Column.CLOSED) {
            reading.wrong(node, "nothing says how it ended.", "Add `settled:` with its outcome.");
        }
        return column == null || column == Column.CLOSED ? null : new ToldBets.There(column);
    }

    private ToldBets.@Nullable Settled settled(Node node) {
        Pairs pairs = Pairs.of(node, "`settled`", BetsKeys.SETTLED, sheet);
        if (pairs == null) {
            return null;
        }
        for (String key : List.of("outcome", "next")) {
            if (!pairs.has(key)) {
                reading.missing(node, "what was settled", key);
            }
        }
        Settlement.Findings findings =
                new Settlement.Findings(
                        reading.text(pairs, "happened"),
                        reading.text(pairs, "learned"),
                        reading.one(pairs, "next", Settlement.Next.values(), Settlement.Next.STOP),
                        reading.text(pairs, "follow-up"));
        reading.within(node, () -> Limits.findings(findings));
        return new ToldBets.Settled(
                reading.one(
                        pairs, "outcome", Settlement.Outcome.values(), Settlement.Outcome.UNCLEAR),
                reading.number(pairs, "move"),
                findings);
    }

    private @Nullable Column column(Pairs pairs) {
        ScalarNode node = pairs.text("column");
        if (node == null) {
            return null;
        }
        Column column =
                Arrays.stream(Column.values())
                        .filter(one -> ColumnWords.of(one).equals(node.getValue()))
                        .findFirst()
                        .orElse(null);
        if (column == null) {
            reading.none(
                    node,
                    Stream.concat(ColumnWords.all().stream(), Stream.of(BetsKeys.WITHDRAWN))
                            .toList());
        }
        return column;
    }

    private String blocked(Node node, Pairs pairs) {
        String why = reading.text(pairs, "blocked");
        reading.within(node, () -> Limits.remark(why));
        return why.strip().replaceAll("\\s+", " ");
    }

    private void once(Node node, String key, String what) {
        if (!used.add(key)) {
            sheet.problem(
                    node,
                    "yaml.twice",
                    what + " stands there twice.",
                    "Leave one of them out, or give each an `id:`.");
        }
    }
}
