package cynosure.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class MindMapTest {

    private final Table table = new Table();

    @Test
    void a_map_goes_from_messy_to_refined_to_named() {
        table.writes("ada", "n1", " the first\nnote ");
        table.writes("bo", "n2", "a welcome");
        table.does("bo", on -> on.hand("bo").turnTo(Stage.REFINED));
        table.gathers("ada", "c1", "");
        table.puts("bo", "n1", "c1");
        table.does("ada", on -> on.hand("ada").turnTo(Stage.NAMED));
        table.does(
                "ada",
                on ->
                        on.shaping("ada")
                                .name(
                                        "c1",
                                        new ClusterWords(
                                                "First week", Dimension.EFFICIENCY, "", "Ines"),
                                        1));

        assertThat(table.in("c1")).containsExactly("the first note");
        assertThat(table.loose()).containsExactly("a welcome");
        assertThat(table.map().stage()).isEqualTo(Stage.NAMED);
        assertThat(table.map().cluster("c1").words().name()).isEqualTo("First week");
        assertThat(table.map().cluster("c1").named()).isTrue();
    }

    @Test
    void notes_stand_in_the_order_in_which_they_came_to_their_place() {
        table.gathers("ada", "c1", "");
        table.writes("ada", "n1", "one");
        table.writes("ada", "n2", "two");
        table.puts("ada", "n2", "c1");
        table.puts("ada", "n1", "c1");
        assertThat(table.in("c1")).containsExactly("two", "one");
        assertThat(table.does("ada", on -> on.hand("ada").move("n1", "c1"))).isEmpty();
    }

    @Test
    void two_who_change_the_same_words_keep_both_and_somebody_chooses() {
        table.writes("ada", "n1", "notes");
        table.does("ada", on -> on.hand("ada").reword("n1", "shared notes", 1));
        table.does("bo", on -> on.hand("bo").reword("n1", "notes that are read", 1));

        Note disputed = table.map().note("n1");
        assertThat(disputed.words()).isEqualTo("shared notes");
        assertThat(disputed.rivals()).containsExactly(new Rival<>("notes that are read", "bo"));

        int seen = disputed.version();
        table.does("ada", on -> on.hand("ada").reword("n1", "my third", 2));
        assertThat(table.map().note("n1").rivals()).hasSize(2);
        assertThat(table.does("cy", on -> on.hand("cy").reword("n1", "my third", seen))).isEmpty();

        int now = table.map().note("n1").version();
        table.does("cy", on -> on.hand("cy").reword("n1", "notes that are read", now));
        assertThat(table.map().note("n1").words()).isEqualTo("notes that are read");
        assertThat(table.map().note("n1").rivals()).isEmpty();
    }

    @Test
    void the_same_holds_for_the_words_of_a_cluster() {
        table.gathers("ada", "c1", "Hosts");
        ClusterWords ours = new ClusterWords("Clubs with a host", Dimension.DEPTH, "", "");
        ClusterWords theirs = new ClusterWords("Hosted clubs", Dimension.BREADTH, "", "");
        table.does("ada", on -> on.shaping("ada").name("c1", ours, 1));
        table.does("bo", on -> on.shaping("bo").name("c1", theirs, 1));
        assertThat(table.map().cluster("c1").words()).isEqualTo(ours);
        assertThat(table.map().cluster("c1").rivals()).containsExactly(new Rival<>(theirs, "bo"));
        table.does("bo", on -> on.shaping("bo").name("c1", ours, 3));
        assertThat(table.map().cluster("c1").rivals()).isEmpty();
    }

    @Test
    void what_says_the_same_stands_together_and_weighs_together() {
        table.writes("ada", "n1", "one");
        table.writes("ada", "n2", "two");
        table.writes("ada", "n3", "three");
        table.does("ada", on -> on.hand("ada").reinforce("n1"));
        table.does("bo", on -> on.hand("bo").reinforce("n2"));
        table.does("bo", on -> on.hand("bo").reinforce("n1"));
        table.does("ada", on -> on.hand("ada").combine("n1", "n2"));
        table.does("ada", on -> on.hand("ada").combine("n2", "n3"));

        assertThat(table.loose()).containsExactly("three");
        assertThat(table.map().combinedInto("n3")).extracting(Note::words).contains("one", "two");
        assertThat(table.map().weight(table.map().note("n3"))).isEqualTo(2);
        table.refused("discovery.not-standing", on -> on.hand("bo").combine("n3", "n1"));
        table.refused("discovery.itself", on -> on.hand("bo").combine("n3", "n3"));

        table.does("bo", on -> on.hand("bo").bringBack("n2"));
        assertThat(table.loose()).containsExactly("two", "three");
    }

    @Test
    void what_was_set_aside_comes_back_to_its_place() {
        table.gathers("ada", "c1", "");
        table.does("ada", on -> on.hand("ada").write("n1", "a better logo", "c1"));
        table.does("bo", on -> on.hand("bo").eliminate("n1"));
        assertThat(table.in("c1")).isEmpty();
        assertThat(table.map().eliminated())
                .extracting(Note::words)
                .containsExactly("a better logo");
        table.refused("discovery.not-standing", on -> on.hand("ada").move("n1", ""));
        table.does("ada", on -> on.hand("ada").bringBack("n1"));
        assertThat(table.in("c1")).containsExactly("a better logo");
    }

    @Test
    void a_cluster_that_is_dissolved_leaves_its_notes_and_one_that_joins_takes_them_along() {
        table.gathers("ada", "c1", "");
        table.gathers("ada", "c2", "");
        table.does("ada", on -> on.hand("ada").write("n1", "one", "c1"));
        table.does("bo", on -> on.shaping("bo").join("c1", "c2"));
        assertThat(table.in("c2")).containsExactly("one");
        table.does("bo", on -> on.shaping("bo").dissolve("c2"));
        assertThat(table.loose()).containsExactly("one");
        assertThat(table.map().clusters()).isEmpty();
        table.refused("discovery.no-cluster", on -> on.hand("ada").move("n1", "c2"));

        table.takesBack("bo");
        assertThat(table.in("c2")).containsExactly("one");
        table.takesBack("bo");
        assertThat(table.in("c1")).containsExactly("one");
        assertThat(table.in("c2")).isEmpty();
    }

    @Test
    void everybody_takes_back_their_own_acts_the_last_one_first() {
        table.writes("ada", "n1", "one");
        table.does("ada", on -> on.hand("ada").reword("n1", "uno", 1));
        table.does("bo", on -> on.hand("bo").reinforce("n1"));
        table.takesBack("ada");
        assertThat(table.loose()).containsExactly("one");
        assertThat(table.map().note("n1").backers()).containsExactly("bo");
        table.refused("discovery.overtaken", on -> on.hand("ada").takeBack());
        table.takesBack("bo");
        table.refused("discovery.nothing-to-take-back", on -> on.hand("bo").takeBack());
        table.writes("bo", "n2", "two");
        table.takesBack("bo");
        assertThat(table.loose()).containsExactly("one");
        table.refused("discovery.no-note", on -> on.hand("bo").bringBack("n2"));
    }

    @Test
    void what_others_have_changed_since_is_not_taken_back() {
        table.writes("ada", "n1", "one");
        table.gathers("bo", "c1", "");
        table.puts("ada", "n1", "c1");
        table.puts("bo", "n1", "");
        table.refused("discovery.overtaken", on -> on.hand("ada").takeBack());

        table.writes("ada", "n2", "two");
        table.writes("ada", "n3", "three");
        table.does("ada", on -> on.hand("ada").combine("n2", "n3"));
        table.does("bo", on -> on.hand("bo").bringBack("n2"));
        table.does("cy", on -> on.hand("cy").combine("n3", "n2"));
        table.refused("discovery.overtaken", on -> on.hand("bo").takeBack());
    }

    @Test
    void what_is_empty_or_too_long_is_refused_and_what_is_so_already_changes_nothing() {
        table.refused("discovery.words", on -> on.hand("ada").write("n1", " \n", ""));
        table.refused("discovery.words", on -> on.hand("ada").write("n1", "a".repeat(281), ""));
        table.refused("discovery.no-note", on -> on.hand("ada").reinforce("n1"));
        table.writes("ada", "n1", "one");
        assertThat(table.does("bo", on -> on.hand("bo").write("n1", "again", ""))).isEmpty();
        assertThat(table.does("bo", on -> on.hand("bo").bringBack("n1"))).isEmpty();
        assertThat(table.does("bo", on -> on.hand("bo").release("n1"))).isEmpty();
        table.does("bo", on -> on.hand("bo").reinforce("n1"));
        assertThat(table.does("bo", on -> on.hand("bo").reinforce("n1"))).isEmpty();
        table.refused("discovery.words", on -> on.shaping("ada").gather("c1", "a".repeat(121), ""));
    }

    @Test
    void a_cluster_becomes_an_input_once() {
        table.gathers("ada", "c1", "Hosts");
        assertThat(table.does("ada", on -> on.shaping("ada").become(List.of("c1"), 3))).hasSize(1);
        assertThat(table.map().cluster("c1").input()).isTrue();
        assertThat(table.does("ada", on -> on.shaping("ada").become(List.of("c1"), 4))).isEmpty();
        table.refused("discovery.overtaken", on -> on.hand("ada").takeBack());
    }
}
