package cynosure.sharing.library;

import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import java.util.List;
import java.util.stream.IntStream;

/// A North Star from elsewhere, to look at and to start from.
///
/// @param who whose it is
/// @param published whether it was told in public; else it is made up by us
/// @param definition the sentence that would be computed
/// @param warning why it is no good; empty for a good one
/// @param value what customers get when it rises
/// @param lesson what one learns from it
public record Example(
        String id,
        String who,
        Game game,
        boolean published,
        String name,
        String definition,
        String warning,
        String value,
        List<Idea> inputs,
        List<String> results,
        String lesson) {

    /// An input of an example.
    public record Idea(Dimension dimension, String name, String definition) {}

    public boolean good() {
        return warning.isEmpty();
    }

    /// The same as a framework, for drawing.
    public Framework framework() {
        return new Framework(
                who,
                game,
                new NorthStar(name, definition, "", ""),
                IntStream.range(0, inputs.size()).mapToObj(this::input).toList(),
                IntStream.range(0, results.size())
                        .mapToObj(i -> new Result("result-" + i, results.get(i), "", ""))
                        .toList());
    }

    private Input input(int place) {
        Idea idea = inputs.get(place);
        return new Input(
                "input-" + place, idea.name(), idea.dimension(), idea.definition(), "", "");
    }
}
