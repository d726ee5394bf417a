package org.ospoplusplus.model;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.PublicView.Exposure;
import org.ospoplusplus.model.PublicView.Reason;
import org.ospoplusplus.model.PublicView.Removal;
import org.ospoplusplus.model.internal.SecretSearch;

/**
 * Searches the values that remain in the public view of a working group for removed secrets. It visits every component
 * of every record by reflection, so that a new component is searched as well.
 */
final class ExposureSearch {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** Receives the values of a walk. */
    private interface Visitor {

        /** Visits a removed record, or a record inside a removed value. */
        void removed(Record value, CharSequence pointer);

        /** Visits a record of which a component may have been removed. */
        void remaining(Record value, CharSequence pointer);

        /** Visits a text or link that remains, or the name of an extension of the record at the pointer. */
        void remaining(String text, CharSequence pointer);
    }

    private final Visitor visitor;
    private final StringBuilder pointer = new StringBuilder();

    /** In the order of the walk. */
    private final Iterator<Removal> removals;

    private String nextRemoval = "";

    private ExposureSearch(List<Removal> removals, Visitor visitor) {
        this.visitor = visitor;
        this.removals = removals.iterator();
        advance();
    }

    static List<Exposure> of(WorkingGroup group, List<Removal> removals) {
        if (removals.isEmpty()) {
            return List.of();
        }
        SecretSearch.Builder secrets = new SecretSearch.Builder();
        new ExposureSearch(removals, new SecretCollector(secrets)).visit(group, false);
        SecretSearch search = secrets.build();
        List<Exposure> exposures = new ArrayList<>();
        if (search.hasSecrets()) {
            new ExposureSearch(removals, new Finder(search, exposures)).visit(group, false);
        }
        return exposures;
    }

    private record SecretCollector(SecretSearch.Builder secrets) implements Visitor {

        @Override
        public void removed(Record value, CharSequence pointer) {
            if (value instanceof EmailAddress email) {
                secrets.email(email.address(), pointer.toString());
            } else if (value instanceof JoinLink join && join.secret()) {
                secrets.link(join.url(), pointer.toString());
            } else if (value instanceof DialIn dialIn && dialIn.secret()) {
                secrets.dialIn(dialIn.number(), dialIn.accessCode(), pointer.toString());
            } else if (value instanceof Passcode passcode) {
                secrets.passcode(passcode.code(), pointer.toString());
            }
            remaining(value, pointer);
        }

        @Override
        public void remaining(Record value, CharSequence pointer) {
            if (value instanceof VirtualLocation online
                    && online.publicMeetingId().isEmpty()) {
                online.meetingId().ifPresent(id -> secrets.meetingId(id, pointer + "/meetingId"));
            }
        }

        @Override
        public void remaining(String text, CharSequence pointer) {
            // Only secrets are collected.
        }
    }

    private record Finder(SecretSearch search, List<Exposure> exposures) implements Visitor {

        @Override
        public void removed(Record value, CharSequence pointer) {
            // A removed value is not published.
        }

        @Override
        public void remaining(Record value, CharSequence pointer) {
            // The texts of the record follow.
        }

        @Override
        public void remaining(String text, CharSequence pointer) {
            for (SecretSearch.Hit hit : search.search(text)) {
                Reason reason = reason(hit.kind());
                exposures.add(new Exposure(pointer.toString(), reason, reason.exposureSeverity(), hit.removedFrom()));
            }
        }
    }

    private void advance() {
        nextRemoval = removals.hasNext() ? removals.next().pointer() : "";
    }

    private void visit(Object value, boolean removedWithOwner) {
        boolean removed = removedWithOwner;
        if (!removed && pointer.length() == nextRemoval.length() && nextRemoval.contentEquals(pointer)) {
            removed = !nextRemoval.isEmpty();
            advance();
        }
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                content(optional.get(), removed);
            }
        } else {
            content(value, removed);
        }
    }

    private void content(Object value, boolean removed) {
        if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                step(Integer.toString(i), elements.get(i), removed);
            }
        } else if (value instanceof Record record) {
            if (removed) {
                visitor.removed(record, pointer);
            } else {
                visitor.remaining(record, pointer);
            }
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                property(component.getName(), value(record, component), removed);
            }
        } else if (!removed && (value instanceof String || value instanceof URI)) {
            visitor.remaining(value.toString(), pointer);
        }
    }

    /** Visits a component; extensions are properties of the record itself. */
    private void property(String name, Object value, boolean removed) {
        if (value instanceof Map<?, ?> extensions) {
            extensions.forEach((extension, text) -> {
                if (!removed) {
                    // The pointer to the extension itself would repeat a secret in its name.
                    visitor.remaining(extension.toString(), pointer);
                }
                step(extension.toString(), text, removed);
            });
        } else {
            step(name, value, removed);
        }
    }

    private void step(String name, Object value, boolean removed) {
        int length = pointer.length();
        pointer.append('/').append(name);
        visit(value, removed);
        pointer.setLength(length);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record component has no public accessor", e);
        }
    }

    private static Reason reason(SecretSearch.Kind kind) {
        return switch (kind) {
            case JOIN_LINK -> Reason.SECRET_JOIN_LINK;
            case DIAL_IN -> Reason.SECRET_DIAL_IN;
            case PASSCODE -> Reason.PASSCODE;
            case EMAIL -> Reason.PRIVATE_EMAIL;
        };
    }
}
