package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.compiler.Query;
import cynosure.problem.Fault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir Path folder;

    @Test
    void a_question_that_needs_more_memory_than_allowed_says_so_and_the_next_one_works() {
        Query large =
                new Query(
                        """
                        select date '2026-01-01' as period, null as segment,
                               length(string_agg(repeat('x', 1000), '')) as value,
                               null as numerator, null as denominator, false as folded, null as left_out
                        from range(1000000) numbers(n)
                        """,
                        List.of());
        try (Warehouse warehouse = Warehouse.open(folder, new WarehouseSettings("100MB", 2, 10))) {
            Fault fault = catchThrowableOfType(Fault.class, () -> warehouse.ask(large, new Stop()));

            assertThat(fault.problems().first().code()).isEqualTo("warehouse.out-of-memory");
            assertThat(warehouse.catalog().count()).isZero();
        }
    }

    @Test
    void a_question_whose_working_is_larger_than_the_memory_is_worked_on_disk() {
        Query sorted =
                new Query(
                        """
                        select date '2026-01-01' as period, null as segment, sum(place) as value,
                               null as numerator, null as denominator, false as folded, null as left_out
                        from (select row_number() over (order by hash(n)) as place
                              from range(10000000) numbers(n))
                        """,
                        List.of());
        try (Warehouse warehouse = Warehouse.open(folder, new WarehouseSettings("100MB", 2, 10))) {
            assertThat(warehouse.ask(sorted, new Stop()).getFirst().value())
                    .isEqualByComparingTo("50000005000000");
        }
    }
}
