/** The validators behind the constraints. Public for Hibernate Validator, which creates them; not exported. */
@NullMarked
package org.ospoplusplus.model.internal.validators;

import org.jspecify.annotations.NullMarked;
