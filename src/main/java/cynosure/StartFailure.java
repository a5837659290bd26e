package cynosure;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/// Says in plain words why the server could not start, where the reason is one that people meet.
final class StartFailure {

    private StartFailure() {}

    static RuntimeException explain(RuntimeException failure, Settings settings) {
        return find(failure, Fault.class)
                .map(RuntimeException.class::cast)
                .or(() -> find(failure, PortInUseException.class).map(any -> portInUse(settings)))
                .or(() -> find(failure, BindException.class).map(any -> noSuchAddress(settings)))
                .or(() -> find(failure, SQLException.class).map(why -> noDatabase(why, settings)))
                .orElse(failure);
    }

    private static <T> Optional<T> find(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static RuntimeException portInUse(Settings settings) {
        return unavailable(
                "server.port-in-use",
                "Something else is listening on port " + settings.port() + " already.",
                "Stop it, or choose another port with --port.");
    }

    private static RuntimeException noSuchAddress(Settings settings) {
        return unavailable(
                "server.no-such-address",
                "This machine has no address " + settings.host() + ".",
                "Use one of its own with --host; 0.0.0.0 stands for all of them.");
    }

    private static RuntimeException noDatabase(SQLException why, Settings settings) {
        return settings.database() == null
                ? unavailable(
                        "server.state-file",
                        "The file with this installation's state can't be used: "
                                + why.getMessage(),
                        "Check the data folder and the room on its disk.")
                : unavailable(
                        "server.database",
                        "The database can't be used: " + why.getMessage(),
                        "Check the address given with --database, and that its server runs.");
    }

    private static RuntimeException unavailable(String code, String sentence, String next) {
        return new Fault(Fault.Kind.UNAVAILABLE, Problem.of(code, sentence, next));
    }
}
