package cynosure.roadmap.store;

import cynosure.people.Person;
import cynosure.roadmap.Link;
import cynosure.roadmap.Serves;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The links of items, read and written whole.
final class Links {

    private final JdbcClient sql;

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    /// Of every item, by its id.
    Map<String, List<Link>> all() {
        Map<String, List<Link>> links = new HashMap<>();
        sql.sql(
                        """
                        select item_id, kind, input_id, assumption, person_id, happened_at
                        from roadmap_link
                        order by item_id, place
                        """)
                .query(
                        row -> {
                            links.computeIfAbsent(
                                            row.getString("item_id"), any -> new ArrayList<>())
                                    .add(link(row));
                        });
        return links;
    }

    List<Link> of(String item) {
        return sql.sql(
                        """
                        select kind, input_id, assumption, person_id, happened_at
                        from roadmap_link
                        where item_id = ?
                        order by place
                        """)
                .param(item)
                .query((row, number) -> link(row))
                .list();
    }

    /// What is said as it was before keeps who said it and when.
    void write(String item, List<Link> before, Serves serves, Person by, Instant at) {
        sql.sql("delete from roadmap_link where item_id = ?").param(item).update();
        List<Link> links = said(before, serves, by, at);
        for (int place = 0; place < links.size(); place++) {
            insert(item, place, links.get(place));
        }
    }

    private static List<Link> said(List<Link> before, Serves serves, Person by, Instant at) {
        return serves.links(by.id(), at).stream()
                .map(
                        link ->
                                before.stream()
                                        .filter(
                                                old ->
                                                        Serves.of(List.of(old))
                                                                .equals(Serves.of(List.of(link))))
                                        .findFirst()
                                        .orElse(link))
                .toList();
    }

    private void insert(String item, int place, Link link) {
        String kind =
                switch (link) {
                    case Link.Clear _ -> "CLEAR";
                    case Link.Assumed _ -> "ASSUMED";
                    case Link.None _ -> "NONE";
                };
        sql.sql(
                        """
                        insert into roadmap_link (item_id, place, kind, input_id, assumption, person_id, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        item,
                        place,
                        kind,
                        link instanceof Link.Served served ? served.input() : "",
                        link instanceof Link.Served served ? served.assumption() : "",
                        link.by(),
                        link.at().toEpochMilli())
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        String by = row.getString("person_id");
        Instant at = Instant.ofEpochMilli(row.getLong("happened_at"));
        String input = row.getString("input_id");
        return switch (row.getString("kind")) {
            case "CLEAR" -> new Link.Clear(input, by, at);
            case "ASSUMED" -> new Link.Assumed(input, row.getString("assumption"), by, at);
            case "NONE" -> new Link.None(by, at);
            case String other -> throw new IllegalStateException("no kind of link: " + other);
        };
    }
}
