package cynosure.request.web;

import cynosure.problem.Problems;
import cynosure.request.Asked;

/// Writing down what somebody asked for.
///
/// @param id under which it will stand, so that a form that is sent twice counts once
public record NewPage(String id, Asked asked, Problems problems) {}
