package cynosure.web;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A server of its own for each test, over an empty folder, and its owner. Where tests don't meet
/// in what the server keeps, one server for all of them takes less time.
public abstract class WithServer {

    @TempDir protected Path folder;
    protected Cynosure.Running server;

    /// Robin, whose workspace is called Lantern.
    protected Browserless owner;

    @BeforeEach
    protected void startServer() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
        owner = Browserless.owner(server);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }
}
