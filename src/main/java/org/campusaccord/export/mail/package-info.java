/**
 * Drafts of mail (.eml) written with Angus Mail, which opens no connection. Depends on {@code application.mail} alone.
 */
@NullMarked
package org.campusaccord.export.mail;

import org.jspecify.annotations.NullMarked;
