/**
 * What holds for every request whatever it asks: who is let in, which headers go out, how an error is told, which files of the page
 * there are.
 */
@NullMarked
package demarche.web.http;

import org.jspecify.annotations.NullMarked;
