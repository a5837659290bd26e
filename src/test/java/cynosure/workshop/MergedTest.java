package cynosure.workshop;

import static cynosure.workshop.Table.FLO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergedTest {

    private final Table table = new Table();
    private String carts;
    private String discs;
    private String gifts;

    @BeforeEach
    void lay() {
        carts = table.candidate("ada", "Full carts");
        discs = table.candidate("ben", "Discs sold");
        gifts = table.candidate("cleo", "Gifts");
        table.turnTheCards();
    }

    @Test
    void a_merged_candidate_leaves_the_table_and_is_kept_in_the_other() {
        merge(discs, carts);

        assertThat(table.workshop().candidates())
                .extracting(Candidate::id)
                .containsExactly(carts, gifts);
        assertThat(table.workshop().together().merged().partsOf(carts)).containsExactly(discs);
        table.refused(w -> w.seat("ada").placeDots(discs, 1), "workshop.no-candidate");
        assertThat(AtTable.of(table.workshop(), "ada").merge(discs, carts)).isEmpty();
    }

    @Test
    void what_was_merged_into_a_part_belongs_to_the_whole() {
        merge(discs, carts);
        merge(carts, gifts);
        assertThat(table.workshop().together().merged().partsOf(gifts))
                .containsExactly(discs, carts);

        table.happens(w -> AtTable.of(w, "ben").undoMerge(carts));
        assertThat(table.workshop().candidates())
                .extracting(Candidate::id)
                .containsExactly(carts, gifts);
        assertThat(table.workshop().together().merged().partsOf(carts)).containsExactly(discs);
    }

    @Test
    void nothing_becomes_part_of_itself_or_of_what_is_gone() {
        table.refused(w -> AtTable.of(w, "ada").merge(carts, carts), "workshop.merge-itself");
        merge(discs, carts);
        table.refused(w -> AtTable.of(w, "ada").merge(gifts, discs), "workshop.no-candidate");
        table.refused(w -> AtTable.of(w, "ada").merge(discs, gifts), "workshop.no-candidate");
        table.refused(w -> AtTable.of(w, "stranger").undoMerge(discs), "workshop.no-seat");
    }

    @Test
    void dots_on_a_candidate_that_was_merged_come_back_to_their_owners() {
        table.happens(w -> w.seat("ada").placeDots(discs, 3));
        merge(discs, carts);
        table.happens(w -> w.seat("ada").placeDots(carts, 3));

        assertThat(table.workshop().said().dotsOn("s7", carts)).isEqualTo(3);
    }

    @Test
    void candidates_lie_in_a_cluster_that_anyone_names() {
        table.happens(w -> AtTable.of(w, "ada").cluster(carts, " Buying "));
        table.happens(w -> AtTable.of(w, "ben").cluster(discs, "Buying"));
        assertThat(AtTable.of(table.workshop(), "ben").cluster(discs, "Buying")).isEmpty();
        table.happens(w -> AtTable.of(w, FLO).rename("Buying", "What people buy"));

        assertThat(table.workshop().together().merged().clusterOf(carts))
                .isEqualTo("What people buy");
        assertThat(table.workshop().together().merged().clusterOf(discs))
                .isEqualTo("What people buy");
        assertThat(table.workshop().together().merged().clusterOf(gifts)).isEmpty();
        table.happens(w -> AtTable.of(w, "ada").cluster(carts, ""));
        assertThat(table.workshop().together().merged().clusterOf(carts)).isEmpty();
    }

    private void merge(String candidate, String into) {
        table.happens(w -> AtTable.of(w, "ada").merge(candidate, into));
    }
}
