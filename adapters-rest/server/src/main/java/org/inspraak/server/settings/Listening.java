package org.inspraak.server.settings;

/** An address to listen on; port 0 takes any that is free. */
public record Listening(String host, int port) {

    private static final int HIGHEST_PORT = 65_535;

    /** What only programs on the same machine reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** @throws IllegalArgumentException when there is no such port */
    public Listening {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("must be a port from 0 to " + HIGHEST_PORT);
        }
    }

    public static Listening onLoopback(int port) {
        return new Listening(LOOPBACK, port);
    }
}
