package cynosure.people.web;

import cynosure.problem.Problems;

/// What somebody sees who was asked to come in.
///
/// @param by who asked
/// @param known comes in again, under the name that is known
public record AdmissionPage(
        String secret,
        String workspace,
        String by,
        String name,
        boolean known,
        Problems problems) {}
