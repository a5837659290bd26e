package cynosure.events.table;

import cynosure.warehouse.Quoted;

/// The name of a table as people write it: `orders`, `shop.orders`, `"My shop"."Orders"`.
///
/// @param schema the part before the point
record Name(String schema, String table) {

    static Name of(String written, String usualSchema) {
        String text = written.strip();
        int point = -1;
        boolean quoted = false;
        for (int i = 0; i < text.length() && point < 0; i++) {
            quoted ^= text.charAt(i) == '"';
            point = text.charAt(i) == '.' && !quoted ? i : -1;
        }
        return point < 0
                ? new Name(usualSchema, plain(text))
                : new Name(plain(text.substring(0, point)), plain(text.substring(point + 1)));
    }

    String quoted() {
        return Quoted.name(schema) + "." + Quoted.name(table);
    }

    private static String plain(String part) {
        boolean quoted = part.length() > 1 && part.startsWith("\"") && part.endsWith("\"");
        return quoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
