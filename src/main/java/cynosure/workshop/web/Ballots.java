package cynosure.workshop.web;

import cynosure.workshop.Step;
import cynosure.workshop.activity.Privacy;

/// The anonymous ballot of a step in which people vote or score: whether one is to be taken first,
/// and where it is sent.
///
/// @param anonymous votes are on papers here
/// @param few how few vote where nobody is to be recognised; 0 when there are enough
/// @param prefix what the addresses of votes begin with, after the room's own
public record Ballots(OwnPaper paper, boolean anonymous, int few, String prefix) {

    static Ballots of(Looking looking, Step step) {
        boolean anonymous = step.privacy() == Privacy.ANONYMOUS;
        int people = looking.workshop().participants().size();
        boolean few = anonymous && people > 0 && people < NotesView.WRITERS_FEW;
        return new Ballots(
                looking.paper(),
                anonymous,
                few ? people : 0,
                anonymous ? "/ballots/" + step.id() : "");
    }

    /// A vote can be cast: on a paper, or where none is needed.
    public boolean castable() {
        return paper.writable();
    }

    public boolean takeable() {
        return anonymous && paper.paper() == null && !paper.given();
    }

    /// It was taken in another browser, or its cookie is gone.
    public boolean elsewhere() {
        return anonymous && paper.paper() == null && paper.given();
    }
}
