/**
 * Inquiries: what somebody asks in the words it is typed in, looked up, checked and answered by one of the views that
 * {@code report} writes. Shared by all who take questions, on the command line and over HTTP; no option, no format and no
 * route is known here.
 */
@NullMarked
package demarche.inquiry;

import org.jspecify.annotations.NullMarked;
