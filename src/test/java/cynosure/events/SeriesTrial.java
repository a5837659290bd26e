package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.fuzz.Scratch;
import cynosure.fuzz.Trial;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.nio.file.Path;
import java.time.ZoneOffset;

/// A file with the numbers of one series: all of them are read, or none and every mistake is named.
public final class SeriesTrial implements Trial {

    @Override
    public void of(byte[] bytes) {
        if (FileTrial.forAnotherProcess(bytes)) {
            return;
        }
        Scratch.with(bytes, file -> assertThat(said(file)).isEqualTo(said(file)));
    }

    private static String said(Path file) {
        try {
            return SeriesFile.read(new Source(file, "fed.csv"), ZoneOffset.UTC).toString();
        } catch (Fault refused) {
            for (Problem problem : refused.problems()) {
                FileTrial.check(problem);
            }
            return refused.problems().toString();
        }
    }
}
