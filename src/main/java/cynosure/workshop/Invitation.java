package cynosure.workshop;

import cynosure.language.Phrasebook;

/// Somebody on the list of a workshop.
///
/// @param token the secret of their own link; whoever has it comes in as them
/// @param address an e-mail address or whatever they are reached by; may be empty
public record Invitation(
        String id, String token, String name, String address, JobFunction function, Part part) {

    /// What they come for.
    public enum Part {
        TAKES_PART,
        WATCHES,
        CO_LEADS;

        public String words(Phrasebook book) {
            return book.say("prepare.part." + this);
        }
    }
}
