package cynosure.events.watch;

/// Everything that is watched while events come in. It begins anew with the server.
///
/// @param turned requests that were asked to come again later, with 429 or 503
/// @param again requests of which the client said that it had sent them before
public record Watch(Passing passing, Tally turned, Tally again, Lags lags) {

    public static Watch begin() {
        return new Watch(new Passing(), new Tally(), new Tally(), new Lags());
    }
}
