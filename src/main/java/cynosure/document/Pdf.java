package cynosure.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Turns a page into a PDF that carries its typeface with it.
///
/// The page is XHTML with its style inside; nothing is fetched from anywhere, whatever it says.
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Inter";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    public static byte[] of(String page) {
        return of(page, Map.of());
    }

    /// The same with drawings where the page says `<object type="drawing" data="name">`.
    public static byte[] of(String page, Map<String, Drawing> drawings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> typeface("regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> typeface("bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> null);
        builder.useObjectDrawerFactory(new Drawn(drawings));
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Cynosure");
        builder.withHtmlContent(PlainText.of(page), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    /// How many pages a PDF has.
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    private static InputStream typeface(String cut) {
        return Objects.requireNonNull(
                Pdf.class.getResourceAsStream("/typeface/inter-" + cut + ".ttf"));
    }
}
