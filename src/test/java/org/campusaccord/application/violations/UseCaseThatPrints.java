package org.campusaccord.application.violations;

import java.util.logging.Logger;

/** A use case that tells the console and a log of its own. */
final class UseCaseThatPrints {
    private UseCaseThatPrints() {}

    static void print(Logger logger) {
        System.out.println(logger.getName());
    }
}
