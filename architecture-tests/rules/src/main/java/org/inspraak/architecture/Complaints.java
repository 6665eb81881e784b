package org.inspraak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition on a class that is kept when a look at the class brings up no complaint. */
final class Complaints extends ArchCondition<JavaClass> {

    private final Function<JavaClass, Stream<String>> look;

    private Complaints(String description, Function<JavaClass, Stream<String>> look) {
        super(description);
        this.look = look;
    }

    /**
     * @param description what classes should do, so that the rule reads as a sentence
     * @param look everything about a class that is against it
     */
    static ArchCondition<JavaClass> none(String description, Function<JavaClass, Stream<String>> look) {
        return new Complaints(description, look);
    }

    @Override
    public void check(JavaClass examined, ConditionEvents events) {
        look.apply(examined).distinct().forEach(text -> events.add(SimpleConditionEvent.violated(examined, text)));
    }
}
