/**
 * Drafts of mail with a document attached, and whether they were sent; nothing is ever sent from here.
 */
@NullMarked
package org.campusaccord.application.mail;

import org.jspecify.annotations.NullMarked;
