package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.house.Phrases;
import cynosure.language.Language;
import cynosure.web.Browserless;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A German workshop in which everything happened that a record can tell of, and what is taken home
/// from it: no form of it says anything in English.
class GermanDocumentsTest {

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

    private static Cynosure.Running server;
    private static Gathering here;

    @BeforeAll
    static void meet(@TempDir Path data) {
        server = Cynosure.start(new Settings("127.0.0.1", 0, data, null));
        here =
                new Gathering(
                        server,
                        Map.of("product", "Plattenladen", "minutes", "60", "language", "GERMAN"));
        plan();
        vote();
        propose();
        judge();
        rank();
        conclude();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void plan() {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (String activity : AGENDA) {
            form.add(Map.entry("step", "a" + (form.size() / 3 + 1)));
            form.add(Map.entry("activity", activity));
            form.add(Map.entry("minutes", "5"));
        }
        here.flo.open(here.plan);
        assertThat(here.flo.sendAll(here.plan + "/agenda", form).status()).isEqualTo(200);
    }

    private static void vote() {
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

    private static void propose() {
        here.move("a3");
        propose(here.ada, "0", "Page views", "Bestellungen");
        propose(here.ada, "1", "Verkauftes", "Verkäufe");
        propose(here.ben, "0", "", "Besuche");
        reveal("a4");
    }

    private static void propose(Browserless person, String slot, String name, String increase) {
        Map<String, String> form =
                Map.of("name", name, "increase", increase, "measure", "gezählt", "input", "Körbe");
        assertThat(person.send(here.room + "/candidates/" + slot, form).status()).isEqualTo(200);
    }

    private static void judge() {
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

    private static void rank() {
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

    private static void conclude() {
        here.move("a9");
        List<String> all =
                here.flo.open(here.room).page().select("input[name=candidate]").eachAttr("value");
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

    private static void adopt(String candidate) {
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

    private static void fate(String candidate, String fate) {
        here.flo.send(
                here.room + "/fates/" + candidate, Map.of("fate", fate, "reason", "Zu weit weg"));
    }

    private static void line(String topic, String text, String who, String due) {
        here.flo.send(
                here.room + "/outcome",
                Map.of("topic", topic, "text", text, "who", who, "due", due));
    }

    private static void reveal(String step) {
        lead("/reveal/" + step);
    }

    private static void lead(String path) {
        here.flo.open(here.room);
        assertThat(here.flo.send(here.room + path, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void the_pages_afterwards_are_german() {
        assertGerman(here.flo.open(here.plan).page().text())
                .contains("Ausgeschlossen", "Was wir entschieden haben", "beides recht");
        assertGerman(here.ada.open(here.room + "/leave-behind").page().text());
        assertGerman(here.ada.open(here.room).page().text());
    }

    @Test
    void the_pdf_is_german() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf"))) {
            assertGerman(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Was wir entschieden haben",
                            "Wer was tut",
                            "noch niemand",
                            "ausgeschlossen",
                            "Prüfliste",
                            "beides recht 1",
                            "Wo die Punkte liegen",
                            "1 von");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Protokoll: Plattenladen");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void the_slides_are_german() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file("pptx")));
                SlideShowExtractor<?, ?> words = new SlideShowExtractor<>(show)) {
            assertGerman(words.getText())
                    .contains(
                            "Unser North Star: Plattenladen", "Was sie bewegt", "Was daraus wurde");
        }
    }

    @Test
    void the_markdown_is_german() {
        assertGerman(text("md"))
                .contains("# Protokoll: Plattenladen", "Unser Spiel ist", "Die strengen Fragen:")
                .contains("2 Punkte", "Rat, der beiseitegelegt wurde", "Minuten geplant");
    }

    @Test
    void the_calendar_is_german() {
        String folded = text("ics").replaceAll("\r\n ", "");
        assertGerman(folded)
                .contains("Ada: Daten holen", "Aus dem Workshop zu Plattenladen.")
                .contains("Unseren North Star noch einmal ansehen: Volle Körbe");
    }

    /// Names of files and columns stay English: programs read them.
    @Test
    void what_stands_in_the_tables_is_german() throws IOException {
        StringBuilder cells = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file("zip")))) {
            while (zip.getNextEntry() != null) {
                String csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                csv.lines().skip(1).forEach(row -> cells.append(row).append('\n'));
            }
        }
        assertGerman(cells.toString())
                .contains("Drückt Wert aus", "Im Blick behalten", "Austausch");
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertGerman(String text) {
        String words = text.replaceAll("\\s+", " ");
        assertThat(english().stream().filter(words::contains)).as(words).isEmpty();
        return assertThat(words);
    }

    /// Everything of two words and more that is said in English and never in German.
    private static List<String> english() {
        String german = String.join("\n", Phrases.in(Language.GERMAN).values());
        List<String> english =
                Phrases.in(Language.ENGLISH).values().stream()
                        .map(text -> text.replaceAll("[.:?]$", ""))
                        .filter(text -> text.contains(" ") && !text.matches("(?s).*[{<].*"))
                        .filter(text -> !german.contains(text))
                        .collect(Collectors.toList());
        assertThat(english).hasSizeGreaterThan(800).contains("What we decided", "Who does what");
        return english;
    }

    private static String text(String ending) {
        return new String(file(ending), StandardCharsets.UTF_8);
    }

    private static byte[] file(String ending) {
        HttpResponse<byte[]> file = here.flo.download(here.plan + "/record." + ending);
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body();
    }
}
