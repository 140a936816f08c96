/**
 * The workbench: a server on this machine alone that answers inquiries over HTTP and serves the page that asks them. Below it
 * lie {@code api}, the routes; {@code http}, who is let in and how errors are told; and {@code work}, where answers are computed,
 * kept and limited. What an answer says is decided by {@code inquiry} and {@code report}. A classroom, in which many look at one
 * state of the page, and workspaces that are kept would be packages of their own beside {@code api}.
 */
@NullMarked
package demarche.web;

import org.jspecify.annotations.NullMarked;
