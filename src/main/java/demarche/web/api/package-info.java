/**
 * The routes of the API, as {@code docs/openapi.yaml} describes them: which parameters they take and which inquiry they make of
 * them. Nothing of headers, caches or threads.
 */
@NullMarked
package demarche.web.api;

import org.jspecify.annotations.NullMarked;
