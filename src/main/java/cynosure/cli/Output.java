package cynosure.cli;

import cynosure.compiler.Question;
import cynosure.measurement.Series;

/// How readings are written.
enum Output {
    TABLE,
    CSV,
    JSON;

    void write(String sentence, Question question, Series series, Terminal terminal) {
        switch (this) {
            case TABLE ->
                    new SeriesTable(terminal)
                            .write(series, question.by() == null ? null : question.by().words());
            case CSV -> SeriesCsv.write(series, question.by() != null, terminal.out());
            case JSON -> SeriesJson.write(sentence, question, series, terminal.out());
        }
        terminal.out().flush();
    }
}
