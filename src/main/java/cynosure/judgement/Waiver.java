package cynosure.judgement;

import java.time.Instant;

/// A piece of advice that somebody waved off, because they know better.
///
/// @param about the id of the node, or [Coach#TREE]
/// @param rule the stable code of the rule
/// @param wording what the rule spoke of then: the name and definition, or what it said of the tree
/// @param reason why it does not hold here, in their words
/// @param by the id of the person
public record Waiver(
        String about, String rule, String wording, String reason, String by, Instant at) {}
