/**
 * Turns agreements into the documents and workbooks that people read, and names the ports that write them to files. Depends
 * on {@code domain}, {@code document} and {@code text}.
 */
@NullMarked
package org.campusaccord.application.document;

import org.jspecify.annotations.NullMarked;
