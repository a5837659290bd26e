package cynosure.webhook.web;

import cynosure.web.Numbers;
import cynosure.webhook.Attempt;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outcome;
import cynosure.webhook.Webhook;
import java.math.BigDecimal;
import java.net.URI;
import java.util.stream.Collectors;

/// How far things are, in words and with a mark.
final class StateWords {

    private static final long SECOND_MILLIS = 1_000;

    private StateWords() {}

    static String of(Webhook.State state) {
        return switch (state) {
            case ON -> "On";
            case PAUSED -> "Paused";
            case GONE, FAILING -> "Switched off";
        };
    }

    static String mark(Webhook.State state) {
        return switch (state) {
            case ON -> "good";
            case PAUSED -> "care";
            case GONE, FAILING -> "bad";
        };
    }

    static String of(Delivery.State state) {
        return switch (state) {
            case WAITING -> "Waits";
            case DELIVERED -> "Delivered";
            case GIVEN_UP -> "Given up";
        };
    }

    static String mark(Delivery.State state) {
        return switch (state) {
            case WAITING -> "care";
            case DELIVERED -> "good";
            case GIVEN_UP -> "bad";
        };
    }

    /// `Answered 500 after 120 ms`
    static String of(Attempt attempt) {
        return switch (attempt.outcome()) {
            case Outcome.Answered answer ->
                    "Answered " + answer.status() + " after " + duration(attempt.tookMillis());
            case Outcome.Unanswered none -> none.reason().sentence();
        };
    }

    static String answer(Attempt attempt) {
        return switch (attempt.outcome()) {
            case Outcome.Answered answer -> answer.beginning();
            case Outcome.Unanswered _ -> "";
        };
    }

    static String topics(Webhook webhook) {
        if (webhook.topics().isEmpty()) {
            return "Everything";
        }
        String all =
                webhook.topics().stream()
                        .sorted()
                        .map(topic -> small(topic.label()))
                        .collect(Collectors.joining(", "));
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private static String small(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /// What it is for; where nobody said, the name of the host.
    static String name(Webhook webhook) {
        return webhook.words().isEmpty() ? URI.create(webhook.url()).getHost() : webhook.words();
    }

    private static String duration(long millis) {
        return millis < SECOND_MILLIS
                ? millis + " ms"
                : Numbers.duration(BigDecimal.valueOf(millis, 3));
    }
}
