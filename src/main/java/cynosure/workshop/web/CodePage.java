package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;

/// Where one types the eight digits.
public record CodePage(Phrasebook book) implements Spoken {}
