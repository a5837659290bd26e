package cynosure.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.language.Language;
import cynosure.state.HappeningForm;
import cynosure.workshop.Advising;
import cynosure.workshop.Agenda;
import cynosure.workshop.Answer;
import cynosure.workshop.Candidate;
import cynosure.workshop.CandidateField;
import cynosure.workshop.Casting;
import cynosure.workshop.Concluding;
import cynosure.workshop.Decision;
import cynosure.workshop.Following;
import cynosure.workshop.Grouping;
import cynosure.workshop.Happening;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Invitation;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Meeting;
import cynosure.workshop.Merging;
import cynosure.workshop.Note;
import cynosure.workshop.NoteVote;
import cynosure.workshop.Outcome;
import cynosure.workshop.Participant;
import cynosure.workshop.Preparing;
import cynosure.workshop.Progress;
import cynosure.workshop.Purpose;
import cynosure.workshop.Ranking;
import cynosure.workshop.Readiness;
import cynosure.workshop.Reveal;
import cynosure.workshop.Sorting;
import cynosure.workshop.Step;
import cynosure.workshop.Story;
import cynosure.workshop.StrictAnswer;
import cynosure.workshop.StrictQuestion;
import cynosure.workshop.TakenBack;
import cynosure.workshop.Together;
import cynosure.workshop.Verdict;
import cynosure.workshop.WallHappening;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What was stored once must be read for ever, so the stored form is pinned. A change here breaks
/// every installation that has held a workshop; `-Dcynosure.pinned=true` pins what was added.
class HappeningsTest {

    private static final HappeningForm<Happening> HAPPENINGS = HappeningForm.of(Happening.class);

