package org.inspraak.compliance;

import java.util.List;
import java.util.Map;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.KeyRing;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.token.Sha256;

/** Somebody who uses a product, and whom the host signs for. Invented, as all of the kit's people are. */
public record Person(String name) {

    public static final Person ADA = new Person("ada");
    public static final Person BOB = new Person("bob");
    public static final Person EVE = new Person("eve");

    private static final byte[] OLD_SECRET = Sha256.of("the old secret");
    private static final byte[] NEW_SECRET = Sha256.of("the new secret");

    /**
     * The secrets of every controller in the kit. Real controllers never share one; here they do, so that the same person
     * has the same key at each and nothing but the controller tells them apart.
     */
    static final KeyRing RING = new KeyRing(Map.of(1, OLD_SECRET));

    private static final KeyRing RING_WITH_A_NEW_SECRET = new KeyRing(Map.of(1, OLD_SECRET, 2, NEW_SECRET));

    /** One of many. */
    public static Person number(int number) {
        return new Person("person-" + number);
    }

    public Identity identity() {
        return Identity.signed(name, details());
    }

    /** What the host vouches for. */
    public Details details() {
        return Details.of(Category.EMAIL, name + "@mail.test").with(Category.COMPANY, name + " & Sons");
    }

    public List<SubjectKey> keys() {
        return RING.keysOf(identity().identifier());
    }

    /** After the controller added a secret: the newest key first. */
    public List<SubjectKey> keysWithANewSecret() {
        return RING_WITH_A_NEW_SECRET.keysOf(identity().identifier());
    }
}
