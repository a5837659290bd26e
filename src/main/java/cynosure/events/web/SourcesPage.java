package cynosure.events.web;

import cynosure.problem.Problems;
import java.util.List;

/// Who sends events here, under which keys, and what has come.
///
/// @param owner whether this person may make sources and keys
/// @param address where events are sent to
/// @param name what stands in the form, as are the origins
/// @param failing whether what is safe in the log can't be brought in just now
/// @param refused how many refused events there are, in words; empty when none
/// @param away how many requests were asked to come later before their key was read, in words;
///   empty when none
/// @param lost how many entries a rotten disk has cost, in words; empty when none
public record SourcesPage(
        List<Row> rows,
        boolean owner,
        String address,
        String name,
        String origins,
        boolean failing,
        String refused,
        String lost,
        String away,
        Problems problems) {

    public record Row(String id, String name, List<String> keys, HealthPiece health) {}

    /// A key to show how it is done.
    public String exampleKey() {
        return rows.stream().flatMap(row -> row.keys().stream()).findFirst().orElse("THE-KEY");
    }

    SourcesPage with(String name, String origins, Problems problems) {
        return new SourcesPage(
                rows, owner, address, name, origins, failing, refused, lost, away, problems);
    }
}
