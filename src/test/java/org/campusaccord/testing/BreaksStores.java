package org.campusaccord.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test class that breaks a store beneath H2 while it is open. H2's own threads complain of that, some long after, to
 * whoever tests a window then; so the build runs these classes in a program of their own,
 * two of them at a time. There, only what the application
 * leaves out is left out: any other error that nobody caught fails a test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("breaks-stores")
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(BackgroundErrors.class)
public @interface BreaksStores {}
