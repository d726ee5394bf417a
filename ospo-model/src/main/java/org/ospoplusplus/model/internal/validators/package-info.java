/** The validators of the constraints. They are public because Hibernate Validator creates them; they are not part of the API. */
@NullMarked
package org.ospoplusplus.model.internal.validators;

import org.jspecify.annotations.NullMarked;
