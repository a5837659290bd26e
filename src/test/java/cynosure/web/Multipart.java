package cynosure.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A form with files, as a browser sends it.
record Multipart(Map<String, String> fields, Map<String, byte[]> files) {

    private static final String BOUNDARY = "----cynosure-test-boundary";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> {
                    head(body, "name=\"" + name + "\"");
                    body.writeBytes(value.getBytes(StandardCharsets.UTF_8));
                });
        files.forEach(
                (name, content) -> {
                    head(body, "name=\"file\"; filename=\"" + name + "\"");
                    body.writeBytes(content);
                });
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void head(ByteArrayOutputStream body, String disposition) {
        String head =
                "\r\n--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; "
                        + disposition
                        + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }
}
