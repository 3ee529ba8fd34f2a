package khabar.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** Reports a port in use at once. The web server opens it only after the database has started and is migrated. */
final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final int DEFAULT_PORT = 8080;

    /** Before the database starts. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var port = settings.getProperty("server.port", Integer.class, DEFAULT_PORT);
        if (port > 0 && isInUse(port, settings.getProperty("server.address"))) {
            throw new PortInUseException(port);
        }
    }

    private static boolean isInUse(int port, @Nullable String address) {
        try (var socket = new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address))) {
            return !socket.isBound();
        } catch (BindException e) {
            return String.valueOf(e.getMessage()).contains("in use");
        } catch (IOException e) {
            // The web server reports it.
            return false;
        }
    }
}
