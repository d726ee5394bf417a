package com.example;

import java.util.List;
import java.util.stream.Stream;
import org.ospoplusplus.model.OspoType;

/** Kinds of office in health care, in addition to the kinds of OSPO++. */
public final class HospitalOspos {

    // [shown
    public static final OspoType HOSPITAL = OspoType.of("hospital", "Hospital OSPOs");

    public static final OspoType HEALTH_INSURANCE = OspoType.of("health-insurance", "Health Insurance OSPOs")
            .withDescription("Of insurers, statutory and private.");
    // shown]

    public static final List<OspoType> ALL = Stream.concat(
                    OspoType.KNOWN.stream(), Stream.of(HOSPITAL, HEALTH_INSURANCE))
            .toList();

    private HospitalOspos() {}
}
