package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.Image;

/** Writes and reads images: {@code IMAGE} (RFC 7986, 5.10), or parameters of another property. */
final class ImageProperty {

    private ImageProperty() {}

    static void add(Optional<Image> image, ComponentBuilder component) {
        image.ifPresent(present -> component.uri(
                PropertyNames.IMAGE,
                ParameterBuilder.uri().and("DISPLAY", "GRAPHIC").and(PropertyNames.ALT, present.alt()),
                present.url()));
    }

    /** {@return the parameters of a property that has an image besides its value} */
    static ParameterBuilder parameters(Optional<Image> image) {
        return ParameterBuilder.none()
                .and(PropertyNames.IMAGE_URL, image.map(Image::url))
                .and(PropertyNames.ALT, image.flatMap(Image::alt));
    }

    /** {@return the first image of a component that is a link; the data of an image is left out} */
    static Optional<Image> read(PropertyIndex component, ValueReader valueReader) {
        return component.first(PropertyNames.IMAGE).flatMap(property -> {
            if (!WebLinks.isLink(valueReader.raw(property))) {
                valueReader.ignored(property);
                return Optional.empty();
            }
            return valueReader.uri(property).map(url -> new Image(url, valueReader.text(property, PropertyNames.ALT)));
        });
    }

    /** {@return the image in the parameters of a property} */
    static Optional<Image> read(Property property, ValueReader valueReader) {
        return valueReader
                .uri(property, PropertyNames.IMAGE_URL)
                .map(url -> new Image(url, valueReader.text(property, PropertyNames.ALT)));
    }
}
