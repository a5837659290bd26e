package cynosure.cli;

import picocli.CommandLine.Command;

/// What one person may ask for, in the terminal.
@Command(
        name = "privacy",
        mixinStandardHelpOptions = true,
        description = "Tells all that is known of a person, deletes them, lists what was deleted.",
        subcommands = {PrivacyForget.class, PrivacyExport.class, PrivacyList.class})
final class Privately {}
