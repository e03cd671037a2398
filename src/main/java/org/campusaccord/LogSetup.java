package org.campusaccord;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import org.slf4j.Logger;

/**
 * Warnings and errors go to a small file in the data folder; nothing goes to the console. Libraries may quote what people
 * wrote, so only our own words are kept. It is said here because reading the usual XML file takes longer than all the
 * rest of the log, on the way to the first frame.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final String OURS = "org.campusaccord";

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (System.getProperty(ClassicConstants.CONFIG_FILE_PROPERTY) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        log.getStatusManager().add(new NopStatusListener());
        var late = new LateLog();
        late.setContext(log);
        late.start();
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        var ours = log.getLogger(OURS);
        ours.setLevel(Level.WARN);
        ours.addAppender(late);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
