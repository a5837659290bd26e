package cynosure.workshop.web;

/// A field that several people write in; whoever wrote last is right, and is named.
///
/// @param url where its text is sent
/// @param lastBy who wrote last, when it was not the one who looks; else empty
/// @param emptied something stood here that can be brought back
public record SharedField(
        String id,
        String url,
        String label,
        String hint,
        String text,
        String lastBy,
        int rows,
        int lengthMax,
        boolean emptied) {}
