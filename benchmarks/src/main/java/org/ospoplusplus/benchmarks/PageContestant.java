package org.ospoplusplus.benchmarks;

import org.ospoplusplus.model.WorkingGroup;

/** The contestants for pages. */
public enum PageContestant {
    /** This library: a page for each session, the start page, lists and the feed. */
    OSPO,
    /** Code by hand: a page for each session, only for sessions of this shape. It is the practical limit. */
    BY_HAND,
    /** This library, which writes the same group as one calendar. */
    CALENDAR,
    /** This library, which writes the same group as one JSON document. */
    JSON,
    /** This library, which writes the JSON-LD of each session, as each page of a session contains it. */
    JSON_LD;

    FileWriter writer(WorkingGroup group) {
        return switch (this) {
            case OSPO -> FileWriter.pages(group);
            case BY_HAND -> new HandPages(group);
            case CALENDAR -> FileWriter.calendar(group);
            case JSON -> FileWriter.json(group);
            case JSON_LD -> FileWriter.jsonLd(group);
        };
    }
}
