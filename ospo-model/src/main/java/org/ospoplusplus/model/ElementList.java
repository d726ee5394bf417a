package org.ospoplusplus.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The elements that a builder has collected. Lists that callers have set are copied, and never changed. */
final class ElementList<T> extends AbstractList<T> {

    private final List<T> elements;

    private ElementList(List<T> elements) {
        this.elements = new ArrayList<>(elements);
    }

    /**
     * {@return a list with more elements; the same list if a builder made it, so that adding is fast} Null becomes an
     * element, so that the constructor of the record refuses it by the name of the component.
     */
    static <T> List<T> with(List<T> list, T[] more) {
        ElementList<T> extended = list instanceof ElementList<T> own ? own : new ElementList<>(list);
        extended.elements.addAll(more == null ? Collections.singletonList(null) : Arrays.asList(more));
        return extended;
    }

    @Override
    public T get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
