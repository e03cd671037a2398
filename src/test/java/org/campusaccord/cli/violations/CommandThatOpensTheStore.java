package org.campusaccord.cli.violations;

import org.campusaccord.storage.Store;

/** A command that passes the use cases by. */
record CommandThatOpensTheStore(Store store) {}
