/**
 * Where answers are computed: few threads, warm sessions, a bounded memory of answers. Nothing of HTTP.
 */
@NullMarked
package demarche.web.work;

import org.jspecify.annotations.NullMarked;
