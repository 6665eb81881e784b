package org.inspraak.server.operations;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.CoreConstants;

/**
 * Writes where an exception came from, and what it says only if it is one of ours: messages of libraries repeat values, such
 * as a database that quotes the row it refuses, and those may be somebody's answer.
 */
public final class DiscreetTrace extends ThrowableProxyConverter {

    private static final String OURS = "org.inspraak.";

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy each = thrown; each != null; each = each.getCause()) {
            text.append(each == thrown ? "" : "caused by ")
                    .append(headline(each))
                    .append(CoreConstants.LINE_SEPARATOR);
            StackTraceElementProxy[] frames = each.getStackTraceElementProxyArray();
            for (int frame = 0; frame < frames.length - each.getCommonFrames(); frame++) {
                text.append('\t').append(frames[frame].getSTEAsString()).append(CoreConstants.LINE_SEPARATOR);
            }
        }
        return text.toString();
    }

    private static String headline(IThrowableProxy thrown) {
        return thrown.getClassName().startsWith(OURS)
                ? thrown.getClassName() + ": " + thrown.getMessage()
                : thrown.getClassName();
    }
}
