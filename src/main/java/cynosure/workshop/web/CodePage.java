package cynosure.workshop.web;

/// Where one types the eight digits.
public record CodePage(String code) {}
