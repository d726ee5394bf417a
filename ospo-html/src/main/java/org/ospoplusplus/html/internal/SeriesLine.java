package org.ospoplusplus.html.internal;

/**
 * A series in the list of regular meetings.
 *
 * @param title the title
 * @param page the relative link to the page of the series
 * @param cadence the cadence in words; empty if it is not known
 * @param time the usual time; empty if it is not known
 */
record SeriesLine(String title, String page, String cadence, String time) {}
