package cynosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cynosure.Cynosure;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Which room may use which. A new arrow is a decision: write down why, then add it here.
class RoomsTest {

    private static final String ARROWS =
            """
            problem     -> language
            document    ->
            ids         ->
            language    ->
            state       ->
            yaml        -> problem
            metric      -> problem
            compiler    -> metric problem
            warehouse   -> compiler metric problem
            events      -> compiler document ids metric people problem warehouse web
            annotation  -> ids measurement people problem web
            measurement -> compiler metric people problem warehouse web
            web         -> language problem
            people      -> ids language problem web
            framework   -> compiler ids measurement metric people problem warehouse web yaml
            bets        -> compiler document framework ids judgement measurement metric people problem roadmap state warehouse web yaml
            request     -> bets framework ids people problem web
            objective   -> bets compiler framework ids measurement metric people problem warehouse web
            roadmap     -> document events framework ids people problem web yaml
            sharing     -> document framework ids metric people problem web
            discovery   -> framework ids people problem state web
            judgement   -> compiler framework measurement metric people problem warehouse web
            change      -> compiler document events framework ids judgement measurement metric people problem warehouse web
            workshop    -> document framework ids language people problem state warehouse web
            understanding -> framework ids language people problem state warehouse web workshop yaml
            catalogue   -> document events framework ids measurement metric people problem warehouse web yaml
            webhook     -> bets framework ids people problem web
            story       -> bets discovery framework judgement metric roadmap understanding workshop
            home        -> bets catalogue change framework people problem warehouse web workshop
            cli         -> annotation bets catalogue change compiler discovery document events framework ids judgement measurement metric objective people problem request roadmap story understanding warehouse webhook workshop yaml
            """;

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("cynosure");

    @Test
    void rooms_use_each_other_only_along_the_arrows_of_the_table() {
        Map<String, Set<String>> allowed = table();
        Map<String, Set<String>> actual = arrows();

        actual.forEach(
                (room, used) ->
                        assertThat(used)
                                .as("rooms that %s uses", room)
                                .isSubsetOf(allowed.getOrDefault(room, Set.of())));
    }

    @Test
    void the_table_promises_no_arrow_that_nobody_needs() {
        Map<String, Set<String>> actual = arrows();

        table().forEach(
                        (room, promised) ->
                                assertThat(actual.getOrDefault(room, Set.of()))
                                        .as("rooms that %s really uses", room)
                                        .containsAll(promised));
    }

    @Test
    void no_room_reaches_into_anothers_store_or_pages_and_none_go_in_circles() {
        ApplicationModules.of(Cynosure.class).verify();
    }

    @Test
    void the_language_and_the_compiler_touch_nothing_outside() {
        Set<String> outside =
                CLASSES.stream()
                        .filter(type -> Set.of("metric", "compiler").contains(room(type)))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName())
                        .filter(RoomsTest::reachesOutside)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(outside).isEmpty();
    }

    private static boolean reachesOutside(String type) {
        return type.startsWith("java.io.File")
                || type.startsWith("java.nio.file")
                || type.startsWith("java.net")
                || type.startsWith("java.sql")
                || type.equals("java.time.Clock")
                || type.startsWith("org.springframework");
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String line : ARROWS.strip().split("\n")) {
            String[] sides = line.split("->");
            Set<String> used =
                    sides.length == 1
                            ? Set.of()
                            : Arrays.stream(sides[1].strip().split(" +"))
                                    .filter(word -> !word.isBlank())
                                    .collect(Collectors.toSet());
            arrows.put(sides[0].strip(), used);
        }
        return arrows;
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                    arrows.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
                }
            }
        }
        return arrows;
    }

    /// The room a class lies in; empty for the root package and for what is not ours.
    private static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 1 && names[0].equals("cynosure") ? names[1] : "";
    }
}
