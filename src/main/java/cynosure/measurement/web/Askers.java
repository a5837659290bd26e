package cynosure.measurement.web;

import cynosure.warehouse.Stop;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Those who ask for a picture again and again while they write. A newer question of the same asker
/// ends the older one, so that nobody keeps the warehouse busy with what nobody waits for.
@Component
class Askers {

    private final ConcurrentMap<String, Stop> running = new ConcurrentHashMap<>();

    /// @param asker who asks: a person and the field they write in
    <T> T ask(String asker, Function<Stop, T> question) {
        var stop = new Stop();
        Stop older = running.put(asker, stop);
        if (older != null) {
            older.ask();
        }
        try {
            return question.apply(stop);
        } finally {
            running.remove(asker, stop);
        }
    }
}
