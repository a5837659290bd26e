package cynosure.events.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.fuzz.Trial;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// A time in any of the ways it is written. It is one between 1900 and 2200 or none, and what Java
/// reads as a moment is the same moment here.
public final class TimeTrial implements Trial {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<Times> WAYS =
            List.of(
                            "iso",
                            "seconds",
                            "millis",
                            "micros",
                            "nanos",
                            "dd.MM.yyyy HH:mm",
                            "M/d/yyyy h:mm a")
                    .stream()
                    .map(format -> Times.of(format, BERLIN))
                    .toList();
    private static final Times ISO = Times.of("iso", ZoneOffset.UTC);

    @Override
    public void of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Times way : WAYS) {
            long micros = way.micros(text);
            assertThat(micros == Times.NONE || Times.believed(micros) == micros).isTrue();
            assertThat(way.micros(text)).isEqualTo(micros);
        }
        long javas = javas(text);
        if (javas != Times.NONE) {
            assertThat(ISO.micros(text)).isIn(javas, Times.NONE);
        }
    }

    private static long javas(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return Times.believed(Times.micros(moment));
        } catch (DateTimeException | ArithmeticException none) {
            return Times.NONE;
        }
    }
}
