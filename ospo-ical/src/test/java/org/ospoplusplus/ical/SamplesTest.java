package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;

/** The session with all components has them all, so that {@link CarriedComponentsTest} sees new components. */
class SamplesTest {

    @Test
    void noComponentIsEmpty() throws ReflectiveOperationException {
        Session everything = Samples.everything();
        List<String> empty = new ArrayList<>();
        for (RecordComponent component : Session.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(everything);
            if (value.equals(Optional.empty()) || value.equals(List.of())) {
                empty.add("Session." + component.getName());
            }
        }

        assertThat(empty)
                .as("components without a value in Samples.everything()")
                .isEmpty();
    }
}
