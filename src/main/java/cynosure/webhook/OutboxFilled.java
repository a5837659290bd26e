package cynosure.webhook;

/// Something waits to be sent. Told after the commit.
public record OutboxFilled() {}
