package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.DistinctLinks;

public final class DistinctLinksValidator implements ConstraintValidator<DistinctLinks, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        Names names = new Names(new ViolationReporter(context));
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            for (int j = 0; j < session.guests().size(); j++) {
                names.add(session.guests().get(j), i, j);
            }
            for (int j = 0; j < session.partners().size(); j++) {
                names.add(session.partners().get(j), i, j);
            }
        }
        return names.violationReporter.isValid();
    }

    /** The first name with each link. */
    private static final class Names {

        private final Map<URI, String> byLink = new HashMap<>();
        private final ViolationReporter violationReporter;

        private Names(ViolationReporter violationReporter) {
            this.violationReporter = violationReporter;
        }

        private void add(Guest guest, int session, int index) {
            if (isTaken(guest.url(), guest.name().orElse(""))) {
                complain("guests", session, index);
            }
        }

        private void add(Organization partner, int session, int index) {
            if (isTaken(partner.url(), partner.name())) {
                complain("partners", session, index);
            }
        }

        private boolean isTaken(Optional<URI> link, String name) {
            if (link.isEmpty() || name.isEmpty()) {
                return false;
            }
            String first = byLink.putIfAbsent(link.get(), name);
            return first != null && !first.equals(name);
        }

        private void complain(String list, int session, int index) {
            violationReporter
                    .at("shared-link")
                    .addPropertyNode("sessions")
                    .addPropertyNode(list)
                    .inIterable()
                    .atIndex(session)
                    .addPropertyNode("url")
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
