package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.PlainForm;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.ForbidsAttribution;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.StancesOfKnownPolicy;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A rule of conduct for meetings, such as a code of conduct.
 *
 * @param id the id
 * @param name the name
 * @param version the version, if the community names one, such as {@code 2.1}
 * @param url the link to the text
 * @param attribution whether participants may report who said something
 * @param recording whether a meeting may be recorded
 * @param reportTo the contact that receives reports of a breach
 * @since 0.1.0
 */
@ForbidsAttribution(groups = Warnings.class)
@StancesOfKnownPolicy(groups = Warnings.class)
public record ConductPolicy(
        @Identifier String id,
        @SingleLine String name,
        Optional<@SingleLine String> version,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Stance attribution,
        Stance recording,
        Optional<@Valid Contact> reportTo)
        implements Identifiable {

    /**
     * The position of a policy on an act. The order of the constants is the order of their strength.
     *
     * @since 0.1.0
     */
    public enum Stance {
        /** The policy does not mention the act. */
        SILENT,
        /** The policy allows the act. */
        ALLOWS,
        /** The policy forbids the act. */
        FORBIDS
    }

    /**
     * The relation between the policies of a track, series, session or part of a session and the policies that it
     * inherits.
     *
     * @since 0.1.0
     */
    public enum Inheritance {
        /** The inherited policies apply, too. */
        ADDS,
        /** The inherited policies do not apply. Without policies of its own, no policy applies. */
        REPLACES;

        /** {@return whether the inherited policies apply} */
        public boolean isAdditive() {
            return switch (this) {
                case ADDS -> true;
                case REPLACES -> false;
            };
        }
    }

    /**
     * The Chatham House Rule: participants may use the information, but must not reveal who said it. The rule does not
     * mention recordings.
     */
    public static final ConductPolicy CHATHAM_HOUSE_RULE = new ConductPolicy(
            "chatham-house-rule",
            "Chatham House Rule",
            Optional.empty(),
            Optional.of(URI.create("https://www.chathamhouse.org/about-us/chatham-house-rule")),
            Stance.FORBIDS,
            Stance.SILENT,
            Optional.empty());

    private static final Pattern CHATHAM_HOUSE = Pattern.compile(
            "ch?at+h?am[^\\p{L}\\p{N}]*house|\u0447[\u0430\u044D\u0435]\u0442[\u0435\u044D]\u043C[^\\p{L}\\p{N}]*\u0445\u0430\u0443\u0441|\u30C1\u30E3\u30BF\u30E0\u30CF\u30A6\u30B9|\u67E5\u5854\u59C6",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The Contributor Covenant Code of Conduct, without a version. */
    public static final ConductPolicy CONTRIBUTOR_COVENANT = new ConductPolicy(
            "contributor-covenant",
            "Contributor Covenant Code of Conduct",
            Optional.empty(),
            Optional.of(URI.create("https://www.contributor-covenant.org/")),
            Stance.SILENT,
            Stance.SILENT,
            Optional.empty());

    /** The statement that a meeting is not recorded. It does not mention attribution. */
    public static final ConductPolicy NOT_RECORDED = new ConductPolicy(
            "not-recorded",
            "Not recorded",
            Optional.empty(),
            Optional.empty(),
            Stance.SILENT,
            Stance.FORBIDS,
            Optional.empty());

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a text or the link is longer than 65,536 characters
     */
    public ConductPolicy {
        Require.text(id, "ConductPolicy.id");
        Require.text(name, "ConductPolicy.name");
        Require.text(version, "ConductPolicy.version");
        Require.link(url, "ConductPolicy.url");
        Require.nonNull(attribution, "ConductPolicy.attribution");
        Require.nonNull(recording, "ConductPolicy.recording");
        Require.nonNull(reportTo, "ConductPolicy.reportTo");
    }

    /**
     * {@return a policy that mentions neither attribution nor recording}
     *
     * @param id the id
     * @param name the name
     * @param url the link to the text
     */
    public static ConductPolicy of(String id, String name, URI url) {
        return new ConductPolicy(
                id, name, Optional.empty(), Optional.of(url), Stance.SILENT, Stance.SILENT, Optional.empty());
    }

    /**
     * {@return whether the id, the name or the link of this policy names the Chatham House Rule, in any usual spelling}
     * Such a policy is expected to forbid attribution.
     */
    public boolean namesChathamHouseRule() {
        return Stream.concat(Stream.of(id, name), url.stream().map(URI::toString))
                .map(PlainForm::of)
                .anyMatch(text -> CHATHAM_HOUSE.matcher(text).find());
    }

    /**
     * {@return the stance on attribution that the {@linkplain PublicView public view} follows: {@code FORBIDS} if this
     * policy {@linkplain #namesChathamHouseRule names the Chatham House Rule}, else {@link #attribution}}
     */
    public Stance effectiveAttribution() {
        return namesChathamHouseRule() ? Stance.FORBIDS : attribution;
    }

    /** {@return the stronger of the stances on attribution and recording} */
    Stance strictest() {
        return effectiveAttribution().compareTo(recording) > 0 ? effectiveAttribution() : recording;
    }

    /**
     * {@return the combined stance of several policies: {@code FORBIDS} if any policy forbids the act, otherwise
     * {@code ALLOWS} if any allows it, otherwise {@code SILENT}}
     *
     * @param policies the policies that apply
     * @param act {@code ConductPolicy::attribution} or {@code ConductPolicy::recording}
     */
    public static Stance combined(Collection<ConductPolicy> policies, Function<ConductPolicy, Stance> act) {
        return policies.stream().map(act).max(Stance::compareTo).orElse(Stance.SILENT);
    }

    /**
     * {@return policies with distinct ids: of several policies with one id, the first, with the strictest of their
     * stances} The case of ids does not matter.
     *
     * @param policies the policies, the most specific first
     */
    public static List<ConductPolicy> merged(Collection<ConductPolicy> policies) {
        if (policies.size() < 2) {
            return List.copyOf(policies);
        }
        // Strings are comparable, so that equal hash codes do not slow the map down.
        Map<String, ConductPolicy> merged = new LinkedHashMap<>();
        policies.forEach(policy ->
                merged.merge(policy.id().toLowerCase(Locale.ROOT), policy, ConductPolicy::withStrictestStances));
        return List.copyOf(merged.values());
    }

    /**
     * {@return whether this policy forbids everything that another policy forbids}
     *
     * @param other another policy
     */
    public boolean isAsStrictAs(ConductPolicy other) {
        return isAsStrict(effectiveAttribution(), other.effectiveAttribution())
                && isAsStrict(recording, other.recording);
    }

    private static boolean isAsStrict(Stance stance, Stance other) {
        return stance.compareTo(other) >= 0 || other.compareTo(Stance.FORBIDS) < 0;
    }

    private ConductPolicy withStrictestStances(ConductPolicy other) {
        // The stance of this policy counts as it is written, so that equal policies remain equal.
        return withStances(
                stricter(
                        attribution,
                        isAsStrict(effectiveAttribution(), other.effectiveAttribution())
                                ? other.attribution
                                : other.effectiveAttribution()),
                stricter(recording, other.recording));
    }

    private static Stance stricter(Stance one, Stance other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * {@return this policy in another version}
     *
     * @param newVersion the version, such as {@code 2.1}; null if absent
     */
    public ConductPolicy withVersion(@Nullable String newVersion) {
        return new ConductPolicy(id, name, Optional.ofNullable(newVersion), url, attribution, recording, reportTo);
    }

    /**
     * {@return this policy with another link to its text}
     *
     * @param newUrl the link; null if absent
     */
    public ConductPolicy withUrl(@Nullable URI newUrl) {
        return new ConductPolicy(id, name, version, Optional.ofNullable(newUrl), attribution, recording, reportTo);
    }

    /**
     * {@return this policy with another contact for reports of a breach}
     *
     * @param contact the contact; null if absent
     */
    public ConductPolicy withReportTo(@Nullable Contact contact) {
        return new ConductPolicy(id, name, version, url, attribution, recording, Optional.ofNullable(contact));
    }

    /**
     * {@return this policy with other stances}
     *
     * @param newAttribution whether participants may report who said something
     * @param newRecording whether a meeting may be recorded
     */
    public ConductPolicy withStances(Stance newAttribution, Stance newRecording) {
        return new ConductPolicy(id, name, version, url, newAttribution, newRecording, reportTo);
    }
}
