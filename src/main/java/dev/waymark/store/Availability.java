package dev.waymark.store;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that does not answer from a statement that is wrong. */
final class Availability {

    private Availability() {}

    /**
     * Runs work that needs the database.
     *
     * @throws DatabaseUnavailable if it failed because the database is not there
     */
    static <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | TransactionException
                | ServiceUnavailableException
                | AuthenticationException e) {
            throw new DatabaseUnavailable(e);
        } catch (RuntimeException e) {
            if (e instanceof RetryableException || e.getCause() instanceof RetryableException) {
                throw new DatabaseUnavailable(e);
            }
            throw e;
        }
    }
}
