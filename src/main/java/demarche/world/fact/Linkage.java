package demarche.world.fact;

import demarche.world.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A matter of a state's own on which a precedent set elsewhere would bear.
 *
 * @param kinState the state that claims to protect the people concerned, for {@link LinkageKind#KIN_MINORITY}
 */
public record Linkage(
        String state,
        String matter,
        LinkageKind kind,
        @Nullable String kinState,
        Evidence evidence) implements Fact {}
