package cynosure.cli;

import cynosure.bets.Column;
import cynosure.bets.list.ColumnWords;
import cynosure.compiler.Split;
import cynosure.metric.Grain;
import cynosure.problem.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// How words after an option are read, and what is said when they cannot be.
final class Words {

    private static final Map<String, String> DELIMITERS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "bar", "|", "blanks", " ");

    private Words() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Words::day);
        line.registerConverter(ZoneId.class, Words::zone);
        line.registerConverter(Grain.class, Words::grain);
        line.registerConverter(Delimiter.class, Words::delimiter);
        line.registerConverter(Memory.class, Words::memory);
        line.registerConverter(Split.class, Split::read);
        line.registerConverter(Segments.class, Words::segments);
        line.registerConverter(Time.class, Words::time);
        line.registerConverter(Column.class, Words::column);
    }

    /// A year, a month or a day, as somebody wrote it.
    record Time(LocalDate first, Grain grain) {}

    /// The sign between values; a blank stands for one or more of them.
    record Delimiter(char sign) {}

    /// An amount of memory, as the event store reads it.
    record Memory(String size) {}

    /// How many values of a property are segments of their own.
    record Segments(int most) {}

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw no(word + " is no day; write it as 2026-03-01");
        }
    }

    private static Time time(String word) {
        try {
            return switch (word.length()) {
                case 4 -> new Time(LocalDate.parse(word + "-01-01"), Grain.YEAR);
                case 7 -> new Time(LocalDate.parse(word + "-01"), Grain.MONTH);
                default -> new Time(LocalDate.parse(word), Grain.DAY);
            };
        } catch (DateTimeException e) {
            throw no(word + " is no period; write it as 2026, 2026-03 or 2026-03-18");
        }
    }

    private static ZoneId zone(String word) {
        try {
            return ZoneId.of(word);
        } catch (DateTimeException e) {
            throw no(
                    "there is no time zone "
                            + word
                            + nearest(word, List.copyOf(ZoneId.getAvailableZoneIds())));
        }
    }

    private static Grain grain(String word) {
        List<String> words = Arrays.stream(Grain.values()).map(Grain::word).toList();
        int at = words.indexOf(word.toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw no(word + " is none of " + String.join(", ", words) + nearest(word, words));
        }
        return Grain.values()[at];
    }

    private static Column column(String word) {
        List<String> words = ColumnWords.all();
        return ColumnWords.read(word)
                .orElseThrow(
                        () ->
                                no(
                                        word
                                                + " is none of "
                                                + String.join(", ", words)
                                                + nearest(word, words)));
    }

    private static Segments segments(String word) {
        if (!word.matches("[1-9][0-9]{0,3}|10000")) {
            throw no(word + " is no number of segments; write one from 1 to 10000");
        }
        return new Segments(Integer.parseInt(word));
    }

    static Delimiter delimiter(String word) {
        String sign = DELIMITERS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        if (sign.length() != 1 || sign.equals("\"") || Character.isLetterOrDigit(sign.charAt(0))) {
            throw no(word + " is no delimiter; use comma, semicolon, tab, bar, blanks or one sign");
        }
        return new Delimiter(sign.charAt(0));
    }

    private static Memory memory(String word) {
        if (!word.matches("(?i)[1-9][0-9]{0,5}(MB|GB|MiB|GiB)")) {
            throw no(word + " is no amount of memory; write it as 4GB or 800MB");
        }
        return new Memory(word);
    }

    private static String nearest(String word, List<String> known) {
        return Nearest.to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    private static TypeConversionException no(String why) {
        return new TypeConversionException(why);
    }
}
