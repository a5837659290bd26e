package cynosure.roadmap;

import java.time.Instant;
import java.util.List;

/// What an item serves, before it is known who says so.
public sealed interface Serves {

    /// Nobody has said anything.
    record Unsaid() implements Serves {}

    /// None of the inputs there are.
    record Nothing() implements Serves {}

    /// One input or several, each once.
    record Inputs(List<Input> inputs) implements Serves {

        public Inputs {
            inputs = List.copyOf(inputs);
        }
    }

    /// @param id of an input
    /// @param assumption what must hold for it; empty when it is clear
    record Input(String id, String assumption) {}

    /// The same, said by somebody.
    default List<Link> links(String by, Instant at) {
        return switch (this) {
            case Unsaid _ -> List.of();
            case Nothing _ -> List.of(new Link.None(by, at));
            case Inputs(List<Input> inputs) ->
                    inputs.stream()
                            .<Link>map(
                                    input ->
                                            input.assumption().isEmpty()
                                                    ? new Link.Clear(input.id(), by, at)
                                                    : new Link.Assumed(
                                                            input.id(), input.assumption(), by, at))
                            .toList();
        };
    }

    /// What the links of an item say.
    static Serves of(List<Link> links) {
        if (links.isEmpty()) {
            return new Unsaid();
        }
        List<Input> inputs =
                links.stream()
                        .filter(Link.Served.class::isInstance)
                        .map(Link.Served.class::cast)
                        .map(served -> new Input(served.input(), served.assumption()))
                        .toList();
        return inputs.isEmpty() ? new Nothing() : new Inputs(inputs);
    }
}
