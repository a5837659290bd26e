package cynosure.judgement.web;

import cynosure.judgement.Spread;
import java.util.List;

/// How far the judging has come, in a few lines beside the tree.
///
/// @param open the first few questions of a coach that nobody has answered
public record StandingPiece(List<Line> lines, List<AdvicePage.Entry> open) {

    static final int OPEN_MAX = 3;

    /// @param next the link's words
    public record Line(String words, String href, String next) {}

    static Line judged(List<Spread> spreads) {
        return new Line(
                ChecklistPage.said(spreads), ChecklistRoutes.OF_METRIC, "Go through the checklist");
    }

    static Line answered(int answered) {
        return new Line(
                QuestionsPage.said(answered), QuestionsPage.ALL, "Go through the questions");
    }

    static Line asked(int open, int waved) {
        String words =
                switch (open) {
                    case 0 -> "A coach would ask nothing just now";
                    case 1 -> "A coach would ask one thing";
                    default -> "A coach would ask " + open + " things";
                };
        String off = waved == 0 ? "" : ", and " + waved + " waved off with a reason";
        return new Line(
                words + off + ".",
                "/north-star/advice",
                open == 0 ? "See the advice" : "Answer the coach");
    }
}
