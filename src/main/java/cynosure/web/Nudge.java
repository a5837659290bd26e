package cynosure.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// "These parts changed", as it travels.
record Nudge(long version, List<String> parts) {

    byte[] frame() {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append("id: ").append(version).append('\n');
            text.append("event: ").append(part).append('\n');
            text.append("data: ").append(version).append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
