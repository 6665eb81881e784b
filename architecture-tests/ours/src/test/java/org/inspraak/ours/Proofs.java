package org.inspraak.ours;

import static org.inspraak.ours.Ourselves.ABOUT_NOBODY;
import static org.inspraak.ours.Ourselves.ROOT;
import static org.inspraak.ours.Ourselves.ROWS;
import static org.inspraak.ours.Proof.OFFENDERS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inspraak.architecture.Aggregates;
import org.inspraak.architecture.Gate;
import org.inspraak.architecture.Inputs;
import org.inspraak.architecture.Names;
import org.inspraak.architecture.Packages;
import org.inspraak.architecture.PersonalData;
import org.inspraak.architecture.Ports;
import org.inspraak.architecture.Reach;
import org.inspraak.architecture.Rings;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.SubjectId;
import org.inspraak.respondent.SubjectIdentifier;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.response.Response;
import org.inspraak.survey.Score;

/** Every rule that we publish, with its offenders. */
final class Proofs {

    private static final Class<?>[] PERSONAL = {
        Answer.class, Comment.class, Details.class, Identity.class, Response.class, SubjectIdentifier.class
    };

    private static final Set<Class<?>> TELLING = Set.of(String.class, Score.class, SubjectId.class);

    private Proofs() {}

    static Stream<Proof> all() {
        return Stream.of(shape(), packages(), reach(), inputs(), names(), personalData())
                .flatMap(List::stream);
    }

    private static List<Proof> shape() {
        return List.of(
                Proof.of(
                        "Rings.EVERY_PACKAGE_IS_IN_ONE_RING",
                        Rings.EVERY_PACKAGE_IS_IN_ONE_RING,
                        "ringless",
                        "ringless"),
                Proof.of(
                        "Rings.EVERY_PACKAGE_IS_IN_ONE_RING",
                        Rings.EVERY_PACKAGE_IS_IN_ONE_RING,
                        "tworings",
                        "tworings"),
                Proof.of("Rings.DEPENDENCIES_POINT_INWARDS", Rings.DEPENDENCIES_POINT_INWARDS, "onion", "Leaning"),
                Proof.of("Rings.ADAPTERS_STAY_ON_THEIR_SIDE", Rings.ADAPTERS_STAY_ON_THEIR_SIDE, "hexagon", "Page"),
                Proof.of(
                        "Aggregates.KNOW_ONE_ANOTHER_BY_ID",
                        Aggregates.KNOW_ONE_ANOTHER_BY_ID,
                        "aggregates",
                        "Basket.owner"),
                Proof.of("Aggregates.LIVE_IN_THE_DOMAIN", Aggregates.LIVE_IN_THE_DOMAIN, "exile", "Exile"));
    }

    private static List<Proof> packages() {
        return List.of(
                Proof.of(
                        "Packages.haveNoCycles",
                        Packages.haveNoCycles(ROOT),
                        Packages.haveNoCycles(OFFENDERS + ".cycles"),
                        "cycles",
                        "Hen",
                        "Egg"),
                Proof.of(
                                "Packages.standInRows",
                                Packages.standInRows(ROOT, ROWS),
                                Packages.standInRows(OFFENDERS + ".rows", List.of(Set.of("low"), Set.of("high"))),
                                "rows",
                                "Wall",
                                "Annex")
                        .butNot("Class <" + OFFENDERS + ".rows.high.Roof>"),
                Proof.of(
                                "Packages.adaptersAreStrangers",
                                Packages.adaptersAreStrangers(ROOT, "server"),
                                Packages.adaptersAreStrangers(OFFENDERS + ".adapters", "root"),
                                "adapters",
                                "left.Screen",
                                "lower.Climber")
                        .butNot("root.Start.<init>("),
                Proof.of(
                        "Packages.ACTIVITIES_DO_NOT_CALL_EACH_OTHER",
                        Packages.ACTIVITIES_DO_NOT_CALL_EACH_OTHER,
                        "activities",
                        "TellingService"));
    }

