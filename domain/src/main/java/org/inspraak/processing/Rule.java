package org.inspraak.processing;

/** One rule of the gate. It looks at a use and either lets it pass or refuses it; it never changes anything. */
interface Rule {

    Refusal refusal();

    boolean allows(Use use);
}
