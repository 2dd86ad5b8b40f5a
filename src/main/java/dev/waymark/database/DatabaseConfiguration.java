package dev.waymark.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database when no other is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        DataFolder folder = properties.folder();
        log.info("Data lies in {}", folder.path());
        return EmbeddedDatabase.start(folder, properties.boltPort());
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(database.user(), database.password());
            }
        };
    }
}
