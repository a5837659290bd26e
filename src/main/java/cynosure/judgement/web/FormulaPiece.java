package cynosure.judgement.web;

import java.util.List;

/// What the data says of some factors, fetched by its own address.
public record FormulaPiece(FormulaCheck check, List<String> factors) {}
