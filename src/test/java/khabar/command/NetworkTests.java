package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import khabar.Khabar;
import khabar.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can connect. */
class NetworkTests {

    private static final List<String> DATABASE = TestDatabase.create().settings();

    @ParameterizedTest
    @CsvSource({"json-logs, false", "public, true"})
    void servesThisMachineAloneUnlessTheProfileOpensIt(String profile, boolean isPublic) throws Exception {
        var settings = Stream.concat(
                        DATABASE.stream(),
                        Stream.of("--server.port=0", "--khabar.seeds=none", "--spring.profiles.active=" + profile))
                .toList();
        var out = new StringWriter();
        try (var server = new ServeCommand(new SpringLauncher(Khabar.class, settings), new PrintWriter(out)).start()) {
            var port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            assertThat(out.toString().contains("Only this machine can connect."))
                    .isEqualTo(!isPublic);
            // Linux has all addresses of 127.0.0.0/8; unless it is open, the server listens on the first alone.
            assertThat(isOpen("127.0.0.1", port)).isTrue();
            assertThat(isOpen("127.0.0.2", port)).isEqualTo(isPublic);
        }
    }

    private static boolean isOpen(String address, int port) throws IOException {
        try (var socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (ConnectException refused) {
            return false;
        }
    }
}
