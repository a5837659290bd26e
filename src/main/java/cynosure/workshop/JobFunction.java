package cynosure.workshop;

import java.util.List;

/// Which part of the company somebody speaks for.
public enum JobFunction {
    PRODUCT("Product"),
    ENGINEERING("Engineering"),
    MARKETING("Marketing"),
    DESIGN("Design"),
    ANALYTICS("Analytics"),
    SALES("Sales"),
    SUPPORT("Support"),
    FINANCE("Finance"),
    EXECUTIVE("Executive");

    /// Without these three a North Star is rarely acted on afterwards: one builds it, one
    /// instruments it, one tells it.
    public static final List<JobFunction> NEEDED = List.of(PRODUCT, ENGINEERING, MARKETING);

    private final String word;

    JobFunction(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
