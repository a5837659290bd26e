package cynosure.sharing.web;

import cynosure.sharing.Excerpt;
import cynosure.sharing.Terms;

/// Exactly what somebody with the link will see, before it is made.
public record PreviewPage(ShareForm form, Excerpt excerpt, String drawing) {

    /// What stands there and what doesn't, in one sentence.
    public String told() {
        return told(form.terms());
    }

    static String told(Terms terms) {
        return (terms.numbers() ? "with numbers" : "without numbers")
                + ", "
                + (terms.people() ? "with names of people" : "without names of people");
    }
}
