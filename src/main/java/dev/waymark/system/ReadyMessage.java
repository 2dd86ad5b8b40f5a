package dev.waymark.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to look once the first request can be answered. */
@Component
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment environment;

    ReadyMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void ready(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getParent() == null) {
            String host = environment.getProperty("server.address", "127.0.0.1");
            log.info(
                    "Waymark is ready: http://{}:{}/ (stop with Ctrl-C)",
                    host.equals("0.0.0.0") ? "localhost" : host,
                    event.getWebServer().getPort());
        }
    }
}
