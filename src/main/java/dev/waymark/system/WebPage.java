package dev.waymark.system;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web page: files whose names carry a hash of their content may be kept for a year, everything else is asked for
 * again; and an address that only the page's own router knows, such as {@code /concepts/rope}, gets the page.
 */
@Configuration(proxyBeanMethods = false)
class WebPage implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(FOR_EVER);
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageForPlaces());
    }

    /** The file at the path, or the page if the path can be a place on it: no file name and nothing of the server's own. */
    private static final class PageForPlaces extends PathResourceResolver {

        private static final Pattern NOT_A_PLACE = Pattern.compile("(api|actuator|assets)(/.*)?|.*\\.[A-Za-z0-9]+");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null || NOT_A_PLACE.matcher(path).matches()) {
                return file;
            }
            return super.getResource("index.html", location);
        }
    }
}
