package cynosure.request.store;

import cynosure.request.Answer;
import cynosure.request.Reason;
import cynosure.request.Request;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/// Answers as columns. The words for their kinds are a promise: what was stored once must be read
/// for ever.
final class Answers {

    private Answers() {}

    /// What stands in the columns; empty where an answer has nothing for one.
    record Row(
            String answer,
            String bet,
            String opportunity,
            String reason,
            String words,
            String reply,
            String until) {}

    static Row row(Answer answer) {
        return switch (answer) {
            case Answer.Open(var why) -> new Row("open", "", "", "", why, "", "");
            case Answer.Waits(var why, var until) ->
                    new Row("waits", "", "", "", why, "", until == null ? "" : until.toString());
            case Answer.Opportunity(var bet) -> new Row("opportunity", bet, "", "", "", "", "");
            case Answer.Intervention(var bet, var opportunity) ->
                    new Row("intervention", bet, opportunity, "", "", "", "");
            case Answer.Voice(var bet) -> new Row("voice", bet, "", "", "", "", "");
            case Answer.No(var reason, var why, var reply) ->
                    new Row("no", "", "", reason.name(), why, reply, "");
        };
    }

    static Request.Given read(ResultSet row) throws SQLException {
        return new Request.Given(
                answer(row),
                row.getString("person_id"),
                Instant.ofEpochMilli(row.getLong("happened_at")));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String bet = row.getString("bet_id");
        String words = row.getString("words");
        String until = row.getString("until_day");
        String kind = row.getString("answer");
        return switch (kind) {
            case "open" -> new Answer.Open(words);
            case "waits" ->
                    new Answer.Waits(words, until.isEmpty() ? null : LocalDate.parse(until));
            case "opportunity" -> new Answer.Opportunity(bet);
            case "intervention" -> new Answer.Intervention(bet, row.getString("opportunity_id"));
            case "voice" -> new Answer.Voice(bet);
            case "no" ->
                    new Answer.No(
                            Reason.valueOf(row.getString("reason")), words, row.getString("reply"));
            default -> throw new SQLException("an answer of an unknown kind: " + kind);
        };
    }
}
