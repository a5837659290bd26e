package cynosure.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What hands do on a page.
final class Hands {

    private Hands() {}

    static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, named(words)).first().click();
    }

    static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    static Locator.GetByRoleOptions inside(String words) {
        return new Locator.GetByRoleOptions().setName(words);
    }
}
