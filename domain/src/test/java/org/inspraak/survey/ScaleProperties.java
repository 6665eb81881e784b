package org.inspraak.survey;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inspraak.fixture.Lawful;

class ScaleProperties {

    @Property // P1
    boolean aSurveyAdmitsAScoreExactlyWhenItIsOnItsScale(
            @ForAll Scale scale, @ForAll @IntRange(min = -20, max = 20) int value) {
        Admission admission = Lawful.survey(scale, SurveyStatus.ACTIVE).admit(new Score(value), Lawful.NOON);

        boolean onTheScale = value >= scale.lowest() && value <= scale.highest();
        return onTheScale == (admission instanceof Admission.Admitted);
    }

    @Property
    boolean everyScoreOnAScaleIsInOneBandAndHigherScoresAreNeverInLowerBands(
            @ForAll Scale scale, @ForAll @IntRange(max = 9) int value) {
        Bands bands = scale.standardBands();

        return bands.of(new Score(value)).compareTo(bands.of(new Score(value + 1))) <= 0;
    }
}
