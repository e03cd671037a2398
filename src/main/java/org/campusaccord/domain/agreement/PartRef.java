package org.campusaccord.domain.agreement;

/** Which part of which item. */
public record PartRef(String itemKey, String partKey) {}
