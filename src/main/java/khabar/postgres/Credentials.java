package khabar.postgres;

/** Port and password for the embedded database. */
record Credentials(int port, String password) {

    static final String USER = "khabar";

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
