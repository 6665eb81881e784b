package org.inspraak.reporting;

import org.inspraak.controller.Controller;
import org.inspraak.insight.Publication;
import org.inspraak.insight.Tally;
import org.inspraak.survey.Survey;

/**
 * A survey's counts, read at one moment.
 *
 * @param shown how many invitations were shown
 */
public record Counted(Controller controller, Survey survey, Tally tally, Publication publication, long shown) {}
