package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.Asked;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.Importer;
import cynosure.events.Outcome;
import cynosure.events.Recipe;
import cynosure.events.Refusal;
import cynosure.events.SavedMapping;
import cynosure.events.SavedMappings;
import cynosure.events.Signature;
import cynosure.events.Source;
import cynosure.events.Understanding;
import cynosure.people.Workspaces;
import cynosure.warehouse.Stop;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings files of events into an installation, as the page for it does.
///
/// @param how what was said of how they are read; when nothing was, a saved mapping for their shape
///   holds
record ImportEvents(Installation installation, HowRead how, Terminal terminal) {

    private static final ByName SENDERS =
            new ByName(
                    "source",
                    "cli.no-such-source",
                    "cli.two-sources",
                    "No source was made yet: make one under Events, Sources, or leave --source out.");

    /// @param source the name or id of the source that sends the same events; null when none does
    int bring(List<String> files, @Nullable String source) {
        List<Source> sources = Globs.files(files);
        try (Cynosure.Running running = installation.open()) {
            Importer importer = running.context().getBean(Importer.class);
            String sender =
                    source == null
                            ? null
                            : SENDERS.one(
                                            running.context().getBean(EventSources.class).all(),
                                            EventSource::name,
                                            EventSource::id,
                                            source)
                                    .id();
            Recipe recipe = recipe(running, importer, sources.getFirst());
            ProgressLine progress = new ProgressLine(terminal, sources.size());
            List<Outcome> outcomes;
            try {
                outcomes =
                        importer.bring(
                                sources, recipe, new Asked(false, progress, new Stop()).of(sender));
            } finally {
                progress.clear();
            }
            outcomes.forEach(outcome -> terminal.out().println(told(outcome)));
            terminal.out().flush();
        }
        return 0;
    }

    private Recipe recipe(Cynosure.Running running, Importer importer, Source first) {
        Recipe said = how.recipe(running.context().getBean(Workspaces.class).zone());
        if (!how.nothing()) {
            return said;
        }
        Understanding understanding = importer.preview(first, said).understanding();
        Optional<SavedMapping> saved =
                understanding.columns().isEmpty()
                        ? Optional.empty()
                        : running.context()
                                .getBean(SavedMappings.class)
                                .of(Signature.of(understanding));
        saved.ifPresent(
                one -> {
                    terminal.err().println("Read like \"" + one.name() + "\".");
                    terminal.err().flush();
                });
        return saved.map(SavedMapping::recipe).orElse(said);
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.AlreadyThere(var earlier) ->
                    "%s: nothing added, its content came in before.".formatted(earlier.file());
            case Outcome.Imported(var done, List<Refusal> refusals) -> {
                String before =
                        done.merged() == 0
                                ? ""
                                : ", %s there before".formatted(Counted.number(done.merged()));
                String refused =
                        refusals.isEmpty()
                                ? ""
                                : ", %s refused; the first is line %d: %s"
                                        .formatted(
                                                Counted.of(done.refused(), "row"),
                                                refusals.getFirst().line(),
                                                refusals.getFirst().reason());
                yield "%s: %s added%s%s."
                        .formatted(done.file(), Counted.of(done.rows(), "event"), before, refused);
            }
        };
    }
}
