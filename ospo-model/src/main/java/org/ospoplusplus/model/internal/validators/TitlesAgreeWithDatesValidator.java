package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.TitlesAgreeWithDates;

public final class TitlesAgreeWithDatesValidator implements ConstraintValidator<TitlesAgreeWithDates, WorkingGroup> {

    /** The maximum number of days of a date that are compared, so that a range of centuries costs little. */
    private static final int MAX_DAYS = 400;

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            if (session.title().isPresent() && isDayKnown(session.when())) {
                check(group, session, session.title().get(), i, violationReporter);
            }
        }
        return violationReporter.isValid();
    }

    private static boolean isDayKnown(When when) {
        return when instanceof When.Timed || when instanceof When.Days;
    }

    private static void check(
            WorkingGroup group, Session session, String title, int index, ViolationReporter violationReporter) {
        TitleDates titleDates = TitleDates.of(group.languageOf(session));
        List<Predicate<LocalDate>> dates = titleDates.dates(title);
        List<DayOfWeek> weekdays = titleDates.weekdays(title, names(group, session));
        if (dates.isEmpty() && weekdays.isEmpty()) {
            return;
        }
        violationReporter.with("day", session.when().firstDay());
        if (!dates.isEmpty()
                && days(group, session).noneMatch(day -> dates.stream().anyMatch(date -> date.test(day)))) {
            violationReporter.inSession("title-date", index, "title");
        } else if (!weekdays.isEmpty()
                && days(group, session).map(LocalDate::getDayOfWeek).noneMatch(weekdays::contains)) {
            violationReporter.inSession("title-weekday", index, "title");
        }
    }

    private static Stream<String> names(WorkingGroup group, Session session) {
        return Stream.concat(
                        group.guestsOf(session).stream(),
                        session.agenda().stream().map(AgendaItem::guests).flatMap(List::stream))
                .map(Guest::name)
                .flatMap(Optional::stream);
    }

    /** {@return the days that a title may name, some of them several times} */
    private static Stream<LocalDate> days(WorkingGroup group, Session session) {
        Stream<When> dates = Stream.concat(
                Stream.concat(Stream.of(session.when()), session.earlierDates().stream()),
                session.relatedEvents().stream().map(RelatedEvent::when).flatMap(Optional::stream));
        return Stream.concat(
                Stream.concat(dates.flatMap(TitlesAgreeWithDatesValidator::days), shown(group, session)),
                session.occurrence().map(OccurrenceId::date).stream());
    }

    private static Stream<LocalDate> days(When when) {
        return when.firstDay().datesUntil(when.lastDay().plusDays(1)).limit(MAX_DAYS);
    }

    /** {@return the days of the start and end in the zones in which the session is announced} */
    private static Stream<LocalDate> shown(WorkingGroup group, Session session) {
        if (!(session.when() instanceof When.Timed timed)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(timed.zonedStart()), timed.zonedEnd().map(end -> end.minusNanos(1)).stream())
                .flatMap(moment -> group.displayZonesOf(session).stream()
                        .map((ZoneId zone) -> moment.withZoneSameInstant(zone).toLocalDate()));
    }
}
