package org.ospoplusplus.html.internal;

import java.util.List;

/** The values of a page with the past meetings of a year. */
record PastPage(Frame frame, String heading, List<MeetingView> meetings) {}
