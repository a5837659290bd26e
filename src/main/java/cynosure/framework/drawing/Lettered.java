package cynosure.framework.drawing;

import cynosure.web.Lettering;

/// How the words of a node are set: sizes, lines at most, and whether they are centred.
record Lettered(
        double padding,
        Lettering kind,
        Lettering name,
        int nameLines,
        Lettering definition,
        int definitionLines,
        Lettering number,
        Lettering small,
        boolean centred) {

    static final Lettered INPUT = beside(18, 16, 13, 22, 12);
    static final Lettered METRIC = centred(36, 26, 15, 36, 13);
    static final Lettered NARROW_INPUT = beside(16, 17, 14.5, 24, 13);
    static final Lettered NARROW_METRIC = centred(18, 24, 15.5, 36, 13.5);

    private static Lettered beside(
            double padding, double name, double definition, double number, double small) {
        return new Lettered(
                padding,
                Lettering.semibold(small),
                Lettering.semibold(name),
                3,
                Lettering.regular(definition),
                5,
                Lettering.semibold(number),
                Lettering.regular(small),
                false);
    }

    private static Lettered centred(
            double padding, double name, double definition, double number, double small) {
        return new Lettered(
                padding,
                Lettering.semibold(small),
                Lettering.semibold(name),
                4,
                Lettering.regular(definition),
                6,
                Lettering.semibold(number),
                Lettering.regular(small),
                true);
    }
}
