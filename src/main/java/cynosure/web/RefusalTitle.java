package cynosure.web;

/// What a refusing page is called, by its status.
final class RefusalTitle {

    private RefusalTitle() {}

    static String of(int status) {
        return switch (status) {
            case 401 -> "This way in";
            case 403 -> "Not yours to open";
            case 404 -> "Nothing here";
            case 409 -> "Somebody was faster";
            case 413 -> "Too large";
            case 429 -> "One moment";
            case 503 -> "Back in a moment";
            default -> status >= 500 ? "Something broke on our side" : "That did not work";
        };
    }
}
