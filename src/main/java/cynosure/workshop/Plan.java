package cynosure.workshop;

import cynosure.language.Language;
import java.time.Instant;

/// What was settled before the workshop: for which product, led by whom, with which agenda, and in
/// which language the room speaks.
public record Plan(
        String id,
        String product,
        String joinCode,
        String facilitatorId,
        String facilitatorName,
        Instant at,
        Agenda agenda,
        Language language) {

    public static final int PRODUCT_LENGTH_MAX = 80;

    static Plan of(Happening.Planned planned) {
        return new Plan(
                planned.id(),
                planned.product(),
                planned.joinCode(),
                planned.facilitatorId(),
                planned.facilitatorName(),
                planned.at(),
                planned.agenda(),
                Language.ENGLISH);
    }

    /// Somebody else leads from now on.
    Plan ledBy(String personId, String name) {
        return new Plan(id, product, joinCode, personId, name, at, agenda, language);
    }

    Plan with(Agenda changed) {
        return new Plan(
                id, product, joinCode, facilitatorId, facilitatorName, at, changed, language);
    }

    Plan in(Language chosen) {
        return new Plan(id, product, joinCode, facilitatorId, facilitatorName, at, agenda, chosen);
    }
}
