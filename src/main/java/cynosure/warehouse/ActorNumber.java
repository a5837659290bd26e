package cynosure.warehouse;

/// The number that stands for an actor in the table of events: a parameter of queries that still
/// says who is meant when people look at them.
public record ActorNumber(int number, String id) {

    @Override
    public String toString() {
        return number + ", who is “" + id + "”";
    }
}
