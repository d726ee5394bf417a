package com.example;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableComparator;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Of the meetings with the same key, keeps the greatest one. Many keys share a group, because the direct runner needs a
 * time for each group that grows with their number.
 */
class KeepOne extends PTransform<PCollection<Found>, PCollection<Found>> {

    private static final long serialVersionUID = 1;
    private static final int GROUPS = 64;

    private final SerializableFunction<Found, String> key;
    private final SerializableComparator<Found> order;

    KeepOne(SerializableFunction<Found, String> key, SerializableComparator<Found> order) {
        this.key = key;
        this.order = order;
    }

    @Override
    public PCollection<Found> expand(PCollection<Found> meetings) {
        SerializableFunction<Found, String> keyOf = key;
        SerializableComparator<Found> orderOf = order;
        return meetings.apply(WithKeys.of((Found found) ->
                                Math.floorMod(keyOf.apply(found).hashCode(), GROUPS))
                        .withKeyType(TypeDescriptors.integers()))
                .apply(GroupByKey.create())
                .apply(FlatMapElements.into(TypeDescriptor.of(Found.class)).via(group -> {
                    Map<String, Found> kept = new TreeMap<>();
                    group.getValue()
                            .forEach(found -> kept.merge(keyOf.apply(found), found, BinaryOperator.maxBy(orderOf)));
                    return kept.values();
                }));
    }
}
