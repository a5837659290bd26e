package cynosure.events;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The exports of well-known products, recognised by the columns they always have: whose file it
/// is, who acted, what an event is called, and when that product calls two events one.
///
/// Bookkeeping of the product is left out, and so are addresses of the internet: who needs them can
/// say that the file is no such export.
public enum Export {
    /// An ordinary file.
    NONE("", List.of(), List.of(), List.of(), List.of(), List.of(), "", Set.of(), Set.of()),
    /// A ZIP of gzipped JSON lines, one file an hour or more.
    AMPLITUDE(
            "Amplitude",
            List.of("event_type", "event_time", "$insert_id"),
            List.of("user_id", "device_id", "amplitude_id"),
            List.of("event_type"),
            List.of("event_time"),
            List.of("$insert_id", "device_id"),
            "event_properties.",
            Set.of(
                    "$schema",
                    "amplitude_attribution_ids",
                    "amplitude_event_type",
                    "amplitude_id",
                    "client_event_time",
                    "client_upload_time",
                    "data",
                    "data_type",
                    "event_id",
                    "ip_address",
                    "is_attribution_event",
                    "partner_id",
                    "processed_time",
                    "sample_rate",
                    "server_received_time",
                    "server_upload_time",
                    "source_id",
                    "uuid",
                    "user_id",
                    "$insert_id",
                    "$insert_key",
                    "adid",
                    "idfa"),
            Set.of(
                    "app",
                    "city",
                    "country",
                    "device_family",
                    "device_id",
                    "device_type",
                    "language",
                    "os_name",
                    "os_version",
                    "platform",
                    "region",
                    "session_id",
                    "version_name")),
    /// JSON lines of the raw export.
    MIXPANEL(
            "Mixpanel",
            List.of("event", "properties.time", "properties.distinct_id"),
            List.of("properties.distinct_id"),
            List.of("event"),
            List.of("properties.time"),
            List.of("event", "properties.distinct_id", "properties.time", "properties.$insert_id"),
            "properties.",
            Set.of(
                    "properties.$insert_id",
                    "properties.$import",
                    "properties.$ip",
                    "properties.ip",
                    "properties.mp_api_endpoint",
                    "properties.mp_api_timestamp_ms",
                    "properties.mp_processing_time_ms",
                    "properties.mp_sent_by_lib_version",
                    "properties.token"),
            Set.of("event")),
    /// JSON lines or Parquet of a batch export.
    POSTHOG(
            "PostHog",
            List.of("uuid", "event", "distinct_id", "timestamp"),
            List.of("distinct_id"),
            List.of("event"),
            List.of("timestamp"),
            List.of("uuid"),
            "properties.",
            Set.of(
                    "_inserted_at",
                    "bq_ingested_timestamp",
                    "created_at",
                    "databricks_ingested_timestamp",
                    "elements",
                    "inserted_at",
                    "ip",
                    "properties.$ip",
                    "properties.token",
                    "properties.distinct_id",
                    "site_url",
                    "team_id"),
            Set.of("uuid", "event", "distinct_id", "timestamp", "person_id")),
    /// A table of the warehouse, as Segment, RudderStack and Hightouch fill it.
    SEGMENT(
            "the Segment warehouse",
            List.of("id", "received_at", "original_timestamp"),
            List.of("user_id", "anonymous_id"),
            List.of("event_text", "event"),
            List.of("timestamp", "original_timestamp", "received_at"),
            List.of("id"),
            "",
            Set.of(
                    "context_ip",
                    "context_library_name",
                    "context_library_version",
                    "context_request_ip",
                    "event",
                    "event_text",
                    "loaded_at",
                    "original_timestamp",
                    "received_at",
                    "sent_at",
                    "timestamp",
                    "user_id",
                    "uuid",
                    "uuid_ts"),
            Set.of());

    private final String title;
    private final List<String> marks;
    private final List<String> who;
    private final List<String> what;
    private final List<String> when;
    private final List<String> id;
    private final String inside;
    private final Set<String> dropped;
    private final Set<String> outside;

