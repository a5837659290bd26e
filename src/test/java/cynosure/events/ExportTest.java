package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files in the shapes that the products document, with what each of them calls the same event.
class ExportTest extends WithDesk {

    private static final String AMPLITUDE =
            """
            {"server_received_time":"2026-01-05 09:00:02.000000","app":4711,"device_carrier":null,"$schema":12,"city":"Aarhus","user_id":"ann","uuid":"u-1","event_time":"2026-01-05 09:00:00.123000","platform":"Web","os_version":"120","amplitude_id":99,"processed_time":"2026-01-05 09:00:03","ip_address":"192.0.2.7","device_id":"d-1","$insert_id":"i-1","event_type":"Book Opened","event_properties":{"title":"Ferry","city":"Bergen","pages":12},"user_properties":{"plan":"pro"},"groups":{"library":"north"},"session_id":1767603600000,"event_id":1}
            {"app":4711,"user_id":null,"uuid":"u-2","event_time":"2026-01-05 10:00:00.000000","amplitude_id":98,"device_id":"d-2","$insert_id":"i-1","event_type":"Book Opened","event_properties":{},"user_properties":{},"groups":{}}
            {"app":4711,"user_id":"ann","uuid":"u-3","event_time":"2026-01-05 09:00:00.123000","amplitude_id":99,"device_id":"d-1","$insert_id":"i-1","event_type":"Book Opened","event_properties":{"title":"Ferry"},"user_properties":{},"groups":{}}
            """;

    private static final String MIXPANEL =
            """
            {"event":"Book Opened","properties":{"time":1767603600,"distinct_id":"ann","$insert_id":"i-1","$city":"Aarhus","mp_processing_time_ms":1767603601000,"title":"Ferry"}}
            {"event":"Book Opened","properties":{"time":1767603600,"distinct_id":"ann","$insert_id":"i-1","$city":"Aarhus","mp_processing_time_ms":1767603999000,"title":"Ferry"}}
            {"event":"Book Opened","properties":{"time":1767603601,"distinct_id":"ann","$insert_id":"i-1","title":"Ferry"}}
            """;

    private static final String POSTHOG =
            """
            {"uuid":"0190a-1","event":"book_opened","properties":{"$current_url":"https://a.example/b","pages":3,"$ip":"192.0.2.7","$set":{"plan":"pro"}},"distinct_id":"ann","person_id":"p-1","timestamp":"2026-01-05T09:00:00.000000+00:00","created_at":"2026-01-05T09:00:01+00:00","team_id":1}
            {"uuid":"0190a-1","event":"book_opened","properties":{"pages":3},"distinct_id":"ann","person_id":"p-1","timestamp":"2026-01-05T09:00:00.000000+00:00","created_at":"2026-01-05T09:00:01+00:00","team_id":1}
            """;

    private static final String TRACKS =
            """
            id,anonymous_id,user_id,event,event_text,received_at,sent_at,original_timestamp,timestamp,context_ip
            m-1,x,ann,book_opened,Book Opened,2026-01-05 09:00:02 UTC,2026-01-05 09:00:01 UTC,2026-01-05 09:00:00 UTC,2026-01-05 09:00:00.500 UTC,192.0.2.7
            m-2,x,,book_opened,Book Opened,2026-01-05 10:00:02 UTC,2026-01-05 10:00:01 UTC,2026-01-05 10:00:00 UTC,2026-01-05 10:00:00 UTC,192.0.2.7
            """;

    private static final String BOOK_OPENED =
            """
            id,anonymous_id,user_id,event,event_text,received_at,original_timestamp,timestamp,title
            m-1,x,ann,book_opened,Book Opened,2026-01-05 09:00:02 UTC,2026-01-05 09:00:00 UTC,2026-01-05 09:00:00.500 UTC,Ferry
            """;

    private static final String IDENTIFIES =
            """
            id,anonymous_id,user_id,received_at,original_timestamp,timestamp,context_page_url,plan
            m-0,x,ann,2026-01-05 08:00:02 UTC,2026-01-05 08:00:00 UTC,2026-01-05 08:00:00 UTC,https://a.example,pro
            """;

