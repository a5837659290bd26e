/// The table `framework_revision`: one row a revision, the whole framework in it as JSON.
@NullMarked
package cynosure.framework.store;

import org.jspecify.annotations.NullMarked;
