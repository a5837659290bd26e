package cynosure.workshop.activity;

/// The worked example of a formula: groceries received on time, with round numbers that are made
/// up, and the case in which multiplying averages goes wrong.
public final class Grocery {

    public static final int CUSTOMERS = 1_000;
    public static final int ORDERS = 4;
    public static final int ITEMS = 10;
    public static final int ON_TIME_PERCENT = 90;

    /// Half of the orders are small and all on time; the other half are large, and often late. On
    /// average it is the same as above.
    static final int SMALL_ITEMS = 5;

    static final int LARGE_ITEMS = 2 * ITEMS - SMALL_ITEMS;
    static final int SMALL_ON_TIME_PERCENT = 100;
    static final int LARGE_ON_TIME_PERCENT = 2 * ON_TIME_PERCENT - SMALL_ON_TIME_PERCENT;

    private Grocery() {}

    /// In the order in which the words of the example take them.
    static Object[] numbers() {
        return new Object[] {
            CUSTOMERS,
            ORDERS,
            ITEMS,
            ON_TIME_PERCENT,
            product(),
            SMALL_ITEMS,
            LARGE_ITEMS,
            LARGE_ON_TIME_PERCENT,
            counted(),
            product() - counted()
        };
    }

    /// The four inputs multiplied.
    public static int product() {
        return CUSTOMERS * ORDERS * ITEMS * ON_TIME_PERCENT / 100;
    }

    /// What is really received on time when large orders are late more often.
    public static int counted() {
        int half = CUSTOMERS * ORDERS / 2;
        return half * SMALL_ITEMS * SMALL_ON_TIME_PERCENT / 100
                + half * LARGE_ITEMS * LARGE_ON_TIME_PERCENT / 100;
    }
}
