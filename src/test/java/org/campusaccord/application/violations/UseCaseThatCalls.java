package org.campusaccord.application.violations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

/** A use case that calls another computer. */
final class UseCaseThatCalls {
    private UseCaseThatCalls() {}

    static void call(SocketChannel channel, InetSocketAddress other) throws IOException {
        channel.connect(other);
    }
}
