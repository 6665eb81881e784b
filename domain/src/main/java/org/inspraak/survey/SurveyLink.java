package org.inspraak.survey;

import org.inspraak.controller.ControllerId;
import org.jmolecules.ddd.types.AggregateRoot;

/** An unguessable address at which a survey can be answered by whoever was given it. */
public record SurveyLink(LinkName name, ControllerId controller, SurveyId survey, LinkHash hash)
        implements AggregateRoot<SurveyLink, LinkName> {

    @Override
    public LinkName getId() {
        return name;
    }
}
