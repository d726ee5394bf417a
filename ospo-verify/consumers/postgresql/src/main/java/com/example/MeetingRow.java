package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the table {@code meeting}. The database computes all columns that are not insertable. */
@Entity
@Table(name = "meeting")
class MeetingRow {

    @Id
    private String id;

    @Column(name = "group_id")
    private String groupId;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoredMeeting document;

    @Column(insertable = false, updatable = false)
    private Instant starts;

    @Column(insertable = false, updatable = false)
    private Instant ends;

    @Column(insertable = false, updatable = false)
    private String status;

    @Column(insertable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> tracks;

    protected MeetingRow() {}

    MeetingRow(String groupId, StoredMeeting document) {
        this.id = StoredMeeting.id(groupId, document.session());
        this.groupId = groupId;
        this.document = document;
    }

    StoredMeeting document() {
        return document;
    }

    Instant starts() {
        return starts;
    }

    Instant ends() {
        return ends;
    }

    String status() {
        return status;
    }

    List<String> tracks() {
        return tracks;
    }
}
