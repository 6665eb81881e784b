package org.inspraak.server.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspraak.designing.DraftSurvey;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Band;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Scale;
import org.inspraak.survey.SurveyId;

/** The demo's surveys: one of each metric, put to everyone. */
enum DemoSurvey {
    NPS("nps", "Would you recommend us?", Scale.NPS_0_10),
    CES("ces", "How easy was invoicing?", Scale.CES_1_7),
    CSAT("csat", "How satisfied are you?", Scale.CSAT_1_5);

    private static final int WINDOW_DAYS = 90;

    private final SurveyId id;
    private final String title;
    private final Scale scale;

    DemoSurvey(String id, String title, Scale scale) {
        this.id = new SurveyId(id);
        this.title = title;
        this.scale = scale;
    }

    SurveyId id() {
        return id;
    }

    static List<SurveyId> ids() {
        return Arrays.stream(values()).map(DemoSurvey::id).toList();
    }

    private Map<String, String> says(String what) {
        return DemoTexts.of(id.value() + what);
    }

    DraftSurvey draft() {
        return new DraftSurvey(
                DemoData.CONTROLLER.value(),
                id.value(),
                title,
                DemoData.PRODUCT,
                scale,
                null,
                says(".question"),
                says(".follow-up"),
                Map.of(
                        Band.LOW, says(".follow-up.low"),
                        Band.HIGH, says(".follow-up.high")),
                Set.of(Channel.IN_APP_WEB, Channel.LINK),
                new DraftSurvey.Throttle(30, 90),
                new DraftSurvey.Sample(1, 1, WINDOW_DAYS, null),
                DemoData.ASSESSMENT,
                DemoData.NOTICE,
                new DraftSurvey.Retention("P1Y", Disposal.ANONYMISE));
    }
}
