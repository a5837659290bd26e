/// The North Star's pages: the tree, a node with its definition, the history.
@NullMarked
package cynosure.framework.web;

import org.jspecify.annotations.NullMarked;
