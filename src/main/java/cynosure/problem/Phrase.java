package cynosure.problem;

import cynosure.language.Phrasebook;
import java.util.List;

/// Where a problem's words stand in every language: the sentence under the key, the next step under
/// the key with `.next` at its end. The key begins with the problem's code.
record Phrase(String key, List<Object> args) {

    Phrase {
        args = List.copyOf(args);
    }

    String code() {
        String[] names = key.split("\\.");
        return names[0] + "." + names[1];
    }

    String sentence(Phrasebook book) {
        return book.say(key, args.toArray());
    }

    String next(Phrasebook book) {
        return book.say(key + ".next", args.toArray());
    }
}
