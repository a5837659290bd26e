package cynosure.compiler;

/// A query for those a reading is made of, one by one.
///
/// Its result has the columns `segment` and `folded` (as in [Query]), `actor` (as the table of
/// events has it; null for groups and for events without one), `thing` (a group's value as text),
/// `began` and `ended` (UTC; from when to when a new user is followed, a session or a journey
/// lasts; an event's own instant and that of what came after or before; null where there is none),
/// `name` (an event's, as the table has it), `number` (what is held against the limit, or what the
/// subject weighs), `whole_number` (what is held against the limit of the whole, where there is
/// one), the truth values `counts`, `whole` (null without a whole of its own) and `left_out`, and
/// `many`: how many there are of the same three in all, in the same segment.
///
/// @param subject what each row is
/// @param weighed whether those who count add their `number` to the reading, rather than one each
public record Inquiry(Query query, Subject subject, boolean weighed) {}
