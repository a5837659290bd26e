package cynosure.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private static final String ID = "zoë \"4711\"";

    @TempDir Path folder;

    @Test
    void an_id_is_found_in_each_way_in_which_text_is_written() throws IOException {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.ISO_8859_1)) {
            assertThat(hits(("user," + ID + ",x").getBytes(charset)))
                    .as("%s", charset)
                    .isPositive();
        }
        assertThat(hits(utf8("{\"u\":\"zoë \\\"4711\\\"\"}"))).isOne();
        assertThat(hits(utf8("{\"u\":\"zo\\u00eb \\\"4711\\\"\"}"))).isOne();
        assertThat(hits(utf8("{\"u\":\"zo\\u00EB \\\"4711\\\"\"}"))).isOne();
        assertThat(hits(utf8("zoe \"4711\""))).isZero();
    }

    @Test
    void what_is_packed_is_unpacked() throws IOException {
        byte[] gzip = gzip(utf8(ID + " " + ID));
        assertThat(hits(gzip)).isEqualTo(2);
        assertThat(hits(zip("inside.csv", gzip))).isEqualTo(2);
        assertThat(hits(zip(ID + ".csv", utf8("nothing")))).isOne();
        byte[] cut = new byte[gzip.length / 2];
        System.arraycopy(gzip, 0, cut, 0, cut.length);
        assertThat(hits(cut)).isLessThanOrEqualTo(2);
    }

    @Test
    void nothing_falls_between_two_blocks() throws IOException {
        byte[] id = utf8("canary-4711");
        for (int before = (1 << 20) - 15; before < (1 << 20) + 45; before++) {
            byte[] bytes = new byte[before + id.length + 3];
            System.arraycopy(id, 0, bytes, before, id.length);
            Path file = Files.write(folder.resolve("f"), bytes);
            assertThat(new Search(List.of("canary-4711"), List.of(), false).in(file)).isOne();
            assertThat(new Search(List.of("canary-4711"), List.of(), true).in(file)).isOne();
        }
    }

    @Test
    void a_part_of_a_longer_word_counts_unless_whole_words_are_wanted() throws IOException {
        Path file =
                Files.write(folder.resolve("f"), utf8("m10482 m104823 xm10482 m10482-a,m10482"));
        assertThat(new Search(List.of("m10482"), List.of(), false).in(file)).isEqualTo(5);
        assertThat(new Search(List.of("m10482"), List.of(), true).in(file)).isEqualTo(2);
        assertThat(new Search(List.of("m10482", "m104823"), List.of(), true).in(file)).isEqualTo(3);
    }

    @Test
    void an_e_mail_address_is_a_longer_word_and_so_is_a_longer_address() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("f"),
                        utf8(
                                "m10482@b.de to:m10482@ m10482 ann@b.de mary.ann@b.de x+ann@b.de"
                                        + " ann@b.de.uk <ann@b.de>. See ann@b.de. Or .ann@b.de"));
        assertThat(new Search(List.of("m10482"), List.of(), true).in(file)).isEqualTo(2);
        assertThat(new Search(List.of("ann@b.de"), List.of(), true).in(file)).isEqualTo(4);
        assertThat(new Search(List.of("ann@b.de"), List.of(), false).in(file)).isEqualTo(7);
    }

    @Test
    void what_stands_in_a_longer_id_of_another_does_not_count() throws IOException {
        List<String> others = List.of("web:m10482", "m10482.ü", "m10482/m10482");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            int often = charset == StandardCharsets.UTF_8 ? 1 : 2;
            String text = "; web:m10482 m10482.ü \"m10482/m10482\" app:m10482";
            Path file = Files.write(folder.resolve("f"), text.getBytes(charset));
            assertThat(new Search(List.of("m10482"), List.of(), true).in(file))
                    .isEqualTo(5 * often);
            assertThat(new Search(List.of("m10482"), others, true).in(file)).isEqualTo(often);
        }
        Path json = Files.write(folder.resolve("f"), utf8("{\"a\":\"m10482.\\u00fc\"}"));
        assertThat(new Search(List.of("m10482"), others, true).in(json)).isZero();
    }

    @Test
    void a_longer_id_of_another_is_seen_whole_between_two_blocks() throws IOException {
        String other = "a-device-with-a-very-long-name:canary-4711:and-more";
        for (int before = (1 << 20) - 60; before < (1 << 20) + 160; before++) {
            byte[] bytes = new byte[before + other.length() + 3];
            System.arraycopy(utf8(other), 0, bytes, before, other.length());
            Path file = Files.write(folder.resolve("f"), bytes);
            assertThat(new Search(List.of("canary-4711"), List.of(other), true).in(file)).isZero();
            assertThat(new Search(List.of("canary-4711"), List.of(), true).in(file)).isOne();
        }
    }

    @Test
    void a_folder_is_searched_to_its_bottom() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.write(folder.resolve("a/b/state.db"), utf8("x" + ID));
        Files.write(folder.resolve("a/empty"), new byte[0]);
        Files.write(folder.resolve("a/claimed"), utf8(ID));
        Search search = new Search(List.of(ID), List.of(), false).over(folder);
        assertThat(search.found()).hasSize(1).containsEntry("a/b/state.db", 1L);
        assertThat(search.files()).isEqualTo(2);
    }

    @Test
    void ordinary_words_are_no_telling_ids() {
        assertThat(
                        List.of("admin", "7", "12345", "editors", "yes").stream()
                                .anyMatch(Words::telling))
                .isFalse();
        assertThat(List.of("m10482", "bo@b.de", "canary-person").stream().allMatch(Words::telling))
                .isTrue();
    }

    private long hits(byte[] bytes) throws IOException {
        return new Search(List.of(ID), List.of(), false)
                .in(Files.write(folder.resolve("f"), bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
