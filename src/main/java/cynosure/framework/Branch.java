package cynosure.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An input with the inputs that move it, and so on downwards.
///
/// @param level 1 for what moves the metric at once
/// @param parts in the order in which the framework has them
public record Branch(Input input, int level, List<Branch> parts) {

    public Branch {
        parts = List.copyOf(parts);
    }

    /// What moves this node, branch by branch; nothing that takes the metric's id for its own.
    static List<Branch> of(String id, List<Input> inputs) {
        return grown(id, 1, inputs);
    }

    private static List<Branch> grown(String id, int level, List<Input> inputs) {
        return inputs.stream()
                .filter(input -> input.moves().equals(id) && !input.id().equals(NorthStar.ID))
                .map(input -> new Branch(input, level, grown(input.id(), level + 1, inputs)))
                .toList();
    }

    /// The inputs with each before its parts; as they are where they make no tree.
    static List<Input> ordered(List<Input> inputs) {
        List<Input> down = down(of(NorthStar.ID, inputs)).map(Branch::input).toList();
        return down.size() == inputs.size() ? down : List.copyOf(inputs);
    }

    /// These and all below them, each before its parts.
    public static Stream<Branch> down(List<Branch> branches) {
        return branches.stream()
                .flatMap(branch -> Stream.concat(Stream.of(branch), down(branch.parts())));
    }

    /// The inputs between this one and the metric, nearest first; it ends where it would come by an
    /// input for the second time.
    static List<Input> way(Input from, List<Input> inputs) {
        Set<String> seen = new HashSet<>(Set.of(from.id()));
        return Stream.iterate(
                        above(from, inputs),
                        above -> above.isPresent() && seen.add(above.get().id()),
                        above -> above(above.orElseThrow(), inputs))
                .map(Optional::orElseThrow)
                .toList();
    }

    /// Whether an input moves itself in the end.
    static boolean circles(Input input, List<Input> inputs) {
        List<Input> way = way(input, inputs);
        String last = way.isEmpty() ? input.moves() : way.getLast().moves();
        return last.equals(input.id());
    }

    /// The inputs without one of them; its parts move what it moved, in its place.
    static List<Input> without(String id, List<Input> inputs) {
        Optional<Input> gone = inputs.stream().filter(input -> input.id().equals(id)).findFirst();
        return inputs.stream()
                .filter(input -> !input.id().equals(id))
                .map(
                        input ->
                                gone.isPresent() && input.moves().equals(id)
                                        ? input.moving(gone.get().moves())
                                        : input)
                .toList();
    }

    private static Optional<Input> above(Input input, List<Input> inputs) {
        return inputs.stream().filter(other -> other.id().equals(input.moves())).findFirst();
    }
}