    @Test
    void amplitude_calls_one_what_has_one_insert_id_on_one_device() {
        Preview preview = bring("a.zip", new Zip().withGzip("4711/1.json.gz", AMPLITUDE).bytes());

        assertThat(desk.events())
                .containsExactly(
                        "Book Opened|ann|2026-01-05 09:00:00.123",
                        "Book Opened|d-2|2026-01-05 10:00:00");
        assertThat(preview.understanding().why())
                .contains(
                        "It is an export of Amplitude: it has event_type, event_time, $insert_id.");
        assertThat(properties())
                .contains("title", "city", "event_properties.city", "user_properties.plan", "pages")
                .doesNotContain("ip_address", "uuid", "user_id", "amplitude_id", "$insert_id");
    }

    @Test
    void mixpanel_calls_one_what_is_alike_in_event_person_time_and_insert_id() {
        bring("m.jsonl", MIXPANEL.getBytes());

        assertThat(desk.events())
                .containsExactly(
                        "Book Opened|ann|2026-01-05 09:00:00",
                        "Book Opened|ann|2026-01-05 09:00:01");
        assertThat(properties()).containsExactlyInAnyOrder("$city", "title");
    }

    @Test
    void posthog_calls_one_what_has_one_uuid() {
        bring("p.jsonl", POSTHOG.getBytes());

        assertThat(desk.events()).containsExactly("book_opened|ann|2026-01-05 09:00:00");
        assertThat(properties())
                .containsExactlyInAnyOrder("$current_url", "pages", "$set.plan", "person_id");
        assertThat(desk.warehouse.catalog().kinds("pages")).containsExactly(Kind.NUMBER);
    }

    @Test
    void posthogs_properties_may_stand_as_json_in_a_text() {
        String csv =
                """
                uuid,event,distinct_id,timestamp,properties
                0190a-1,book_opened,ann,2026-01-05 09:00:00.000+00,"{""pages"":3,""$ip"":""192.0.2.7""}"
                """;
        bring("p.csv", csv.getBytes());

        assertThat(desk.events()).containsExactly("book_opened|ann|2026-01-05 09:00:00");
        assertThat(properties()).containsExactly("pages");
        assertThat(desk.warehouse.catalog().kinds("pages")).containsExactly(Kind.NUMBER);
    }

    @Test
    void tables_of_the_segment_warehouse_know_what_they_tell_and_whose_a_device_is() {
        byte[] zip =
                new Zip()
                        .with("tracks.csv", TRACKS)
                        .with("book_opened.csv", BOOK_OPENED)
                        .with("identifies.csv", IDENTIFIES)
                        .bytes();
        bring("warehouse.zip", zip);

        assertThat(desk.events())
                .containsExactly(
                        "Book Opened|ann|2026-01-05 09:00:00.5",
                        "Book Opened|ann|2026-01-05 10:00:00");
        assertThat(desk.warehouse.layout().traits()).containsExactly("anonymous_id", "plan");
        assertThat(desk.rows("select count(*) from event where since_first is not null"))
                .isNotEmpty();
        assertThat(properties()).contains("title").doesNotContain("context_ip", "sent_at");
    }

    @Test
    void an_ordinary_file_is_taken_for_no_export_and_a_person_may_say_so_of_any() {
        Source file = desk.file("m.jsonl", MIXPANEL);
        Recipe plain = new Recipe(new Shape(null, null, null, null, Export.NONE), Mapping.GUESS);

        assertThat(Export.of(List.of("user", "event", "time"))).isEqualTo(Export.NONE);
        assertThat(desk.preview(file, plain).understanding().columns())
                .contains("properties.$insert_id", "properties.title");
    }

    private Preview bring(String name, byte[] bytes) {
        Source file = desk.file(name, bytes);
        Preview preview = desk.preview(file, Recipe.GUESS);
        desk.bring(file, Mapping.GUESS);
        assertThat(preview.lines().getFirst().event()).isNotNull();
        return preview;
    }

    private List<String> properties() {
        return List.copyOf(desk.warehouse.layout().properties());
    }
}
