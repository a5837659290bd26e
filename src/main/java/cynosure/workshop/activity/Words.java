package cynosure.workshop.activity;

import cynosure.language.Phrasebook;

/// What a step is called and why the room does it.
///
/// @param purpose one or two sentences that everyone sees
/// @param coach one line for the facilitator alone
public record Words(String title, String purpose, String coach) {

    public static Words of(Activity activity, Phrasebook book) {
        String key = "activity." + activity;
        return new Words(
                book.say(key + ".title"), book.say(key + ".purpose"), book.say(key + ".coach"));
    }
}
