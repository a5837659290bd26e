package cynosure.cli;

import java.util.List;

/// How readings are written.
enum Output {
    TABLE,
    CSV,
    JSON;

    /// The readings of one sentence.
    void write(Finding finding, Terminal terminal) {
        switch (this) {
            case TABLE -> new SeriesTable(terminal).write(finding);
            case CSV -> SeriesCsv.write(List.of(finding), terminal.out());
            case JSON -> SeriesJson.write(finding, terminal.out());
        }
        terminal.out().flush();
    }

    /// The readings of a file of metrics.
    void write(List<Finding> findings, Terminal terminal) {
        switch (this) {
            case TABLE -> {
                for (int i = 0; i < findings.size(); i++) {
                    if (i > 0) {
                        terminal.out().println();
                    }
                    new SeriesTable(terminal).titled(findings.get(i));
                }
            }
            case CSV -> SeriesCsv.write(findings, terminal.out());
            case JSON -> SeriesJson.write(findings, terminal.out());
        }
        terminal.out().flush();
    }
}
