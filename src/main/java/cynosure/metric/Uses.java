package cynosure.metric;

import cynosure.metric.Vocabulary.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sentence takes its properties for: the kinds of value it reads of each. For those who
/// have no events to ask.
public final class Uses {

    private final Map<String, Set<Kind>> kinds = new LinkedHashMap<>();

    private Uses() {}

    /// The kinds by the property's name, in the order in which the sentence speaks of them; none
    /// where any kind will do.
    public static Map<String, Set<Kind>> of(Definition definition, @Nullable Cohort cohort) {
        Uses uses = new Uses();
        Mentions mentions = new Mentions(event -> {}, uses::mentioned);
        mentions.of(definition);
        if (cohort != null) {
            mentions.of(cohort);
        }
        return uses.kinds;
    }

    private void mentioned(
            @Nullable Name event, Name property, Collection<Kind> fitting, boolean trait) {
        Set<Kind> known =
                kinds.computeIfAbsent(property.text(), unseen -> EnumSet.noneOf(Kind.class));
        if (fitting.size() < Kind.values().length) {
            known.addAll(fitting);
        }
    }
}
