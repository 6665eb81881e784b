package org.inspraak.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RetentionProperties {

    @Property // P21
    void nothingIsReadableForLongerThanItsPeriodOrThreeYears(
            @ForAll("periods") RetentionPeriod period, @ForAll @IntRange(max = 4000) int day) {
        LocalDate collectedOn = LocalDate.parse("2020-01-01").plusDays(day);
        Lifetime lifetime = new RetentionPolicy(period, Disposal.DELETE).of(collectedOn);

        assertThat(lifetime.bucket())
                .isAfter(collectedOn)
                .isBeforeOrEqualTo(period.endsAfter(collectedOn))
                .isBeforeOrEqualTo(collectedOn.plusYears(3));
        assertThat(lifetime.isReadableOn(lifetime.bucket().minusDays(1))).isTrue();
        assertThat(lifetime.isReadableOn(lifetime.bucket())).isFalse();
    }

    @Property
    void whatFallsDueTogetherFallsDueOnTheFirstOfAMonthForAYearOrMore(
            @ForAll("periods") RetentionPeriod period, @ForAll @IntRange(max = 4000) int day) {
        LocalDate collectedOn = LocalDate.parse("2020-01-01").plusDays(day);
        LocalDate bucket =
                new RetentionPolicy(period, Disposal.DELETE).of(collectedOn).bucket();

        if (period.isAYearOrMore()) {
            assertThat(bucket.getDayOfMonth()).isEqualTo(1);
        } else {
            assertThat(bucket).isEqualTo(period.endsAfter(collectedOn));
        }
    }

    @Example // case 4
    void theLeapDayEndsOnTheTwentyEighth() {
        LocalDate leapDay = LocalDate.parse("2024-02-29");

        assertThat(RetentionPeriod.LONGEST.endsAfter(leapDay)).isEqualTo("2027-02-28");
        assertThat(new RetentionPeriod(Period.ofYears(1)).endsAfter(leapDay)).isEqualTo("2025-02-28");
    }

    @Example // P21
    void refusesNothingAndMoreThanThreeYears() {
        for (Period length : List.of(
                Period.ZERO,
                Period.ofDays(-1),
                Period.of(3, 0, 1),
                Period.ofMonths(37),
                Period.of(2, 12, 1),
                Period.ofDays(1096),
                Period.of(1, -1, 0))) {
            assertThatThrownBy(() -> new RetentionPeriod(length))
                    .as(length.toString())
                    .hasMessageContaining(length.toString());
        }
    }

    @Provide
    Arbitrary<RetentionPeriod> periods() {
        return Arbitraries.of("P1D", "P30D", "P1M", "P6M", "P11M", "P1Y", "P18M", "P2Y3M10D", "P3Y", "P36M")
                .map(Period::parse)
                .map(RetentionPeriod::new);
    }
}
