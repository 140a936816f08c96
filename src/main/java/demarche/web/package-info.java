/**
 * The workbench: a server for this machine only that answers inquiries over HTTP and serves the page. {@code api} has the routes,
 * {@code http} access control and errors, {@code work} the computation and cache of answers, {@code reload} the reloading of edited
 * facts and rules. The content of answers is in {@code demarche.answer}.
 */
@NullMarked
package demarche.web;

import org.jspecify.annotations.NullMarked;
