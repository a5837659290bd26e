package cynosure.catalogue.web;

import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.web.WithOneServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A server with an owner, and a way to bring events in.
abstract class CataloguePages extends WithOneServer {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    private static int files;

    static void bring(String lines) throws IOException {
        String name = "lines-" + files++ + ".jsonl";
        Path file = Files.writeString(folder.resolve(name), lines);
        server.context()
                .getBean(Importer.class)
                .bring(List.of(new Source(file, name)), Recipe.GUESS, Asked.once());
    }
}
