package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class JsonProperties {

    @Property(tries = 300)
    void readsBackWhateverTextsItWrote(@ForAll @Size(max = 5) Map<String, String> texts) {
        Json json = Json.empty();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json = json.with(text.getKey(), text.getValue());
        }
        assertThat(Json.parse(json.written()).texts()).isEqualTo(texts);
    }

    @Property(tries = 300)
    void readsBackWhateverNumbersItWrote(@ForAll double real, @ForAll int integer) {
        Json json = Json.parse(
                Json.empty().with("real", real).with("integer", integer).written());

        assertThat(json.real("real")).isEqualTo(real);
        assertThat(json.integer("integer")).isEqualTo(integer);
    }

    @Property(tries = 300)
    void readsBackListsAndObjectsInside(@ForAll List<String> texts) {
        Json json = Json.parse(Json.empty()
                .with("inside", Json.empty().with("list", texts))
                .with("nothing", Json.empty())
                .written());

        assertThat(json.object("inside").texts("list")).isEqualTo(texts);
        assertThat(json.object("nothing").members()).isEmpty();
    }

    @Example
    void readsWhatAPersonWouldWrite() {
        Json json = Json.parse(" { \"a\" : [ \"x\\u00e9\\n\" , \"\\/\" ] ,\n\t\"b\": -1.5e2 } ");

        assertThat(json.texts("a")).containsExactly("xé\n", "/");
        assertThat(json.real("b")).isEqualTo(-150);
    }

    @Property(tries = 500)
    void refusesWhatIsCutShortAndRepeatsNothingOfIt(@ForAll int cut) {
        String written = Json.empty()
                .with("secret", "Nightingale")
                .with("list", List.of("a", "b"))
                .written();
        String part = written.substring(0, Math.floorMod(cut, written.length()));

        assertThatThrownBy(() -> Json.parse(part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Night");
    }

    @Example
    void tellsOnlyTheNamesOfWhatItHolds() {
        assertThat(Json.empty().with("email", "ada@mail.test")).hasToString("Json[email]");
    }
}
