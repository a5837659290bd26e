package cynosure.workshop;

import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Prompt;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// One answer to one prompt: what stands in its fields. Whose it is, is said elsewhere, or nowhere.
///
/// @param slot the first of its fields
/// @param texts one for each blank of a sentence; otherwise a single one
public record Answer(int slot, List<String> texts, List<Mark> marks) {

    public Answer {
        texts = List.copyOf(texts);
        marks = List.copyOf(marks);
    }

    public boolean blank() {
        return texts.stream().allMatch(String::isBlank);
    }

    /// The answer as one text. A blank that was left empty stays one.
    public String said(Prompt prompt) {
        StringBuilder said = new StringBuilder();
        pieces(prompt).forEach(piece -> said.append(piece.words()));
        return said.toString();
    }

    /// The answer in pieces: the words that were given, and those that were filled in.
    public List<Piece> pieces(Prompt prompt) {
        if (!(prompt instanceof Prompt.Template template)) {
            return List.of(new Piece(texts.getFirst(), true));
        }
        Iterator<String> filled = texts.iterator();
        List<Piece> pieces = new ArrayList<>();
        for (Prompt.Part part : template.parts()) {
            String words = part.blank() ? filled.next().strip() : part.words();
            pieces.add(new Piece(words.isEmpty() ? "…" : words, part.blank()));
        }
        return pieces;
    }

    /// @param filled its author wrote it; otherwise it stands in everyone's sentence
    public record Piece(String words, boolean filled) {}
}
