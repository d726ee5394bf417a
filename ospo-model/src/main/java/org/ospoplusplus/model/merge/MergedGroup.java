package org.ospoplusplus.model.merge;

import java.util.List;
import java.util.Map;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;

/**
 * The tracks, series and sessions of several groups in one group, such as a program of all communities. The origins of
 * each of them remain known.
 *
 * <p>Each series and session keeps what it inherits from its own group: title, venue, policies, contacts, ways to
 * register and language become values of its own. So that none of them inherits values of another group, the merged
 * group has no venue, policies, contacts, ways to register and language.
 *
 * <p>The id and the domain of its group identify a series or session, as in a calendar. If several groups have one with
 * the same id and domain, the merged group has only the version with the highest revision, or the first of several. So
 * a group can replace a session of any group whose domain it uses; check the origins of groups that you do not trust. A
 * track needs the same name, too, and its first version is used.
 *
 * <p>Ids keep the domain of their group apart from others: {@code talks} of the group with the domain
 * {@code example.org} becomes {@code example.org_talks}, unless the merged group has the same domain. The new id does
 * not depend on the other groups, so that links to a session remain valid when groups are added.
 *
 * <p>Of {@linkplain Session#isExpected expected} sessions of different groups with the same title and the same start,
 * only the first remains, or the one that replaces an occurrence of a series. Case and punctuation of titles make no
 * difference. Sessions of which only the month or the year is known are not compared.
 *
 * <p>The merged group contains the private values of all groups. Before you publish it, use its
 * {@linkplain org.ospoplusplus.model.PublicView public view}.
 *
 * @since 0.1.0
 */
public final class MergedGroup {

    private final WorkingGroup group;
    private final Map<String, List<Origin>> tracks;
    private final Map<String, List<Origin>> series;
    private final Map<String, List<Origin>> sessions;

    MergedGroup(
            WorkingGroup group,
            Map<String, List<Origin>> tracks,
            Map<String, List<Origin>> series,
            Map<String, List<Origin>> sessions) {
        this.group = group;
        this.tracks = tracks;
        this.series = series;
        this.sessions = sessions;
    }

    /**
     * The group in which a track, series or session was found.
     *
     * @param source the group, as it was given
     * @param id the id there
     * @param match the reason for which it is this track, series or session of the merged group
     * @since 0.1.0
     */
    public record Origin(WorkingGroup source, String id, Match match) {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if the id is longer than 65,536 characters
         */
        public Origin {
            Require.nonNull(source, "Origin.source");
            Require.text(id, "Origin.id");
            Require.nonNull(match, "Origin.match");
        }
    }

    /**
     * The reason for which a value of a group is a value of the merged group.
     *
     * @since 0.1.0
     */
    public enum Match {
        /** The merged group has the version of this group. */
        KEPT,
        /** The merged group has another version, with the same id and the same domain. */
        SAME_ID,
        /** The merged group has another session, with the same title and the same start. */
        SAME_TITLE_AND_START
    }

    /**
     * {@return several groups as one} Tracks, series and sessions are in the order of the groups.
     *
     * @param frame the group that has the id, the domain, the name and all other values of the merged group, except
     *     those that sessions inherit. Its own tracks, series and sessions come first
     * @param groups the other groups. Their own names, links, people and acknowledgments are not in the merged group
     * @throws IllegalArgumentException if the groups together have more tracks, series or sessions than a group can
     *     have
     */
    public static MergedGroup of(WorkingGroup frame, List<WorkingGroup> groups) {
        Require.nonNull(frame, "frame");
        GroupMerge merge = new GroupMerge(frame);
        Require.list(groups, Integer.MAX_VALUE, "groups").forEach(merge::add);
        return merge.merged();
    }

    /** {@return the merged group; its time of modification is the latest of all groups} */
    public WorkingGroup group() {
        return group;
    }

    /**
     * {@return the origins of a track, the first of which has the match {@link Match#KEPT}}
     *
     * @param track a track of the merged group
     * @throws IllegalArgumentException if the merged group has no track with this id
     */
    public List<Origin> origins(Track track) {
        return find(tracks, Require.nonNull(track, "track").id(), "track");
    }

    /**
     * {@return the origins of a series, the first of which has the match {@link Match#KEPT}}
     *
     * @param repeating a series of the merged group
     * @throws IllegalArgumentException if the merged group has no series with this id
     */
    public List<Origin> origins(Series repeating) {
        return find(series, Require.nonNull(repeating, "repeating").id(), "repeating");
    }

    /**
     * {@return the origins of a session, the first of which has the match {@link Match#KEPT}}
     *
     * @param session a session of the merged group
     * @throws IllegalArgumentException if the merged group has no session with this id
     */
    public List<Origin> origins(Session session) {
        return find(sessions, Require.nonNull(session, "session").id(), "session");
    }

    private static List<Origin> find(Map<String, List<Origin>> origins, String id, String argument) {
        List<Origin> found = origins.get(id);
        if (found == null) {
            throw new IllegalArgumentException(argument + ": the merged group has none with this id");
        }
        return found;
    }
}
