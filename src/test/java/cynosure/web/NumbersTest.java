package cynosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0", "12|12", "1284|1,284", "-1284|−1,284", "1234567890123|1,234,567,890,123",
                "37.25|37.25", "37.5|37.5", "37.00|37", "999.999|1,000", "1234.56|1,235",
                "0.5|0.5", "0.0042|0.0042", "0.000012345|0.000012", "-0.25|−0.25"
            })
    void a_number_has_its_thousands_apart_and_no_more_decimals_than_one_can_use(
            String number, String words) {
        assertThat(Numbers.decimal(new BigDecimal(number))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "0.0417,4.2 %", "0.5,50 %", "1,100 %", "0.0004,0 %"})
    void a_share_is_said_in_per_cent(String part, String words) {
        assertThat(Numbers.share(new BigDecimal(part))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "100,108,+8 %",
        "100,96.5,−3.5 %",
        "100,100,0 %",
        "3,5,+67 %",
        "-4,-2,+50 %",
        "100,100.01,0 %"
    })
    void a_change_has_its_sign(String before, String after, String words) {
        assertThat(Numbers.change(new BigDecimal(before), new BigDecimal(after))).isEqualTo(words);
    }

    @Test
    void a_moment_is_read_on_the_clocks_of_its_zone() {
        Instant night = Instant.parse("2026-03-01T23:30:00Z");

        assertThat(Dates.moment(night, ZoneId.of("Europe/Berlin")))
                .isEqualTo("2 March 2026, 00:30");
        assertThat(Dates.day(LocalDate.of(2026, 3, 2))).isEqualTo("2 March 2026");
    }
}
