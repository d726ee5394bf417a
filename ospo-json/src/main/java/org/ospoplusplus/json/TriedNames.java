package org.ospoplusplus.json;

import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.CadenceRule;

/** Names that people try and that no record has in this place, with the place or name to use. */
final class TriedNames {

    private static final String CADENCE =
            "move it to a series, which has \"cadence\", too; \"series\" of the working group lists them";
    private static final String TIME =
            "move it to a series, where its name is \"time\"; \"series\" of the working group lists them";

    private static final Map<Class<?>, Map<String, String>> REMEDIES = Map.of(
            Track.class, Map.of("cadence", CADENCE, "usualTime", TIME),
            WorkingGroup.class, Map.of("cadence", CADENCE, "usualTime", TIME),
            CadenceRule.class, Map.of("anchor", "move it to the series of the rule, where its name is \"first\""),
            Series.class,
                    Map.of(
                            "usualTime", "its name is \"time\"",
                            "anchor", "its name is \"first\"",
                            "exceptDate", "its name is \"except\"",
                            "rule", "move it into \"cadence\", beside \"text\""),
            Session.class,
                    Map.of(
                            "series",
                            "name the series and the planned day in \"occurrence\": {\"series\": \"call\", \"date\":"
                                    + " \"2026-03-03\"}"));

    private TriedNames() {}

    /** {@return the remedy for a property that a record does not have, if the name is a usual mistake} */
    static Optional<String> remedy(Class<?> type, String name) {
        return Optional.ofNullable(REMEDIES.getOrDefault(type, Map.of()).get(name));
    }
}
