package cynosure.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.SavedMapping;
import cynosure.events.Shape;
import cynosure.events.Signature;
import cynosure.events.Understanding;
import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Problems;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SavedMappingsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    private static final Mapping MAPPING =
            new Mapping("wer", "wann", null, "visit", null, "iso", ZoneId.of("Europe/Berlin"));

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_mapping_is_found_by_the_columns_in_whatever_order_until_it_is_forgotten(
            String database, DataSource data) {
        SqlSavedMappings saved = saved(data);
        saved.save("Visits", understanding(';', "wann", "wer", "plan"), ADA);

        SavedMapping found =
                saved.of(Signature.of(understanding(';', "plan", "wer", "wann"))).orElseThrow();

        assertThat(found.name()).isEqualTo("Visits");
        assertThat(found.columns()).isEqualTo("wann, wer, plan");
        assertThat(found.at()).isEqualTo(NOON);
        assertThat(found.recipe().shape())
                .isEqualTo(new Shape(Format.CSV, ';', null, true, Export.NONE));
        assertThat(found.recipe().mapping())
                .isEqualTo(new Mapping("wer", "wann", null, "visit", "", "iso", MAPPING.zone()));
        assertThat(saved.of(Signature.of(understanding(',', "wann", "wer", "plan")))).isEmpty();
        assertThat(saved.of(Signature.of(understanding(';', "wann", "wer")))).isEmpty();

        saved.forget(found.id());

        assertThat(saved.all()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_two_mappings_for_the_same_files_the_later_one_counts(String database, DataSource data) {
        SqlSavedMappings saved = saved(data);
        saved.save("Visits", understanding(';', "wann", "wer"), ADA);
        saved.save("Visits of the shop", understanding(';', "wer", "wann"), ADA);

        assertThat(saved.all())
                .extracting(SavedMapping::name)
                .containsExactly("Visits of the shop");
    }

    private static Understanding understanding(char delimiter, String... columns) {
        Shape shape = new Shape(Format.CSV, delimiter, "UTF-8", true, Export.NONE);
        return new Understanding(
                new Recipe(shape, MAPPING), List.of(columns), List.of(), Problems.NONE);
    }

    private static SqlSavedMappings saved(DataSource data) {
        return new SqlSavedMappings(
                JdbcClient.create(data), new RandomIds(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
