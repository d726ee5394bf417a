package com.example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.json.OspoModule;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import tools.jackson.databind.json.JsonMapper;

/** The program through a JDBC connection that does not commit automatically. */
class JdbcProgram implements Program {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new OspoModule()).build();

    private final Connection connection;

    JdbcProgram(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void store(WorkingGroup group, ZonedDateTime from, ZonedDateTime to) {
        inTransaction(() -> {
            // [shown
            try (PreparedStatement insert = connection.prepareStatement("""
                            INSERT INTO working_group (id, document) VALUES (?, ?::jsonb)
                            ON CONFLICT (id) DO UPDATE SET document = excluded.document
                            """)) {
                insert.setString(1, Program.id(group));
                insert.setString(2, JSON.writeValueAsString(group));
                insert.executeUpdate();
            }
            // shown]
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM meeting WHERE group_id = ?")) {
                delete.setString(1, Program.id(group));
                delete.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO meeting (id, group_id, document) VALUES (?, ?, ?::jsonb)")) {
                for (Meeting meeting : group.meetings(from, to).toList()) {
                    insert.setString(1, StoredMeeting.id(Program.id(group), meeting));
                    insert.setString(2, Program.id(group));
                    insert.setString(3, JSON.writeValueAsString(StoredMeeting.of(group, meeting, from.getZone())));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return group;
        });
    }

    @Override
    public Optional<WorkingGroup> group(String id) {
        return inTransaction(() -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT document FROM working_group WHERE id = ?")) {
                select.setString(1, id);
                return read(select, WorkingGroup.class).stream().findFirst();
            }
        });
    }

    @Override
    public List<Session> meetings(String track, ZonedDateTime from, ZonedDateTime to) {
        return inTransaction(() -> {
            try (PreparedStatement select = connection.prepareStatement(MEETINGS_OF_TRACK)) {
                select.setString(1, track);
                select.setObject(2, utc(to));
                select.setObject(3, utc(from));
                select.setObject(4, utc(from));
                return read(select, StoredMeeting.class).stream()
                        .map(StoredMeeting::session)
                        .toList();
            }
        });
    }

    private static OffsetDateTime utc(ZonedDateTime moment) {
        return moment.toInstant().atOffset(ZoneOffset.UTC);
    }

    private static <T> List<T> read(PreparedStatement select, Class<T> type) throws SQLException {
        List<T> values = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                values.add(JSON.readValue(rows.getString("document"), type));
            }
        }
        return values;
    }

    private interface Work<T> {

        T run() throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
