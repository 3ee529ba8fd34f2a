package khabar.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** The TCP connection of a request. Servlets cannot tell whether it is open until they write the response. */
record ClientConnection(Request request, Response response) {

    private static final String ATTRIBUTE = ClientConnection.class.getName();

    /** Returns null if the request did not arrive through Tomcat. */
    static @Nullable ClientConnection of(ServerRequest request) {
        return (ClientConnection) request.servletRequest().getAttribute(ATTRIBUTE);
    }

    /**
     * Reads from the connection without waiting. Call this only after the body has been read, not at the same time as
     * Tomcat uses the request, and call {@link #closeAfterResponse} before the response.
     */
    boolean isClosed() {
        var socket = request.getCoyoteRequest();
        socket.action(ActionCode.AVAILABLE, true);
        // Tomcat reports one byte at the end of the stream and after an error. A request that was sent ahead is longer.
        return socket.getAvailable() == 1;
    }

    /** Reading can overwrite a request that was sent ahead, so it must not be parsed. The client then sends it again. */
    void closeAfterResponse() {
        response.setHeader(HttpHeaders.CONNECTION, "close");
    }

    /** Adds the connection to each request. */
    @Component
    static class Customizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory tomcat) {
            tomcat.addContextValves(new ValveBase(true) {
                @Override
                public void invoke(Request request, Response response) throws IOException, ServletException {
                    request.setAttribute(ATTRIBUTE, new ClientConnection(request, response));
                    getNext().invoke(request, response);
                }
            });
        }
    }
}
