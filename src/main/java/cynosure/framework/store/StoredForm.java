package cynosure.framework.store;

import cynosure.framework.Framework;
import tools.jackson.databind.json.JsonMapper;

/// A framework as it lies in the database: JSON with the names of the records. Old rows are read
/// for ever, so a change of this form needs a reading of the former one.
final class StoredForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForm() {}

    static String write(Framework framework) {
        return JSON.writeValueAsString(framework);
    }

    static Framework read(String stored) {
        return JSON.readValue(stored, Framework.class);
    }
}
