package org.inspraak.notice;

import org.jmolecules.ddd.types.Identifier;

/** Which edition of a controller's notice, counted from 1; unique within its controller only. */
public record NoticeVersion(int number) implements Identifier {

    /** @throws IllegalArgumentException when the number is below 1 */
    public NoticeVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions of a notice count from 1, was " + number);
        }
    }
}
