package dev.waymark.store.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts entity tags on the API. */
@Configuration(proxyBeanMethods = false)
class StoreWebConfiguration implements WebMvcConfigurer {

    private final RevisionTag revisionTag;

    StoreWebConfiguration(RevisionTag revisionTag) {
        this.revisionTag = revisionTag;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(revisionTag)
                .addPathPatterns("/api/**")
                .excludePathPatterns("/api/openapi/**", "/api/browse/**", "/api/learner", "/api/learner/**");
    }
}
