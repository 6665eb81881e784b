package org.inspraak.response;

import java.util.ArrayList;
import java.util.List;
import org.inspraak.invitation.InvitationId;
import org.inspraak.respondent.Details;
import org.inspraak.survey.Score;
import org.inspraak.token.Sha256;
import org.inspraak.token.TokenFormat;

/**
 * By which a second submission is told to be the same as the first, or another, without reading the first. It is salted
 * with the invitation's random id, stored with the personal part of the response, and goes with it.
 */
public record Fingerprint(String value) {

    public Fingerprint {
        TokenFormat.secret(value, "a fingerprint");
    }

    /** Of a score with the details that came with it. */
    public static Fingerprint of(InvitationId invitation, Score score, Details details) {
        List<String> parts = new ArrayList<>(List.of("score", invitation.value(), Integer.toString(score.value())));
        details.facts().forEach((category, value) -> parts.addAll(List.of(category.name(), value)));
        details.properties().forEach((name, value) -> parts.addAll(List.of(name.value(), value)));
        return new Fingerprint(Sha256.written(parts.toArray(String[]::new)));
    }

    /** Of a comment. */
    public static Fingerprint of(InvitationId invitation, Comment comment) {
        return new Fingerprint(Sha256.written("comment", invitation.value(), comment.text()));
    }

    /** Without the value: it goes with the answer. */
    @Override
    public String toString() {
        return "Fingerprint";
    }
}
