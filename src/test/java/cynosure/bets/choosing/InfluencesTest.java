package cynosure.bets.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Cards;
import cynosure.framework.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

class InfluencesTest {

    private static final Framework TREE = Cards.tree();

    @Test
    void an_input_passes_on_as_much_as_the_team_is_sure() {
        Influence notes = Influences.of(TREE, List.of()).of("notes");
        assertThat(notes.part()).hasValue(0.5);
        assertThat(notes.source()).isEqualTo(Influence.Source.SAID);
        assertThat(notes.words()).isEqualTo("you are 50 % sure that “Notes” moves Lamplighters");
    }

    @Test
    void along_several_steps_what_is_sure_is_multiplied() {
        Influence clubs = Influences.of(TREE, List.of()).of("clubs");
        assertThat(clubs.part()).hasValue(0.48);
        assertThat(clubs.words())
                .isEqualTo(
                        "you are 60 % sure that “Clubs” moves “Reading”, and you are 80 % sure that “Reading” moves Lamplighters");
    }

    @Test
    void a_factor_of_the_formula_passes_on_everything() {
        Influences influences =
                Influences.of(TREE, List.of("number of  users\nwho did read", "number of note"));
        assertThat(influences.of("reading").part()).hasValue(1);
        assertThat(influences.of("reading").source()).isEqualTo(Influence.Source.FORMULA);
        assertThat(influences.of("clubs").part()).hasValue(0.6);
        assertThat(influences.of("clubs").words())
                .endsWith("and “Reading” is a factor of Lamplighters");
        assertThat(influences.of("clubs").source()).isEqualTo(Influence.Source.SAID);
    }

    @Test
    void what_nobody_has_said_is_not_guessed() {
        Framework tree =
                new Framework(
                        TREE.product(),
                        TREE.game(),
                        TREE.northStar(),
                        List.of(
                                Cards.input("reading", TREE.northStar().id(), "Reading", "", null),
                                Cards.input("clubs", "reading", "Clubs", "", 60)),
                        List.of());
        Influence clubs = Influences.of(tree, List.of("")).of("clubs");
        assertThat(clubs.part()).isEmpty();
        assertThat(clubs.source()).isEqualTo(Influence.Source.UNSAID);
        assertThat(clubs.words()).isEqualTo("how sure you are that “Reading” moves Lamplighters");
    }

    @Test
    void an_input_that_is_gone_has_no_influence_to_speak_of() {
        assertThat(Influences.of(TREE, List.of()).of("gone").source())
                .isEqualTo(Influence.Source.GONE);
    }
}
