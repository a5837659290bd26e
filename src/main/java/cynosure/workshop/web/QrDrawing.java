package cynosure.workshop.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A link as a QR code, drawn as one SVG path.
final class QrDrawing {

    private static final int QUIET_ZONE = 2;

    private QrDrawing() {}

    static String of(String link) {
        BitMatrix dots = encode(link);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
        <svg class="qr" viewBox="0 0 %d %d" role="img" aria-label="QR code of the link to join" shape-rendering="crispEdges">\
        <path d="%s"/></svg>"""
                .formatted(dots.getWidth(), dots.getHeight(), path);
    }

    private static BitMatrix encode(String link) {
        try {
            return new QRCodeWriter()
                    .encode(
                            link,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A link too long for a QR code: " + link, tooLong);
        }
    }
}
