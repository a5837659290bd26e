package cynosure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private final Phrasebook english = Phrasebook.of(Language.ENGLISH);
    private final Phrasebook german = Phrasebook.of(Language.GERMAN);

    @Test
    void each_language_says_it_in_its_own_words() {
        assertThat(english.say("page.skip")).isEqualTo("Skip to the page");
        assertThat(german.say("page.skip")).isEqualTo("Zum Inhalt springen");
    }

    @Test
    void one_is_not_many() {
        assertThat(english.say("dots.count", 1)).isEqualTo("1 dot");
        assertThat(german.say("dots.count", 1)).isEqualTo("1 Punkt");
        assertThat(german.say("dots.count", 3)).isEqualTo("3 Punkte");
    }

    @Test
    void what_somebody_wrote_stays_text_in_a_piece_with_marks() {
        assertThat(german.html("dots.left", "<b>3", 3))
                .isEqualTo("Du hast noch <strong>&lt;b&gt;3</strong> von 3 Punkten.");
    }

    @Test
    void braces_without_arguments_stay_as_they_stand() {
        assertThat(english.say("page.script.ways")).isEqualTo("{0} ways to go on");
    }

    @Test
    void no_other_language_steps_in_for_a_missing_text() {
        assertThatThrownBy(() -> german.say("page.no-such-text"))
                .hasMessage("GERMAN has no words for page.no-such-text");
    }
}
