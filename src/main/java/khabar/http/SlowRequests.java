package khabar.http;

import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Bounds how long requests take to arrive, so that slow senders do not keep connections open. */
@Component
@ConditionalOnWebApplication
class SlowRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int INTERVAL_MILLIS = 500;

    private final Duration limit;
    private volatile @Nullable BoundedHttpProtocol protocol;

    SlowRequests(HttpSettings settings) {
        this.limit = settings.requestTimeout();
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setProtocol(BoundedHttpProtocol.class.getName());
        tomcat.addConnectorCustomizers(this::bound);
        tomcat.addEngineValves(new UnreadBodyValve(limit));
    }

    private void bound(Connector connector) {
        if (connector.getProtocolHandler() instanceof BoundedHttpProtocol bounded) {
            bounded.setConnectionTimeout((int) limit.toMillis());
            protocol = bounded;
        }
    }

    @Scheduled(fixedDelay = INTERVAL_MILLIS)
    void closeSlow() {
        if (protocol != null) {
            protocol.closeSlow(limit);
        }
    }

    boolean hasConnections() {
        return protocol != null && protocol.hasConnections();
    }
}
