package cynosure.webhook.web;

/// A new secret, shown to be copied.
///
/// @param until until when it can be looked at
/// @param before until when the secret before it still signs, too; empty for the first one
public record SecretPage(String id, String name, String secret, String until, String before) {}
