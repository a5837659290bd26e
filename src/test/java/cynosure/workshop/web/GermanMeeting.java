package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.web.Browserless;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A German workshop in which everything happens that a record can tell of: votes, candidates with
/// and without a name, advice that is waved off, a merge, an end for each.
final class GermanMeeting {

    private static final String[] AGENDA = {
        "PICK_THE_GAME",
        "OPENING_QUESTIONS",
        "SILENT_WRITING",
        "REVEAL",
        "SCORE",
        "RANK_BY_PAIRS",
        "STRICT_FILTER",
        "MERGE_AND_CLUSTER",
        "CONVERGE"
    };

    private final Gathering here;

    GermanMeeting(Cynosure.Running server) {
        here =
                new Gathering(
                        server,
                        Map.of("product", "Plattenladen", "minutes", "60", "language", "GERMAN"));
    }

    /// The people of it, after the end.
    Gathering held() {
        plan();
        vote();
        propose();
        judge();
        rank();
        conclude();
        return here;
    }

    private void plan() {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (String activity : AGENDA) {
            form.add(Map.entry("step", "a" + (form.size() / 3 + 1)));
            form.add(Map.entry("activity", activity));
            form.add(Map.entry("minutes", "5"));
        }
        here.flo.open(here.plan);
        assertThat(here.flo.sendAll(here.plan + "/agenda", form).status()).isEqualTo(200);
    }

    private void vote() {
        here.move("a1");
        here.ada.send(here.room + "/game-vote/a1", Map.of("game", "ATTENTION"));
        here.ben.send(here.room + "/game-vote/a1", Map.of("game", "TRANSACTION"));
        reveal("a1");
        here.move("a2");
        here.ada.send(here.room + "/notes/a2/0", Map.of("text", "Gute Platten"));
        reveal("a2");
        lead("/votes/a2");
        String choice = here.ada.open(here.room).one("form[action*=/votes/a2/]").attr("action");
        here.ada.send(choice, Map.of("dots", "2"));
        lead("/votes/a2/showing");
    }

    private void propose() {
        here.move("a3");
        propose(here.ada, "0", "Page views", "Bestellungen");
        propose(here.ada, "1", "Verkauftes", "Verkäufe");
        propose(here.ben, "0", "", "Besuche");
        reveal("a4");
    }

    private void propose(Browserless person, String slot, String name, String increase) {
        Map<String, String> form =
                Map.of("name", name, "increase", increase, "measure", "gezählt", "input", "Körbe");
        assertThat(person.send(here.room + "/candidates/" + slot, form).status()).isEqualTo(200);
    }

    private void judge() {
        here.move("a5");
        String form = here.ada.open(here.room).one("form[action*=/scores/]").attr("action");
        here.ada.send(form, Map.of("verdict", "YES"));
        here.ben.send(form, Map.of("verdict", "NO"));
        reveal("a5");
        here.move("a7");
        String strict = here.ada.open(here.room).one("form[action$=/LEADS_REVENUE]").attr("action");
        here.ada.send(strict, Map.of("answer", "YES"));
        here.ben.send(strict, Map.of("answer", "NO"));
        reveal("a7");
    }

    private void rank() {
        here.move("a6");
        lead("/rankings/a6");
        var question = here.ada.open(here.room).page();
        Map<String, String> pair =
                Map.of(
                        "upper",
                        question.select("input[name=upper]").val(),
                        "lower",
                        question.select("input[name=lower]").val());
        here.ada.send(
                here.room + "/rankings/a6/preferences",
                Map.of(
                        "upper",
                        pair.get("upper"),
                        "lower",
                        pair.get("lower"),
                        "preference",
                        "EITHER"));
        here.flo.send(here.room + "/rankings/a6/showing", pair);
    }

    private void conclude() {
        here.move("a9");
        List<String> all =
                here
                        .flo
                        .open(here.room)
                        .page()
                        .select("input[name=candidate]")
                        .eachAttr("value")
                        .stream()
                        .distinct()
                        .toList();
        assertThat(all).hasSize(3);
        for (String id : all) {
            here.ada.send(
                    here.room + "/advice/" + id,
                    Map.of("rule", "vanity.page-views", "reason", "Wir leben davon"));
        }
        fate(all.get(0), "KEPT");
        fate(all.get(1), "RULED_OUT");
        here.move("a8");
        here.ada.send(here.room + "/merges/" + all.get(2), Map.of("into", all.get(0)));
        here.move("a9");
        here.flo.open(here.room);
        adopt(all.get(0));
        line("ACTION", "Daten holen", "Ada", "2026-03-06");
        line("TO_FIND_OUT", "Wer kommt wieder?", "", "");
        line("RULED_OUT", "Klicks", "", "");
        line("DISAGREEMENT", "Ob Geschenke zählen", "", "");
        lead("/end");
        here.flo.open(here.plan);
        here.flo.send(here.plan + "/review", Map.of("on", "2027-03-01"));
    }

    private void adopt(String candidate) {
        Map<String, String> form =
                Map.of(
                        "candidate",
                        candidate,
                        "name",
                        "Volle Körbe",
                        "definition",
                        "Körbe",
                        "game",
                        "TRANSACTION");
        assertThat(here.flo.send(here.room + "/adoption", form).status()).isEqualTo(200);
    }

    private void fate(String candidate, String fate) {
        here.flo.send(
                here.room + "/fates/" + candidate, Map.of("fate", fate, "reason", "Zu weit weg"));
    }

    private void line(String topic, String text, String who, String due) {
        here.flo.send(
                here.room + "/outcome",
                Map.of("topic", topic, "text", text, "who", who, "due", due));
    }

    private void reveal(String step) {
        lead("/reveal/" + step);
    }

    private void lead(String path) {
        here.flo.open(here.room);
        assertThat(here.flo.send(here.room + path, Map.of()).status()).isEqualTo(200);
    }
}
