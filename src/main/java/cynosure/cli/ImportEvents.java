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
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.warehouse.Stop;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings files of events into an installation, as the page for it does.
///
/// @param how what was said of how they are read; when nothing was, a saved mapping for their shape
///   holds
record ImportEvents(Installation installation, HowRead how, Terminal terminal) {

    private static final int NAMES_SHOWN = 20;

    /// @param source the name or id of the source that sends the same events; null when none does
    int bring(List<String> files, @Nullable String source) {
        List<Source> sources = Globs.files(files);
        try (Cynosure.Running running = installation.open()) {
            Importer importer = running.context().getBean(Importer.class);
            String sender =
                    source == null
                            ? null
                            : sender(running.context().getBean(EventSources.class), source);
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

    /// A source by its name, whatever its capitals, or by its id.
    static String sender(EventSources senders, String said) {
        List<EventSource> found =
                senders.all().stream()
                        .filter(one -> one.name().equalsIgnoreCase(said) || one.id().equals(said))
                        .toList();
        return switch (found.size()) {
            case 1 -> found.getFirst().id();
            case 0 -> throw unknown(senders.all(), said);
            default ->
                    throw Fault.mistake(
                            "cli.two-sources",
                            "%d sources are called \"%s\".".formatted(found.size(), said),
                            "Name one by its id: "
                                    + found.stream()
                                            .map(EventSource::id)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        };
    }

    private static Fault unknown(List<EventSource> all, String said) {
        List<String> names = all.stream().map(EventSource::name).distinct().toList();
        String next =
                names.isEmpty()
                        ? "No source was made yet: make one under Events, Sources, or leave --source out."
                        : "These exist: "
                                + names.stream()
                                        .limit(NAMES_SHOWN)
                                        .collect(Collectors.joining(", "))
                                + (names.size() > NAMES_SHOWN ? " …" : ".");
        return new Fault(
                Fault.Kind.MISTAKE,
                Problem.of("cli.no-such-source", "There is no source \"" + said + "\".", next)
                        .didYouMean(Nearest.to(said, names).orElse(null)));
    }

    private Recipe recipe(Cynosure.Running running, Importer importer, Source first) {
        ZoneId home =
                running.context()
                        .getBean(Workspaces.class)
                        .current()
                        .map(Workspace::zone)
                        .orElse(ZoneOffset.UTC);
        Recipe said = how.recipe(home);
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
                                : ", %s there before".formatted(count(done.merged()));
                String refused =
                        refusals.isEmpty()
                                ? ""
                                : ", %s refused; the first is line %d: %s"
                                        .formatted(
                                                rows(done.refused()),
                                                refusals.getFirst().line(),
                                                refusals.getFirst().reason());
                yield "%s: %s added%s%s."
                        .formatted(done.file(), events(done.rows()), before, refused);
            }
        };
    }

    private static String events(long count) {
        return count(count) + (count == 1 ? " event" : " events");
    }

    private static String rows(long count) {
        return count(count) + (count == 1 ? " row" : " rows");
    }

    private static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
