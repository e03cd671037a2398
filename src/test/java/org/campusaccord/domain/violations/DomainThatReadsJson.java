package org.campusaccord.domain.violations;

import tools.jackson.databind.JsonNode;

/** A rule of the field that knows a library. */
record DomainThatReadsJson(JsonNode node) {}
