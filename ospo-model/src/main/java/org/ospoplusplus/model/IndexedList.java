package org.ospoplusplus.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;

/**
 * An immutable list that finds its elements by id in constant time. Records have no fields besides their components, so
 * that the list itself holds the index.
 */
final class IndexedList<T extends Identifiable> extends AbstractList<T> implements RandomAccess {

    private final List<T> elements;

    /** Made at the first search; the content is the same in all threads. */
    private volatile @Nullable Map<String, T> byId;

    /** Made at the first search, like the other index. */
    private volatile @Nullable Map<String, List<T>> groups;

    private IndexedList(List<T> elements) {
        this.elements = elements;
    }

    /** {@return the values as a list of this class} */
    static <T extends Identifiable> List<T> of(List<T> values, int max, String component) {
        return values instanceof IndexedList<T> indexed
                ? indexed
                : new IndexedList<>(Require.list(values, max, component));
    }

    /** {@return the first element with an id} */
    static <T extends Identifiable> Optional<T> find(List<T> list, String id) {
        return Optional.ofNullable(((IndexedList<T>) list).index().get(id));
    }

    /** {@return the sessions that replace occurrences of a series, in their order} */
    static List<Session> ofSeries(List<Session> sessions, String seriesId) {
        return ((IndexedList<Session>) sessions)
                .groups(session -> session.occurrence().map(OccurrenceId::series))
                .getOrDefault(seriesId, List.of());
    }

    /** {@return the elements by a key} Each list has only one kind of key. */
    private Map<String, List<T>> groups(Function<T, Optional<String>> key) {
        Map<String, List<T>> known = groups;
        if (known == null) {
            known = new HashMap<>();
            for (T element : elements) {
                Optional<String> group = key.apply(element);
                if (group.isPresent()) {
                    known.computeIfAbsent(group.get(), each -> new ArrayList<>())
                            .add(element);
                }
            }
            groups = known;
        }
        return known;
    }

    private Map<String, T> index() {
        Map<String, T> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (T element : elements) {
                known.putIfAbsent(element.id(), element);
            }
            byId = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }

    @Override
    public ListIterator<T> listIterator(int index) {
        return elements.listIterator(index);
    }

    @Override
    public List<T> subList(int from, int to) {
        return elements.subList(from, to);
    }

    @Override
    public Spliterator<T> spliterator() {
        return elements.spliterator();
    }

    @Override
    public boolean addAll(Collection<? extends T> values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addAll(int index, Collection<? extends T> values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(@Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeAll(Collection<?> values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeIf(Predicate<? super T> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean retainAll(Collection<?> values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceAll(UnaryOperator<T> operator) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sort(@Nullable Comparator<? super T> order) {
        throw new UnsupportedOperationException();
    }
}
