package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;

/** Replaces parts of canonical documents by short forms at random, which does not change the values that are read. */
class ShortFormPropertyTest {

    private static final OspoJson JSON = OspoJson.create();

    @Property
    void aGroupWithSomeShortFormsIsReadAsTheGroup(@ForAll WorkingGroup group, @ForAll Random random) {
        String document = new Shortener(random).shortened(group).toString();

        assertThat(JSON.read(document, WorkingGroup.class)).isEqualTo(group);
        assertThat(JSON.write(JSON.read(document, WorkingGroup.class))).isEqualTo(JSON.write(group));
        assertThat(JSON.readYaml(document.getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                        .value())
                .isEqualTo(group);
    }

    @Test
    void theSchemaAcceptsShortFormsInEachPlace() {
        Shortener forms = new Shortener(new Random(15));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.schema(Schemas.name(WorkingGroup.class)));

        for (int i = 0; i < 50; i++) {
            String document = forms.shortened(Complete.workingGroup()).toString();
            assertThat(schema.validate(document, InputFormat.JSON)).as(document).isEmpty();
        }
        assertThat(forms.count()).isGreaterThan(500);
    }
}
