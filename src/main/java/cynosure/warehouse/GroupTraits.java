package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was told of groups, as it stood when each event happened that names one of them: as
/// [Traits] are of actors.
///
/// Which group an event names stands in the property that is called like the type of group.
final class GroupTraits {

    private final Connection connection;
    private final Arriving arriving;
    private final Columns traits;
    private final Columns properties;

    GroupTraits(Connection connection, Arriving arriving, Columns traits, Columns properties) {
        this.connection = connection;
        this.arriving = arriving;
        this.traits = traits;
        this.properties = properties;
    }

    /// A type of group.
    ///
    /// @param number that of its property
    /// @param column where events name groups of this type
    /// @param traits what can be known of them
    private record Type(int number, String column, List<Column> traits) {

        String known() {
            return "h" + number;
        }
    }

    /// Keeps what was told in the rows that have arrived.
    ///
    /// @param into columns of traits with a comma before each
    /// @param from the same in the rows, which are called `s`
    void insertTellings(String into, String from) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table telling as
                select p.number as type, s.other as group_id, r."at", r.place
                from arrived r
                    join %s s on s.rowid = r.place
                    join (select distinct number, name from property) p on p.name = s.name
                where r.kind = 'group'
                """
                        .formatted(arriving.table()));
        Tables.run(
                connection,
                """
                insert into group_trait (type, group_id, "at", id, import_number, place%s)
                select t.type, t.group_id, t."at", s.id, %s, t.place%s
                from telling t join %s s on s.rowid = t.place
                """
                        .formatted(into, arriving.number(), from, arriving.table()));
    }

    /// Makes `told_group`: for the groups that the rows name, one row an instant at which something
    /// was told of them, with all that was known from then on.
    void gather() throws SQLException {
        if (none()) {
            return;
        }
        StringBuilder named = new StringBuilder("select null::integer as type, '' as group_id");
        for (Type type : types()) {
            staged(type)
                    .ifPresent(
                            column ->
                                    named.append(
                                            " union select %d, %s from %s"
                                                    .formatted(
                                                            type.number,
                                                            column,
                                                            arriving.table())));
        }
        History history = new History(traits);
        Tables.run(
                connection,
                """
                create or replace temp table told_group as
                select type, group_id, "at"%s
                from (select type, group_id, "at",
                             row_number() over (partition by type, group_id, "at"
                                 order by import_number desc, place desc) as copy
                             %s
                      from group_trait
                      where (type, group_id) in (
                          %s
                          union
                          select type, group_id from telling)
                      window past as (partition by type, group_id
                          order by "at", import_number, place rows unbounded preceding))
                where copy = 1
                """
                        .formatted(history.columns(), history.known(), named));
    }

    /// The columns that rows on their way in get, with a comma before each.
    String into() throws SQLException {
        return columns("");
    }

    /// What goes into these columns.
    String from() throws SQLException {
        StringBuilder from = new StringBuilder();
        for (Type type : types()) {
            if (staged(type).isPresent()) {
                type.traits.forEach(
                        c ->
                                from.append(", ")
                                        .append(type.known())
                                        .append('.')
                                        .append(traits.name(c)));
            }
        }
        return from.toString();
    }

    /// Joins to rows of `fresh`, called `s`, what was known of their groups.
    String join() throws SQLException {
        StringBuilder join = new StringBuilder();
        for (Type type : types()) {
            staged(type).ifPresent(column -> join.append(join(type, "s." + column, "s")));
        }
        return join.toString();
    }

    /// Tells events that were there before what came late, and answers when the earliest such event
    /// happened.
    @Nullable Instant bringUpToDate() throws SQLException {
        Instant since = null;
        for (Type type : types()) {
            since = Landing.earliest(since, bringUpToDate(type));
        }
        return since;
    }

    private @Nullable Instant bringUpToDate(Type type) throws SQLException {
        StringBuilder known = new StringBuilder();
        StringBuilder set = new StringBuilder();
        StringBuilder differs = new StringBuilder();
        for (Column column : type.traits) {
            String name = traits.name(column);
            known.append(", %s.%s".formatted(type.known(), name));
            set.append(", %1$s = x.%1$s".formatted(name));
            differs.append(" or e.%2$s is distinct from %1$s.%2$s".formatted(type.known(), name));
        }
        Tables.run(
                connection,
                """
                create or replace temp table retold as
                select e.place, e."at"%s
                from (select e.*, e.rowid as place
                      from event e
                          join (select group_id, min("at") as since
                                from telling
                                where type = %d
                                group by group_id) n
                          on n.group_id = e.%s and e."at" >= n.since) e%s
                where false%s
                """
                        .formatted(
                                known,
                                type.number,
                                type.column,
                                join(type, "e." + type.column, "e"),
                                differs));
        Tables.run(
                connection,
                "update event set %s from retold x where event.rowid = x.place"
                        .formatted(set.substring(2)));
        return Tables.instant(connection, "select min(\"at\") from retold");
    }

    private String join(Type type, String group, String rows) {
        return " asof left join (select * from told_group where type = %1$d) %2$s on %2$s.group_id = %3$s and %2$s.\"at\" <= %4$s.\"at\""
                .formatted(type.number, type.known(), group, rows);
    }

    private String columns(String of) throws SQLException {
        StringBuilder columns = new StringBuilder();
        for (Type type : types()) {
            if (staged(type).isPresent()) {
                type.traits.forEach(c -> columns.append(", ").append(of).append(traits.name(c)));
            }
        }
        return columns.toString();
    }

    /// The types of which something was told. What could be meant for two, because one is called
    /// `a` and another `a.b`, is the longer one's.
    private List<Type> types() throws SQLException {
        List<Integer> numbers = numbers();
        List<String> names =
                properties.names().stream()
                        .filter(name -> numbers.contains(properties.number(name)))
                        .toList();
        List<Type> types = new ArrayList<>();
        for (String name : names) {
            List<Column> own =
                    traits.all().stream()
                            .filter(trait -> name.equals(type(trait.property(), names)))
                            .toList();
            if (!own.isEmpty()) {
                String column = properties.name(Column.text(name));
                types.add(new Type(properties.number(name), column, own));
            }
        }
        return types;
    }

    private static @Nullable String type(String trait, List<String> names) {
        String longest = null;
        for (String name : names) {
            boolean fits = trait.startsWith(name + ".");
            if (fits && (longest == null || name.length() > longest.length())) {
                longest = name;
            }
        }
        return longest;
    }

    private List<Integer> numbers() throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct type from group_trait")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    /// The staged column in which rows name groups of this type.
    private Optional<String> staged(Type type) {
        for (int i = 0; i < arriving.columns().size(); i++) {
            Column column = arriving.columns().get(i);
            if (column.kind() == Kind.TEXT && properties.name(column).equals(type.column)) {
                return Optional.of(arriving.named().get(i));
            }
        }
        return Optional.empty();
    }

    private boolean none() {
        return traits.all().isEmpty();
    }
}
