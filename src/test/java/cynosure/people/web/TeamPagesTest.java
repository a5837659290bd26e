package cynosure.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.WithOneServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamPagesTest extends WithOneServer {

    private static final String TEAM = "/settings/people";

    @Test
    void a_member_comes_in_by_a_link_that_a_preview_does_not_spend() {
        String link = linkFor("Ada");
        Browserless ada = Browserless.stranger(server);

        ada.open(link);
        assertThat(ada.open(link).one("#name").val()).isEqualTo("Ada");
        assertThat(ada.send(link, Map.of("name", " ")).status()).isEqualTo(422);
        var home = ada.send(link, Map.of("name", "Ada L."));
        assertThat(home.path()).isEqualTo("/");
        assertThat(home.one(".viewer").text()).isEqualTo("Ada L.");

        assertThat(Browserless.stranger(server).open(link).status()).isEqualTo(403);
        assertThat(owner.open(TEAM).one("table").text()).contains("Ada L.", "Member");
    }

    @Test
    void a_member_acts_as_nobody_else_and_sends_nobody_away() {
        Browserless ben = comesIn("Ben");
        var team = ben.open(TEAM);
        assertThat(team.page().select("form[action$=departure]")).isEmpty();
        assertThat(team.page().select("form[action$=/admission]")).hasSize(1);
        String ownersId =
                owner.open(TEAM)
                        .one("tr:has(.badge) form[action$=/admission]")
                        .attr("action")
                        .split("/")[3];

        assertThat(ben.send(TEAM + "/" + ownersId + "/admission", Map.of()).status())
                .isEqualTo(403);
        assertThat(ben.send(TEAM + "/" + ownersId + "/departure", Map.of()).status())
                .isEqualTo(403);
        assertThat(ben.send(TEAM + "/nobody/departure", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_member_changes_a_name_of_their_own_and_nothing_of_the_workspace() {
        String before = owner.open("/settings").one("#name").val();
        Browserless cy = comesIn("Cy");
        assertThat(cy.open("/settings").page().select("#name, #zone")).isEmpty();

        var saved =
                cy.send(
                        "/settings",
                        Map.of("name", "Stolen", "zone", "Asia/Tokyo", "yourName", "Cyrus"));
        assertThat(saved.one(".viewer").text()).isEqualTo("Cyrus");
        assertThat(owner.open("/settings").one("#name").val()).isEqualTo(before);
    }

    @Test
    void who_is_sent_away_is_out_at_once_and_can_be_let_back_in() {
        Browserless dee = comesIn("Dee");
        var row = owner.open(TEAM).one("tr:has(th:contains(Dee))");
        owner.send(row.select("form[action$=departure]").attr("action"), Map.of());
        assertThat(dee.open(TEAM).status()).isEqualTo(401);

        String again = owner.open(TEAM).one("#former ~ ul form").attr("action");
        String link = shown(owner.send(again, Map.of()));
        dee.open(link);
        assertThat(dee.send(link, Map.of()).one(".viewer").text()).isEqualTo("Dee");
        assertThat(dee.open(TEAM).status()).isEqualTo(200);
    }

    @Test
    void a_link_nobody_used_can_be_taken_back() {
        String link = linkFor("Eve");
        var row = owner.open(TEAM).one("#asked tr:has(th:contains(Eve))");
        owner.send(row.select("form").attr("action"), Map.of());

        assertThat(Browserless.stranger(server).open(link).status()).isEqualTo(403);
        assertThat(owner.open(TEAM).one("#asked").text()).doesNotContain("Eve");
    }

    private static Browserless comesIn(String name) {
        String link = linkFor(name);
        Browserless member = Browserless.stranger(server);
        member.open(link);
        member.send(link, Map.of("name", name));
        return member;
    }

    private static String linkFor(String name) {
        owner.open(TEAM);
        return shown(owner.send(TEAM + "/admissions", Map.of("name", name)));
    }

    /// The address on the page that shows it once, without the server's name.
    private static String shown(Browserless.Opened page) {
        String link = page.one(".secret code").text();
        return link.substring(link.indexOf("/admissions/"));
    }
}
