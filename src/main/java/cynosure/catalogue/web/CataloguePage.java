package cynosure.catalogue.web;

import cynosure.catalogue.Order;
import java.util.List;

/// The table of all events.
///
/// @param any whether there is any event at all
/// @param search what was looked for
/// @param rows the first of those that were found
/// @param found how many were found, in words
/// @param more how many of them are not shown
public record CataloguePage(
        boolean any,
        String lead,
        String search,
        Order order,
        List<Row> rows,
        String found,
        int more) {

    /// One event.
    ///
    /// @param words what people say of it, cut short
    /// @param picture its last weeks, drawn; empty where nothing came in them
    /// @param rest how many more properties it has
    public record Row(
            String name,
            String href,
            String words,
            String owner,
            String count,
            String first,
            String last,
            String picture,
            List<String> properties,
            int rest) {

        public boolean sent() {
            return !count.isEmpty();
        }
    }

    public Order[] orders() {
        return Order.values();
    }

    public String query() {
        return "?q=" + EventWords.encoded(search) + "&sort=" + order.word();
    }
}
