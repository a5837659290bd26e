package cynosure.framework.text;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Result;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a file names without an id is the input or the result that goes by the same name already;
/// where there is none, it is new.
public final class SameNames {

    private final Map<String, String> ids = new HashMap<>();

    private SameNames() {}

    /// @param told what was read
    /// @param unnamed the ids in it that stand for none
    /// @param now what the team believes; null before it believes anything
    /// @param fresh gives an id to what is new
    public static Framework of(
            Framework told, Set<String> unnamed, @Nullable Framework now, Supplier<String> fresh) {
        SameNames names = new SameNames();
        Set<String> taken = new HashSet<>();
        told.nodes().map(Node::id).filter(id -> !unnamed.contains(id)).forEach(taken::add);
        told.nodes()
                .filter(node -> unnamed.contains(node.id()))
                .forEach(node -> names.ids.put(node.id(), known(node, now, taken, fresh)));
        return new Framework(
                told.product(),
                told.game(),
                told.northStar(),
                told.inputs().stream().map(names::named).toList(),
                told.results().stream().map(names::named).toList());
    }

    private static String known(
            Node node, @Nullable Framework now, Set<String> taken, Supplier<String> fresh) {
        List<? extends Node> all =
                now == null ? List.of() : node instanceof Input ? now.inputs() : now.results();
        return all.stream()
                .filter(other -> other.name().equals(node.name()))
                .map(Node::id)
                .filter(taken::add)
                .findFirst()
                .orElseGet(fresh);
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }

    private Input named(Input input) {
        return new Input(
                id(input.id()),
                id(input.moves()),
                input.name(),
                input.dimension(),
                input.definition(),
                input.statement(),
                input.owner(),
                input.team(),
                input.target(),
                input.belief());
    }

    private Result named(Result result) {
        return new Result(
                id(result.id()),
                result.name(),
                result.definition(),
                result.owner(),
                result.team(),
                result.target(),
                result.belief(),
                result.whose());
    }
}
