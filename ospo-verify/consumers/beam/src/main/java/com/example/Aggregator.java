package com.example;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Merges the calendars and documents of many communities. */
public final class Aggregator {

    private Aggregator() {}

    /** The options of the command line. */
    public interface Options extends PipelineOptions {

        /** {@return the pattern of the feeds, such as {@code hdfs:///feeds/*}} */
        String getFeeds();

        void setFeeds(String feeds);

        /** {@return the folder of the results} */
        String getProgram();

        void setProgram(String program);

        @Default.String("2030-01-01")
        String getFirst();

        void setFirst(String first);

        @Default.String("2030-12-31")
        String getLast();

        void setLast(String last);
    }

    public static void main(String[] args) {
        Options options = PipelineOptionsFactory.fromArgs(args).withValidation().as(Options.class);
        pipeline(options).run().waitUntilFinish();
    }

    static Pipeline pipeline(Options options) {
        Pipeline pipeline = Pipeline.create(options);
        // [shown
        PCollectionTuple read = pipeline.apply(FileIO.match().filepattern(options.getFeeds()))
                .apply(FileIO.readMatches())
                .apply(ParDo.of(new ReadFeed(
                                LocalDate.parse(options.getFirst()),
                                LocalDate.parse(options.getLast()),
                                ZoneOffset.UTC))
                        .withOutputTags(
                                ReadFeed.FOUND, TupleTagList.of(ReadFeed.BAD).and(ReadFeed.WARNINGS)));
        PCollection<Found> versions = read.get(ReadFeed.FOUND)
                .apply("newest version of each UID", new KeepOne(Found::id, new Found.ByRevision()));
        PCollection<Found> merged = versions.apply(
                "one of each title and time",
                new KeepOne(found -> found.start() + " " + found.title(), new Found.ById()));
        merged.apply(FlatMapElements.into(
                                TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptor.of(Found.class)))
                        .via(found -> List.of(KV.of(found.month() + ".jsonl", found), KV.of("calendar.ics", found))))
                .apply(GroupByKey.create())
                .apply(ParDo.of(new WriteProgram(options.getProgram())));
        // shown]
        read.get(ReadFeed.BAD)
                .apply(
                        "bad",
                        TextIO.write().to(options.getProgram() + "/bad.txt").withoutSharding());
        read.get(ReadFeed.WARNINGS)
                .apply(
                        "warnings",
                        TextIO.write()
                                .to(options.getProgram() + "/warnings.txt")
                                .withoutSharding());
        return pipeline;
    }
}
