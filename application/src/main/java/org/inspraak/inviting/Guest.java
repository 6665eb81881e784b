package org.inspraak.inviting;

import java.time.Instant;
import org.inspraak.invitation.Visitor;
import org.inspraak.language.Language;
import org.inspraak.survey.Channel;

/** Somebody at the door: who, on which channel, in which language, and when. */
record Guest(Visitor visitor, Channel channel, Language language, Instant at) {}
