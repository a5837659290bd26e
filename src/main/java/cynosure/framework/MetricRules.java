package cynosure.framework;

import static cynosure.framework.MetricRule.anywhere;
import static cynosure.framework.MetricRule.asInput;
import static cynosure.framework.MetricRule.asStar;
import static cynosure.framework.MetricRule.named;
import static cynosure.framework.MetricRule.words;

import java.util.List;
import java.util.regex.Pattern;

/// The rules for a single metric, as data: another entry makes another rule.
final class MetricRules {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?U)\\b(numbers?|count(ed|ing|s)?|how many|shares? of|percent(age)?s?|rates?|ratios?|average|mean|median|percentile|totals?|sums?|times?|days|hours|minutes|per|each|every|composite|stickiness|retention|reach|latest)\\b|[%#0-9\\[]"
                            + "|\\b(anzahl|zahl|zähl\\p{L}*|gezählt|wie viele|anteil|prozent|quote|rate|verhältnis|durchschnitt\\p{L}*|mittel|median|summe|mal|tage|stunden|minuten|je|jede[rns]?|pro (tag|woche|monat|quartal|jahr|kunde|kundin|nutzer|konto|person))\\b");

    private static final Pattern SOFT =
            Pattern.compile(
                    "(?U)\\b(engaged|engagement|happy|happiness|satisfied|satisfaction|successful|success|loyal|loyalty|healthy|valuable|meaningful|delighted|delight|active|power users?"
                            + "|engagiert\\p{L}*|glücklich\\p{L}*|zufrieden\\p{L}*|zufriedenheit|erfolgreich\\p{L}*|treue\\p{L}*|gesund\\p{L}*|wertvoll\\p{L}*|sinnvoll\\p{L}*|begeistert\\p{L}*|aktiv\\p{L}*)\\b");

    private static final String COUNTING =
            "(number|count|total|sum|share|percentage|rate|average|mean|median)";

    private static final Pattern TWO_COUNTS =
            Pattern.compile(
                    "\\b"
                            + COUNTING
                            + " .*(,|;|\\band\\b|\\bplus\\b|&|\\bas well as\\b) *(the |a |also )?"
                            + COUNTING
                            + " of\\b");

    private static final Pattern TWO_NAMES =
            Pattern.compile(
                    "[\\p{L} -]*\\p{L}{2}s (and|as well as|plus|&|\\+) [\\p{L} -]*(\\p{L}{2}s|revenue|retention|churn|growth)");

    private static final Pattern MADE_OF_OTHERS = Pattern.compile("\\b(ratio|composite) of\\b");

    private static final String STAFF =
            "employees?|developers?|engineers?|programmers?|designers?|sales ?(reps?|people|persons?|representatives?)|support agents?|account managers?|recruiters?|team members?|staff members?|colleagues?|head ?count|fte";

    static final List<MetricRule> ALL =
            List.of(
                    asStar(
                            "vanity.active-users",
                            Warning.Kind.VANITY,
                            "active users, DAU, WAU, MAU",
                            words(
                                    "(daily|weekly|monthly)[- ]active( users?| accounts?)?|active users?|dau|wau|mau",
                                    "(täglich|wöchentlich|monatlich) aktive (nutzer|benutzer|kunden|konten)\\p{L}*|aktive (nutzer|benutzer)\\p{L}*"),
                            "It counts who turned up.",
                            "That somebody came does not say that it was worth coming. What did they get? As an input of breadth, it may serve."),
                    asStar(
                            "vanity.registered",
                            Warning.Kind.VANITY,
                            "registered users, sign-ups, accounts created",
                            words(
                                    "registered users?|registrations?|sign[- ]?ups?|accounts created|members in total|total users?",
                                    "registrierte (nutzer|benutzer|kunden)\\p{L}*|registrierungen|anmeldungen|(angelegte|neue) konten"),
                            "It counts who signed up.",
                            "It rises for ever, whether or not anybody comes back. What do people do once they are in? As an input, it may serve."),
                    asStar(
                            "vanity.downloads",
                            Warning.Kind.VANITY,
                            "downloads, installs",
                            words(
                                    "downloads?|installs?|installations?",
                                    "heruntergeladen|installationen"),
                            "It counts downloads.",
                            "What was downloaded may never be opened. Which deed shows that it was of use? As an input, it may serve."),
                    anywhere(
                            "vanity.page-views",
                            Warning.Kind.VANITY,
                            "page views, hits, clicks in total",
                            words(
                                    "page ?views?|hits|clicks in total|total clicks",
                                    "seiten(aufrufe|ansichten|abrufe)|klicks insgesamt"),
                            "It counts pages.",
                            "A confusing site has many of them. What were people looking for, and did they find it?"),
                    anywhere(
                            "vanity.impressions",
                            Warning.Kind.VANITY,
                            "impressions, ads shown",
                            words(
                                    "(ad )?impressions?|ads? (shown|served)",
                                    "(werbe)?einblendungen|(gezeigte|ausgespielte) anzeigen"),
                            "It counts what was shown.",
                            "That is bought with a budget and says nothing about what customers got."),
                    asStar(
                            "vanity.time",
                            Warning.Kind.VANITY,
                            "time on page, time in app, session length",
                            words(
                                    "time on (page|site|the site|the page)|time in (the )?app|session length|screen time",
                                    "(verweildauer|sitzungsdauer|bildschirmzeit)|zeit (auf der seite|in der app)"),
                            "It counts time on the page.",
                            "In the game of attention, time may be the very thing; but time lost in a menu counts, too. Which time is well spent?"),
                    anywhere(
                            "vanity.output",
                            Warning.Kind.VANITY,
                            "story points, lines of code, features shipped",
                            words(
                                    "story points?|lines of code|features? (shipped|delivered|released)|releases|tickets (closed|done)|velocity",
                                    "codezeilen|zeilen code|(ausgelieferte|fertige) (funktionen|features)|(erledigte|geschlossene) tickets"),
                            "It counts our own work.",
                            "We can do much of it and help nobody. What changes for a customer when it is done?"),
                    anywhere(
                            "lagging.income",
                            Warning.Kind.LAGGING,
                            "revenue, profit, ARPU, lifetime value",
                            words(
                                    "revenues?|turnover|income|sales figures?|gross sales|profits?|margin|arpu|mrr|arr|gmv|lifetime value|ltv",
                                    "\\p{L}*(umsatz|umsätze|erlös|erlöse|gewinn|gewinne|einnahmen|marge)"),
                            "It is a result.",
                            "When money moves, the reason lies months back. What do customers do before it does? Keep this one as the result that the metric leads to."),
                    asStar(
                            "lagging.retention",
                            Warning.Kind.LAGGING,
                            "churn, retention, renewals",
                            words(
                                    "churn|retention|renewals?|cancellations?",
                                    "abwanderung|kündigung(en|squote)?|kundenbindung|verlängerung(en|squote)?"),
                            "It is known only when people have stayed or left.",
                            "By then it is late to act. What do those who stay do early on?"),
                    asStar(
                            "lagging.survey",
                            Warning.Kind.LAGGING,
                            "NPS, market share, star ratings",
                            words(
                                    "nps|net promoter( score)?|csat|market share|five[- ]star ratings?",
                                    "marktanteile?|(fünf-sterne-|sterne)bewertungen|weiterempfehlungs\\p{L}*"),
                            "It depends on much that is not ours.",
                            "Weather, competitors and mood move it, too. Which deed of a content customer could stand for it?"),
                    anywhere(
                            "outside.market",
                            Warning.Kind.OUTSIDE,
                            "share price, search ranking, press, the labour market",
                            words(
                                    "(share|stock) prices?|exchange rates?|(search|app store) rank(ing)?s?|press mentions|media coverage|market (growth|size)|lifelong employees?|(staff|employee) turnover",
                                    "(aktien|wechsel)kurse?|suchrang|suchplatzierung|marktwachstum|marktgröße|presseberichte"),
                            "What lies outside moves it most.",
                            "When it rises, we could not say whether it was us. Which part of it would stand still if we did nothing?"),
                    asStar(
                            "several.joined",
                            Warning.Kind.SEVERAL,
                            "two things counted, joined by “and” or “as well as”",
                            said ->
                                    TWO_NAMES.matcher(said.name()).matches()
                                            || TWO_COUNTS.matcher(said.definition()).find()
                                                    && !MADE_OF_OTHERS
                                                            .matcher(said.definition())
                                                            .find(),
                            "It joins two metrics.",
                            "When one rises and the other falls, everybody sees their own. Choose the one that comes closer to what customers get, and make the other an input."),
                    asInput(
                            "broad.feeling",
                            Warning.Kind.BROAD,
                            "satisfied customers, user engagement, quality, growth",
                            named(
                                    "(satisfied|happy|loyal|delighted|engaged|successful) \\p{L}+|(customer|user|client|member|reader|buyer)s?'?s? (satisfaction|happiness|success|experience|engagement|loyalty|delight|value|growth|retention)|satisfaction|happiness|engagement|experience|quality|growth|awareness|loyalty|retention|performance",
                                    "(kunden|nutzer|benutzer)(zufriedenheit|erlebnis|bindung|wert)|(zufriedene|glückliche|treue|begeisterte) \\p{L}+|zufriedenheit|qualität|wachstum|bekanntheit|leistung"),
                            "As an input, it is too broad.",
                            "Nearly all we do might move it, so it tells no team where to begin. Which part of it could one team change within a few months?"),
                    asInput(
                            "narrow.channel",
                            Warning.Kind.NARROW,
                            "reviews on social media, opens of one newsletter, one button",
                            words(
                                    "(reviews?|ratings?|likes|followers|shares|mentions|posts|comments) (on|in|at) (social media|facebook|instagram|linkedin|twitter|tiktok|youtube|google|trustpilot|the app store|app stores?)|(followers|likes)|(newsletter|e?-?mail) opens?|opens? of (the |our )?(newsletter|e-?mails?)|(clicks? (on|of)|presses of) (the |a |our )?([\\p{L}]+ )?(button|banner|link|icon)",
                                    "(follower|likes|kommentare) (auf|bei) \\p{L}*|newsletter-?(öffnungen|öffnungsrate)|(öffnungen|öffnungsrate) des newsletters|klicks auf (den|die|das|unseren) \\p{L}*"),
                            "As an input, it is too narrow.",
                            "One channel or one button leaves a team with a handful of ideas. What larger thing is it a sign of? Try how many ideas come to mind in two minutes."),
                    anywhere(
                            "person.measured",
                            Warning.Kind.PERSON,
                            "per employee, per developer, a sales rep's output",
                            words(
                                    "(per|by|for|of) (each |every |single |individual )*("
                                            + STAFF
                                            + ")|("
                                            + STAFF
                                            + ")('s|s'|’s|s’)? (performance|productivity|output|utili[sz]ation|efficiency|score)|hours worked|billable hours"),
                            "It measures the people who work here.",
                            "A North Star is never used to watch anybody: people would look after their number instead of the customers. What do customers get from that work?"),
                    anywhere(
                            "person.named",
                            Warning.Kind.PERSON,
                            "the name of somebody who works here",
                            said ->
                                    said.people().stream()
                                            .filter(each -> each.strip().contains(" "))
                                            .anyMatch(
                                                    each ->
                                                            words(Pattern.quote(each.strip()))
                                                                    .test(said)),
                            "It names somebody who works here.",
                            "A metric is about customers; who looks after it is said beside it, as its owner. Say what customers get instead."),
                    anywhere(
                            "vague.not-counted",
                            Warning.Kind.VAGUE,
                            "a definition that counts nothing",
                            said ->
                                    !said.definition().isBlank()
                                            && !COUNTED.matcher(said.definition()).find(),
                            "The definition says what it is about, but not what is counted.",
                            "Begin with “number of”, “share of” or “average”, and say whom, what and in what time."),
                    anywhere(
                            "vague.soft-word",
                            Warning.Kind.VAGUE,
                            "engaged, happy, successful, active … in the definition",
                            said -> SOFT.matcher(said.definition()).find(),
                            "The definition leans on a word that each of us hears differently.",
                            "Say which deed shows it, how often, and in what time."));

    private MetricRules() {}
}
