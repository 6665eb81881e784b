/** The reference adapter of persistence: it keeps everything in memory, and nothing longer than the process lives. */
module org.inspraak.memory {
    requires transitive org.inspraak.application;

    exports org.inspraak.memory;
}
