/** The use cases of Inspraak and the ports that they depend on. */
module org.inspraak.application {
    requires transitive org.inspraak.domain;
    requires transitive jakarta.validation;
    requires static transitive org.jmolecules.architecture.hexagonal;

    exports org.inspraak.answering;
    exports org.inspraak.contention;
    exports org.inspraak.designing;
    exports org.inspraak.identity;
    exports org.inspraak.informing;
    exports org.inspraak.inviting;
    exports org.inspraak.reporting;
    exports org.inspraak.validation;

    // The request records' constraints are read, and package-private checks called, by the host's validator.
    opens org.inspraak.answering;
    opens org.inspraak.designing;
    opens org.inspraak.informing;
    opens org.inspraak.inviting;
    opens org.inspraak.reporting;
}
