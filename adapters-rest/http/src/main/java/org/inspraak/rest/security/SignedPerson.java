package org.inspraak.rest.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.rest.json.SoundText;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;

/** A person as a host signed for them. It lives no longer than the call that brings it. */
public record SignedPerson(Identity identity, Optional<Instant> accountCreatedAt) {

    private static final String TOKEN = "/identity_token";
    private static final String ACCOUNT_CREATED_AT = "account_created_at";
    private static final SortedMap<String, Category> CLAIMS = new TreeMap<>(Map.of(
            "sub", Category.USER_ID,
            "name", Category.USER_NAME,
            "email", Category.EMAIL,
            "company", Category.COMPANY,
            "country", Category.COUNTRY));

    static SignedPerson of(JWTClaimsSet claims) {
        List<Complaint> complaints = new ArrayList<>();
        Map<Category, String> facts = new EnumMap<>(Category.class);
        CLAIMS.forEach((claim, category) -> Optional.ofNullable(claims.getClaim(claim))
                .ifPresent(value -> read(value, category)
                        .ifPresentOrElse(kept -> facts.put(category, kept), () -> complaints.add(malformed(claim)))));
        Optional<Instant> createdAt = createdAt(claims, complaints);
        if (!complaints.isEmpty()) {
            throw Problem.invalid(complaints).asException();
        }
        return new SignedPerson(
                Identity.signed(facts.getOrDefault(Category.USER_ID, ""), new Details(facts, Map.of())), createdAt);
    }

    private static Optional<String> read(Object claim, Category category) {
        try {
            return claim instanceof String text && SoundText.is(text)
                    ? Optional.of(category.kept(text))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> createdAt(JWTClaimsSet claims, List<Complaint> complaints) {
        try {
            return Optional.ofNullable(claims.getDateClaim(ACCOUNT_CREATED_AT)).map(date -> date.toInstant());
        } catch (ParseException malformed) {
            complaints.add(malformed(ACCOUNT_CREATED_AT));
            return Optional.empty();
        }
    }

    private static Complaint malformed(String claim) {
        return Complaint.at(TOKEN, "its claim " + claim + " must be well-formed");
    }

    @Override
    public String toString() {
        return "SignedPerson";
    }
}
