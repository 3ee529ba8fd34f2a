package khabar.http;

import java.time.Duration;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Tomcat's HTTP connector, which also bounds how long the headers of a request take to arrive. Tomcat only bounds the
 * wait for each byte. Public because Tomcat creates it by its name.
 */
public class BoundedHttpProtocol extends Http11NioProtocol {

    /** Closes the connections on which a request has begun to arrive, but not its last header within the time limit. */
    void closeSlow(Duration limit) {
        for (var connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof Processor processor
                    && isSlow(processor.getRequest(), limit)) {
                connection.close();
            }
        }
    }

    boolean hasConnections() {
        return !getEndpoint().getConnections().isEmpty();
    }

    private static boolean isSlow(Request request, Duration limit) {
        var start = request.getStartTimeNanos();
        // Between two reads of the headers, the last stage has ended.
        return start != -1
                && System.nanoTime() - start > limit.toNanos()
                && request.getRequestProcessor().getStage() == Constants.STAGE_ENDED;
    }
}
