package cynosure.bets.text;

import static cynosure.bets.text.BetsKeys.word;

import cynosure.bets.Draft;
import cynosure.bets.Forecast;
import cynosure.bets.Level;
import cynosure.bets.Pitch;
import cynosure.bets.Terms;
import cynosure.bets.list.ColumnWords;
import cynosure.bets.text.ToldBets.Card;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The chapter as lists and pairs. What is empty is left out.
final class BetsWritten {

    private BetsWritten() {}

    /// An empty list where there is nothing to write.
    static Object of(ToldBets told) {
        Map<String, Object> chapter = new LinkedHashMap<>();
        put(chapter, BetsKeys.LIMITS, told.limits().stream().map(BetsWritten::limit).toList());
        put(chapter, BetsKeys.EDGES, told.edges().stream().map(BetsWritten::edge).toList());
        List<Map<String, Object>> opportunities = new ArrayList<>();
        Map<String, List<Map<String, Object>>> under = new LinkedHashMap<>();
        for (Card card : told.cards()) {
            Map<String, Object> pairs = card(card);
            if (card.level() == Level.OPPORTUNITY) {
                opportunities.add(pairs);
                under.put(card.id(), new ArrayList<>());
            } else {
                Objects.requireNonNull(under.get(card.serves())).add(pairs);
            }
        }
        for (Map<String, Object> opportunity : opportunities) {
            put(
                    opportunity,
                    BetsKeys.INTERVENTIONS,
                    Objects.requireNonNull(under.get(opportunity.get("id"))));
        }
        put(chapter, BetsKeys.OPPORTUNITIES, opportunities);
        return chapter.isEmpty() ? List.of() : chapter;
    }

    private static Map<String, Object> limit(ToldBets.Held held) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("level", held.level().word());
        pairs.put("column", ColumnWords.of(held.column()));
        put(pairs, "soft", held.limit().soft());
        put(pairs, "hard", held.limit().hard());
        return pairs;
    }

    private static Map<String, Object> edge(ToldBets.Edge edge) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("node", edge.node());
        terms(pairs, edge.terms());
        return pairs;
    }

    private static Map<String, Object> card(Card card) {
        Draft draft = card.draft();
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("id", card.id());
        pairs.put("number", card.number());
        pairs.put("title", draft.title());
        if (card.level() == Level.OPPORTUNITY) {
            pairs.put("serves", card.serves());
        } else {
            pairs.put("rank", card.rank());
        }
        pairs.put("kind", word(draft.kind()));
        put(pairs, "if", draft.sentence().ifWe());
        put(pairs, "then", draft.sentence().then());
        terms(pairs, card.terms());
        put(pairs, "confidence", draft.confidence());
        put(pairs, "value", draft.value());
        put(pairs, "appetite-days", draft.appetiteDays());
        put(pairs, "signal-days", draft.signalDays());
        put(pairs, "team", draft.team());
        put(pairs, "owner", draft.owner());
        put(pairs, "pitch", pitch(draft.pitch()));
        put(pairs, "links", draft.links().stream().map(URI::toString).toList());
        switch (card.standing()) {
            case null -> {}
            case ToldBets.There(var column) -> {
                pairs.put("column", ColumnWords.of(column));
                put(pairs, "blocked", card.blocked());
            }
            case ToldBets.Settled settled -> pairs.put("settled", settled(settled));
            case ToldBets.Withdrawn(var why) -> {
                pairs.put("column", BetsKeys.WITHDRAWN);
                put(pairs, "why", why);
            }
        }
        return pairs;
    }

    private static void terms(Map<String, Object> pairs, Terms terms) {
        put(pairs, "due", terms.due() == null ? "" : terms.due().toString());
        put(pairs, "assumptions", terms.assumptions());
        put(pairs, "measure", terms.measure());
        put(pairs, "signal", terms.signal());
        Forecast forecast = terms.forecast();
        if (forecast != null) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("chance", forecast.chance());
            put(said, "low", number(forecast.low()));
            put(said, "high", number(forecast.high()));
            pairs.put("forecast", said);
        }
    }

    private static Map<String, Object> pitch(Pitch pitch) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        put(pairs, "problem", pitch.problem());
        put(pairs, "who", pitch.who());
        put(pairs, "plan", pitch.plan());
        put(pairs, "kill", pitch.kill());
        return pairs;
    }

    private static Map<String, Object> settled(ToldBets.Settled settled) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("outcome", word(settled.outcome()));
        put(pairs, "move", number(settled.move()));
        pairs.put("happened", settled.findings().happened());
        pairs.put("learned", settled.findings().learned());
        pairs.put("next", word(settled.findings().next()));
        put(pairs, "follow-up", settled.findings().followUp());
        return pairs;
    }

    /// YAML has a plain form for whole numbers and one for others.
    private static @Nullable Object number(@Nullable BigDecimal value) {
        return value == null ? null : value.scale() == 0 ? value.toBigIntegerExact() : value;
    }

    private static void put(Map<String, Object> pairs, String key, @Nullable Object value) {
        boolean empty =
                value == null
                        || value.equals("")
                        || value.equals(List.of())
                        || value.equals(Map.of());
        if (!empty) {
            pairs.put(key, Objects.requireNonNull(value));
        }
    }
}
