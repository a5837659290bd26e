package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;

/// One property's values of one kind.
///
/// @param width the room its numbers need; `EXACT` for every other kind
public record Column(String property, Kind kind, Width width) {

    public static Column text(String property) {
        return new Column(property, Kind.TEXT, Width.EXACT);
    }

    public static Column number(String property, Width width) {
        return new Column(property, Kind.NUMBER, width);
    }

    public static Column flag(String property) {
        return new Column(property, Kind.FLAG, Width.EXACT);
    }

    public static Column time(String property) {
        return new Column(property, Kind.TIME, Width.EXACT);
    }

    String type() {
        return switch (kind) {
            case TEXT -> "varchar";
            case NUMBER -> width.type();
            case FLAG -> "boolean";
            case TIME -> "timestamp";
        };
    }
}
