package cynosure.home;

import cynosure.warehouse.Warehouse;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Nothing can be measured before there are events.
@Component
@Order(10)
class EventsAttention implements Attention {

    private final Warehouse warehouse;

    EventsAttention(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Call> calls() {
        return warehouse.catalog().all().isEmpty()
                ? List.of(
                        new Call(
                                "There are no events yet, so nothing can be measured.",
                                "Bring in events",
                                "/events"))
                : List.of();
    }
}
