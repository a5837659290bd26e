package cynosure.workshop;

/// Somebody on the list of a workshop.
///
/// @param token the secret of their own link; whoever has it comes in as them
/// @param address an e-mail address or whatever they are reached by; may be empty
public record Invitation(
        String id, String token, String name, String address, JobFunction function, Part part) {

    /// What they come for.
    public enum Part {
        TAKES_PART("takes part"),
        WATCHES("watches"),
        CO_LEADS("leads with you");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
