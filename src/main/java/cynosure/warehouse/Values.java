package cynosure.warehouse;

import java.util.List;

/// A property's commonest values.
///
/// @param common the commonest first
/// @param others how many different values there are beside those
public record Values(List<String> common, long others) {

    public Values {
        common = List.copyOf(common);
    }
}
