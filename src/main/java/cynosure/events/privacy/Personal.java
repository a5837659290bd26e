package cynosure.events.privacy;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.Import;
import cynosure.events.Imports;
import cynosure.warehouse.Dossier;
import cynosure.warehouse.Erasing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// All that is known of one person, as JSON lines that people and programs can read.
public final class Personal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Dossier dossier;
    private final Erasing erasing;
    private final PrivacyKey key;
    private final EventSources sources;
    private final Imports imports;

    public Personal(
            Dossier dossier,
            Erasing erasing,
            PrivacyKey key,
            EventSources sources,
            Imports imports) {
        this.dossier = dossier;
        this.erasing = erasing;
        this.key = key;
        this.sources = sources;
        this.imports = imports;
    }

    /// Whether anybody has this id, as the product knows it or as it is kept.
    public boolean knows(String id) {
        return erasing.names(forms(id)) > 0;
    }

    /// Writes everything and answers how many lines that were.
    public long write(String id, OutputStream out) throws IOException {
        Map<String, String> names =
                sources.all().stream()
                        .collect(Collectors.toMap(EventSource::id, EventSource::name));
        Map<Integer, String> files =
                imports.all().stream().collect(Collectors.toMap(Import::number, Import::file));
        long lines =
                dossier.tell(
                        forms(id),
                        line -> {
                            line.computeIfPresent(
                                    "source",
                                    (any, source) -> names.getOrDefault((String) source, ""));
                            line.computeIfPresent(
                                    "import",
                                    (any, number) -> files.getOrDefault((Integer) number, ""));
                            write(line, out);
                        });
        out.flush();
        return lines;
    }

    private static void write(Map<String, Object> line, OutputStream out) {
        try {
            out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Set<String> forms(String id) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(id);
        forms.add(key.pseudonym("", id));
        forms.add(key.pseudonym(Privacy.FILES, id));
        sources.all().forEach(source -> forms.add(key.pseudonym(source.id(), id)));
        return forms;
    }
}
