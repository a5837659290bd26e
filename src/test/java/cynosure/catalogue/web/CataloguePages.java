package cynosure.catalogue.web;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.web.Browserless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A server with an owner, and a way to bring events in.
abstract class CataloguePages {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    @TempDir static Path folder;
    static Cynosure.Running server;
    static Browserless owner;
    private static int files;

    @BeforeAll
    static void comeIn() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
        owner = Browserless.owner(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    static void bring(String lines) throws IOException {
        String name = "lines-" + files++ + ".jsonl";
        Path file = Files.writeString(folder.resolve(name), lines);
        server.context()
                .getBean(Importer.class)
                .bring(List.of(new Source(file, name)), Recipe.GUESS, Asked.once());
    }
}
