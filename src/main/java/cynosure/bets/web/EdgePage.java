package cynosure.bets.web;

import cynosure.problem.Problems;
import java.util.List;

/// An edge of the tree as a bet: why it should hold, how sure the team is, and what it is held to.
///
/// @param question what the edge claims, as a question
/// @param seen the version of what it is held to that is shown here
/// @param late how long it is overdue, in a sentence; empty while it isn't
public record EdgePage(
        String act,
        String nodeId,
        String name,
        String href,
        String level,
        String question,
        String belief,
        String sure,
        List<CardPage.Fact> facts,
        String late,
        TermsForm form,
        String horizon,
        List<CardPage.Choice> measures,
        int seen,
        List<CardPage.Line> story,
        Problems problems) {

    public String self() {
        return EdgeRoutes.ALL + "/" + nodeId;
    }
}
