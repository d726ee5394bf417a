package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class VenueWriterTest {

    @Property(tries = 1_000)
    void degreesComeBack(@ForAll @DoubleRange(min = -180, max = 180) double degrees) {
        assertThat(Double.parseDouble(VenueWriter.decimal(degrees).toPlainString()))
                .isEqualTo(degrees);
    }

    @Example
    void degreesAreShort() {
        assertThat(VenueWriter.decimal(48.8564).toPlainString()).isEqualTo("48.8564");
        assertThat(VenueWriter.decimal(-0.1 - 0.2).toPlainString()).isEqualTo("-0.30000000000000004");
        assertThat(VenueWriter.decimal(100).toPlainString()).isEqualTo("100");
        assertThat(VenueWriter.decimal(2e-3).toPlainString()).isEqualTo("0.002");
        assertThat(VenueWriter.decimal(0).toPlainString()).isEqualTo("0");
    }
}
