package cynosure.framework.web;

import cynosure.framework.NorthStar;
import cynosure.framework.Sentences;
import cynosure.measurement.Understanding;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Tries sentences on the team's history, beside the one it steers by. Nothing is kept: the address
/// says all of it.
@Controller
class TryOnRoutes {

    private final Changes changes;
    private final Sentences sentences;

    TryOnRoutes(Changes changes, Sentences sentences) {
        this.changes = changes;
        this.sentences = sentences;
    }

    /// A comma in a sentence must not split it, so the raw values are read.
    @GetMapping("/north-star/try-on")
    Reply show(HttpServletRequest request) {
        NorthStar metric = changes.current().framework().northStar();
        String[] sent =
                Objects.requireNonNullElse(request.getParameterValues("sentence"), new String[0]);
        List<String> written =
                Stream.of(sent)
                        .map(sentence -> sentence.replace("\r\n", "\n").strip())
                        .filter(sentence -> !sentence.isEmpty())
                        .distinct()
                        .limit(TryOnPage.TRIED_MAX)
                        .toList();
        TryOnPage page =
                new TryOnPage(
                        tried(metric.name(), metric.definition()),
                        IntStream.range(0, written.size())
                                .mapToObj(at -> tried("Sentence " + (at + 1), written.get(at)))
                                .toList(),
                        TryOnPage.TRIED_MAX - written.size(),
                        "same".equals(request.getParameter("scale")));
        return Reply.page("framework/try-on.jte", "Try it on", "north-star", page);
    }

    private TryOnPage.Tried tried(String name, String sentence) {
        return switch (sentences.read(sentence)) {
            case Understanding.Understood understood ->
                    new TryOnPage.Tried(name, sentence, understood.plain(), List.of());
            case Understanding.Nothing _ ->
                    new TryOnPage.Tried(name, sentence, "", List.of("It is not defined yet."));
            case Understanding.Mistaken mistaken ->
                    new TryOnPage.Tried(
                            name,
                            sentence,
                            "",
                            mistaken.mistakes().stream()
                                    .map(mistake -> mistake.sentence() + " " + mistake.next())
                                    .toList());
        };
    }
}
