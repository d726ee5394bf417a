package org.ospoplusplus.model;

/**
 * A point on the earth in WGS 84 (schema.org {@code GeoCoordinates}, RFC 5545, 3.8.1.6).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @since 0.1.0
 */
public record GeoCoordinates(double latitude, double longitude) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range or not a number
     */
    public GeoCoordinates {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("GeoCoordinates.latitude: must be -90 to 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("GeoCoordinates.longitude: must be -180 to 180");
        }
        // Adding zero turns -0.0 into 0.0, so that equal points have equal texts.
        latitude += 0.0;
        longitude += 0.0;
    }
}
