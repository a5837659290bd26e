package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactLimitsTest {

    @Test
    void a_limit_is_noticed_in_the_language_of_the_room() {
        assertThat(List.of("5+ orders", "at least 3", "within 3 days", "Over 20 %"))
                .allMatch(text -> ExactLimits.in(text, Language.ENGLISH));
        assertThat(List.of("5+ Käufe", "mindestens 3", "binnen 3 Tagen", "Über 20", "4 Mal"))
                .allMatch(text -> ExactLimits.in(text, Language.GERMAN));
    }

    @Test
    void often_is_no_limit() {
        assertThat(ExactLimits.in("orders several times a week", Language.ENGLISH)).isFalse();
        assertThat(ExactLimits.in("mehrmals in der Woche, über Freunde", Language.GERMAN))
                .isFalse();
    }
}
