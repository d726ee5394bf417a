package com.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The server that {@code scripts/postgresql/run} starts. */
final class Database {

    private Database() {}

    static String url() {
        String url = System.getenv("POSTGRESQL_URL");
        if (url == null) {
            throw new IllegalStateException("POSTGRESQL_URL is missing; run scripts/postgresql/run, which sets it");
        }
        return url;
    }

    static SessionFactory sessionFactory() {
        return new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", url())
                .addAnnotatedClasses(GroupRow.class, MeetingRow.class)
                .buildSessionFactory();
    }

    static void create() throws IOException, SQLException {
        try (InputStream schema = Program.class.getResourceAsStream("schema.sql")) {
            execute("DROP TABLE IF EXISTS meeting, working_group");
            execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
