/// The doors: who may come in where, the owner's one-time link, and the workspace's settings.
@NullMarked
package cynosure.people.web;

import org.jspecify.annotations.NullMarked;
