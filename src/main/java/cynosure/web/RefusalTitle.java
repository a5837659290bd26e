package cynosure.web;

import cynosure.language.Phrasebook;

/// What a refusing page is called, by its status.
final class RefusalTitle {

    private RefusalTitle() {}

    static String of(int status, Phrasebook book) {
        return switch (status) {
            case 401, 403, 404, 409, 413, 429, 503 -> book.say("page.refusal." + status);
            default -> book.say(status >= 500 ? "page.refusal.ours" : "page.refusal.other");
        };
    }
}
