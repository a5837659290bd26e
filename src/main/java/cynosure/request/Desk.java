package cynosure.request;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be seen when all requests lie beside each other: what is open, who is heard where, what
/// may be the same.
///
/// @param all newest first
public record Desk(List<Request> all) {

    private static final int SHARED_MIN = 2;
    private static final int ALIKE_MAX = 5;

    public Desk {
        all = List.copyOf(all);
    }

    /// How many people asked for what an opportunity is about.
    public record Heard(Bet opportunity, List<Request> requests) {

        public int voices() {
            return requests.size();
        }
    }

    /// Those with all of these words in what was asked, by whom, or what it is for.
    ///
    /// @param state null for all
    public List<Request> found(String search, Answer.@Nullable State state) {
        List<String> words = Stream.of(lower(search).split("\\s+")).toList();
        return all.stream()
                .filter(one -> state == null || one.answer().state() == state)
                .filter(one -> words.stream().allMatch(searched(one)::contains))
                .toList();
    }

    public long count(Answer.State state) {
        return all.stream().filter(one -> one.answer().state() == state).count();
    }

    /// The requests that an opportunity answers, newest first: those that became it, joined it, or
    /// are tried under it.
    public List<Request> heard(String opportunityId, Board board) {
        return all.stream()
                .filter(one -> opportunity(one.answer(), board).equals(opportunityId))
                .toList();
    }

    /// The opportunities that somebody asked for, those of most voices first.
    public List<Heard> heard(Board board) {
        Map<String, List<Request>> by = new LinkedHashMap<>();
        for (Request one : all) {
            by.computeIfAbsent(opportunity(one.answer(), board), any -> new ArrayList<>()).add(one);
        }
        return by.entrySet().stream()
                .flatMap(
                        entry ->
                                board
                                        .find(entry.getKey())
                                        .map(bet -> new Heard(bet, entry.getValue()))
                                        .stream())
                .sorted(
                        Comparator.comparingInt(Heard::voices)
                                .reversed()
                                .thenComparingLong(heard -> heard.opportunity().number()))
                .toList();
    }

    /// Others that share words with this one, those that share most first.
    public List<Request> alike(Request request) {
        Set<String> words = words(request);
        return all.stream()
                .filter(one -> !one.id().equals(request.id()))
                .filter(one -> shared(words, one) >= SHARED_MIN)
                .sorted(Comparator.comparingLong((Request one) -> -shared(words, one)))
                .limit(ALIKE_MAX)
                .toList();
    }

    /// The opportunity whose voice a request is now; empty where it is none.
    private static String opportunity(Answer answer, Board board) {
        return switch (answer) {
            case Answer.Opportunity(var bet) -> bet;
            case Answer.Voice(var bet) -> bet;
            case Answer.Intervention(var bet, var opportunity) ->
                    board.find(bet)
                            .filter(card -> card.level() == Level.INTERVENTION)
                            .map(Bet::serves)
                            .orElse(opportunity);
            case Answer.Open _, Answer.Waits _, Answer.No _ -> "";
        };
    }

    private static long shared(Set<String> words, Request other) {
        return words(other).stream().filter(words::contains).count();
    }

    /// The longer words, which say what it is about.
    private static Set<String> words(Request request) {
        return Stream.of(lower(request.asked().what()).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    private static String searched(Request request) {
        return lower(
                String.join(
                        " ",
                        "#" + request.number(),
                        request.asked().what(),
                        request.asked().who(),
                        request.thought().job()));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
