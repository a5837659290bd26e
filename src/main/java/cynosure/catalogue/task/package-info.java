/// The tracking plan as a list of things to do: events and properties that numbers need and that
/// are not sent yet. A task is ticked by the first arrival, not by a person.
@NullMarked
@NamedInterface("task")
package cynosure.catalogue.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
