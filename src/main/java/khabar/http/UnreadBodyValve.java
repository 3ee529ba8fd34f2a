package khabar.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Reads the body of a request that was answered without reading it, because a client that is still sending may not read
 * the response. Tomcat does this too, but without a time limit.
 */
class UnreadBodyValve extends ValveBase {

    private static final int MAX_BYTES = 2_000_000;

    private final Duration limit;

    UnreadBodyValve(Duration limit) {
        super(true);
        this.limit = limit;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || request.getInputStream().isFinished()) {
            return;
        }
        response.finishResponse();
        try {
            new TimedInput(request.getInputStream(), limit).read(MAX_BYTES);
        } catch (IOException e) {
            // Closes the connection.
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
