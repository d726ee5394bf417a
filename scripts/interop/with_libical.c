/* Prints what libical reads, in the form of with_icalendar.py. The zones are the VTIMEZONEs of the files. */
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

static void print_utc(time_t seconds, const char *form)
{
    char text[32];
    strftime(text, sizeof text, form, gmtime(&seconds));
    printf("\t%s", text);
}

/* The values that all instances of an event share. */
struct shown {
    const char *path;
    const char *method;
    int is_date;
    /* In seconds. The span of libical ends a day late for events of whole days. */
    time_t length;
    int has_end;
};

static time_t seconds(struct icaltimetype time)
{
    return icaltime_as_timet_with_zone(time, time.zone);
}

/* Prints an instance. The span is in seconds of UTC. */
static void print(icalcomponent *event, struct icaltime_span *span, void *data)
{
    const struct shown *shown = data;
    const char *form = shown->is_date ? "%Y-%m-%d" : "%Y-%m-%dT%H:%M:%SZ";
    const char *location = icalcomponent_get_location(event);
    icalproperty *organizer = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
    printf("%s\t%s\t%s", shown->path, icalcomponent_get_uid(event), icalcomponent_get_summary(event));
    print_utc(span->start, form);
    if (shown->has_end) {
        print_utc(span->start + shown->length, form);
    } else {
        printf("\t-");
    }
    printf("\t%s\t%s\t%s\t%s\n", location ? location : "-",
           icalproperty_status_to_string(icalcomponent_get_status(event)),
           organizer ? icalproperty_get_organizer(organizer) : "-", shown->method);
}

static void print_all(const char *path, const char *method, icalcomponent *event)
{
    icalproperty *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    struct shown shown = {.path = path, .method = method, .is_date = start.is_date};
    if (!start.is_date && !start.zone) {
        fail(path, "floating time");
    }
    shown.has_end = duration || icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    /* The duration is exact (RFC 5545, section 3.3.6). icalcomponent_get_dtend would add it to the local time. */
    shown.length = duration ? icaldurationtype_as_int(icalproperty_get_duration(duration))
                            : seconds(icalcomponent_get_dtend(event)) - seconds(start);
    icalcomponent_foreach_recurrence(event, icaltime_from_string("20000101T000000Z"),
                                     icaltime_from_string("21000101T000000Z"), print, &shown);
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++) {
        char *text = read_all(paths[i]);
        icalcomponent *calendar = icalparser_parse_string(text);
        if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
            fail(paths[i], "no calendar");
        }
        icalproperty *method = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY);
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            print_all(paths[i], method ? icalproperty_method_to_string(icalproperty_get_method(method)) : "-", event);
        }
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
