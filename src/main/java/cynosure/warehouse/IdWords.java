package cynosure.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Ids of one kind, and by which pattern one of them is known where it stands as a word of its own.
///
/// No letter, digit, underline or hyphen may stand beside it. Nor is it the name before the @ of an
/// e-mail address; and when it is such an address itself, it is no end or beginning of a longer
/// one.
///
/// @param pattern RE2 with three groups: what stands before, the id, and what stands after
record IdWords(List<String> ids, String pattern) {

    private static final String LETTERS = "-A-Za-z0-9_";
    private static final String NAME =
            "(^|[^%1$s])(%2$s)($|[^%1$s@]|@(?:$|[^%1$s]))".replace("%1$s", LETTERS);
    private static final String ADDRESS =
            "((?:^|[^%1$s])[.+]|^|[^%1$s.+])(%2$s)($|[^%1$s.]|\\.(?:$|[^%1$s]))"
                    .replace("%1$s", LETTERS);

    static List<IdWords> of(Collection<String> ids) {
        Map<Boolean, List<String>> kinds = new TreeMap<>();
        ids.forEach(
                id -> kinds.computeIfAbsent(id.contains("@"), any -> new ArrayList<>()).add(id));
        List<IdWords> words = new ArrayList<>();
        kinds.forEach(
                (address, same) ->
                        words.add(
                                new IdWords(
                                        same,
                                        (address ? ADDRESS : NAME)
                                                .replace("%2$s", alternatives(same)))));
        return words;
    }

    private static String alternatives(List<String> ids) {
        return ids.stream().map(IdWords::escaped).collect(Collectors.joining("|"));
    }

    private static String escaped(String id) {
        return id.replaceAll("([\\\\.\\[\\]{}()*+?^$|/-])", "\\\\$1");
    }
}
