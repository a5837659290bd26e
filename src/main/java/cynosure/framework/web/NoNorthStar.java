package cynosure.framework.web;

/// The North Star's page before there is one.
///
/// @param product the workspace's name; empty before it has one
public record NoNorthStar(String product) {

    public String title() {
        return product.isEmpty() ? "No North Star yet" : product + " has no North Star yet";
    }

    public String lead() {
        return "A North Star Metric is the one number that says whether your customers get the"
                + " value they come for.";
    }
}
