package org.campusaccord;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Begins the log’s file only when there is something to say. */
final class LateLog extends AppenderBase<ILoggingEvent> {
    private static final String NAME = "campus-accord";
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ssXXX} %level %logger{0}: %msg%n%nopex";
    private static final String LARGEST = "500KB";
    private static final int FORMER_FILES = 2;

    private Optional<OwnersLog<ILoggingEvent>> file = Optional.empty();

    @Override
    protected void append(ILoggingEvent event) {
        var begun = file.orElseGet(this::begin);
        file = Optional.of(begun);
        begun.doAppend(event);
    }

    @Override
    public void stop() {
        file.ifPresent(OwnersLog::stop);
        super.stop();
    }

    private OwnersLog<ILoggingEvent> begin() {
        var folder = LogFile.folder(getContext());
        var log = new OwnersLog<ILoggingEvent>();
        log.setContext(getContext());
        log.setFile(folder.resolve(NAME + ".log").toString());
        log.setEncoder(encoder());
        var rolling = rolling(folder);
        rolling.setParent(log);
        rolling.start();
        log.setRollingPolicy(rolling);
        log.setTriggeringPolicy(triggering());
        log.start();
        return log;
    }

    private PatternLayoutEncoder encoder() {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(getContext());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    private FixedWindowRollingPolicy rolling(Path folder) {
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(getContext());
        policy.setFileNamePattern(folder.resolve(NAME + ".%i.log").toString());
        policy.setMaxIndex(FORMER_FILES);
        return policy;
    }

    /** Errors may come many a second; looked at once a minute, as is usual, the file could grow far beyond its size. */
    private SizeBasedTriggeringPolicy<ILoggingEvent> triggering() {
        var policy = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        policy.setContext(getContext());
        policy.setMaxFileSize(FileSize.valueOf(LARGEST));
        policy.setCheckIncrement(Duration.buildByMilliseconds(0));
        policy.start();
        return policy;
    }
}
