package cynosure.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// One file, written anew for each try: thousands of them follow in a second.
public final class Scratch {

    private Scratch() {}

    public static void with(byte[] bytes, Consumer<Path> reader) {
        try {
            reader.accept(Files.write(One.FILE, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class One {

        private static final Path FILE = made();

        private static Path made() {
            try {
                Path file = Files.createTempFile("fed", ".yaml");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
