package cynosure.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cynosure.web.Browserless;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthInputTest {

    private static final String READERS = "number of users who did open_book, per week";

    @Test
    void a_health_input_is_a_composite_of_the_readings_that_hang_below_it(@TempDir Path folder) {
        try (Lantern lantern = Lantern.in(folder)) {
            Browserless owner = lantern.owner();
            owner.open("/north-star/new");
            owner.send(
                    "/north-star/new",
                    Map.of(
                            "product", "Lantern",
                            "game", "ATTENTION",
                            "name", "Notes",
                            "definition", "number of share_note, per week",
                            "basedOn", "0"));
            String health =
                    input(
                            owner,
                            Map.of(
                                    "name", "Health",
                                    "dimension", "HEALTH",
                                    "definition",
                                            "composite of [Readers] from 0 to 100, [Pages] from 0 to 1000000"));
            String readers =
                    input(owner, Map.of("name", "Readers", "definition", READERS, "moves", health));

            String pages =
                    input(
                            owner,
                            Map.of(
                                    "name", "Pages",
                                    "definition", "number of finish_chapter, per week",
                                    "moves", health));

            var tree = owner.fetch("/north-star/tree").page();
            assertThat(tree.select(".node.health .mark")).isNotEmpty();
            BigDecimal score =
                    number(tree, readers)
                            .movePointLeft(2)
                            .add(number(tree, pages).movePointLeft(6))
                            .divide(BigDecimal.TWO);
            assertThat(score).isPositive();
            assertThat(number(tree, health))
                    .isCloseTo(score.movePointRight(2), within(new BigDecimal("0.05")));
        }
    }

    private static String input(Browserless owner, Map<String, String> fields) {
        String id = owner.open("/north-star/inputs/new").one("input[name=id]").val();
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("id", id);
        assertThat(owner.send("/north-star/inputs", sent).path())
                .isEqualTo("/north-star/nodes/" + id);
        return id;
    }

    private static BigDecimal number(Document tree, String id) {
        String words = tree.select(".node[href$=" + id + "] .number").first().text();
        return new BigDecimal(words.replaceAll("[^0-9.]", ""));
    }
}
