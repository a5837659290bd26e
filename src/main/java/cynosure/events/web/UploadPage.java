package cynosure.events.web;

import cynosure.problem.Problems;

/// What the upload form shows.
///
/// @param id what the upload will be called, so that a form sent twice counts once
public record UploadPage(String id, Problems problems) {}
