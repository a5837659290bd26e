package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event as it stands in the store, with all ids of the person who did it.
record Seen(
        String id,
        Instant at,
        @Nullable String person,
        String name,
        @Nullable Object session,
        String rest) {

    static final String LABELS =
            """
            select person, string_agg(if(anonymous, 'd:', 'u:') || id, ','
                       order by if(anonymous, 'd:', 'u:') || id) as label
            from actor
            group by person
            """;

    String row() {
        return at + " " + person + " " + name + " " + rest;
    }

    static List<Seen> all(Warehouse warehouse) {
        String text = warehouse.layout().trait("plan", Kind.TEXT).orElse("null::varchar");
        String number = warehouse.layout().trait("plan", Kind.NUMBER).orElse("null::integer");
        String own = warehouse.layout().column("plan", Kind.TEXT).orElse("null::varchar");
        String count = warehouse.layout().column("plan", Kind.NUMBER).orElse("null::integer");
        String sql =
                """
                select e.id, e."at", l.label, n.name, e.session, e.since_first,
                       coalesce(%s, %s::integer::varchar), coalesce(%s, %s::integer::varchar)
                from event e
                    join event_name n on n.number = e.name
                    left join (%s) l on l.person = e.actor
                order by e."at", e.id
                """
                        .formatted(own, count, text, number, LABELS);
        return warehouse.read(
                connection -> {
                    List<Seen> seen = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            seen.add(
                                    new Seen(
                                            rows.getString(1),
                                            Tables.instant(rows, 2),
                                            rows.getString(3),
                                            rows.getString(4),
                                            rows.getObject(5),
                                            "plan=%s session=%s age=%s then=%s"
                                                    .formatted(
                                                            rows.getString(7),
                                                            rows.getObject(5),
                                                            rows.getObject(6),
                                                            rows.getString(8))));
                        }
                    }
                    return seen;
                });
    }
}
