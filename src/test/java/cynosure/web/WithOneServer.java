package cynosure.web;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// One server for all tests of a class, over a folder that was empty, and its owner. Each test
/// finds what those before it left behind, unless the class begins anew.
public abstract class WithOneServer {

    @TempDir public static Path folder;
    public static Cynosure.Running server;

    /// Robin, whose workspace is called Lantern.
    public static Browserless owner;

    @BeforeAll
    static void startServer() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
        owner = Browserless.owner(server);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }
}
