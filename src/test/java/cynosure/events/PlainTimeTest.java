package cynosure.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainTimeTest {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}([T ]([01]\\d|2[0-3])(:[0-5]\\d){2}([.]\\d{1,9})?Z?)?");

    private static final List<String> PLAIN =
            List.of(
                    "2026-03-01",
                    "2026-03-01T09:30:00",
                    "2026-03-01 23:59:59Z",
                    "2026-03-01T20:30:00.1",
                    "2026-03-01T19:30:00.123456Z",
                    "2026-03-01 19:30:00.123456789");

    @Test
    void says_of_a_hundred_thousand_garbled_times_what_the_form_says() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 100_000; i++) {
            String time = garbled(PLAIN.get(random.nextInt(PLAIN.size())), random);
            boolean wanted = FORM.matcher(time).matches();
            byte[] bytes = ("x" + time + "y").getBytes(StandardCharsets.US_ASCII);
            assertEquals(wanted, PlainTime.is(bytes, 1, bytes.length - 1), time);
            plain += wanted ? 1 : 0;
        }
        assertTrue(plain > 10_000 && plain < 90_000, plain + " of them were plain");
    }

    private static String garbled(String time, Random random) {
        StringBuilder garbled = new StringBuilder(time);
        for (int i = random.nextInt(3); i > 0 && !garbled.isEmpty(); i--) {
            int at = random.nextInt(garbled.length());
            char one = "0123456789-:.TZ /+".charAt(random.nextInt(18));
            switch (random.nextInt(3)) {
                case 0 -> garbled.setCharAt(at, one);
                case 1 -> garbled.insert(at, one);
                default -> garbled.deleteCharAt(at);
            }
        }
        return garbled.toString();
    }
}
