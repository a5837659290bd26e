package cynosure.catalogue.watch;

import cynosure.events.Collected;
import cynosure.events.Collector;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Asks what came from the sources.
@Component
final class AliveSources implements Alive {

    private final Collector collector;

    AliveSources(Collector collector) {
        this.collector = collector;
    }

    @Override
    public boolean since(Instant moment) {
        return collector.collected().bySource().values().stream()
                .map(Collected.Came::last)
                .anyMatch(last -> last.isAfter(moment));
    }
}
