package cynosure.events.web;

import cynosure.events.Rehearsal;
import java.util.ArrayList;
import java.util.List;

/// What the import of a file would do, in words.
///
/// @param before it came in earlier, and nothing would be added
/// @param span from when to when the new events happened; empty when there are none
/// @param names events that are not known yet
/// @param properties properties that are not known yet
public record Tried(
        String file,
        boolean before,
        String events,
        String merged,
        String refused,
        String span,
        List<String> names,
        List<String> properties) {

    private static final int PROPERTIES_SHOWN = 20;

    static Tried of(Rehearsal one, Words words) {
        return new Tried(
                one.file(),
                one.before() != null,
                Words.count(one.events()),
                Words.count(one.merged()),
                Words.count(one.refusals().size()),
                words.days(one.first(), one.last()),
                one.names(),
                few(one.properties()));
    }

    private static List<String> few(List<String> all) {
        if (all.size() <= PROPERTIES_SHOWN) {
            return all;
        }
        List<String> few = new ArrayList<>(all.subList(0, PROPERTIES_SHOWN));
        few.add("and " + Words.count(all.size() - PROPERTIES_SHOWN) + " more");
        return few;
    }
}
