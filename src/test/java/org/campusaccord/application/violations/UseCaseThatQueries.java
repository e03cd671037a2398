package org.campusaccord.application.violations;

import org.jooq.DSLContext;

/** A use case that passes its port by. */
record UseCaseThatQueries(DSLContext dsl) {}
