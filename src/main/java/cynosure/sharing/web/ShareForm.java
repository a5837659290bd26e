package cynosure.sharing.web;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.sharing.Lasting;
import cynosure.sharing.Share;
import cynosure.sharing.Terms;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A link as somebody is about to make it.
///
/// @param whom for whom, in their words
public record ShareForm(String whom, Lasting lasting, Terms terms) {

    static final ShareForm EMPTY = new ShareForm("", Lasting.MONTH, new Terms(false, false));

    static ShareForm from(String whom, String lasting, boolean numbers, boolean people) {
        return new ShareForm(
                whom.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(),
                Arrays.stream(Lasting.values())
                        .filter(one -> one.name().equals(lasting))
                        .findFirst()
                        .orElse(EMPTY.lasting()),
                new Terms(numbers, people));
    }

    Problems problems() {
        if (whom.isEmpty()) {
            return Problems.of(
                    Problem.of(
                            "sharing.whom",
                            "Nothing says for whom the link is.",
                            "A few words are enough, such as “the board” or “our agency”."));
        }
        return whom.length() <= Share.WHOM_MAX
                ? Problems.NONE
                : Problems.of(
                        Problem.of(
                                "sharing.whom",
                                "For whom the link is takes "
                                        + whom.length()
                                        + " characters; "
                                        + Share.WHOM_MAX
                                        + " fit.",
                                "Say it in fewer words."));
    }

    /// Back to the form, with all that was chosen.
    public String back() {
        return "/north-star/share?whom="
                + URLEncoder.encode(whom, StandardCharsets.UTF_8)
                + "&lasting="
                + lasting
                + (terms.numbers() ? "&numbers=on" : "")
                + (terms.people() ? "&people=on" : "")
                + "#give";
    }
}
