package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Hibernate ORM validates entities if it finds an implementation of Jakarta Validation. The model must not add one. */
@SpringBootTest
class ApplicationTest {

    @Autowired
    private Attendances attendances;

    @Test
    void theApplicationStartsWithTheModelAndStoresEntities() {
        Session session = Session.builder("soiree-2030", When.on(LocalDate.parse("2030-03-14")))
                .title("Soirée 🎉")
                .build();
        attendances.save(new Attendance(session, 12));
        assertEquals(12, attendances.findById("soiree-2030").orElseThrow().people());
    }

    @Test
    void theModelAddsNoImplementationOfJakartaValidation() {
        assertThrows(NoProviderFoundException.class, Validation::buildDefaultValidatorFactory);
    }
}
