package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless.Opened;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The record and every form in which it is taken along, each read again by its own reader. What
/// was made is kept in `target/record`, to be looked at.
class RecordTest extends RoomCase {

    private static final String HOSTILE = "=cmd|' /C calc'!A0 <b>&amp; żółć \u0007 Ω Ж";
    private static final String SECRET = "never turned over";

    private String record;

    @BeforeEach
    void meet() {
        move("s1");
        ada.send(room + "/notes/s1/0", Map.of("text", HOSTILE));
        reveal("s1");
        move("s3");
        ben.send(room + "/notes/s3/0", Map.of("text", SECRET));
        move("s4");
        propose(ada, "Full carts");
        propose(ben, "Discs sold");
        reveal("s5");
        move("s8");
        String candidate = flo.open(room).one("input[name=candidate]").val();
        flo.send(
                room + "/adoption",
                Map.of(
                        "candidate",
                        candidate,
                        "name",
                        "Full carts",
                        "definition",
                        "number of purchase, per month",
                        "game",
                        "TRANSACTION"));
        flo.send(
                room + "/outcome",
                Map.of("topic", "ACTION", "text", "Pull data", "who", "Ada", "due", "2026-03-06"));
        flo.send(room + "/outcome", Map.of("topic", "RULED_OUT", "text", "Page views"));
        flo.send(room + "/end", Map.of());
        record = room.replace("/rooms/", "/workshops/");
    }

    @Test
    void the_page_reads_like_minutes() {
        Opened page = flo.open(record);

        assertThat(page.one("#decided .statement").text())
                .isEqualTo(
                        "Our North Star Metric is called Full carts, which we define as number of purchase, per month.");
        assertThat(page.one("#ruled-out li").text()).isEqualTo("Page views");
        assertThat(page.one("#actions .owner").text()).isEqualTo("Ada, by 6 March 2026");
        assertThat(page.one(".answers .words").text()).contains("=cmd", "<b>");
        assertThat(page.text()).doesNotContain(SECRET);
        assertThat(page.page().select(".contents")).isEmpty();
    }

    @Test
    void everyone_who_was_there_takes_it_along_and_nobody_else() {
        assertThat(ada.download(room + "/record.md").statusCode()).isEqualTo(200);
        assertThat(ada.download(record + "/record.md").statusCode()).isEqualTo(403);
        assertThat(flo.download(record + "/record.exe").statusCode()).isEqualTo(404);
        assertThat(flo.download(record + "/record.md").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("the-record-shop-"));
    }

    @Test
    void markdown_and_json_hold_what_was_revealed() {
        String markdown = text("md");
        JsonNode json = JsonMapper.shared().readTree(text("json"));

        assertThat(markdown).contains("Full carts", "Page views", "Pull data");
        assertThat(markdown).doesNotContain(SECRET, "<b>");
        assertThat(json.at("/format").asString()).isEqualTo("cynosure/minutes/2");
        assertThat(json.at("/minutes/decided/name").asString()).isEqualTo("Full carts");
        assertThat(json.at("/minutes/leftovers/actions/0/due").asString()).isEqualTo("2026-03-06");
        assertThat(json.toString()).doesNotContain(SECRET);
    }

    @Test
    void tables_open_in_a_spreadsheet_and_carry_nothing_out() throws IOException {
        Map<String, List<List<String>>> tables = unzipped(bytes("zip"));

        assertThat(tables.get("candidates.csv")).hasSize(3);
        assertThat(tables.get("outcome.csv"))
                .contains(List.of("action", "Pull data", "Ada", "2026-03-06"));
        assertThat(tables.get("written.csv").getLast().get(2)).startsWith("'=cmd");
        assertThat(tables.toString()).doesNotContain(SECRET);
    }

    @Test
    void the_pdf_carries_its_typeface_and_every_letter_of_what_was_written() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf"))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains("What we decided", "Full carts", "żółć", "Ω", "Ж", "<b>&amp;");
            assertThat(text).doesNotContain(SECRET);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Record: The record shop");
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().contains("Inter"));
        }
    }

    @Test
    void the_slides_say_what_was_decided_and_who_does_what() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes("pptx")))) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .containsExactly(
                            "Our North Star: The record shop",
                            "What we decided",
                            "The candidates",
                            "What we ruled out",
                            "Who does what");
        }
    }

    @Test
    void what_is_due_goes_into_a_calendar() throws Exception {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes("ics")));

        assertThat(calendar.getComponents("VEVENT"))
                .anySatisfy(event -> assertThat(event.toString()).contains("Ada: Pull data"));
    }

    private String text(String ending) {
        return new String(bytes(ending), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String ending) {
        HttpResponse<byte[]> file = flo.download(record + "/record." + ending);
        assertThat(file.statusCode()).isEqualTo(200);
        try {
            Path folder = Files.createDirectories(Path.of("target/record"));
            Files.write(folder.resolve("record." + ending), file.body());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return file.body();
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static Map<String, List<List<String>>> unzipped(byte[] file) throws IOException {
        Map<String, List<List<String>>> tables = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8).substring(1);
                tables.put(
                        entry.getName(),
                        CsvReader.builder().ofCsvRecord(csv).stream()
                                .map(row -> row.getFields())
                                .toList());
            }
        }
        return tables;
    }
}
