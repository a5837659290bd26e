package cynosure.understanding.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;

/// What a workshop has for what the team understands.
///
/// @param beliefs how many are still to be taken, as the other counts
/// @param taken whether something of it was taken before
public record HandoverPiece(
        Phrasebook book,
        String workshopId,
        String product,
        int beliefs,
        int lines,
        int moments,
        boolean taken)
        implements Spoken {

    public boolean nothing() {
        return beliefs + lines + moments == 0;
    }

    public String href() {
        return "/workshops/" + workshopId + "/understanding";
    }
}
