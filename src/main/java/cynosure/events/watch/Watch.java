package cynosure.events.watch;

/// Everything that is watched while events come in. It begins anew with the server.
public record Watch(Passing passing, Turned turned, Lags lags) {

    public static Watch begin() {
        return new Watch(new Passing(), new Turned(), new Lags());
    }
}
