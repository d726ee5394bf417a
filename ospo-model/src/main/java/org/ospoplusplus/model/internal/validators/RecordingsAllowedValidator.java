package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.RecordingsAllowed;

public final class RecordingsAllowedValidator implements ConstraintValidator<RecordingsAllowed, WorkingGroup> {

    private static final String CODE = "recording-under-policy";

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        GroupIndex index = new GroupIndex(group);
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            if (!session.links().isEmpty() && index.forbidsRecordings(session)) {
                add(violationReporter, i, session.links());
            }
            for (int j = 0; j < session.agenda().size(); j++) {
                AgendaItem part = session.agenda().get(j);
                if (!part.links().isEmpty() && index.forbidsRecordings(session, part)) {
                    add(violationReporter, i, j, part.links());
                }
            }
        }
        return violationReporter.isValid();
    }

    private static void add(ViolationReporter violationReporter, int session, List<Link> links) {
        recordings(links)
                .forEach(link -> violationReporter
                        .at(CODE)
                        .addPropertyNode("sessions")
                        .addPropertyNode("links")
                        .inIterable()
                        .atIndex(session)
                        .addBeanNode()
                        .inIterable()
                        .atIndex(link)
                        .addConstraintViolation());
    }

    private static void add(ViolationReporter violationReporter, int session, int part, List<Link> links) {
        recordings(links)
                .forEach(link -> violationReporter
                        .at(CODE)
                        .addPropertyNode("sessions")
                        .addPropertyNode("agenda")
                        .inIterable()
                        .atIndex(session)
                        .addPropertyNode("links")
                        .inIterable()
                        .atIndex(part)
                        .addBeanNode()
                        .inIterable()
                        .atIndex(link)
                        .addConstraintViolation());
    }

    /** {@return the indexes of the recordings in a list of links} */
    private static IntStream recordings(List<Link> links) {
        return IntStream.range(0, links.size()).filter(i -> links.get(i).kind().isRecording());
    }
}
