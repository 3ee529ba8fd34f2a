package khabar.database;

/** How the program reaches the embedded database. */
record Access(int port, String password) {

    static final String USER = "khabar";

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
