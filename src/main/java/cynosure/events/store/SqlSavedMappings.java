package cynosure.events.store;

import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.SavedMapping;
import cynosure.events.SavedMappings;
import cynosure.events.Shape;
import cynosure.events.Signature;
import cynosure.events.Understanding;
import cynosure.ids.Ids;
import cynosure.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Saved mappings, one row each.
@Repository
class SqlSavedMappings implements SavedMappings {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    SqlSavedMappings(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<SavedMapping> all() {
        return sql.sql("select * from saved_mapping order by name, made_at, id")
                .query(SqlSavedMappings::read)
                .list();
    }

    @Override
    public Optional<SavedMapping> of(String signature) {
        return sql.sql("select * from saved_mapping where signature = ?")
                .param(signature)
                .query(SqlSavedMappings::read)
                .optional();
    }

    @Override
    @Transactional
    public void save(String name, Understanding understanding, Person by) {
        String signature = Signature.of(understanding);
        Shape shape = understanding.recipe().shape();
        Mapping mapping = understanding.recipe().mapping();
        sql.sql("delete from saved_mapping where signature = ?").param(signature).update();
        sql.sql(
                        """
                        insert into saved_mapping
                            (id, name, signature, columns, format, delimiter, header, export,
                             user_column, time_column, event_column, event_name, id_column,
                             time_format, zone, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.next(),
                        name,
                        signature,
                        Signature.columns(understanding),
                        shape.format().name(),
                        shape.delimiter() == null ? null : shape.delimiter().toString(),
                        Boolean.FALSE.equals(shape.header()) ? "no" : "yes",
                        shape.export() == null ? Export.NONE.name() : shape.export().name(),
                        mapping.user(),
                        mapping.time(),
                        mapping.event(),
                        mapping.eventName(),
                        mapping.id(),
                        mapping.timeFormat(),
                        (mapping.zone() == null ? ZoneOffset.UTC : mapping.zone()).getId(),
                        by.id(),
                        clock.millis())
                .update();
    }

    @Override
    public void forget(String id) {
        sql.sql("delete from saved_mapping where id = ?").param(id).update();
    }

    private static SavedMapping read(ResultSet row, int number) throws SQLException {
        String delimiter = row.getString("delimiter");
        Shape shape =
                new Shape(
                        Format.valueOf(row.getString("format")),
                        delimiter == null ? null : delimiter.charAt(0),
                        null,
                        row.getString("header").equals("yes"),
                        Export.valueOf(row.getString("export")));
        Mapping mapping =
                new Mapping(
                        said(row.getString("user_column")),
                        row.getString("time_column"),
                        row.getString("event_column"),
                        row.getString("event_name"),
                        said(row.getString("id_column")),
                        row.getString("time_format"),
                        ZoneId.of(row.getString("zone")));
        return new SavedMapping(
                row.getString("id"),
                row.getString("name"),
                row.getString("signature"),
                row.getString("columns"),
                new Recipe(shape, mapping),
                Instant.ofEpochMilli(row.getLong("made_at")));
    }

    /// That there is no such column was said, too.
    private static String said(@Nullable String column) {
        return column == null ? "" : column;
    }
}
