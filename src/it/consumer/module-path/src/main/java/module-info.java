/** A user's module. */
module org.example.desk {
    requires io.github.readoutdiff;
}
