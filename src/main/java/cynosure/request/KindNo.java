package cynosure.request;

import java.util.List;

/// A "no" that one can send: it thanks, says why, what the team works on instead, and what would
/// change its mind.
///
/// @param metric what all the work should move; empty where there is none yet
/// @param input what the request would have had to move; empty where nobody found any
/// @param stands where that input stands, such as `412 in the week to 15 November`; empty where
///   nothing is counted
/// @param focus what the team works on now
public record KindNo(String metric, String input, String stands, List<String> focus) {

    public KindNo {
        focus = List.copyOf(focus);
    }

    /// The text. Whoever sends it may put it better.
    ///
    /// @param why the team's own words; may be empty
    public String text(Request request, Reason reason, String why) {
        StringBuilder text = new StringBuilder();
        text.append("Thank you for asking for this: “")
                .append(request.asked().title().replaceFirst("\\.$", ""))
                .append("”.\n\n");
        text.append("We are not going to do it. ").append(reason.told());
        if (!why.isEmpty()) {
            text.append(' ').append(sentence(why));
        }
        text.append("\n\n");
        instead(text);
        String must = request.thought().must();
        if (!must.isEmpty()) {
            text.append("What would change our mind: ").append(sentence(must)).append("\n\n");
        }
        return text.append(
                        "Your wish stays written down, and the next one who asks for the same is counted with you. What were you trying to do when you missed it? If we have not understood that, please tell us.")
                .toString();
    }

    private void instead(StringBuilder text) {
        if (!metric.isEmpty()) {
            text.append("We judge all our work by what it does for ").append(metric).append(". ");
            if (!input.isEmpty()) {
                text.append("This would have had to move ").append(input);
                text.append(stands.isEmpty() ? ". " : ", which stands at " + stands + ". ");
            }
        }
        if (!focus.isEmpty()) {
            text.append("Now we work on ").append(listed()).append('.');
        }
        if (!metric.isEmpty() || !focus.isEmpty()) {
            text.append("\n\n");
        }
    }

    private String listed() {
        List<String> quoted = focus.stream().map(title -> "“" + title + "”").toList();
        return quoted.size() == 1
                ? quoted.getFirst()
                : String.join(", ", quoted.subList(0, quoted.size() - 1))
                        + " and "
                        + quoted.getLast();
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }
}
