package cynosure.understanding.web;

import cynosure.problem.Problems;
import cynosure.understanding.Evidence;
import cynosure.understanding.Tenet;
import java.util.List;

/// One belief: who holds it how firmly, what speaks for and against it, and what became of it.
///
/// @param said who wrote it, and when
/// @param about what in the tree it is about; empty for nothing
/// @param strip everyone's word now, as a drawing
/// @param lines how sure each was over time; empty before anybody changed their mind
/// @param people what each person said, the latest last
/// @param form what stands in the forms
/// @param past what happened to it, newest first
public record BeliefPage(
        Tenet tenet,
        String said,
        String about,
        String from,
        String strip,
        String lines,
        List<Speaker> people,
        List<Piece> speaksFor,
        List<Piece> speaksAgainst,
        List<Piece> withdrawn,
        String revisit,
        boolean due,
        List<Past> past,
        List<TreeChoice> nodes,
        Form form,
        Problems problems) {

    /// @param now how sure, in words
    /// @param before earlier, oldest first
    public record Speaker(String name, String now, String words, List<String> before) {}

    public record Piece(Evidence evidence, String said, String on) {}

    public record Past(String what, String why, String said) {}

    /// What stands in the forms: what was kept, or what was sent and refused.
    public record Form(
            String words,
            Tenet.Kind kind,
            String nodeId,
            String percent,
            String sureWords,
            String evidence,
            String link) {}

    static String href(String id) {
        return BeliefsPage.ALL + "/" + id;
    }

    public String href() {
        return href(tenet.id());
    }

    public List<Tenet.Kind> kinds() {
        return List.of(Tenet.Kind.values());
    }

    public List<Tenet.Stand> stands() {
        return List.of(Tenet.Stand.values());
    }

    public List<Evidence.Sort> sorts() {
        return List.of(Evidence.Sort.values());
    }

    public List<Evidence.Side> sides() {
        return List.of(Evidence.Side.values());
    }

    /// How often it was worded, so that two who reword it at once are told.
    public int seen() {
        return tenet.wordings().size();
    }
}
