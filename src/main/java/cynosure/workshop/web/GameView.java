package cynosure.workshop.web;

import cynosure.framework.Game;
import cynosure.workshop.Contributions.Vote;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three games, my vote, and after the reveal who sees it how.
///
/// @param ballot the votes as a drawing; empty before the reveal
public record GameView(
        List<Option> options, @Nullable Game recorded, boolean divided, String ballot)
        implements StageView.Body {

    /// @param voters who chose it; empty before the reveal
    public record Option(
            Game game,
            List<String> statements,
            String lookAlikes,
            boolean mine,
            List<String> voters) {}

    static GameView of(Looking looking, Step step) {
        List<Option> options =
                Arrays.stream(Game.values()).map(game -> option(looking, step, game)).toList();
        boolean divided = options.stream().filter(option -> !option.voters().isEmpty()).count() > 1;
        String ballot =
                looking.revealed(step)
                        ? BallotDrawing.draw("Which game are we in?", choices(options))
                        : "";
        return new GameView(options, looking.workshop().said().game(), divided, ballot);
    }

    private static List<BallotDrawing.Choice> choices(List<Option> options) {
        return options.stream()
                .map(
                        option ->
                                new BallotDrawing.Choice(
                                        option.game().label(), option.voters().size()))
                .toList();
    }

    private static Option option(Looking looking, Step step, Game game) {
        Workshop workshop = looking.workshop();
        Vote mine = new Vote(step.id(), looking.person().id());
        List<String> voters =
                looking.revealed(step)
                        ? workshop.said().gameVotes().entrySet().stream()
                                .filter(
                                        vote ->
                                                vote.getKey().stepId().equals(step.id())
                                                        && vote.getValue() == game)
                                .map(vote -> workshop.nameOf(vote.getKey().personId()))
                                .toList()
                        : List.of();
        return new Option(
                game,
                GameWords.statements(game),
                GameWords.lookAlikes(game),
                game == workshop.said().gameVotes().get(mine),
                voters);
    }
}
