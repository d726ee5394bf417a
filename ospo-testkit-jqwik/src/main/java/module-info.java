/** jqwik arbitraries for every record of the model. */
module org.ospoplusplus.testkit.jqwik {
    requires transitive org.ospoplusplus.testkit;
    requires transitive net.jqwik.api;

    exports org.ospoplusplus.testkit.jqwik;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.ospoplusplus.testkit.jqwik.OspoArbitraryProvider;
}
