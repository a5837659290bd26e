package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Words;

/// What everyone looks at: the step's purpose and the one thing to do in it.
///
/// @param version of the workshop that is shown; pieces that arrive later are newer
/// @param story evidence that everyone looks at for a while
/// @param seat whose drafts are kept on this device; one device may serve several people
public record StageView(
        Phrasebook book,
        String url,
        long version,
        String stepId,
        String title,
        String purpose,
        String coach,
        boolean leading,
        boolean seated,
        boolean revealed,
        String seat,
        Count count,
        StoryView story,
        Body body)
        implements Spoken {

    /// Whoever looks may do something here; who only watches, and the big screen, may not.
    public boolean takesPart() {
        return seated || leading;
    }

    /// How many have contributed, without saying what. Empty words where nothing is counted. It
    /// comes with the stage and then by itself with every change; it has no address of its own,
    /// because the same piece goes to everyone, also to a big screen that is nobody.
    public record Count(String words) {}

    /// The step's own content.
    public sealed interface Body
            permits LobbyView,
                    NotesView,
                    TalkView,
                    GameView,
                    WritingView,
                    CandidatesView,
                    ScoresView,
                    DotsView,
                    ConvergeView,
                    PauseView,
                    WorksheetView,
                    PairsView,
                    MergeView,
                    RankView,
                    StrictView,
                    OverView {}

    static StageView of(Looking looking, String origin) {
        Workshop workshop = looking.workshop();
        if (workshop.finished()) {
            return frame(looking, "over", looking.book().say("room.thanks"), OverView.of(looking));
        }
        return workshop.current()
                .map(step -> inStep(looking, step))
                .orElseGet(
                        () ->
                                frame(
                                        looking,
                                        "lobby",
                                        workshop.plan().product(),
                                        LobbyView.of(looking, origin)));
    }

    private static StageView frame(Looking looking, String id, String title, Body body) {
        return new StageView(
                looking.book(),
                looking.url(),
                looking.version(),
                id,
                title,
                "",
                "",
                looking.leading(),
                looking.seated(),
                false,
                looking.person().id(),
                new Count(""),
                StoryView.of(looking),
                body);
    }

    private static StageView inStep(Looking looking, Step step) {
        Workshop workshop = looking.workshop();
        Words words = Words.of(step.activity(), looking.book());
        return new StageView(
                looking.book(),
                looking.url(),
                looking.version(),
                step.id(),
                words.title(),
                words.purpose(),
                looking.leading() ? words.coach() : "",
                looking.leading(),
                looking.seated(),
                looking.revealed(step),
                looking.person().id(),
                Counts.counting(workshop, step) ? Counts.of(workshop, step) : new Count(""),
                StoryView.of(looking),
                body(looking, step));
    }

    private static Body body(Looking looking, Step step) {
        return switch (step.activity().kind()) {
            case NOTES -> NotesView.of(looking, step);
            case TALK -> TalkView.of(looking, step);
            case GAME -> GameView.of(looking, step);
            case WRITING -> WritingView.of(looking);
            case REVEAL -> CandidatesView.of(looking);
            case SCORE -> ScoresView.of(looking, step);
            case DOTS -> DotsView.of(looking, step);
            case CONVERGE -> ConvergeView.of(looking);
            case PAUSE -> new PauseView(step.activity().overnight());
            case WORKSHEET -> WorksheetView.of(looking, step);
            case PAIRS -> PairsView.of(looking, step);
            case MERGE -> MergeView.of(looking);
            case RANK -> RankView.of(looking, step);
            case FILTER -> StrictView.of(looking, step);
        };
    }
}
