package cynosure.warehouse;

/// What somebody else wrote, as it stands in query text where it can't be bound: a name, or the
/// path of a file in a setting.
public final class Quoted {

    private Quoted() {}

    /// A name of a table or column, such as `"user ""id"""`.
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// A text, such as `'it''s'`.
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
