package cynosure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.catalogue.task.Wish;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Catalog;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSchemaTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ODD = "a/b ~c \"d\" %20 é";

    private static final EventSchema SCHEMA =
            new EventSchema(
                    List.of(
                            entry(
                                    "share_note",
                                    "A note that the club can see",
                                    property("pages", EnumSet.of(Kind.NUMBER), true),
                                    property("book", EnumSet.of(Kind.TEXT, Kind.NUMBER), false)),
                            entry(ODD, "", property("public", EnumSet.of(Kind.FLAG), false))),
                    List.of(new Wish("listen", "minutes: number\nmood", "", "", null, "", "")));

    @Test
    void one_document_holds_every_event_to_what_it_carries() {
        String all = SCHEMA.all("Lantern");

        assertThat(errors(all, event("share_note", "\"pages\": 3, \"book\": 7, \"more\": []")))
                .isEmpty();
        assertThat(errors(all, event("share_note", "\"pages\": \"three\""))).isNotEmpty();
        assertThat(errors(all, event("share_note", "\"book\": \"Mud\""))).isNotEmpty();
        assertThat(errors(all, "{\"event\": \"share_note\"}")).isNotEmpty();
        assertThat(errors(all, event("never", ""))).isNotEmpty();
        assertThat(errors(all, "{\"user\": \"ada\"}")).isNotEmpty();
    }

    @Test
    void what_is_asked_for_is_required_before_it_was_ever_sent() {
        String all = SCHEMA.all("Lantern");
        assertThat(errors(all, event("listen", "\"minutes\": 3, \"mood\": true"))).isEmpty();
        assertThat(errors(all, event("listen", "\"minutes\": 3"))).isNotEmpty();
    }

    @Test
    void no_name_breaks_the_way_to_its_rules() {
        String odd = ODD.replace("\"", "\\\"");
        for (String schema :
                List.of(SCHEMA.all("\"X\""), Objects.requireNonNull(SCHEMA.one(ODD)))) {
            assertThat(errors(schema, event(odd, "\"public\": true"))).isEmpty();
            assertThat(errors(schema, event(odd, "\"public\": 1"))).isNotEmpty();
        }
    }

    @Test
    void one_event_has_a_document_of_its_own_and_both_are_schemas_themselves() {
        String one = Objects.requireNonNull(SCHEMA.one("share_note"));
        assertThat(errors(one, event("share_note", "\"pages\": 3"))).isEmpty();
        assertThat(errors(one, event("share_note", ""))).isNotEmpty();
        assertThat(errors(one, event("listen", "\"minutes\": 3"))).isNotEmpty();
        assertThat(SCHEMA.one("never")).isNull();
        for (String schema : List.of(one, SCHEMA.all("Lantern"))) {
            Validator validator = validator();
            URI meta = URI.create("https://json-schema.org/draft/2020-12/schema");
            assertThat(validator.validate(meta, schema).isValid()).isTrue();
        }
    }

    private static List<String> errors(String schema, String event) {
        Validator validator = validator();
        URI registered = validator.registerSchema(schema);
        return validator.validate(registered, event).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private static Validator validator() {
        return new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
    }

    private static String event(String name, String properties) {
        return "{\"event\": \"%s\", \"properties\": {%s}}".formatted(name, properties);
    }

    private static Entry entry(String name, String words, Entry.Property... properties) {
        Catalog.EventName seen =
                new Catalog.EventName(
                        name,
                        9,
                        NOW,
                        NOW,
                        List.of(properties).stream().map(Entry.Property::seen).toList());
        return new Entry(name, seen, said(name, "", words, false), List.of(properties));
    }

    private static Entry.Property property(String name, Set<Kind> kinds, boolean required) {
        return new Entry.Property(
                name,
                new Catalog.Property(name, kinds, 9, List.of()),
                said("any", name, "What it is", required));
    }

    private static Description said(String event, String property, String words, boolean required) {
        return new Description(
                new Subject(event, property), 1, new Said(words, "Ines", required), "bo", NOW);
    }
}
