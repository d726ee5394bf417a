/** The command {@code ospo}. */
module org.ospoplusplus.cli {
    requires info.picocli;
    requires org.ospoplusplus.html;
    requires org.ospoplusplus.ical;
    requires org.ospoplusplus.json;
    requires java.logging;

    // picocli fills options by reflection.
    opens org.ospoplusplus.cli to
            info.picocli;
}
