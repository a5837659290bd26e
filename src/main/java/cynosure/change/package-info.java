/// How a North Star changes: the line of its revisions, along which any past day can be looked at,
/// the ceremony in which one metric takes over from another, and the days on which it is time to
/// look again.
///
/// It writes revisions into `framework` and never rewrites one; what is said of a change stands
/// beside its revision. It knows no workshops: a metric adopted there is a change like any other,
/// and its reasons are asked for afterwards.
@NullMarked
package cynosure.change;

import org.jspecify.annotations.NullMarked;
