package cynosure.events.web;

import cynosure.events.Arrival;
import cynosure.events.SecondLook;
import cynosure.events.dialect.Dialect;
import cynosure.events.dialect.Parcel;
import java.util.ArrayList;
import java.util.List;

/// Reads what was refused once more, each in the dialect it came in. What earlier versions kept
/// came in the first of them.
record Again(List<Dialect> dialects) implements SecondLook.Rereading {

    Again {
        dialects = List.copyOf(dialects);
    }

    @Override
    public List<Arrival> read(Arrival.Unclear unclear) {
        String name = unclear.dialect().isEmpty() ? dialects.getFirst().name() : unclear.dialect();
        List<Arrival> said = new ArrayList<>();
        for (Dialect dialect : dialects) {
            if (dialect.name().equals(name)) {
                Parcel parcel =
                        new Parcel(unclear.source(), unclear.sent().bytes(), unclear.received());
                for (Arrival arrival : dialect.read(parcel).arrivals()) {
                    said.add(arrival instanceof Arrival.Unclear still ? still.in(name) : arrival);
                }
            }
        }
        return said;
    }
}
