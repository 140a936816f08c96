/**
 * The routes of the API, as described in {@code docs/openapi.yaml}: their parameters and inquiries. Without headers, caches or
 * threads.
 */
@NullMarked
package demarche.web.api;

import org.jspecify.annotations.NullMarked;
