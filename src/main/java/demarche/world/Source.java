package demarche.world;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A citable publication.
 *
 * @param key short, unique key by which facts and rules cite it
 * @param published date of publication as the publisher gives it: a year, a month or a day (ISO 8601); kept apart from
 *     the period for which a fact taken from it holds
 * @param licence terms of use or redistribution, in the publisher's words or as an SPDX identifier
 * @param note a note on its use, or {@code null}
 */
public record Source(
        String key,
        String title,
        String publisher,
        String published,
        @Nullable URI url,
        String licence,
        @Nullable String note) {}
