package cynosure.framework;

import static cynosure.framework.MetricRule.anywhere;
import static cynosure.framework.MetricRule.asStar;
import static cynosure.framework.MetricRule.defined;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What to ask about a metric before all steer by it: is it vanity, does it lag, is it vague? The
/// rules are one list, and another line makes another rule.
public final class MetricAdvice {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\b(numbers?|count(ed|ing|s)?|how many|shares? of|percent(age)?s?|rates?|ratios?|average|mean|median|percentile|totals?|sums?|times?|days|hours|minutes|per|each|every|composite|stickiness|retention|reach)\\b|[%#0-9]");

    private static final Pattern SOFT =
            Pattern.compile(
                    "\\b(engaged|engagement|happy|happiness|satisfied|satisfaction|successful|success|loyal|loyalty|healthy|valuable|meaningful|delighted|delight|active|power users?)\\b");

    private static final List<MetricRule> RULES =
            List.of(
                    asStar(
                            "vanity.active-users",
                            Warning.Kind.VANITY,
                            "(daily|weekly|monthly)[- ]active( users?| accounts?)?|active users?|dau|wau|mau",
                            "It counts who turned up.",
                            "That somebody came does not say that it was worth coming. What did they get? As an input of breadth, it may serve."),
                    asStar(
                            "vanity.registered",
                            Warning.Kind.VANITY,
                            "registered users?|registrations?|sign[- ]?ups?|accounts created|members in total|total users?",
                            "It counts who signed up.",
                            "It rises for ever, whether or not anybody comes back. What do people do once they are in? As an input, it may serve."),
                    asStar(
                            "vanity.downloads",
                            Warning.Kind.VANITY,
                            "downloads?|installs?|installations?",
                            "It counts downloads.",
                            "What was downloaded may never be opened. Which deed shows that it was of use? As an input, it may serve."),
                    anywhere(
                            "vanity.page-views",
                            Warning.Kind.VANITY,
                            "page ?views?|hits|clicks in total|total clicks",
                            "It counts pages.",
                            "A confusing site has many of them. What were people looking for, and did they find it?"),
                    anywhere(
                            "vanity.impressions",
                            Warning.Kind.VANITY,
                            "(ad )?impressions?|ads? (shown|served)",
                            "It counts what was shown.",
                            "That is bought with a budget and says nothing about what customers got."),
                    asStar(
                            "vanity.time",
                            Warning.Kind.VANITY,
                            "time on (page|site|the site|the page)|time in (the )?app|session length|screen time",
                            "It counts time on the page.",
                            "In the game of attention, time may be the very thing; but time lost in a menu counts, too. Which time is well spent?"),
                    anywhere(
                            "vanity.output",
                            Warning.Kind.VANITY,
                            "story points?|lines of code|features? (shipped|delivered|released)|releases|tickets (closed|done)|velocity",
                            "It counts our own work.",
                            "We can do much of it and help nobody. What changes for a customer when it is done?"),
                    anywhere(
                            "lagging.income",
                            Warning.Kind.LAGGING,
                            "revenues?|turnover|income|sales figures?|gross sales|profits?|margin|arpu|mrr|arr|gmv|lifetime value|ltv",
                            "It is a result.",
                            "When money moves, the reason lies months back. What do customers do before it does? Keep this one as the result that the metric leads to."),
                    asStar(
                            "lagging.retention",
                            Warning.Kind.LAGGING,
                            "churn|retention|renewals?|cancellations?",
                            "It is known only when people have stayed or left.",
                            "By then it is late to act. What do those who stay do early on?"),
                    asStar(
                            "lagging.survey",
                            Warning.Kind.LAGGING,
                            "nps|net promoter( score)?|csat|market share|five[- ]star ratings?",
                            "It depends on much that is not ours.",
                            "Weather, competitors and mood move it, too. Which deed of a content customer could stand for it?"),
                    defined(
                            "vague.not-counted",
                            (name, definition) ->
                                    !definition.isBlank() && !COUNTED.matcher(definition).find(),
                            "The definition says what it is about, but not what is counted.",
                            "Begin with “number of”, “share of” or “average”, and say whom, what and in what time."),
                    defined(
                            "vague.soft-word",
                            (name, definition) -> SOFT.matcher(definition).find(),
                            "The definition leans on a word that each of us hears differently.",
                            "Say which deed shows it, how often, and in what time."));

    private MetricAdvice() {}

    /// What is worth asking about a metric in this role, in the order of the rules.
    public static List<Warning> on(MetricRole role, String name, String definition) {
        String called = name.toLowerCase(Locale.ROOT);
        String defined = definition.toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> rule.roles().contains(role))
                .filter(rule -> rule.found().test(called, defined))
                .map(MetricRule::warning)
                .toList();
    }

    /// Whether a rule of this code exists.
    public static boolean knows(String code) {
        return RULES.stream().anyMatch(rule -> rule.code().equals(code));
    }
}
