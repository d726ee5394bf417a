/* Prints what libical reads from calendars, as with_icalendar.py does. Zones come from the files' own VTIMEZONEs. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void fail(const char *path, const char *what)
{
    fprintf(stderr, "%s: %s\n", path, what);
    exit(1);
}

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) {
        fail(path, "can't be read");
    }
    long size = ftell(file);
    char *text = malloc((size_t)size + 1);
    rewind(file);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) {
        fail(path, "can't be read");
    }
    fclose(file);
    text[size] = '\0';
    return text;
}

static void print_time(const char *path, struct icaltimetype time)
{
    if (icaltime_is_null_time(time)) {
        printf("\t-");
    } else if (time.is_date) {
        printf("\t%04d-%02d-%02d", time.year, time.month, time.day);
    } else {
        if (!time.zone) {
            fail(path, "floating time");
        }
        char text[32];
        time_t seconds = icaltime_as_timet_with_zone(time, time.zone);
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", gmtime(&seconds));
        printf("\t%s", text);
    }
}

static void print_end(const char *path, icalcomponent *event)
{
    icalproperty *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    if (duration && !start.is_date) {
        /* An exact time (RFC 5545, 3.3.6), which icalcomponent_get_dtend adds to the local one. */
        start = icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone());
        print_time(path, icaltime_add(start, icalproperty_get_duration(duration)));
    } else if (duration || icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
        print_time(path, icalcomponent_get_dtend(event));
    } else {
        printf("\t-");
    }
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++) {
        char *text = read_all(paths[i]);
        icalcomponent *calendar = icalparser_parse_string(text);
        if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
            fail(paths[i], "no calendar");
        }
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            const char *location = icalcomponent_get_location(event);
            printf("%s\t%s\t%s", paths[i], icalcomponent_get_uid(event), icalcomponent_get_summary(event));
            print_time(paths[i], icalcomponent_get_dtstart(event));
            print_end(paths[i], event);
            printf("\t%s\t%s\n", location ? location : "-",
                   icalproperty_status_to_string(icalcomponent_get_status(event)));
        }
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
