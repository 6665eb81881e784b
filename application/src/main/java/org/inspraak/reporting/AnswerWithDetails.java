package org.inspraak.reporting;

import org.inspraak.respondent.Details;
import org.inspraak.response.Answer;

/** One answer with the details that came along. */
public record AnswerWithDetails(Answer answer, Details details) {}
