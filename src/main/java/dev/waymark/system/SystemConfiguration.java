package dev.waymark.system;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Language and description of the API. */
@Configuration(proxyBeanMethods = false)
class SystemConfiguration implements WebMvcConfigurer {

    private final WritesFromHere writesFromHere;

    SystemConfiguration(
            @Value("${server.address:0.0.0.0}") String address, @Value("${waymark.hosts:}") List<String> hosts) {
        this.writesFromHere = new WritesFromHere(address, hosts);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new RequestLanguage();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Waymark")
                        .version("1")
                        .description("Concepts, questions and study paths for AI engineering interviews. Every answer"
                                + " is in English or Traditional Chinese (Accept-Language or ?lang=) and"
                                + " carries the graph revision as an entity tag.")
                        .license(new License()
                                .name("GPL-3.0-or-later")
                                .url("https://www.gnu.org/licenses/gpl-3.0.html")));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(writesFromHere).addPathPatterns("/api/**");
        registry.addInterceptor(new LanguageCheck())
                .addPathPatterns("/api/**")
                .excludePathPatterns("/api/openapi/**", "/api/browse/**");
    }
}
