package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Choices.What;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Choosing and typing say the same.
class ChoicesTest {

    private static final Vocabulary RADIO =
            new Vocabulary() {
                @Override
                public Collection<String> events() {
                    return List.of("listen", "share");
                }

                @Override
                public Collection<String> properties(String event) {
                    return List.of("minutes", "live", "plan");
                }

                @Override
                public Set<Kind> kinds(String property) {
                    return switch (property) {
                        case "minutes" -> Set.of(Kind.NUMBER);
                        case "live" -> Set.of(Kind.FLAG);
                        default -> Set.of(Kind.TEXT);
                    };
                }
            };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of users who did listen, per month",
                "number of users with any event, over the last 7 days",
                "number of users with plan \"pro\" who did listen more than 7 times where live is true, per week",
                "number of users who did listen on at least 2 days, per week",
                "number of listen where minutes is at least 2.5 and plan is not \"free\"",
                "number of listen by users with plan \"pro\" where minutes is missing, per day",
                "total minutes of listen, per quarter",
                "average minutes of listen where plan is present",
                "median minutes of listen, over the last 12 weeks",
                "number of different plan of any event, per year",
                "share of users who did share, per month",
                "share of users who did share at least 3 times among users who did listen",
                "share of listen where live is false, per month",
                "number of listen where live is true or minutes is 3",
                "number of listen where plan is one of \"a\", \"b\", per week",
                "number of new users, per month",
                "number of new users who did listen within 7 days, per month",
                "share of new users who did listen at least 3 times in their first session",
                "number of listen per user",
                "number of listen per user with plan \"pro\" who did share, per month",
                "total minutes of listen per user, per week",
                "number of users who did listen on at least 3 days in a row",
                "number of listen followed by share within 1 hour",
                "share of listen not followed by share with the same plan within 2 days",
                "number of users who did share preceded by listen, per month",
            })
    void what_the_form_shows_it_writes_back(String sentence) {
        Definition definition = Parser.parse(sentence).definition();

        assertThat(definition).isNotNull();
        assertThat(Choices.of(definition, RADIO))
                .hasValueSatisfying(
                        choices -> assertThat(choices.sentence(RADIO)).isEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of listen where plan is \"a\" and (live is true or minutes is 3)",
                "number of listen where plan is one of \"a, b\", \"c\"",
                "number of new users by first share, per month",
                "number of new users who did listen within 2 hours",
                "percentile 90 of minutes of listen",
                "number of different plan of listen per user",
                "number of listen per user who did share at least 2 times",
                "share of listen where live is true among those where plan is \"pro\"",
                "share of users who did share among users with plan \"pro\" who did listen",
                "number of listen followed by share with the same plan by at least 2 other users",
                "number of listen followed by share where live is true",
                "number of users who did listen on average at least 2 times per week, over the last 4 weeks",
                "ratio of number of listen to number of share",
            })
    void what_the_form_cannot_show_it_leaves_alone(String sentence) {
        Definition definition = Parser.parse(sentence).definition();

        assertThat(definition).isNotNull();
        assertThat(Choices.of(definition, RADIO)).isEmpty();
    }

    @Test
    void what_is_not_chosen_yet_is_said() {
        assertThat(Choices.FIRST.missing()).isEmpty();
        assertThat(Choices.FIRST.sentence(RADIO))
                .isEqualTo("number of users with any event, per month");
        var total =
                new Choices(
                        What.TOTAL,
                        "listen",
                        "",
                        Choices.Fresh.NO,
                        List.of(),
                        false,
                        Choices.Often.ONCE,
                        Choices.Claim.NONE,
                        "",
                        Choices.Then.NOTHING,
                        Choices.Time.NONE);
        assertThat(total.missing()).isEqualTo("Choose the property.");
    }
}
