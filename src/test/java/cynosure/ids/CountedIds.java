package cynosure.ids;

/// Ids that can be foretold: `id1`, `id2` …
public final class CountedIds implements Ids {

    private int count;

    @Override
    public synchronized String next() {
        return "id" + ++count;
    }

    @Override
    public synchronized String token() {
        return "token" + ++count;
    }

    @Override
    public synchronized String joinCode() {
        return "%08d".formatted(++count);
    }
}
