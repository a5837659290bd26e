package cynosure.understanding.web;

import cynosure.problem.Problems;
import cynosure.understanding.Templates;
import cynosure.understanding.Tenet;
import java.util.List;

/// A belief being written down: freely, or in a sentence with blanks.
///
/// @param template the number of the sentence that was sent; -1 for none
/// @param blanks what was filled into it
public record BeliefForm(
        String words,
        String kind,
        String nodeId,
        String percent,
        int template,
        List<String> blanks,
        List<TreeChoice> nodes,
        Problems problems) {

    public List<Tenet.Kind> kinds() {
        return List.of(Tenet.Kind.values());
    }

    public List<Templates.Sentence> sentences() {
        return Templates.beliefs();
    }

    /// What stands in a blank of a sentence.
    public String blank(int sentence, int place) {
        return sentence == template && place < blanks.size() ? blanks.get(place) : "";
    }
}
