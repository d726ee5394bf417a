/* Prints what libical reads, in the form of with_icalendar.py. The zones are the VTIMEZONEs of the files. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_SKIPPED 10000

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
    /*
     * The starts of the instances that other events of the calendar replace, and of those that were printed: libical
     * shows an instance twice if an RDATE repeats it (RFC 5545, section 3.8.5.2).
     */
    time_t skipped[MAX_SKIPPED];
    int skipped_count;
};

static time_t seconds(struct icaltimetype time)
{
    return icaltime_as_timet_with_zone(time, time.zone);
}

static void skip(struct shown *shown, time_t start)
{
    if (shown->skipped_count == MAX_SKIPPED) {
        fail(shown->path, "too many instances");
    }
    shown->skipped[shown->skipped_count++] = start;
}

/* Prints an instance. The span is in seconds of UTC. */
static void print(icalcomponent *event, struct icaltime_span *span, void *data)
{
    struct shown *shown = data;
    for (int i = 0; i < shown->skipped_count; i++) {
        if (shown->skipped[i] == span->start) {
            return;
        }
    }
    skip(shown, span->start);
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

/* Finds the events that replace instances of a recurring event. */
static void find_replaced(icalcomponent *calendar, icalcomponent *event, struct shown *shown)
{
    /* A loop over a component must not be nested in another loop over the same component. */
    icalcompiter other = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; icalcompiter_deref(&other); icalcompiter_next(&other)) {
        icalcomponent *component = icalcompiter_deref(&other);
        icalproperty *property = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
        if (property && !strcmp(icalcomponent_get_uid(component), icalcomponent_get_uid(event))) {
            skip(shown, seconds(icalproperty_get_datetime_with_component(property, component)));
        }
    }
}

/* Converts extra dates to UTC, because icalcomponent_foreach_recurrence ignores their zone. */
static void convert_extra_dates(icalcomponent *event)
{
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        struct icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        if (!date.time.is_date) {
            date.time = icaltime_convert_to_zone(icalproperty_get_datetime_with_component(property, event),
                                                 icaltimezone_get_utc_timezone());
            icalproperty_set_rdate(property, date);
            icalproperty_remove_parameter_by_kind(property, ICAL_TZID_PARAMETER);
        }
    }
}

static void print_all(const char *path, const char *method, icalcomponent *calendar, icalcomponent *event)
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
    int recurs = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) ||
                 icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
    if (recurs) {
        find_replaced(calendar, event, &shown);
        convert_extra_dates(event);
    }
    /* The instances of recurring events are printed from the first day to the second, exclusive, as in Exported.java. */
    icalcomponent_foreach_recurrence(event, icaltime_from_string(recurs ? "20200101T000000Z" : "20000101T000000Z"),
                                     icaltime_from_string(recurs ? "20290101T000000Z" : "21000101T000000Z"), print,
                                     &shown);
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
            print_all(paths[i], method ? icalproperty_method_to_string(icalproperty_get_method(method)) : "-", calendar,
                      event);
        }
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
