package org.ospoplusplus.html.internal;

import java.util.function.Function;

/**
 * The numbers of values that a page lists. Other pages list all meetings and all series.
 *
 * @param meetings the upcoming meetings, and the past ones
 * @param cards the upcoming meetings with all details; the others are rows
 * @param series the regular meetings
 * @param calendars the calendars of regular meetings, whose pages have them, too
 * @param eventCharacters the characters of the events for search engines
 */
record PageLimits(int meetings, int cards, int series, int calendars, int eventCharacters) {

    private static final PageLimits MOST = new PageLimits(30, 8, 100, 20, 16_384);

    /** The number of upcoming and of past meetings that the start page lists even if it becomes too long. */
    private static final int FEWEST_MEETINGS = 3;

    /** Enough for the next meeting. */
    private static final int FEWEST_CHARACTERS = 6_000;

    /** The size in bytes of a page without images, and without the header, footer and theme of the site. */
    private static final int MAX_PAGE = 60_000;

    /**
     * {@return a page with as many values as fit} If its values have long texts, the page lists fewer of them.
     *
     * @param page writes the page
     * @param additional the size of the header, footer and theme
     */
    static Fitted fitting(Function<PageLimits, byte[]> page, int additional) {
        PageLimits limits = MOST;
        byte[] utf8 = page.apply(limits);
        while (utf8.length - additional > MAX_PAGE && limits.meetings > FEWEST_MEETINGS) {
            limits = limits.fewer();
            utf8 = page.apply(limits);
        }
        return new Fitted(limits, utf8);
    }

    private PageLimits fewer() {
        return new PageLimits(
                Math.max(FEWEST_MEETINGS, fewer(meetings)),
                Math.max(1, fewer(cards)),
                fewer(series),
                fewer(calendars),
                Math.max(FEWEST_CHARACTERS, fewer(eventCharacters)));
    }

    private static int fewer(int number) {
        return number * 3 / 4;
    }

    /** A page, and the limits with which it was written. */
    static final class Fitted {

        private final PageLimits limits;
        private final byte[] utf8;

        private Fitted(PageLimits limits, byte[] utf8) {
            this.limits = limits;
            this.utf8 = utf8;
        }

        PageLimits limits() {
            return limits;
        }

        byte[] utf8() {
            return utf8;
        }
    }
}
