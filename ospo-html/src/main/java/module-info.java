/** Writes working groups as the pages of a web site. */
@SuppressWarnings("requires-automatic") // jte-runtime has a module name, but no descriptor
module org.ospoplusplus.html {
    requires transitive org.ospoplusplus.model;
    requires org.ospoplusplus.ical;
    requires org.ospoplusplus.json;
    requires gg.jte.runtime;
    requires org.commonmark;
    requires java.xml;
    // An annotation on the generated classes.
    requires static java.compiler;
    requires static transitive org.jspecify;

    exports org.ospoplusplus.html;
}
