package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.privacy.Deleting;
import cynosure.events.privacy.Deletion;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.problem.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Deletes a person everywhere and says what the search in the end has found.
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Deletes a person everywhere, and searches all files for their ids in the end. It can't"
                    + " be undone.",
            "The server must not run meanwhile; while it does, use Events, Privacy."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure privacy forget m10482 --yes",
            "",
            "Exit code: 0 nothing is left; 1 something was found; 2 a mistake.",
        })
final class PrivacyForget extends TerminalCommand {

    @Parameters(paramLabel = "ID", description = "One of the person's ids.")
    String id = "";

    @Option(names = "--yes", description = "You are sure.")
    boolean sure;

    @Mixin Installation installation = new Installation();

    @Override
    int run(Terminal here) {
        if (!sure) {
            throw Fault.mistake(
                    "cli.sure",
                    "Nobody was deleted. It can't be undone.",
                    "Say --yes when you are sure.");
        }
        try (Cynosure.Running running = installation.open()) {
            Deletion deletion =
                    running.context().getBean(Deleting.class).forgetNow(id, owner(running));
            PrivacyList.say(deletion, here);
            here.out().flush();
            return deletion.endedAt() == null ? 1 : 0;
        }
    }

    private static Person owner(Cynosure.Running running) {
        return running.context().getBean(People.class).members().stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        "cli.nobody",
                                        "Nobody has come in yet, so nobody can have asked for it.",
                                        "Run ./cynosure once and come in by its link."));
    }
}
