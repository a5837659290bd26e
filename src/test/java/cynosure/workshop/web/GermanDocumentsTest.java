package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.house.Phrases;
import cynosure.language.Language;
import cynosure.web.WithOneServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A German workshop in which everything happened that a record can tell of, and what is taken home
/// from it: no form of it says anything in English.
class GermanDocumentsTest extends WithOneServer {

    private static Gathering here;

    @BeforeAll
    static void meet() {
        here = new GermanMeeting(server).held();
    }

    @Test
    void the_pages_afterwards_are_german() {
        assertGerman(here.flo.open(here.plan).page().text())
                .contains("Ausgeschlossen", "Was wir entschieden haben", "beides recht")
                .contains("Sie zählt Seiten.");
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
