package org.inspraak.reporting;

import org.inspraak.processing.Sealed;
import org.inspraak.response.Answer;
import org.inspraak.response.ResponseId;

/** A kept answer on its way out of a store. Its random id may be known; the rest is sealed. */
public record Kept(ResponseId id, Sealed<Answer> answer) {}