    private static List<Proof> reach() {
        return List.of(
                Proof.of(
                        "Reach.THE_DOMAIN_NEEDS_NOTHING_BUT_JAVA",
                        Reach.THE_DOMAIN_NEEDS_NOTHING_BUT_JAVA,
                        "reach.domain",
                        "Chatty"),
                Proof.of(
                        "Reach.THE_APPLICATION_NEEDS_THE_DOMAIN_AND_CONSTRAINTS",
                        Reach.THE_APPLICATION_NEEDS_THE_DOMAIN_AND_CONSTRAINTS,
                        "reach.application",
                        "Caller"),
                Proof.of(
                        "Reach.NO_TECHNOLOGY_INSIDE",
                        Reach.NO_TECHNOLOGY_INSIDE,
                        "technology",
                        "Dialler",
                        "Parser",
                        "Waiter"));
    }

    private static List<Proof> inputs() {
        return List.of(
                Proof.of(
                                "Inputs.takeNoTimeFromTheAir",
                                Inputs.takeNoTimeFromTheAir(ROOT + ".server"),
                                Inputs.takeNoTimeFromTheAir(),
                                "inputs",
                                "java.time.Instant.now()",
                                "HiddenClock.<init>()> references method <java.time.Instant.now()>",
                                "java.time.LocalDate.now(java.time.ZoneId)",
                                "java.lang.System.currentTimeMillis()",
                                "java.util.Date.<init>()",
                                "java.util.Calendar.getInstance()",
                                "java.time.Clock.systemUTC()",
                                "java.time.InstantSource.system()")
                        .butNot("handedIn"),
                Proof.of(
                        "Inputs.takeNoChanceFromTheAir",
                        Inputs.takeNoChanceFromTheAir(ROOT + ".server"),
                        Inputs.takeNoChanceFromTheAir(),
                        "inputs",
                        "HiddenDice.<init>()> references method <java.util.UUID.randomUUID()>",
                        "java.util.Random.<init>()",
                        "java.security.SecureRandom.<init>()",
                        "HiddenDice.id()> calls method <java.util.UUID.randomUUID()>",
                        "java.lang.Math.random()",
                        "java.util.concurrent.ThreadLocalRandom.current()",
                        "java.util.random.RandomGenerator.getDefault()",
                        "java.util.Collections.shuffle(java.util.List)"));
    }

    private static List<Proof> names() {
        return List.of(
                Proof.of(
                                "Names.SAY_WHAT_NOT_WHICH_KIND",
                                Names.SAY_WHAT_NOT_WHICH_KIND,
                                "names",
                                "ScoreManager",
                                "AnswerDto",
                                "SurveyServiceImpl",
                                "DateUtils")
                        .butNot("Utility"),
                Proof.of(
                                "Ports.SAY_WHICH_WAY_THEY_LEAD",
                                Ports.SAY_WHICH_WAY_THEY_LEAD,
                                "ports",
                                "NamelessDoor",
                                "WrongWayDoor")
                        .butNot("ports.Door "),
                Proof.of("Ports.ARE_INTERFACES", Ports.ARE_INTERFACES, "ports", "ports.Wall")
                        .butNot("Door"),
                Proof.of("Ports.HIDE_THEIR_SERVICES", Ports.HIDE_THEIR_SERVICES, "ports", "StreetService"));
    }

    private static List<Proof> personalData() {
        return List.of(
                Proof.of(
                        "Gate.ALONE_MAKES_PERMITS",
                        Gate.ALONE_MAKES_PERMITS,
                        Gate.ALONE_MAKES_PERMITS,
                        Smuggled::classes,
                        "Forger"),
                Proof.of(
                        "Gate.ALONE_OPENS_WHAT_IS_SEALED",
                        Gate.ALONE_OPENS_WHAT_IS_SEALED,
                        Gate.ALONE_OPENS_WHAT_IS_SEALED,
                        Smuggled::classes,
                        "Peeper"),
                Proof.of(
                                "PersonalData.leavesAStoreAgainstAPermitOrSealed",
                                PersonalData.leavesAStoreAgainstAPermitOrSealed(PERSONAL),
                                PersonalData.leavesAStoreAgainstAPermitOrSealed(PERSONAL),
                                "personal",
                                "LeakyStore.detailsOf",
                                "LeakyStore.wrapped",
                                "LeakyStore.found")
                        .butNot("LeakyStore.details(", "LeakyStore.comments("),
                Proof.of(
                                "PersonalData.isWrittenOutOfSight",
                                PersonalData.isWrittenOutOfSight(TELLING, ABOUT_NOBODY),
                                PersonalData.isWrittenOutOfSight(TELLING, Set.of()),
                                "personal",
                                "personal.Diary")
                        .butNot("LockedDiary"));
    }
}
