package org.campusaccord.application;

import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.check.StoreCheck;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.application.keeping.RetentionService;

/** What looks after the store as a whole. */
public record StoreServices(Backups backups, StoreCheck check, DeletionService deletion, RetentionService retention) {}
