package cynosure.web;

import cynosure.problem.Problems;

/// What a route answers: a whole page, a piece of one, or another address.
public sealed interface Reply {

    /// A whole page in its frame.
    record Page(String template, String title, String section, Object model, int status)
            implements Reply {}

    /// A piece of a page that is fetched by its own address.
    record Fragment(String template, Object model, int status) implements Reply {}

    /// "See there" (303): the answer to every form that was carried out.
    record See(String url) implements Reply {}

    /// Carried out. A plain form is led to the address; a page that is open gets the piece that
    /// changed for the one who acted.
    record Carried(String url, Fragment piece) implements Reply {}

    /// Carried out or refused in words of its own: a plain form gets the page, a script that sent
    /// it in the background gets the words for the page that is open.
    record Told(Reply page, Fragment words) implements Reply {}

    /// A refusal, as a page or as a notice in the page that is open.
    record Refusal(int status, Problems problems) implements Reply {}

    static Reply page(String template, String title, String section, Object model) {
        return new Page(template, title, section, model, 200);
    }

    /// The same page again, with what was wrong (422).
    static Reply again(String template, String title, String section, Object model) {
        return new Page(template, title, section, model, 422);
    }

    static Reply fragment(String template, Object model) {
        return new Fragment(template, model, 200);
    }

    static Reply see(String url) {
        return new See(url);
    }
}
