package cynosure.cli;

import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what a person names, whatever the capitals, or names by its id.
///
/// @param thing what it is, such as `table`
/// @param unknown the code when nothing is called so
/// @param several the code when more than one is
/// @param noneYet what to do when there is none at all
record ByName(String thing, String unknown, String several, String noneYet) {

    private static final int NAMES_SHOWN = 20;

    /// @throws Fault when there is none, or more than one
    <T> T one(List<T> all, Function<T, String> name, Function<T, String> id, String said) {
        List<T> found =
                all.stream()
                        .filter(
                                one ->
                                        name.apply(one).equalsIgnoreCase(said)
                                                || id.apply(one).equals(said))
                        .toList();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> throw none(all.stream().map(name).distinct().toList(), said);
            default ->
                    throw Fault.mistake(
                            several,
                            "%d %ss are called \"%s\".".formatted(found.size(), thing, said),
                            "Name one by its id: "
                                    + found.stream().map(id).collect(Collectors.joining(", "))
                                    + ".");
        };
    }

    private Fault none(List<String> names, String said) {
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        String next =
                names.isEmpty()
                        ? noneYet
                        : "These exist: " + shown + (names.size() > NAMES_SHOWN ? " …" : ".");
        return new Fault(
                Fault.Kind.MISTAKE,
                Problem.of(unknown, "There is no %s \"%s\".".formatted(thing, said), next)
                        .didYouMean(Nearest.to(said, names).orElse(null)));
    }
}
