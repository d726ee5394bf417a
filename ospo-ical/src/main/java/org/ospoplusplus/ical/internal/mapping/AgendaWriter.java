package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Session;

/**
 * Writes the titles, times and descriptions of the agenda items, and whether they replace the policies of the session.
 * Their guests, venues, policies and links have components and properties of their own.
 */
final class AgendaWriter {

    private AgendaWriter() {}

    static void add(Session session, ComponentBuilder event) {
        List<AgendaItem> agenda = session.agenda();
        for (int i = 0; i < agenda.size(); i++) {
            AgendaItem item = agenda.get(i);
            event.text(
                    PropertyNames.AGENDA,
                    ParameterBuilder.none()
                            .and(PropertyNames.PART, Integer.toString(i + 1))
                            .and(PropertyNames.OFFSET, item.offset())
                            .and(PropertyNames.DURATION, item.duration())
                            .and(PropertyNames.DESCRIPTION, item.description())
                            .and(
                                    PropertyNames.POLICY_INHERITANCE,
                                    Optional.of(item.policyInheritance())
                                            .filter(inheritance -> !inheritance.isAdditive())
                                            .map(PropertyNames::name)),
                    item.title());
        }
    }
}
