package dev.waymark.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Problem details also for requests that the web server itself refuses, such as an address longer than it reads. */
@Component
class RefusedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReport.class.getName());
            }
        });
    }

    /** Writes the problem in place of a page of HTML. */
    public static final class ProblemReport extends ErrorReportValve {

        private static final String TOO_LONG = """
            {"type":"about:blank","title":"Invalid request","status":400,\
            "detail":"The request cannot be read: it is malformed, or its address and headers are longer than 64 kB.",\
            "field":"request","value":"","rule":"readable","suggestions":["Send fewer ids: a topic or a track stands for many."]}
            """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String body = response.getStatus() == 400
                    ? TOO_LONG
                    : "{\"type\":\"about:blank\",\"status\":%d}".formatted(response.getStatus());
            try {
                byte[] bytes = body.strip().getBytes(StandardCharsets.UTF_8);
                response.setContentType("application/problem+json");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
                response.finishResponse();
            } catch (IOException e) {
                // The client has gone; there is nobody left to tell.
                return;
            }
        }
    }
}
