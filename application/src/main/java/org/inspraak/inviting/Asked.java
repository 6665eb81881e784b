package org.inspraak.inviting;

import org.inspraak.invitation.Invitation;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;

/** An invitation with what a decision about it rests on, all read at one moment. */
public record Asked(Invitation invitation, FieldedSurvey fielded, Standing standing) {}
