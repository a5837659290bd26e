package cynosure.request.web;

import cynosure.bets.Draft;
import cynosure.bets.Kind;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.request.Request;
import cynosure.web.Sent;
import java.net.URI;
import java.util.List;

/// What a card says that a request became.
final class Drafts {

    private Drafts() {}

    static Draft opportunity(Request request, Sent sent) {
        return draft(
                request,
                sent,
                new Sentence(sent.text("if"), sent.text("then")),
                request.thought().job());
    }

    static Draft intervention(Request request, Sent sent) {
        return draft(request, sent, Sentence.UNSAID, "");
    }

    private static Draft draft(Request request, Sent sent, Sentence sentence, String problem) {
        String link = request.asked().link();
        return new Draft(
                sent.text("title"),
                Kind.FEATURE,
                sentence,
                "",
                "",
                null,
                null,
                null,
                null,
                new Pitch(problem, request.asked().who(), "", ""),
                link.isEmpty() ? List.of() : List.of(URI.create(link)));
    }
}
