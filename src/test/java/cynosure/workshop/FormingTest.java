package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.workshop.Together.Group;
import cynosure.workshop.Together.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormingTest {

    private static final JobFunction[] FUNCTIONS = JobFunction.values();

    @Test
    void nobody_is_left_alone_and_nobody_is_forgotten() {
        for (int people = 2; people <= 40; people++) {
            for (int size = 2; size <= 5; size++) {
                List<Group> groups = form(people(people), size, Map.of(), "seed");
                assertThat(groups.stream().flatMap(group -> group.people().stream()).toList())
                        .as("%s people in groups of %s", people, size)
                        .hasSize(people)
                        .doesNotHaveDuplicates();
                int asked = size;
                assertThat(groups)
                        .allSatisfy(
                                group -> assertThat(group.people().size()).isBetween(2, asked + 1));
            }
        }
    }

    @Test
    void one_person_is_a_group_of_one_and_none_are_none() {
        assertThat(form(people(1), 2, Map.of(), "seed")).hasSize(1);
        assertThat(form(List.of(), 2, Map.of(), "seed")).isEmpty();
    }

    @Test
    void an_odd_one_out_makes_a_three() {
        assertThat(form(people(7), 2, Map.of(), "seed"))
                .extracting(group -> group.people().size())
                .containsExactlyInAnyOrder(2, 2, 3);
    }

    @Test
    void the_same_seed_draws_the_same_groups_and_another_draws_others() {
        List<Participant> nine = people(9);
        assertThat(form(nine, 3, Map.of(), "a")).isEqualTo(form(nine, 3, Map.of(), "a"));
        Set<List<Group>> drawn = new HashSet<>();
        IntStream.range(0, 20).forEach(i -> drawn.add(form(nine, 3, Map.of(), "seed" + i)));
        assertThat(drawn).hasSizeGreaterThan(10);
    }

    @Test
    void functions_are_mixed_where_they_can_be() {
        List<Participant> four =
                List.of(
                        new Participant("a", "a", JobFunction.ENGINEERING),
                        new Participant("b", "b", JobFunction.ENGINEERING),
                        new Participant("c", "c", JobFunction.PRODUCT),
                        new Participant("d", "d", JobFunction.PRODUCT));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(form(four, 2, Map.of(), "seed" + seed))
                    .allSatisfy(
                            group ->
                                    assertThat(group.people())
                                            .containsAnyOf("a", "b")
                                            .containsAnyOf("c", "d"));
        }
    }

    @Test
    void three_rounds_of_pairs_bring_nobody_together_twice() {
        for (int people : new int[] {6, 8, 9, 10, 12}) {
            int rounds = people == 6 || people == 9 ? 2 : 3;
            Map<Pair, Integer> met = new HashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Group group : form(people(people), 2, met, people + "round" + round)) {
                    for (String one : group.people()) {
                        for (String other : group.people()) {
                            if (one.compareTo(other) < 0) {
                                assertThat(met.merge(Pair.of(one, other), 1, Integer::sum))
                                        .as("%s people, round %s", people, round)
                                        .isEqualTo(1);
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_crowd_of_three_hundred_is_formed_too() {
        assertThat(form(people(300), 3, Map.of(), "seed")).hasSize(100);
    }

    private static List<Group> form(
            List<Participant> people, int size, Map<Pair, Integer> met, String seed) {
        return Forming.form(people, size, met, seed);
    }

    private static List<Participant> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Participant(
                                        "p%03d".formatted(i),
                                        "p" + i,
                                        FUNCTIONS[i % FUNCTIONS.length]))
                .toList();
    }
}
