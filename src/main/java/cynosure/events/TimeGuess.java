package cynosure.events;

import cynosure.events.reading.Times;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Guesses how times are written from a few of them.
///
/// @param formats the formats that read most of them, the best first; more than one when they
///   cannot be told apart
/// @param share the share of the samples that these read
record TimeGuess(List<String> formats, double share) {

    private static final List<String> PATTERNS =
            List.of(
                    "M/d/yyyy[ H:mm[:ss]]",
                    "d/M/yyyy[ H:mm[:ss]]",
                    "d.M.yyyy[ H:mm[:ss]]",
                    "d-M-yyyy[ H:mm[:ss]]",
                    "M/d/yyyy h:mm[:ss] a",
                    "d/M/yyyy h:mm[:ss] a",
                    "d MMM yyyy[ H:mm[:ss]]",
                    "EEE, d MMM yyyy HH:mm:ss zzz",
                    "dd/MMM/yyyy:HH:mm:ss Z",
                    "yyyyMMddHHmmss",
                    "yyyyMMdd'T'HHmmss[X]");

    static TimeGuess of(List<String> samples) {
        List<String> formats = new ArrayList<>(List.of("iso", "yyyyMMdd"));
        epoch(samples).ifPresent(formats::add);
        formats.addAll(PATTERNS);
        TimeGuess best = new TimeGuess(List.of(), 0);
        for (String format : formats) {
            best = best.or(format, share(format, samples));
        }
        return best;
    }

    boolean ambiguous() {
        return formats.size() > 1;
    }

    private TimeGuess or(String format, double share) {
        if (share <= 0.5 || share < this.share) {
            return this;
        }
        if (share > this.share) {
            return new TimeGuess(List.of(format), share);
        }
        List<String> both = new ArrayList<>(formats);
        both.add(format);
        return new TimeGuess(both, share);
    }

    private static double share(String format, List<String> samples) {
        Times times = Times.of(format, ZoneOffset.UTC);
        long read = samples.stream().filter(sample -> times.micros(sample) != Times.NONE).count();
        return samples.isEmpty() ? 0 : read / (double) samples.size();
    }

    /// Small numbers are never taken for seconds since 1970: a count is no time.
    private static Optional<String> epoch(List<String> samples) {
        return Times.COUNTS.stream()
                .filter(
                        unit ->
                                samples.stream()
                                        .map(Times.of(unit, ZoneOffset.UTC)::micros)
                                        .allMatch(TimeGuess::recent))
                .findFirst();
    }

    private static boolean recent(long micros) {
        return micros > 900_000_000 * Times.SECOND && micros < 4_200_000_000L * Times.SECOND;
    }
}
