package org.campusaccord.storage;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Takes rows out of the store for good: first those that hang on others, then the others.
 *
 * @param which says by its reference which rows of a table are meant
 */
record Removal(DSLContext dsl, Function<TableField<?, Long>, Condition> which) {
    /** Takes out those rows of each reference's table, one table after the other. */
    void from(List<TableField<?, Long>> references) {
        references.forEach(reference -> dsl.deleteFrom(reference.getTable())
                .where(which.apply(reference))
                .execute());
    }
}
