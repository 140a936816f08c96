/** Where states stand, on what map, and with which drivers alone or left out. */
@NullMarked
package demarche.answer.assess;

import org.jspecify.annotations.NullMarked;
