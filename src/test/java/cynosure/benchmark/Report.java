package cynosure.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The written report: what was measured now replaces what was measured before, and the rest stays.
final class Report {

    private static final String HEAD =
            """
            # Benchmarks

            Written by `./cynosure bench`; each part says when, where and how busy the machine was.

            Absolute times mean little on another machine, and less on a busy one; the ratios compare two things that took turns in one run, and carry further.

            """;

    private final Path file;
    private final Map<String, String> parts = new LinkedHashMap<>();

    Report(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String part : ("\n" + Files.readString(file)).split("\n(?=## )")) {
                if (part.startsWith("## ")) {
                    parts.put(part.lines().findFirst().orElseThrow(), part.strip() + "\n\n");
                }
            }
        }
    }

    void put(Figures figures) throws IOException {
        String part =
                figures.markdown() + "On %s, %s.\n\n".formatted(LocalDate.now(), Machine.words());
        parts.put("## " + figures.title(), part);
        Files.writeString(file, HEAD + String.join("", parts.values()).strip() + "\n");
        System.out.println(part);
    }
}
