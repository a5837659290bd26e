package cynosure.bets.web;

import cynosure.bets.Draft;
import cynosure.bets.Kind;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.web.Sent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// A card that somebody is about to write down.
///
/// @param id of the card; what was taken over from elsewhere always has the same
/// @param serves the id of the input or of the opportunity
/// @param from where its words come from, such as an idea of a greenfield test; empty for nowhere
/// @param feature whether something to try was meant, so that an input is no answer yet
/// @param opportunity the id of the opportunity that was chosen for it; empty for a new one
/// @param attempt the first thing to try for a new opportunity, or the one that was meant; may be
///   empty
/// @param link where it stands in another tool; may be empty
public record NewForm(
        String id,
        String serves,
        String from,
        boolean feature,
        String title,
        Kind kind,
        String ifWe,
        String then,
        String opportunity,
        String attempt,
        String link) {

    static NewForm from(Sent sent, String freshId) {
        String from = sent.text("from").strip();
        return new NewForm(
                from.isEmpty() ? freshId : idOf(from),
                sent.text("serves"),
                from,
                sent.text("level").equals("intervention"),
                sent.text("title"),
                sent.one("kind", Kind.values()).orElse(Kind.FEATURE),
                sent.text("ifWe"),
                sent.text("then"),
                sent.text("opportunity"),
                sent.text("attempt"),
                sent.text("link"));
    }

    /// The id of the card that is made from something elsewhere: the same each time, so that
    /// nothing is taken over twice.
    static String idOf(String from) {
        return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16);
    }

    /// The id of the card that is made along with it.
    String second() {
        return idOf("with " + id);
    }

    Draft draft() {
        return draft(title, kind, new Sentence(ifWe, then), elsewhere());
    }

    Draft attempted() {
        return draft(attempt, kind, Sentence.UNSAID, List.of());
    }

    /// What is no address of a page is left out.
    private List<URI> elsewhere() {
        return DraftForm.address(link).filter(uri -> uri.getHost() != null).stream().toList();
    }

    private static Draft draft(String title, Kind kind, Sentence sentence, List<URI> links) {
        return new Draft(
                title, kind, sentence, "", "", null, null, null, null, Pitch.UNSAID, links);
    }
}
