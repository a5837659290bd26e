package cynosure.sharing.web;

import cynosure.sharing.Excerpt;
import cynosure.sharing.Terms;

/// What stands under a link.
///
/// @param at the link's own path
public record SharedPage(String at, Terms terms, Excerpt excerpt, String drawing) {}
