/**
 * The common part of all requests: access control, headers, errors and the files of the page.
 */
@NullMarked
package demarche.web.http;

import org.jspecify.annotations.NullMarked;
