package cynosure.understanding.web;

import cynosure.understanding.Evidence;
import cynosure.understanding.Spread;
import cynosure.understanding.Tenet;
import org.jspecify.annotations.Nullable;

/// A belief in the list, the table and the map.
///
/// @param number its number on the map; 0 where nobody said how sure they are
/// @param kind what it is about, in words
/// @param about what in the tree it is about; empty for nothing
/// @param edge whether it is an edge of the tree, of which the team says one figure
/// @param strip everyone's word as a small drawing
/// @param speaksFor how much evidence speaks for it
/// @param before how sure the team was of an edge earlier, in words; empty where it never changed
public record BeliefEntry(
        int number,
        String href,
        String words,
        String kind,
        String about,
        boolean edge,
        Spread spread,
        String strip,
        int speaksFor,
        int speaksAgainst,
        Tenet.Stand stand,
        boolean due,
        String before) {

    static BeliefEntry of(Tenet tenet, Around around) {
        return new BeliefEntry(
                0,
                BeliefPage.href(tenet.id()),
                tenet.words(),
                tenet.now().kind().label(),
                around.nodeName(tenet.now().nodeId()),
                false,
                tenet.spread(),
                VoiceStrip.draw(tenet.spread()),
                tenet.evidence(Evidence.Side.FOR).size(),
                tenet.evidence(Evidence.Side.AGAINST).size(),
                tenet.stand(),
                tenet.due(around.today()),
                "");
    }

    BeliefEntry numbered(int number) {
        return new BeliefEntry(
                number,
                href,
                words,
                kind,
                about,
                edge,
                spread,
                strip,
                speaksFor,
                speaksAgainst,
                stand,
                due,
                before);
    }

    public boolean doubted() {
        return stand == Tenet.Stand.DOUBTED;
    }

    public boolean apart() {
        return spread.apart();
    }

    public String said() {
        return edge ? "the team is " + spread.lowest() + " % sure" + before : spread.said();
    }

    /// What somebody hears who does not see the mark.
    String named() {
        return number + ": " + words + " (" + said() + (doubted() ? ", in doubt" : "") + ")";
    }

    /// "62 %"; null where nobody said.
    public @Nullable String average() {
        return spread.silent() ? null : Math.round(spread.average()) + " %";
    }

    /// "2 for, 1 against"; empty without any.
    public String evidence() {
        return speaksFor + speaksAgainst == 0
                ? ""
                : speaksFor + " for, " + speaksAgainst + " against";
    }
}
