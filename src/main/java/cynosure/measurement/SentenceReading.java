package cynosure.measurement;

/// What was made of a sentence, in its place under the field it is written in.
///
/// @param field the id of that field
/// @param draft where its form can be sent to have a nearest word put in; empty where scripts alone
///   can do that
public record SentenceReading(String field, String draft, Understanding of) {

    /// The element's id.
    public String id() {
        return field + "-reading";
    }

    public boolean understood() {
        return of instanceof Understanding.Understood;
    }
}
