package org.inspraak.ours;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;

/** What we ship, as the rules see it. */
final class Ourselves {

    static final String ROOT = "org.inspraak";

    /** Everything that runs in production; the rules and the kit are tools. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(not(resideInAnyPackage(ROOT + ".architecture..", ROOT + ".compliance..")));

    /** The packages in rows, the lowest first: each knows only rows below its own. */
    static final List<Set<String>> ROWS = List.of(
            // the ground
            Set.of("language", "purpose", "retention", "token"),
            Set.of("controller", "respondent"),
            // why, and what people are told of it
            Set.of("legalbasis", "notice"),
            // what is asked, of whom, and what was answered
            Set.of("survey"),
            Set.of("standing"),
            Set.of("invitation"),
            Set.of("response"),
            // what is made of it, and whether it may be used at all
            Set.of("insight", "processing"),
            // what activities share
            Set.of("contention", "identity", "validation"),
            // the activities
            Set.of("answering", "designing", "informing", "inviting", "reporting"),
            // the adapters
            Set.of("jdbc", "memory", "rest"),
            Set.of("server"));

    /** Records with text, scores or subjects that are no person's: operators' own words, names they chose, counts. */
    static final Set<String> ABOUT_NOBODY = Set.of(
            "org.inspraak.answering.CommentOutcome$Refused",
            "org.inspraak.answering.GivenDetails$NotAccepted",
            "org.inspraak.answering.ScoreOutcome$Kept",
            "org.inspraak.answering.ScoreOutcome$Refused",
            "org.inspraak.controller.ContactAddress",
            "org.inspraak.controller.Controller",
            "org.inspraak.controller.Product",
            "org.inspraak.controller.ProductKey",
            "org.inspraak.designing.DraftSurvey",
            "org.inspraak.designing.DraftSurvey$Retention",
            "org.inspraak.designing.MoveSurvey",
            "org.inspraak.designing.NamedLink",
            "org.inspraak.designing.NamedSurvey",
            "org.inspraak.designing.PublishNotice",
            "org.inspraak.designing.RegisterController",
            "org.inspraak.designing.RegisterProduct",
            "org.inspraak.informing.NoticeOutcome$Readable",
            "org.inspraak.informing.ReadNotice",
            "org.inspraak.insight.Cell",
            "org.inspraak.inviting.DeclineInvitation",
            "org.inspraak.language.LocalizedText",
            "org.inspraak.reporting.AnswerNamed",
            "org.inspraak.reporting.AnswersOf",
            "org.inspraak.reporting.ReportOn",
            "org.inspraak.survey.Design",
            "org.inspraak.survey.LinkHash",
            "org.inspraak.validation.Violation");

    private Ourselves() {}
}
