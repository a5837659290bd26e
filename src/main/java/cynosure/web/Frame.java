package cynosure.web;

import cynosure.language.Phrasebook;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: whose it is, who looks at it, and the token that guards its forms.
///
/// @param title the page's own name; a good link text
/// @param section which entry of the main navigation is current; empty for none
/// @param workspace the workspace's name; empty before it has one
/// @param viewer who looks at the page, or null for a stranger
/// @param book the words of the page
/// @param csrf guards every form against other sites
public record Frame(
        String title,
        String section,
        String workspace,
        @Nullable Viewer viewer,
        Csrf csrf,
        Phrasebook book) {

    /// Who looks at the page.
    ///
    /// @param member may see the workspace; a guest sees only the workshops they joined
    public record Viewer(String name, boolean member) {}

    /// The name of the header and of the form field, and the value they must carry.
    public record Csrf(String header, String field, String token) {}

    /// The same page in the language that it speaks.
    Frame in(Phrasebook words) {
        return new Frame(title, section, workspace, viewer, csrf, words);
    }

    public String say(String key, Object... args) {
        return book.say(key, args);
    }

    /// A text with marks of its own; what it is given is escaped.
    public String html(String key, Object... args) {
        return book.html(key, args);
    }

    public boolean member() {
        return viewer != null && viewer.member();
    }
}
