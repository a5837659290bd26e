/// A framework's numbers in the forms of others: metrics come in from a dbt semantic layer, and go
/// out as Apache Ossie. What can't be said in the other form is said to be so, and why.
@NullMarked
@NamedInterface("exchange")
package cynosure.framework.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
