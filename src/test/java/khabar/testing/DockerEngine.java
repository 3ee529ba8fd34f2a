package khabar.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Detects a Docker engine on this machine. Testcontainers would take seconds to find out that there is none. */
final class DockerEngine {

    private DockerEngine() {}

    static boolean answersAtOnce() {
        return CompletableFuture.supplyAsync(() -> addresses().anyMatch(DockerEngine::answers))
                .completeOnTimeout(false, 2, TimeUnit.SECONDS)
                .join();
    }

    private static Stream<SocketAddress> addresses() {
        var home = System.getProperty("user.home");
        var runtime = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).orElse(home + "/.docker/run");
        var host = System.getenv("DOCKER_HOST");
        return host != null
                ? Stream.of(address(URI.create(host)))
                : Stream.of("/var/run/docker.sock", runtime + "/docker.sock", home + "/.docker/run/docker.sock")
                        .map(UnixDomainSocketAddress::of);
    }

    private static SocketAddress address(URI host) {
        return "unix".equals(host.getScheme())
                ? UnixDomainSocketAddress.of(host.getPath())
                : new InetSocketAddress(host.getHost(), host.getPort());
    }

    private static boolean answers(SocketAddress address) {
        try (var channel = SocketChannel.open(address)) {
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            return channel.read(ByteBuffer.allocate(64)) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
