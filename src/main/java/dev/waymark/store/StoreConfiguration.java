package dev.waymark.store;

import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Joins store, snapshot and start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

    @Bean
    GraphStore graphStore(Driver driver) {
        return new DefaultGraphStore(driver);
    }

    @Bean
    Snapshots snapshots(GraphStore store) {
        return new Snapshots(store);
    }

    @Bean
    Learners learners(Driver driver) {
        return new DefaultLearners(driver);
    }

    @Bean
    FullText fullText(Neo4jClient client) {
        return new FullText(client);
    }

    @Bean
    GraphStartup graphStartup(Driver driver, GraphStore store, Snapshots snapshots, StoreProperties properties) {
        return new GraphStartup(driver, store, snapshots, properties);
    }

    @Bean
    SnapshotPolling snapshotPolling(Snapshots snapshots, GraphStartup startup) {
        return new SnapshotPolling(snapshots);
    }
}
