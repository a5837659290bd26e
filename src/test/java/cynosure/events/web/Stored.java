package cynosure.events.web;

import cynosure.Cynosure;
import cynosure.events.Collector;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What stands in the event store of a server.
final class Stored {

    private Stored() {}

    /// The ids of all events, with those that were still in the log.
    static List<String> ids(Cynosure.Running server) throws IOException {
        return ids(
                server.context().getBean(Collector.class),
                server.context().getBean(Warehouse.class));
    }

    static List<String> ids(Collector collector, Warehouse warehouse) throws IOException {
        collector.flush();
        return warehouse.read(
                connection -> {
                    List<String> ids = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery("select id from event")) {
                        while (rows.next()) {
                            ids.add(rows.getString(1));
                        }
                    }
                    return ids;
                });
    }
}
