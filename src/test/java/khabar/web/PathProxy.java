package khabar.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;

/** A proxy that publishes a server below a path, and tells the server nothing about it. */
final class PathProxy implements AutoCloseable {

    private static final String PATH = "/outside";

    private final HttpServer proxy;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String target;

    PathProxy(String target) throws IOException {
        this.target = target;
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext(PATH + "/", this::forward);
        proxy.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        proxy.start();
    }

    String address() {
        return "http://localhost:" + proxy.getAddress().getPort() + PATH;
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString().substring(PATH.length());
            var request = HttpRequest.newBuilder(URI.create(target + path))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            for (var header : List.of("Accept", "Content-Type")) {
                exchange.getRequestHeaders()
                        .getOrDefault(header, List.of())
                        .forEach(value -> request.header(header, value));
            }
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            for (var header : List.of("Content-Type", "Content-Security-Policy", "Location")) {
                response.headers().firstValue(header).ifPresent(value -> exchange.getResponseHeaders()
                        .set(header, value));
            }
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        proxy.stop(0);
        client.close();
    }
}
