package cynosure.events;

import cynosure.warehouse.Column;
import cynosure.warehouse.WarehouseLayout;
import cynosure.warehouse.Weighed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the import of a file would do, found out by doing all of it but the last step.
///
/// @param before the import that brought the same content already; then nothing would be added
/// @param events how many events would be new
/// @param merged how many rows have the id of an event that is there already
/// @param first when the first of the new events happened; null when there are none
/// @param last when the last of the new events happened; null when there are none
/// @param names events that are not known yet, a few of them
/// @param properties properties that are not known yet
/// @param refusals every row that would be refused
public record Rehearsal(
        String file,
        @Nullable Import before,
        long events,
        long merged,
        @Nullable Instant first,
        @Nullable Instant last,
        List<String> names,
        List<String> properties,
        List<Refusal> refusals) {

    public Rehearsal {
        names = List.copyOf(names);
        properties = List.copyOf(properties);
        refusals = List.copyOf(refusals);
    }

    /// @param columns where what the rows say goes
    /// @param known what there is already
    static Rehearsal of(
            Source source,
            Weighed weighed,
            List<Column> columns,
            WarehouseLayout known,
            List<Refusal> refusals) {
        List<String> properties =
                columns.stream()
                        .map(Column::property)
                        .distinct()
                        .filter(name -> !known.properties().contains(name))
                        .filter(name -> !known.traits().contains(name))
                        .toList();
        return new Rehearsal(
                source.name(),
                null,
                weighed.events(),
                weighed.merged(),
                weighed.first(),
                weighed.last(),
                weighed.names(),
                properties,
                refusals);
    }

    static Rehearsal known(String file, Import before) {
        return new Rehearsal(file, before, 0, 0, null, null, List.of(), List.of(), List.of());
    }
}
