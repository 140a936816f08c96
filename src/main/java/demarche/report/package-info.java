/**
 * What people and programs get to see of an assessment: tables, trees, JSON and CSV. Pure functions from values to text;
 * nothing here reads a file, asks the engine or knows of a command line.
 */
@NullMarked
package demarche.report;

import org.jspecify.annotations.NullMarked;
