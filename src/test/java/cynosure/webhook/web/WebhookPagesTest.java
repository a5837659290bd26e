package cynosure.webhook.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.framework.Adoption;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import cynosure.webhook.Secret;
import cynosure.webhook.sending.Receiver;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

class WebhookPagesTest {

    private static final String ALL = "/settings/webhooks";

    private static Receiver receiver;
    private static Cynosure.Running server;
    private static Browserless owner;

    @BeforeAll
    static void open(@TempDir Path folder) {
        receiver = new Receiver();
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null).withPrivateWebhooks());
        owner = Browserless.owner(server);
    }

    @AfterAll
    static void close() {
        server.close();
        receiver.close();
    }

    @Test
    void the_owner_adds_one_sees_its_secret_once_and_sends_a_test() {
        owner.open(ALL);
        var shown = add("/fine", "The chat");
        assertThat(shown.path()).endsWith("/secret");
        Secret secret =
                new Secret("s", shown.one(".secret code").text(), Instant.EPOCH, null, null);
        String address = shown.path().replace("/secret", "");
        assertThat(owner.open(address).one(".notice a").attr("href")).isEqualTo(shown.path());
        assertThat(owner.open(shown.path()).one(".secret code").text()).isEqualTo(secret.words());

        var kept = owner.send(address + "/secret/keeping", Map.of());
        assertThat(kept.path()).isEqualTo(address);
        assertThat(kept.text()).doesNotContain(secret.words());
        assertThat(owner.open(shown.path()).status()).isEqualTo(404);

        var tested = owner.send(address + "/tests", Map.of());
        assertThat(tested.one(".delivery .badge").text()).isEqualTo("Delivered");
        assertThat(tested.one(".delivery .news").text()).contains("Answered 200", "thank you");
        Receiver.Received got =
                receiver.all().stream()
                        .filter(one -> one.body().contains("\"webhook\":\"The chat\""))
                        .findFirst()
                        .orElseThrow();
        assertThat(got.signature())
                .isEqualTo(secret.sign(got.id(), Long.parseLong(got.timestamp()), got.body()));
        assertThat(owner.open(ALL).one("tr:has(a:contains(The chat))").text())
                .contains("On", "Everything", "Answered 200");
        owner.send(address + "/removal", Map.of());
    }

    @Test
    void a_change_of_the_north_star_is_told_at_once_unless_it_is_rolled_back() {
        String address = added("/told");
        Frameworks frameworks = server.context().getBean(Frameworks.class);
        TransactionTemplate transaction =
                new TransactionTemplate(
                        server.context()
                                .getBean(
                                        org.springframework.transaction.PlatformTransactionManager
                                                .class));
        Person robin = server.context().getBean(People.class).members().getFirst();
        transaction.executeWithoutResult(
                status -> {
                    frameworks.adopt(star("Rolled back"), robin, "");
                    status.setRollbackOnly();
                });
        frameworks.adopt(star("Regular readers"), robin, "we read it aloud");

        Receiver.Received got = receiver.next();
        while (!got.path().equals("/told")) {
            got = receiver.next();
        }
        assertThat(got.body())
                .contains("\"type\":\"northstar.revised\"", "Regular readers", "we read it aloud")
                .contains("\"by\":\"Robin\"");
        assertThat(receiver.all())
                .extracting(Receiver.Received::body)
                .noneMatch(body -> body.contains("Rolled back"));
        owner.send(address + "/removal", Map.of());
    }

    @Test
    void what_fails_is_said_and_can_be_sent_again() {
        String address = added("/500");
        var failed = owner.send(address + "/tests", Map.of());
        assertThat(failed.one(".delivery .badge").text()).isEqualTo("Given up");
        assertThat(failed.one(".delivery .news").text()).contains("Answered 500", "out of order");

        owner.send(address, Map.of("url", receiver.address("/fine"), "words", "mended"));
        String again = failed.one("form[action$=repetition]").attr("action");
        var mended = owner.send(again, Map.of());
        assertThat(mended.one("h1").text()).startsWith("mended");
        assertThat(mended.one(".delivery .badge").text()).isEqualTo("Delivered");
        assertThat(mended.page().select(".delivery ol li")).hasSize(2);
        assertThat(owner.send(address + "/deliveries/none/repetition", Map.of()).status())
                .isEqualTo(404);
        owner.send(address + "/removal", Map.of());
    }

    @Test
    void one_that_wants_nothing_any_more_is_off_until_the_owner_turns_it_on() {
        String address = added("/gone");
        var off = owner.send(address + "/tests", Map.of());
        assertThat(off.one("h1 .badge").text()).isEqualTo("Switched off");
        assertThat(off.one("#state").text()).contains("410");

        var on = owner.send(address + "/resumption", Map.of());
        assertThat(on.one("h1 .badge").text()).isEqualTo("On");
        var paused = owner.send(address + "/pause", Map.of());
        assertThat(paused.one("h1 .badge").text()).isEqualTo("Paused");
        assertThat(paused.one("#state").text()).contains("waits");
        owner.send(address + "/removal", Map.of());
        assertThat(owner.open(address).status()).isEqualTo(404);
    }

    @Test
    void what_a_webhook_is_told_stands_in_the_list() {
        owner.open(ALL);
        var shown =
                owner.sendAll(
                        ALL,
                        List.of(
                                Map.entry("url", receiver.address("/fine")),
                                Map.entry("words", "Bets alone"),
                                Map.entry("topic", "bet.settled"),
                                Map.entry("topic", "bet.placed")));
        assertThat(owner.open(ALL).one("tr:has(a:contains(Bets alone))").text())
                .contains("A bet was placed, a bet was settled", "Nothing was sent yet");
        owner.send(shown.path().replace("/secret", "/removal"), Map.of());
    }

    @Test
    void a_wrong_address_comes_back_with_what_was_written() {
        owner.open(ALL);
        var again =
                owner.send(
                        ALL,
                        Map.of(
                                "url",
                                "http://169.254.169.254/",
                                "words",
                                "cloud",
                                "topic",
                                "northstar.revised"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one(".problem").attr("data-code")).isEqualTo("webhook.private");
        assertThat(again.one("#words").val()).isEqualTo("cloud");
        assertThat(again.page().select("input[name=topic][checked]")).hasSize(1);
        assertThat(
                        owner.send(ALL, Map.of("url", receiver.address("/"), "topic", "moon.rose"))
                                .one(".problem")
                                .attr("data-code"))
                .isEqualTo("webhook.topic");
    }

    @Test
    void a_new_secret_is_shown_and_the_one_before_signs_for_another_day() {
        String address = added("/fine");
        var renewed = owner.send(address + "/secrets", Map.of());
        assertThat(renewed.path()).isEqualTo(address + "/secret");
        assertThat(renewed.text()).contains("both signatures");
        owner.send(address + "/secret/keeping", Map.of());
        assertThat(owner.open(address).text()).contains("The one before signs, too, until");
        owner.send(address + "/removal", Map.of());
    }

    @Test
    void members_guests_and_strangers_see_and_do_nothing_here() {
        String address = added("/fine");
        Browserless member = member();
        Browserless stranger = Browserless.stranger(server);
        assertThat(member.open("/settings").page().select("a[href=" + ALL + "]")).isEmpty();
        assertThat(owner.open("/settings").page().select("a[href=" + ALL + "]")).hasSize(1);

        for (String page : List.of(ALL, address, address + "/secret")) {
            assertThat(member.open(page).status()).as(page).isEqualTo(403);
            assertThat(stranger.open(page).status()).as(page).isEqualTo(401);
            assertThat(owner.open(page).status()).as(page).isEqualTo(200);
        }
        Stream.of(
                        ALL,
                        address,
                        address + "/secret/keeping",
                        address + "/secrets",
                        address + "/pause",
                        address + "/resumption",
                        address + "/tests",
                        address + "/deliveries/any/repetition",
                        address + "/removal")
                .forEach(
                        form -> {
                            member.open("/settings");
                            assertThat(
                                            member.send(form, Map.of("url", "https://example.com"))
                                                    .status())
                                    .as(form)
                                    .isEqualTo(403);
                        });
        assertThat(owner.open(address).one("h1 .badge").text()).isEqualTo("On");
        owner.send(address + "/removal", Map.of());
    }

    private static Adoption star(String name) {
        return new Adoption(
                "Lantern",
                Game.ATTENTION,
                new NorthStar(name, "number of read, per month", "", ""),
                List.of(),
                List.of());
    }

    private static Browserless.Opened add(String path, String words) {
        owner.open(ALL);
        return owner.send(ALL, Map.of("url", receiver.address(path), "words", words));
    }

    private static String added(String path) {
        return add(path, "").path().replace("/secret", "");
    }

    private static Browserless member() {
        owner.open("/settings/people");
        var made = owner.send("/settings/people/admissions", Map.of("name", "Ada"));
        String link = made.one(".secret code").text();
        String path = link.substring(link.indexOf("/admissions/"));
        Browserless member = Browserless.stranger(server);
        member.open(path);
        member.send(path, Map.of("name", "Ada"));
        return member;
    }
}
