package org.inspraak.rest.routing;

import io.javalin.security.RouteRole;

/** What an operator may be trusted with. One route may be open to several roles; nobody has a role without a key. */
public enum Role implements RouteRole {
    /** Designs surveys. */
    SURVEY_MANAGER,
    /** Reads figures and answers, never who gave them. */
    ANALYST,
    /** Follows up on answers, and so reads who gave them. */
    AGENT,
    /** Answers for notices, assessments and the rights of people. */
    PRIVACY_OFFICER,
    /** Looks at how surveys are set up and stand, and changes nothing. */
    AUDITOR,
    /** Registers controllers and products, and may do what a survey manager may. */
    ADMIN
}
