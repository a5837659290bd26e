package cynosure.catalogue.text;

import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file says of an event or a property. What it leaves out is null, and stays as it is.
public record Told(
        Subject of, @Nullable String words, @Nullable String owner, @Nullable Boolean required) {

    /// All that is said now, as a file would say it.
    static Told of(Subject of, Said said) {
        return new Told(
                of,
                said.words().isEmpty() ? null : said.words(),
                said.owner().isEmpty() ? null : said.owner(),
                said.required() ? true : null);
    }

    /// What is said when this is said, too.
    Said over(Said now) {
        return new Said(
                words == null ? now.words() : words,
                owner == null ? now.owner() : owner,
                required == null ? now.required() : required);
    }

    /// What would be said otherwise, each in a few words.
    static List<String> changes(Map<Subject, Said> now, Collection<Told> all) {
        List<String> changes = new ArrayList<>();
        for (Told told : all) {
            Said before = now.getOrDefault(told.of, Said.NOTHING);
            if (!told.over(before).equals(before)) {
                changes.add(
                        told.called()
                                + (before.nothing() ? " is described" : " is described anew"));
            }
        }
        return changes;
    }

    /// What one file says that another did not.
    public static List<String> between(Collection<Told> before, Collection<Told> after) {
        Map<Subject, Said> said = new LinkedHashMap<>();
        before.forEach(told -> said.put(told.of, told.over(Said.NOTHING)));
        return changes(said, after);
    }

    private String called() {
        return of.whole()
                ? "The event “" + of.event() + "”"
                : "“" + of.property() + "” of the event “" + of.event() + "”";
    }
}
