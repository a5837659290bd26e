package cynosure.benchmark;

import cynosure.benchmark.Wire.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/// Whoever owns the installation: plans workshops and leads them.
final class Facilitator {

    private final Wire wire;

    private Facilitator(Wire wire) {
        this.wire = wire;
    }

    static Facilitator enter(BuiltServer server) throws IOException {
        String entry = server.entryPath();
        Wire wire = new Wire(server.port());
        wire.get(entry);
        wire.post(entry, "_csrf=" + token(wire.get(entry).body()));
        Facilitator owner = new Facilitator(wire);
        owner.send("/settings", "name=Lantern&zone=UTC&yourName=Robin");
        return owner;
    }

    /// Plans a workshop and answers the path of its join page.
    String plan() throws IOException {
        Answer form = wire.get("/workshops/new");
        StringBuilder hidden = new StringBuilder();
        Jsoup.parse(form.body())
                .select("form[action=/workshops] input[type=hidden]")
                .forEach(
                        field ->
                                hidden.append('&')
                                        .append(field.attr("name"))
                                        .append('=')
                                        .append(encoded(field.attr("value"))));
        Answer planned = wire.post("/workshops", "product=Lantern&minutes=60" + hidden);
        String room = planned.location().replaceFirst(".*/workshops/", "/rooms/");
        String page = wire.get(planned.location()).body();
        String link = Jsoup.parse(page).select(".secret code").text();
        send(room + "/step", "to=s1");
        send(room + "/reveal/s1", "");
        return link.substring(link.indexOf("/join/"));
    }

    /// Makes a source of events and answers its key.
    String makeSource() throws IOException {
        send("/events/sources", "name=Web+app&origins=");
        String all = wire.get("/events/sources").body();
        String page = Jsoup.parse(all).select("a[href^=/events/sources/]").attr("href");
        return Jsoup.parse(wire.get(page).body()).select("#keys ~ .field code").first().text();
    }

    /// Another connection of the same browser.
    Wire another() throws IOException {
        return wire.another();
    }

    private void send(String path, String form) throws IOException {
        String token = token(wire.get("/settings").body());
        Answer answer = wire.post(path, form + (form.isEmpty() ? "" : "&") + "_csrf=" + token);
        if (answer.status() >= 400) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
    }

    static String token(String page) {
        return Jsoup.parse(page).select("body").attr("data-csrf-token");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
