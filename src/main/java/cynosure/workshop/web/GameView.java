package cynosure.workshop.web;

import cynosure.framework.Game;
import cynosure.workshop.Contributions.Vote;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three games, my vote, and after the reveal who sees it how.
public record GameView(List<Option> options, @Nullable Game recorded, boolean divided)
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
        return new GameView(options, looking.workshop().said().game(), divided);
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
