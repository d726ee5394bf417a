package com.example;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The program through Hibernate ORM. Its mapper of JSON finds the module of {@code ospo-json}. */
class HibernateProgram implements Program {

    private final SessionFactory database;

    HibernateProgram(SessionFactory database) {
        this.database = database;
    }

    @Override
    public void store(WorkingGroup group, ZonedDateTime from, ZonedDateTime to) {
        database.inTransaction(orm -> {
            orm.merge(new GroupRow(group));
            orm.createMutationQuery("delete from MeetingRow m where m.groupId = :group")
                    .setParameter("group", Program.id(group))
                    .executeUpdate();
            group.meetings(from, to)
                    .map(meeting -> StoredMeeting.of(group, meeting, from.getZone()))
                    .forEach(document -> orm.persist(new MeetingRow(Program.id(group), document)));
        });
    }

    @Override
    public Optional<WorkingGroup> group(String id) {
        return database.fromTransaction(
                orm -> Optional.ofNullable(orm.find(GroupRow.class, id)).map(GroupRow::group));
    }

    @Override
    public List<Session> meetings(String track, ZonedDateTime from, ZonedDateTime to) {
        return database.fromTransaction(orm -> orm.createNativeQuery(MEETINGS_OF_TRACK, MeetingRow.class)
                .setParameter(1, track)
                .setParameter(2, to.toInstant())
                .setParameter(3, from.toInstant())
                .setParameter(4, from.toInstant())
                .getResultStream()
                .map(row -> row.document().session())
                .toList());
    }
}