    /// @param marks columns without which it is no such export
    /// @param who says who acted, the first that says something; `what` and `when` likewise
    /// @param id what together tells an event from any other
    /// @param inside what the names of an event's own properties begin with
    /// @param dropped columns that are no properties
    /// @param outside names beside the event's own properties, which keep them
    Export(
            String title,
            List<String> marks,
            List<String> who,
            List<String> what,
            List<String> when,
            List<String> id,
            String inside,
            Set<String> dropped,
            Set<String> outside) {
        this.title = title;
        this.marks = marks;
        this.who = who;
        this.what = what;
        this.when = when;
        this.id = id;
        this.inside = inside;
        this.dropped = dropped;
        this.outside = outside;
    }

    /// The export with these columns; `NONE` when it is an ordinary file.
    static Export of(List<String> columns) {
        for (Export export : List.of(AMPLITUDE, MIXPANEL, POSTHOG, SEGMENT)) {
            boolean person = export.who.stream().anyMatch(columns::contains);
            if (person && columns.containsAll(export.marks)) {
                return export;
            }
        }
        return NONE;
    }

    /// The one that is called so in a form; null when there is none.
    public static @Nullable Export called(String said) {
        for (Export export : values()) {
            if (export.name().toLowerCase(Locale.ROOT).equals(said)) {
                return export;
            }
        }
        return null;
    }

    /// Whose export it is, for people; empty when it is none.
    public String title() {
        return title;
    }

    public boolean known() {
        return this != NONE;
    }

    List<String> who() {
        return who;
    }

    List<String> what() {
        return what;
    }

    List<String> when() {
        return when;
    }

    List<String> id() {
        return id;
    }

    /// What an event is called when no column says so: a table of the warehouse is its name.
    Optional<String> eventOf(String file) {
        return this == SEGMENT ? WarehouseTable.eventOf(file) : Optional.empty();
    }

    /// Under which name a column's values are kept; empty when they are not.
    ///
    /// @param event what all events of the file are called; empty when each says so itself
    Optional<String> property(String column, String event) {
        boolean aside = event.equals("identify") && column.startsWith("context_");
        if (aside || dropped.contains(column) || column.startsWith("data.")) {
            return Optional.empty();
        }
        if (!inside.isEmpty() && column.startsWith(inside)) {
            String own = column.substring(inside.length());
            return Optional.of(outside.contains(own) || own.isEmpty() ? column : own);
        }
        return Optional.of(column);
    }

    /// How to read it, with whatever was said left as it is. All of them write their times in UTC.
    Mapping mapping(Mapping said) {
        boolean event = said.event() == null && said.eventName() == null;
        return new Mapping(
                said.user() == null ? whoColumn() : said.user(),
                said.time() == null ? whenColumn() : said.time(),
                event ? whatColumn() : said.event(),
                said.eventName(),
                said.id() == null ? idColumn() : said.id(),
                said.timeFormat(),
                ZoneOffset.UTC);
    }

    /// The column that says what the device is called; null when there is none.
    @Nullable String deviceColumn() {
        return switch (this) {
            case NONE -> null;
            case AMPLITUDE -> "device_id";
            case MIXPANEL, POSTHOG -> "$device_id";
            case SEGMENT -> "anonymous_id";
        };
    }

    String whoColumn() {
        return either(who);
    }

    String whatColumn() {
        return either(what);
    }

    String whenColumn() {
        return either(when);
    }

    String idColumn() {
        return String.join(" + ", shortened(id));
    }

    private String either(List<String> columns) {
        return String.join(" or ", shortened(columns));
    }

    private List<String> shortened(List<String> columns) {
        return columns.stream()
                .map(name -> name.startsWith(inside) ? name.substring(inside.length()) : name)
                .toList();
    }

    /// Why a file is taken for this, and what follows from it, in sentences.
    List<String> why() {
        return List.of(
                "It is an export of " + title + ": it has " + String.join(", ", marks) + ".",
                id.size() == 1
                        ? "Two rows with the same %s are one event, as %s has it."
                                .formatted(idColumn(), title)
                        : "Two rows that are alike in %s are one event, as %s has it."
                                .formatted(String.join(", ", shortened(id)), title),
                "Its bookkeeping and addresses of the internet are left out.");
    }
}
