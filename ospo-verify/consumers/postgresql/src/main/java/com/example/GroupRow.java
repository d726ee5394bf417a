package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ospoplusplus.model.WorkingGroup;

/** A row of the table {@code working_group}. */
// [shown
@Entity
@Table(name = "working_group")
class GroupRow {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private WorkingGroup document;
    // shown]

    protected GroupRow() {}

    GroupRow(WorkingGroup document) {
        this.id = Program.id(document);
        this.document = document;
    }

    WorkingGroup group() {
        return document;
    }
}
