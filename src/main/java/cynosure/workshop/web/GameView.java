package cynosure.workshop.web;

import cynosure.framework.Game;
import cynosure.language.Phrasebook;
import cynosure.workshop.Contributions.Vote;
import cynosure.workshop.Step;
import cynosure.workshop.Unsigned;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Games;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three games, my vote, and after the reveal who sees it how.
///
/// @param privacy what becomes of a vote, in words
/// @param ballot the votes as a drawing; empty before the reveal
/// @param first how the room voted before it was asked again, as a drawing; else empty
/// @param caveat productivity was voted for or recorded, and has a trap of its own
/// @param test the question by which the room tests its choice, once the votes are shown
public record GameView(
        String privacy,
        Ballots ballots,
        List<Option> options,
        @Nullable Game recorded,
        boolean divided,
        String ballot,
        String first,
        boolean caveat,
        NotesView test)
        implements StageView.Body {

    /// @param votes 0 before the reveal
    /// @param voters who chose it; empty before the reveal, and where no names are shown
    public record Option(
            Game game, Games.Help help, boolean mine, int votes, List<String> voters) {}

    static GameView of(Looking looking, Step step) {
        List<Option> options =
                Arrays.stream(Game.values()).map(game -> option(looking, step, game)).toList();
        boolean divided = options.stream().filter(option -> option.votes() > 0).count() > 1;
        String ballot =
                looking.revealed(step)
                        ? BallotDrawing.draw(
                                looking.book(),
                                looking.book().say("step.game.ballot"),
                                choices(looking.book(), options))
                        : "";
        Game recorded = looking.workshop().said().game();
        boolean productive =
                recorded == Game.PRODUCTIVITY
                        || options.stream()
                                .anyMatch(
                                        option ->
                                                option.game() == Game.PRODUCTIVITY
                                                        && option.votes() > 0);
        return new GameView(
                looking.seated()
                        ? step.privacy().ofVotes(looking.book())
                        : step.privacy().watchedVotes(looking.book()),
                Ballots.of(looking, step),
                options,
                recorded,
                divided,
                ballot,
                first(looking, step),
                productive && looking.revealed(step),
                NotesView.of(looking, step));
    }

    private static String first(Looking looking, Step step) {
        return looking.workshop().agenda().steps().stream()
                .takeWhile(each -> !each.id().equals(step.id()))
                .filter(each -> each.activity() == step.activity())
                .filter(each -> looking.revealed(each) && looking.revealed(step))
                .reduce((before, after) -> after)
                .map(
                        each ->
                                BallotDrawing.draw(
                                        looking.book(),
                                        looking.book().say("again.first"),
                                        choices(
                                                looking.book(),
                                                Arrays.stream(Game.values())
                                                        .map(game -> option(looking, each, game))
                                                        .toList())))
                .orElse("");
    }

    private static List<BallotDrawing.Choice> choices(Phrasebook book, List<Option> options) {
        return options.stream()
                .map(
                        option ->
                                new BallotDrawing.Choice(
                                        book.say("game." + option.game() + ".label"),
                                        option.votes()))
                .toList();
    }

    private static Option option(Looking looking, Step step, Game game) {
        Workshop workshop = looking.workshop();
        Vote mine = new Vote(step.id(), looking.person().id());
        String ballot = looking.paper().ballot().get(Unsigned.game(step.id()));
        boolean chosen =
                looking.paper().asked()
                        ? game.name().equals(ballot)
                        : game == workshop.said().gameVotes().get(mine);
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
                Games.of(game, looking.book()),
                chosen,
                looking.revealed(step)
                        ? voters.size() + workshop.said().unsigned().votes(step.id(), game)
                        : 0,
                step.privacy().named() ? voters : List.of());
    }
}
