package org.ospoplusplus.model.validation;

/**
 * The validation group of the constraints for confirmed sessions that are not over, see {@link PublishableSessions}.
 * Drafts can be validated without this group.
 *
 * @since 0.1.0
 */
public interface Publishable {}
