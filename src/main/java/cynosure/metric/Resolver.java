package cynosure.metric;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the sentences of other metrics in the place of their names, so that what is left speaks of
/// events alone.
///
/// Composites, plans and series stay as they are: they are put together from readings, not from
/// events.
public final class Resolver {

    private final Book book;
    private final Map<String, Definition> known;
    private final Sentence sentence;
    private final @Nullable Name at;
    private @Nullable Timing timing;

    /// @param known what was resolved before, so that each metric is only once
    /// @param at where the sentence that is read stands in the outer one; null for that itself
    private Resolver(
            Book book,
            Map<String, Definition> known,
            Sentence sentence,
            @Nullable Name at,
            @Nullable Timing timing) {
        this.book = book;
        this.known = known;
        this.sentence = sentence;
        this.at = at;
        this.timing = timing;
    }

    /// The sentence with what its names stand for, or all that is wrong with it: what was wrong
    /// before, and every name that does not exist or cannot stand where it does.
    ///
    /// @param own the name of the metric that the sentence defines, or null when it has none
    public static Parsed resolve(Parsed parsed, @Nullable String own, Book book) {
        Definition understood = Parser.attempt(parsed.sentence()).definition();
        if (understood == null) {
            return parsed;
        }
        var sentence = new Sentence(parsed.sentence());
        parsed.problems().forEach(sentence::problem);
        var chains = new MetricChains(book, own);
        for (Name name : MetricNames.in(understood.measure())) {
            Optional<MetricChains.Trouble> trouble = chains.trouble(name);
            if (trouble.isPresent()) {
                tell(trouble.get(), name, sentence);
                // what was on the way to it says nothing of another name
                chains = new MetricChains(book, own);
            }
        }
        Definition definition = null;
        if (sentence.problems().none()) {
            var resolver = new Resolver(book, new HashMap<>(), sentence, null, understood.timing());
            definition = resolver.definition(understood.measure());
        }
        boolean sound = sentence.problems().none();
        return new Parsed(parsed.sentence(), sound ? definition : null, sentence.problems());
    }

    private static void tell(MetricChains.Trouble trouble, Name name, Sentence sentence) {
        sentence.problem(
                trouble.code(),
                trouble.words(),
                name.start(),
                name.end(),
                trouble.nearest(),
                trouble.next());
    }

    private Definition definition(Measure measure) {
        Measure resolved =
                switch (measure) {
                    case Measure.Named(Name name) -> whole(name);
                    case Measure.Composite composite -> composite(composite);
                    case Measure.PerGroup(Measure.Named(Name name), Name property) ->
                            new Measure.PerGroup(ofGroup(name), property);
                    case Measure.GroupCount(Groups groups) ->
                            new Measure.GroupCount(groups(groups));
                    case Measure.GroupShare(Groups groups) ->
                            new Measure.GroupShare(groups(groups));
                    case Measure.Ratio(Measure above, Measure below) ->
                            new Measure.Ratio(part(above), part(below));
                    case Measure other -> other;
                };
        return new Definition(resolved, resolved instanceof Measure.Retention ? null : timing);
    }

    /// What a name stands for, when its time can be that of the sentence.
    private Measure whole(Name name) {
        Definition inner = inner(name);
        takeOver(name, time(inner));
        return inner.measure();
    }

    /// Each reading of a composite keeps its own time, but they have to come at one pace.
    private Measure composite(Measure.Composite composite) {
        for (Measure.Part part : composite.parts()) {
            Timing inner = time(inner(part.metric()));
            boolean compared = timing == null || timing instanceof Timing.Per;
            if (inner instanceof Timing.Per && compared) {
                takeOver(part.metric(), inner);
            }
        }
        return composite;
    }

    private Groups groups(Groups groups) {
        Groups.Having having = groups.having();
        if (having == null || !(having.of() instanceof Measure.Named(Name name))) {
            return groups;
        }
        Measure of = ofGroup(name);
        boolean anything =
                having.bound() == Bound.AT_LEAST
                        && having.amount().equals(BigDecimal.ONE)
                        && of.equals(new Measure.EventCount(Events.ANY));
        return new Groups(
                groups.property(),
                anything ? null : new Groups.Having(having.bound(), having.amount(), of));
    }

    private Measure ofGroup(Name name) {
        Measure of = whole(name);
        boolean fits =
                of instanceof Measure.OfEvents
                        || of instanceof Measure.UserCount(Users users) && users.fresh() == null;
        if (!fits) {
            problem(
                    "metric.not-for-each",
                    Printer.metric(name) + " cannot be taken for each of them.",
                    name,
                    "Only counts and totals of events and counts of users can.");
        }
        return of;
    }

    private Measure part(Measure measure) {
        return switch (measure) {
            case Measure.Named(Name name) -> {
                Measure of = whole(name);
                boolean fits =
                        of instanceof Measure.OfEvents
                                || of instanceof Measure.UserCount
                                || of instanceof Measure.GroupCount;
                if (!fits) {
                    problem(
                            "metric.ratio-part",
                            Printer.metric(name) + " is neither a count nor a total.",
                            name,
                            "A ratio is taken of two of these.");
                }
                yield of;
            }
            case Measure.GroupCount(Groups groups) -> new Measure.GroupCount(groups(groups));
            case Measure other -> other;
        };
    }

    /// The time of a metric becomes that of the sentence, when that names none.
    private void takeOver(Name name, @Nullable Timing inner) {
        if (timing == null) {
            timing = inner;
        } else if (inner != null && !inner.equals(timing)) {
            problem(
                    "metric.different-times",
                    "%s is taken %s, and the rest of this sentence %s."
                            .formatted(Printer.metric(name), words(inner), words(timing)),
                    name,
                    "Give both the same time, or leave it out of one.");
        }
    }

    private Definition inner(Name name) {
        Definition resolved = known.get(name.text());
        if (resolved != null) {
            return resolved;
        }
        Definition inner =
                book.sentence(name.text())
                        .map(text -> Parser.parse(text).definition())
                        .orElseThrow(() -> new IllegalStateException("not sound: " + name));
        Name place = at == null ? name : at;
        var resolver = new Resolver(book, known, sentence, place, inner.timing());
        resolved = resolver.definition(inner.measure());
        known.put(name.text(), resolved);
        return resolved;
    }

    private static @Nullable Timing time(Definition definition) {
        Grain grain = definition.grain();
        return grain == null ? definition.timing() : new Timing.Per(grain);
    }

    private static String words(Timing timing) {
        return switch (timing) {
            case Timing.Per(Grain grain) -> "per " + grain.word();
            case Timing.OverLast(int count, Timing.Unit unit) ->
                    "over the last " + Printer.count(count, unit.word());
        };
    }

    private void problem(String code, String words, Name name, String next) {
        Name place = at == null ? name : at;
        sentence.problem(code, words, place.start(), place.end(), next);
    }
}
