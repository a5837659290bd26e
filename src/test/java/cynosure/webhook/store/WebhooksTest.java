package cynosure.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import cynosure.webhook.Secret;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import cynosure.webhook.Wish;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebhooksTest {

    private static final String URL = "https://example.com/hooks";

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_webhook_is_added_changed_paused_and_removed(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook added = office.add(URL, Topic.NORTH_STAR_REVISED);
        assertThat(office.webhooks.all()).containsExactly(added);
        assertThat(added.state()).isEqualTo(Webhook.State.ON);

        office.webhooks.change(added.id(), new Wish(URL + "/2", "  the chat ", Set.of()));
        office.webhooks.pause(added.id());
        Webhook changed = office.webhooks.find(added.id()).orElseThrow();
        assertThat(changed.url()).isEqualTo(URL + "/2");
        assertThat(changed.words()).isEqualTo("the chat");
        assertThat(changed.topics()).isEmpty();
        assertThat(changed.state()).isEqualTo(Webhook.State.PAUSED);
        assertThat(changed.since()).isEqualTo(PostOffice.NOW);

        office.tell();
        office.webhooks.goOn(added.id());
        office.round();
        office.webhooks.remove(added.id());
        assertThat(office.webhooks.all()).isEmpty();
        assertThat(office.webhooks.secrets(added.id())).isEmpty();
        assertThatThrownBy(() -> office.webhooks.change(added.id(), Wish.NONE))
                .isInstanceOf(Fault.class);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_address_inside_and_a_twenty_first_webhook_are_refused(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        assertThatThrownBy(() -> office.add("https://127.0.0.1/")).isInstanceOf(Fault.class);
        Webhook first = office.add(URL);
        assertThatThrownBy(
                        () ->
                                office.webhooks.change(
                                        first.id(), new Wish("http://db.internal", "", Set.of())))
                .isInstanceOf(Fault.class);
        for (int count = 2; count <= Webhooks.MOST; count++) {
            office.add(URL);
        }
        assertThatThrownBy(() -> office.add(URL)).isInstanceOf(Fault.class);
        assertThat(office.webhooks.all()).hasSize(20);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void for_a_day_after_a_new_secret_messages_carry_both_signatures(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        Secret first = office.webhooks.secrets(webhook.id()).getFirst();
        office.clock.goOn(Duration.ofHours(1));
        Secret second = office.webhooks.renew(webhook.id());

        office.tell();
        office.round();
        assertThat(signatures(office))
                .containsExactly(signed(office, second), signed(office, first));

        office.clock.goOn(Secret.OVERLAP.minusMillis(1));
        office.tell();
        office.round();
        assertThat(signatures(office)).hasSize(2);

        office.clock.goOn(Duration.ofMillis(1));
        office.tell();
        office.round();
        assertThat(signatures(office)).containsExactly(signed(office, second));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_three_secrets_within_a_day_the_first_ends_at_once(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        Secret second = office.webhooks.renew(webhook.id());
        Secret third = office.webhooks.renew(webhook.id());

        assertThat(office.webhooks.secrets(webhook.id()))
                .extracting(Secret::id)
                .containsExactly(third.id(), second.id());
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_secret_is_shown_until_the_owner_has_it(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        assertThat(newest(office, webhook).shown(office.clock.instant())).isTrue();

        office.webhooks.kept(webhook.id());
        assertThat(newest(office, webhook).shown(office.clock.instant())).isFalse();

        office.webhooks.renew(webhook.id());
        assertThat(newest(office, webhook).shown(office.clock.instant())).isTrue();
    }

    private static Secret newest(PostOffice office, Webhook webhook) {
        return office.webhooks.secrets(webhook.id()).getFirst();
    }

    private static List<String> signatures(PostOffice office) {
        return List.of(office.carried.getLast().headers().get("webhook-signature").split(" "));
    }

    private static String signed(PostOffice office, Secret secret) {
        PostOffice.Carried last = office.carried.getLast();
        return secret.sign(
                last.headers().get("webhook-id"),
                Long.parseLong(last.headers().get("webhook-timestamp")),
                last.body());
    }
}
