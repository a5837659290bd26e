package cynosure.events.web;

import cynosure.events.Arrival;
import cynosure.events.SecondLook;
import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.NewNames;
import cynosure.events.dialect.Parcel;
import cynosure.events.dialect.Query;
import java.util.List;

/// Reads what was refused once more, as if it came the same way again.
record Again(Addresses addresses, NewNames names) implements SecondLook.Rereading {

    @Override
    public List<Arrival> read(Arrival.Unclear unclear) {
        return addresses
                .named(unclear.dialect())
                .map(address -> read(unclear, address))
                .orElse(List.of());
    }

    private List<Arrival> read(Arrival.Unclear unclear, Addresses.Address address) {
        Parcel parcel =
                new Parcel(
                        address.path(),
                        Query.of(null),
                        unclear.sent().bytes(),
                        unclear.received(),
                        "",
                        names);
        return address.dialect().open(parcel).read(unclear.source()).arrivals().stream()
                .map(
                        arrival ->
                                arrival instanceof Arrival.Unclear still
                                        ? still.in(address.name())
                                        : arrival)
                .toList();
    }
}
