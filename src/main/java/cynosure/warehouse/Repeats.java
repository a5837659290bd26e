package cynosure.warehouse;

/// When a row on its way in is left out because it was there before.
enum Repeats {
    NEVER,
    /// When an event of its id is there, wherever it came from.
    BY_ID,
    /// When its source has delivered its id, ever.
    BY_DELIVERY
}
