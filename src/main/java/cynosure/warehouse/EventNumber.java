package cynosure.warehouse;

/// The number that stands for an event's name in the table of events: a parameter of queries that
/// still says what is meant when people look at them.
public record EventNumber(int number, String name) {

    @Override
    public String toString() {
        return number + ", which is “" + name + "”";
    }
}
