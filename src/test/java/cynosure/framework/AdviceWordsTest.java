package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Workshops say advice in their own language: every rule has its words there, and in English the
/// same as here.
class AdviceWordsTest {

    @Test
    void every_rule_has_its_words_in_every_language() {
        Phrasebook english = Phrasebook.of(Language.ENGLISH);
        for (MetricRule rule : MetricRules.ALL) {
            Warning warning = rule.warning();
            assertThat(english.say("advice." + warning.rule())).isEqualTo(warning.words());
            assertThat(english.say("advice." + warning.rule() + ".reason"))
                    .isEqualTo(warning.reason());
        }
        for (Warning.Kind kind : Warning.Kind.values()) {
            assertThat(english.say("advice.kind." + kind)).isEqualTo(kind.label());
        }
    }

    @Test
    void what_is_said_in_german_is_heard_too() {
        assertThat(codes("Monatlicher Umsatz", "")).containsExactly("lagging.income");
        assertThat(codes("Seitenaufrufe", "")).containsExactly("vanity.page-views");
        assertThat(codes("Täglich aktive Nutzer", "")).contains("vanity.active-users");
        assertThat(codes("Volle Körbe", "Anzahl der Körbe pro Woche")).isEmpty();
        assertThat(codes("Volle Körbe", "Körbe voller Platten"))
                .containsExactly("vague.not-counted");
        assertThat(codes("Kunden", "Anzahl zufriedener Kunden je Monat"))
                .containsExactly("vague.soft-word");
        assertThat(
                        MetricAdvice.on(MetricRole.INPUT, "Kundenzufriedenheit", "").stream()
                                .map(Warning::rule))
                .containsExactly("broad.feeling");
    }

    private static List<String> codes(String name, String definition) {
        return MetricAdvice.on(MetricRole.NORTH_STAR, name, definition).stream()
                .map(Warning::rule)
                .toList();
    }
}
