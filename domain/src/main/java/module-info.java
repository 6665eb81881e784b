/** The domain of Inspraak: what may be asked, kept and read, and why. It needs nothing but Java. */
module org.inspraak.domain {
    requires static transitive org.jspecify;
    requires transitive org.jmolecules.ddd;
    requires static transitive org.jmolecules.architecture.onion;

    exports org.inspraak.controller;
    exports org.inspraak.insight;
    exports org.inspraak.invitation;
    exports org.inspraak.language;
    exports org.inspraak.legalbasis;
    exports org.inspraak.notice;
    exports org.inspraak.processing;
    exports org.inspraak.purpose;
    exports org.inspraak.respondent;
    exports org.inspraak.response;
    exports org.inspraak.retention;
    exports org.inspraak.standing;
    exports org.inspraak.survey;
    exports org.inspraak.token;
}
