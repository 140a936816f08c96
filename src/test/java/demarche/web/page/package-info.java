/**
 * The page in a browser, doing what an analyst or an instructor would do. It runs where a Chromium is installed (the profile
 * {@code browser} in pom.xml) and is left out elsewhere, with a warning.
 */
@NullMarked
package demarche.web.page;

import org.jspecify.annotations.NullMarked;
