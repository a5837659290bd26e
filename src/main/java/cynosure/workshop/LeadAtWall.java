package cynosure.workshop;

import cynosure.ids.Ids;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Happening.Revealed;
import cynosure.workshop.NoteVote.Choice;
import cynosure.workshop.WallHappening.BallotsTurned;
import cynosure.workshop.WallHappening.PapersTurned;
import cynosure.workshop.WallHappening.PartShown;
import cynosure.workshop.WallHappening.StoryShown;
import cynosure.workshop.WallHappening.TextPutUp;
import cynosure.workshop.WallHappening.VoteOpened;
import cynosure.workshop.WallHappening.VoteShown;
import cynosure.workshop.activity.Prompts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the facilitator may do with what the whole room has in front of it: go on in a talk, put up
/// a text, turn papers over, and have the room vote on what was written.
public record LeadAtWall(Workshop workshop, String personId) {

    private static final int TEXT_LENGTH_MAX = 1_000;

    /// Shows this many parts of a talk.
    public List<Happening> showParts(String stepId, int parts) {
        Step step = step(stepId);
        if (parts < 1 || parts > step.activity().parts()) {
            throw Fault.mistake(Problem.said("workshop.no-such-part"));
        }
        return parts == workshop.wall().parts(stepId)
                ? List.of()
                : List.of(new PartShown(stepId, parts));
    }

    /// Puts up a text for all to read, such as our vision as it stands today.
    public List<Happening> putUp(String stepId, String text) {
        step(stepId);
        if (text.length() > TEXT_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.too-long.wall", TEXT_LENGTH_MAX));
        }
        return text.strip().equals(workshop.wall().text(stepId))
                ? List.of()
                : List.of(new TextPutUp(stepId, text.strip()));
    }

    /// Puts one of the kept stories before the room, in place of another.
    public List<Happening> showStory(String storyId) {
        if (!workshop.preparation().stories().containsKey(storyId)) {
            throw Fault.notFound(Problem.said("workshop.story-gone"));
        }
        return storyId.equals(workshop.wall().storyId())
                ? List.of()
                : List.of(new StoryShown(storyId));
    }

    public List<Happening> takeStoryDown() {
        return workshop.wall().storyId().isEmpty() ? List.of() : List.of(new StoryShown(""));
    }

    /// Turns the papers of an anonymous step over.
    public List<Happening> turnPapers(String stepId, List<Paper> papers, Instant at) {
        Step step = step(stepId);
        if (workshop.revealed(step)) {
            return List.of();
        }
        if (step.activity().ballots()) {
            return List.of(
                    new BallotsTurned(stepId, tally(papers)),
                    new Revealed(new Reveal(stepId, personId, at)));
        }
        List<Answer> turned =
                Answers.on(papers, Prompts.of(step.activity(), workshop.book())).stream()
                        .sorted(
                                Comparator.comparingInt(Answer::slot)
                                        .thenComparing(answer -> String.join(" ", answer.texts())))
                        .toList();
        return List.of(
                new PapersTurned(stepId, turned), new Revealed(new Reveal(stepId, personId, at)));
    }

    /// How often each thing was said; dots are added up.
    private static Map<String, Integer> tally(List<Paper> papers) {
        Map<String, Integer> tally = new TreeMap<>();
        for (Paper paper : papers) {
            paper.ballot()
                    .forEach(
                            (about, said) -> {
                                boolean dots = said.matches("\\d+");
                                tally.merge(
                                        dots ? about : about + ":" + said,
                                        dots ? Integer.parseInt(said) : 1,
                                        Integer::sum);
                            });
        }
        return tally;
    }

    /// Lays out what was written, to be voted on with dots. What is edited afterwards is not.
    public List<Happening> openVote(String stepId, Ids ids) {
        Step step = step(stepId);
        if (workshop.wall().vote(stepId).isPresent()) {
            return List.of();
        }
        List<Choice> choices =
                Answers.of(workshop, step).prompts().stream()
                        .flatMap(
                                each ->
                                        each.answers().stream()
                                                .map(
                                                        signed ->
                                                                new Choice(
                                                                        ids.next(),
                                                                        each.slot(),
                                                                        signed.answer()
                                                                                .said(each.prompt())
                                                                                .strip(),
                                                                        signed.answer().marks())))
                        .toList();
        if (choices.isEmpty()) {
            throw Fault.conflict(Problem.said("workshop.nothing-to-vote.nothing"));
        }
        return List.of(new VoteOpened(stepId, choices));
    }

    /// Shows all dots, those that were placed on these papers among them.
    public List<Happening> showVote(String stepId, List<Paper> papers) {
        step(stepId);
        NoteVote vote = workshop.wall().vote(stepId).orElse(null);
        if (vote == null || vote.isShown()) {
            return List.of();
        }
        Map<String, Integer> onPapers = new TreeMap<>();
        papers.forEach(
                paper ->
                        paper.dots().forEach((id, dots) -> onPapers.merge(id, dots, Integer::sum)));
        return List.of(new VoteShown(stepId, onPapers));
    }

    private Step step(String stepId) {
        if (workshop.finished()) {
            throw Fault.conflict(Problem.said("workshop.finished.lead"));
        }
        return workshop.agenda()
                .step(stepId)
                .orElseThrow(() -> Fault.conflict(Problem.said("workshop.step-gone.lead")));
    }
}
