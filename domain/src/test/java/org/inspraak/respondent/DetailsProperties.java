package org.inspraak.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class DetailsProperties {

    private static final Map<Category, String> VALUES = Map.of(
            Category.USER_ID, "u-1",
            Category.USER_NAME, "Canary Jansen",
            Category.EMAIL, "canary@acme.nl",
            Category.URL, "https://acme.nl/help",
            Category.COMPANY, "Canary B.V.",
            Category.COUNTRY, "NL");

    @Property // P8
    void whatIsKeptIsDeclared(@ForAll Set<Category> given, @ForAll Set<Category> declared) {
        Details details = details(given);
        Declaration declaration = new Declaration(declared, Set.of());

        assertThat(declared).containsAll(details.within(declaration).facts().keySet());
        assertThat(details.within(declaration).beyond(declaration)).isEmpty();
        assertThat(details.beyond(declaration).isEmpty()).isEqualTo(declared.containsAll(given));
    }

    @Property
    void saysNothingOfItsValues(@ForAll Set<Category> given) {
        assertThat(details(given).toString())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("u-1");
    }

    @Example
    void whatIsKeptIsReadBackAsItIs() {
        Details details = Details.of(Category.URL, "https://acme.nl/orders/4711?x=1")
                .with(Category.EMAIL, " Jan@Bücher.de ")
                .with(Category.COUNTRY, "nl")
                .with(Category.COMPANY, " Acme ");

        assertThat(new Details(details.facts(), details.properties())).isEqualTo(details);
    }

    @Example
    void whoSignsHasTheLastWord() {
        Details ofPage = Details.of(Category.COMPANY, "Elsewhere").with(Category.COUNTRY, "nl");
        Details ofHost = Details.of(Category.COMPANY, "Acme");

        assertThat(ofPage.overriddenBy(ofHost).facts())
                .isEqualTo(Map.of(Category.COMPANY, "Acme", Category.COUNTRY, "NL"));
    }

    @Example
    void typesPropertiesByTheirSuffix() {
        assertThat(kept("order_amount", "0012.50")).isEqualTo("12.50");
        assertThat(kept("renewal_date", " 2026-11-22 ")).isEqualTo("2026-11-22");
        assertThat(kept("plan", " Gold ")).isEqualTo("Gold");
    }

    @Example
    void refusesWhatIsNotOfItsTypeWithoutRepeatingIt() {
        refuses(() -> kept("order_amount", "canary"));
        refuses(() -> kept("renewal_date", "canary"));
        refuses(() -> kept("plan", "canary\ncanary"));
        refuses(() -> Category.COUNTRY.kept("canary"));
        refuses(() -> Category.EMAIL.kept("canary"));
        refuses(() -> Category.USER_NAME.kept("canary".repeat(50)));
    }

    private static Details details(Set<Category> given) {
        Details details = Details.NONE;
        for (Category category : given) {
            details = details.with(category, VALUES.getOrDefault(category, ""));
        }
        return details;
    }

    private static String kept(String name, String value) {
        PropertyName property = new PropertyName(name);
        return new Details(Map.of(), Map.of(property, value)).properties().getOrDefault(property, "");
    }

    private static void refuses(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }
}
