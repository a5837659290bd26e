package cynosure.discovery.web;

/// A map with what surrounds it for the one who looks.
///
/// @param act the id of the next act, for browsers without scripts
/// @param named how many named clusters are no inputs yet
public record MapPage(MapView map, String act, int named) {

    public String becoming() {
        return named == 1 ? "Make one cluster an input" : "Make " + named + " clusters inputs";
    }
}
