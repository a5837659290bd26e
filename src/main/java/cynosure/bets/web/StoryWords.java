package cynosure.bets.web;

import cynosure.bets.Board;
import cynosure.bets.Done;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Happening.BetBlocked;
import cynosure.bets.Happening.BetBroughtBack;
import cynosure.bets.Happening.BetFreed;
import cynosure.bets.Happening.BetMade;
import cynosure.bets.Happening.BetMoved;
import cynosure.bets.Happening.BetPlaced;
import cynosure.bets.Happening.BetRanked;
import cynosure.bets.Happening.BetRehung;
import cynosure.bets.Happening.BetReopened;
import cynosure.bets.Happening.BetSettled;
import cynosure.bets.Happening.BetUnplaced;
import cynosure.bets.Happening.BetWithdrawn;
import cynosure.bets.Happening.BetWritten;
import cynosure.bets.Happening.ColumnLimited;
import cynosure.bets.Happening.EdgeTermsSet;
import cynosure.bets.Happening.TermsAmended;
import cynosure.bets.Happening.TermsSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The story of one card, act by act: who did what, when and why.
final class StoryWords {

    private final String id;
    private final Board board;
    private final Function<String, String> names;
    private Draft draft = Draft.titled("");

    /// @param names what a node of the tree is called
    StoryWords(String id, Board board, Function<String, String> names) {
        this.id = id;
        this.board = board;
        this.names = names;
    }

    /// Something that happened to it.
    ///
    /// @param words the reason that was given, or what was found; may be empty
    record Told(String what, String words) {}

    /// What one act did to the card, to be asked for act after act, the oldest first.
    List<Told> told(Done done) {
        List<Told> told = new ArrayList<>();
        for (Happening happening : done.happenings()) {
            if (happening.about().equals(id)) {
                told.add(told(happening));
            }
        }
        return told;
    }

    private Told told(Happening happening) {
        return switch (happening) {
            case BetMade(var _, var _, var _, var made) -> {
                draft = made;
                yield new Told("wrote it down", "");
            }
            case BetWritten(var _, var written) -> {
                String changed = changed(draft, written);
                draft = written;
                yield new Told(changed, "");
            }
            case TermsSet _ -> new Told("said what it is held to", "");
            case TermsAmended(var _, var _, var why) -> new Told("amended what it is held to", why);
            case BetRehung(var _, var serves) -> new Told("hung it on " + served(serves), "");
            case BetMoved(var _, var to) ->
                    new Told("moved it to “" + to.word(board.bet(id).level()) + "”", "");
            case BetRanked _ -> new Told("gave it another rank", "");
            case BetBlocked(var _, var why) -> new Told("said that it can't go on", why);
            case BetFreed _ -> new Told("said that it goes on again", "");
            case BetPlaced _ -> new Told("placed the bet: its terms stand from here on", "");
            case BetUnplaced _ -> new Told("took the start back: it was a slip", "");
            case BetSettled(var _, var outcome, var _, var findings) ->
                    new Told("settled it: " + outcome.label(), findings.learned());
            case BetReopened(var _, var why) -> new Told("opened the review again", why);
            case BetWithdrawn(var _, var why) -> new Told("took it off", why);
            case BetBroughtBack _ -> new Told("brought it back", "");
            case EdgeTermsSet(var _, var _, var why) -> new Told("said what it is held to", why);
            case ColumnLimited _ -> new Told("changed a limit of the board", "");
        };
    }

    private String served(String serves) {
        return "“"
                + board.find(serves).map(bet -> bet.title()).orElseGet(() -> names.apply(serves))
                + "”";
    }

    private static String changed(Draft before, Draft after) {
        List<String> parts = new ArrayList<>();
        note(parts, "the title", before.title(), after.title());
        note(parts, "the kind", before.kind(), after.kind());
        note(parts, "the bet", before.sentence(), after.sentence());
        note(parts, "its worth", before.value(), after.value());
        note(parts, "what it may cost", before.appetiteDays(), after.appetiteDays());
        note(parts, "the first sign", before.signalDays(), after.signalDays());
        note(parts, "the team", before.team(), after.team());
        note(parts, "the owner", before.owner(), after.owner());
        note(parts, "its page", before.pitch(), after.pitch());
        note(parts, "its links", before.links(), after.links());
        String words = parts.isEmpty() ? "" : "changed " + String.join(", ", parts);
        if (Objects.equals(before.confidence(), after.confidence())) {
            return words.isEmpty() ? "changed nothing" : words;
        }
        String sure =
                after.confidence() == null
                        ? "no longer says how sure"
                        : "is %d %% sure%s"
                                .formatted(
                                        after.confidence(),
                                        before.confidence() == null
                                                ? ""
                                                : ", was " + before.confidence() + " %");
        return words.isEmpty() ? sure : sure + "; " + words;
    }

    private static void note(
            List<String> parts, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(what);
        }
    }
}
