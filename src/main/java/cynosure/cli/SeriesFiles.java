package cynosure.cli;

import cynosure.cli.file.MetricsFile;
import cynosure.events.SeriesFile;
import cynosure.events.Source;
import cynosure.problem.Fault;
import cynosure.warehouse.SeriesNumber;
import cynosure.warehouse.SeriesStore;
import cynosure.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// The option that says which files hold numbers that are brought in as they are.
final class SeriesFiles {

    @Option(
            names = "--series",
            paramLabel = "NAME=FILE",
            description =
                    "Numbers to be brought in as they are, for sentences such as 'latest of series"
                            + " \"nps\"': a file with a date or time and a value in each row. Can be"
                            + " said more than once.")
    List<String> series = List.of();

    private final Map<String, Path> also = new LinkedHashMap<>();

    /// Takes over what a file of metrics says, unless something else was typed.
    void adopt(MetricsFile file) {
        also.putAll(file.series());
    }

    boolean none() {
        return series.isEmpty() && also.isEmpty();
    }

    /// Brings all the files into the warehouse.
    ///
    /// @return the days of their numbers
    List<LocalDate> bring(Warehouse warehouse, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        files().forEach((name, file) -> days.addAll(bring(name, file, warehouse, zone)));
        return days;
    }

    private static List<LocalDate> bring(String name, Path file, Warehouse warehouse, ZoneId zone) {
        List<SeriesNumber> numbers = SeriesFile.read(Source.of(file), zone);
        new SeriesStore(warehouse).replace(name, numbers);
        return numbers.stream().map(number -> number.day(zone)).toList();
    }

    private Map<String, Path> files() {
        Map<String, Path> files = new LinkedHashMap<>(also);
        for (String pair : series) {
            int sign = pair.indexOf('=');
            if (sign < 1 || sign == pair.length() - 1) {
                throw Fault.mistake(
                        "cli.bad-series",
                        "\"" + pair + "\" in --series is no name and file.",
                        "Write it as nps=nps.csv.");
            }
            files.put(pair.substring(0, sign).strip(), Path.of(pair.substring(sign + 1)));
        }
        return files;
    }
}
