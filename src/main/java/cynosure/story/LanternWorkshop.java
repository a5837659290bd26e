package cynosure.story;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.workshop.InputIdea;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Verdict;
import java.util.List;
import java.util.Map;

/// What Lantern's team said, scored and decided in its ninety minutes.
///
/// @param guests who took part, besides the facilitator [Lantern#OWNER]
/// @param openings answers to the opening questions, in their order, by guest
/// @param games what each guest thinks Lantern wins by; they don't agree
/// @param terrible the worst North Stars they could think of, by guest
/// @param ideas the candidates
/// @param verdicts how each guest scored each candidate
/// @param dots the dots each guest placed
/// @param adopted the name of the candidate that won
public record LanternWorkshop(
        List<Guest> guests,
        Map<String, List<String>> openings,
        Map<String, Game> games,
        Game game,
        Map<String, List<String>> terrible,
        List<Idea> ideas,
        List<Scored> verdicts,
        List<Dotted> dots,
        String adopted) {

    /// Somebody at the table.
    public record Guest(String name, JobFunction function) {}

    /// A North Star Metric that somebody proposed.
    public record Idea(
            String author, String name, String increase, String measure, List<InputIdea> inputs) {

        public Idea {
            inputs = List.copyOf(inputs);
        }
    }

    /// One guest's verdict on one item of one candidate.
    public record Scored(String guest, String idea, ChecklistItem item, Verdict verdict) {}

    /// So many of one guest's dots on one candidate.
    public record Dotted(String guest, String idea, int count) {}

    /// The workshop as it went.
    public static LanternWorkshop held() {
        return new LanternWorkshop(
                LanternTable.GUESTS,
                LanternTable.OPENINGS,
                LanternTable.GAMES,
                Game.ATTENTION,
                LanternTable.TERRIBLE,
                LanternIdeas.ALL,
                LanternVerdicts.all(),
                LanternVerdicts.DOTS,
                Lantern.METRIC.name());
    }
}
