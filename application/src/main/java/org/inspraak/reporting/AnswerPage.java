package org.inspraak.reporting;

import java.util.List;
import java.util.Optional;
import org.inspraak.response.Answer;
import org.inspraak.response.ResponseId;

/**
 * A page of answers.
 *
 * @param answers those that may be read; a page may hold fewer than its limit though others follow
 * @param next where the next page begins; empty on the last page
 */
public record AnswerPage(List<Answer> answers, Optional<ResponseId> next) {}
