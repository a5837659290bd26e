package cynosure.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.web.Browserless;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that came over the wire: headers, bytes, and what is packed in them.
final class Wire {

    /// Every address under a link whose words can be read.
    static final List<String> UNDER =
            List.of("", "/embed", "/tree.svg", "/north-star.md", "/one-page.pdf", "/slides.pptx");

    private Wire() {}

    /// What stands on the paper, and what the file says of itself.
    static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ")
                    + document.getDocumentInformation().getCOSObject();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /// Every text in a file of slides, unpacked.
    static String packed(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(' ');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return all.toString();
    }

    static String all(String path, Cynosure.Running server) {
        HttpResponse<byte[]> answer = Browserless.stranger(server).download(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        String read =
                path.endsWith(".pdf")
                        ? pdf(answer.body())
                        : path.endsWith(".pptx") ? packed(answer.body()) : "";
        return answer.headers().map() + new String(answer.body(), StandardCharsets.UTF_8) + read;
    }
}
