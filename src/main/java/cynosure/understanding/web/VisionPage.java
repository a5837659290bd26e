package cynosure.understanding.web;

import cynosure.problem.Problems;
import cynosure.understanding.Templates;
import cynosure.understanding.Vision;
import cynosure.workshop.activity.Example;
import java.util.List;

/// The vision, part by part, with what people read in it.
///
/// @param said who put it so, and when; empty while there is none
/// @param signs what makes one wonder whether it says enough
/// @param parts each with what was read in it, the whole last
/// @param before what was read in words that no longer stand in it
/// @param earlier how it was put before, newest first
/// @param writing what stands in the field
/// @param blanks what stands in the template
/// @param open whether the forms are open
/// @param examples visions of others, read
public record VisionPage(
        Vision vision,
        String said,
        List<String> signs,
        List<Part> parts,
        List<Line> before,
        List<Earlier> earlier,
        String writing,
        List<String> blanks,
        boolean open,
        List<Example> examples,
        Problems problems) {

    static final String HREF = "/north-star/vision";

    /// @param words empty for the whole
    public record Part(int number, String words, List<Line> tells, List<Line> leavesOpen) {

        public boolean whole() {
            return words.isEmpty();
        }
    }

    /// @param belief where the belief is that it became; empty while it is none
    public record Line(
            String id, String words, String side, String part, String said, String belief) {}

    public record Earlier(String words, String said) {}

    public Templates.Sentence template() {
        return Templates.vision();
    }

    public String blank(int place) {
        return place < blanks.size() ? blanks.get(place) : "";
    }

    /// How often it was put in words, so that two who write at once are told.
    public int seen() {
        return vision.statements().size();
    }

    public boolean unread() {
        return vision.standing().isEmpty();
    }
}