    private static final Path PINNED = Path.of("src/test/resources/stored/happenings.json");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final List<Happening> ONE_OF_EACH =
            List.of(
                    new Happening.Planned(
                            "w",
                            "Lantern",
                            "12345678",
                            "flo",
                            "Flo",
                            NOON,
                            new Agenda(List.of(new Step("s1", Activity.REVEAL, 5)))),
                    new Happening.AgendaChanged(
                            new Agenda(List.of(new Step("s1", Activity.SCORE, 7)))),
                    new Happening.Joined(new Participant("ada", "Ada", JobFunction.DESIGN)),
                    new Happening.MovedTo("s1", NOON),
                    new Happening.TimeAdded("s1", 2),
                    new Happening.NoteWritten(new Note("s1", "ada", 0, "a thought")),
                    new Happening.GameVoteCast("s1", "ada", Game.ATTENTION),
                    new Happening.GameRecorded(Game.PRODUCTIVITY),
                    new Happening.CandidateWritten(
                            new Candidate(
                                    "c",
                                    "ada",
                                    "Full carts",
                                    "orders",
                                    "counting",
                                    List.of(new InputIdea("Buyers", Dimension.BREADTH))),
                            1),
                    new Happening.Revealed(new Reveal("s1", "flo", NOON)),
                    new Happening.Scored("ada", "c", ChecklistItem.NOT_VANITY, Verdict.PARTLY),
                    new Happening.DotsPlaced("ada", "c", 3),
                    new Happening.SaidDone("s1", "ada", true),
                    new Happening.CandidateAdopted(
                            new Decision("c", "Full carts", "number of x", "flo", NOON)),
                    new Concluding.LineWritten(
                            "l",
                            Outcome.Topic.ACTION,
                            "Ask five buyers",
                            "Ada",
                            LocalDate.parse("2026-03-09"),
                            "flo"),
                    new Concluding.LineRemoved("l"),
                    new Concluding.LinePutBack("l"),
                    new Concluding.FateDecided("c", Outcome.Fate.KEPT, "Sales believes in it"),
                    new Concluding.FateLifted("c"),
                    new Concluding.InputsHandedOver(
                            List.of(new InputIdea("Visits", Dimension.FREQUENCY)), "flo"),
                    new Grouping.GroupsFormed(
                            "s1", List.of(new Together.Group(1, List.of("ada", "ben")))),
                    new Grouping.PlacedInGroup("s1", "cleo", 1),
                    new Grouping.SheetFilled("s1", 1, 2, "ada", "Tables kept"),
                    new Grouping.CandidateRefined(
                            new Candidate("c", "ada", "Fuller carts", "orders", "", List.of()),
                            CandidateField.NAME,
                            "ben"),
                    new Sorting.RankingBegun("s1", List.of("c", "d")),
                    new Sorting.Preferred(
                            "s1", "ada", new Ranking.Duel("c", "d"), Ranking.Preference.LOWER),
                    new Sorting.PreferencesShown("s1", new Ranking.Duel("c", "d")),
                    new Sorting.AskedAgain("s1", new Ranking.Duel("c", "d")),
                    new Sorting.StrictlyJudged(
                            "s1", "ada", "c", StrictQuestion.LEADS_REVENUE, StrictAnswer.UNSURE),
                    new Merging.CandidateMerged("d", "c", "ben"),
                    new Merging.MergeUndone("d"),
                    new Merging.Clustered("c", "Buying", "ben"),
                    new Advising.AdviceWavedOff(
                            "c", "vanity.time", "Time is what they want", "ben"),
                    new Advising.AdviceTakenUp("c", "vanity.time"),
                    new Advising.YearShown("c", true),
                    new Happening.Finished(NOON),
                    new Happening.Reopened(NOON),
                    new Following.ReviewSet(LocalDate.parse("2026-09-02")),
                    new Following.NextPlanned(
                            "next", Purpose.DEFINE, LocalDate.parse("2026-03-13")),
                    new Following.KeepsakeLinked("ada", "hash"),
                    new Following.KeepsakeRevoked("ada"),
                    new Following.CarriedOver("before", Purpose.WORK, Map.of("ada", "Ada")),
                    new WallHappening.PartShown("s1", 3),
                    new WallHappening.StoryShown("q"),
                    new WallHappening.ExchangeReflected("s1", "n", "c", "ada"),
                    new Grouping.InputTaken(
                            "c", new InputIdea("Visits", Dimension.FREQUENCY), "ben"),
                    new WallHappening.TextPutUp("s1", "Our vision"),
                    new WallHappening.PaperGiven("s1", "ada"),
                    new WallHappening.PapersTurned(
                            "s1", List.of(new Answer(2, List.of("a", ""), List.of(Mark.GUESS)))),
                    new WallHappening.BallotsTurned("s1", Map.of("dots:c", 5)),
                    new WallHappening.VoteOpened(
                            "s1",
                            List.of(
                                    new NoteVote.Choice(
                                            "n", 2, "a moment", List.of(Mark.OUTSIDE)))),
                    new WallHappening.NoteDotsPlaced("s1", "ada", "n", 2),
                    new WallHappening.VoteShown("s1", Map.of("n", 1)),
                    new Casting.HandedOver("ada", "Ada", NOON),
                    new Casting.CoFacilitatorNamed("ben", "Ben"),
                    new Casting.CoFacilitatorDismissed("ben"),
                    new Casting.ObserverCame("cleo", "Cleo"),
                    new Casting.SeatAdded(new Participant("gus", "Gus", JobFunction.SALES), "ada"),
                    new Casting.EntererChosen("gus", "ben"),
                    new Casting.ScreenLinked("a-secret"),
                    new TakenBack.MoveTakenBack(new Progress("s1", NOON, 2)),
                    new TakenBack.TimeTakenBack("s1", 2),
                    new Preparing.MeetingSet(
                            new Meeting(NOON, "Blue room", "https://call.example")),
                    new Preparing.Invited(
                            new Invitation(
                                    "i",
                                    "a-token",
                                    "Ada",
                                    "ada@example.com",
                                    JobFunction.DESIGN,
                                    Invitation.Part.TAKES_PART)),
                    new Preparing.InvitationWithdrawn("i"),
                    new Preparing.GotIn("i", "ada", NOON),
                    new Preparing.ReadinessTicked(Readiness.SAFETY, true),
                    new Preparing.StoryKept(new Story("q", "It saved my evening", "Kim, in May")),
                    new Preparing.StoryDropped("q"),
                    new Preparing.LanguageChosen(Language.GERMAN),
                    new Preparing.ReadingLinked("a-token"));

    @Test
    void every_happening_is_stored_in_its_pinned_form() throws IOException {
        if (Boolean.getBoolean("cynosure.pinned")) {
            Files.writeString(PINNED, HAPPENINGS.writeAll(ONE_OF_EACH) + "\n");
        }
        assertThat(HAPPENINGS.writeAll(ONE_OF_EACH)).isEqualTo(Files.readString(PINNED).strip());
    }

    @Test
    void what_was_stored_in_the_pinned_form_is_read_as_it_was() throws IOException {
        assertThat(HAPPENINGS.readAll(Files.readString(PINNED))).isEqualTo(ONE_OF_EACH);
    }

    /// Before steps had a privacy of their own, and before happenings came in families.
    @Test
    void what_the_first_version_stored_is_still_read() throws IOException {
        String first = Files.readString(Path.of("src/test/resources/stored/happenings-1.json"));
        assertThat(ONE_OF_EACH).containsAll(HAPPENINGS.readAll(first));
    }

    @Test
    void no_happening_is_missing_here() {
        assertThat(ONE_OF_EACH)
                .extracting(happening -> happening.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Happening.class).map(Class::getSimpleName).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(HappeningsTest::kinds)
                : Stream.of(family);
    }
}
