package cynosure.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page of a member.
///
/// @param workspace whose home it is
/// @param stand where the team stands; null before there is a North Star
public record HomePage(
        String workspace, @Nullable StandPiece stand, List<Attention.Call> attention) {}
