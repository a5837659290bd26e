package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.privacy.Deletion;
import cynosure.events.privacy.Deletion.Kind;
import cynosure.events.privacy.Deletion.Report;
import cynosure.events.privacy.Deletions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists what was deleted, with its proof.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists what was deleted and what the search for it has found, latest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure privacy list"})
final class PrivacyList extends TerminalCommand {

    @Mixin Installation installation = new Installation();

    @Override
    int run(Terminal here) {
        try (Cynosure.Running running = installation.open()) {
            List<Deletion> all = running.context().getBean(Deletions.class).all();
            if (all.isEmpty()) {
                here.out().println("Nothing was deleted so far.");
            }
            all.forEach(deletion -> say(deletion, here));
            here.out().flush();
        }
        return 0;
    }

    static void say(Deletion deletion, Terminal here) {
        Report report = deletion.report();
        String who =
                deletion.kind() == Kind.AGE
                        ? "too old"
                        : "person "
                                + deletion.mark()
                                        .substring(0, Math.min(12, deletion.mark().length()));
        here.out()
                .printf(
                        "%s  %s  %s: %s, %s, %s; %s%n",
                        deletion.askedAt().truncatedTo(ChronoUnit.SECONDS),
                        who,
                        deletion.endedAt() == null ? deletion.step().label() : "deleted",
                        Counted.of(report.events(), "event"),
                        Counted.of(report.ids(), "id"),
                        Counted.of(report.uploads(), "file"),
                        proof(report));
    }

    private static String proof(Report report) {
        if (!report.trouble().isEmpty()) {
            return report.trouble();
        }
        if (report.searchedAt() == null) {
            return "not searched";
        }
        String searched =
                report.ordinary()
                        ? "ids too short to search bytes for"
                        : "%d files with %d bytes searched"
                                .formatted(report.files(), report.bytes());
        return searched
                + ", "
                + (report.found().isEmpty()
                        ? "nothing found"
                        : "found in " + String.join(", ", report.found()))
                + (report.others() == 0
                        ? ""
                        : ", a part of %s of others, which stay"
                                .formatted(Counted.of(report.others(), "longer id")));
    }
}
