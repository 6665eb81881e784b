package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspraak.compliance.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks for people in every column of every table, as somebody who stole the database would. */
class WhatIsKeptTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void holdsNothingOfWhoWasShownDeclinedOrObjected(Engine engine) throws SQLException {
        Scene scene = scene(engine);

        new Canary(scene, "Zeisig").asked();
        new Canary(scene, "Stieglitz").declines();
        new Canary(scene, "Gimpel").objects();

        assertThat(Dump.of(engine.database()))
                .allSatisfy((table, text) -> assertThat(text)
                        .as(table)
                        .doesNotContainIgnoringCase("zeisig")
                        .doesNotContainIgnoringCase("stieglitz")
                        .doesNotContainIgnoringCase("gimpel"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keepsDetailsAndCommentInThePersonalPartOnlyAndTheIdentifierNowhere(Engine engine) throws SQLException {
        Canary goldfinch = new Canary(scene(engine), "Goldfinch");

        goldfinch.answers();

        Map<String, String> whereFound = Dump.of(engine.database()).entrySet().stream()
                .filter(table -> table.getValue().toLowerCase(Locale.ROOT).contains("goldfinch"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(whereFound)
                .containsOnlyKeys("response_personal")
                .allSatisfy((table, text) -> assertThat(text)
                        .contains(goldfinch.email().toLowerCase(Locale.ROOT), goldfinch.company(), goldfinch.comment())
                        .doesNotContain(goldfinch.userId()));
    }

    private static Scene scene(Engine engine) {
        Scene scene = Scene.on(engine.adapter());
        scene.nps();
        return scene;
    }
}
