/**
 * Drafts of mail (.eml) written with Angus Mail, which opens no connection. Depends on the port in {@code
 * application.mail}, {@code application.export} and {@code domain}.
 */
@NullMarked
package org.campusaccord.export.mail;

import org.jspecify.annotations.NullMarked;
