package dev.waymark.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

/** Who may change something. */
class WritesFromHereTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # listens on | method | Host                | Origin                      | is let in
        127.0.0.1    | PATCH  | 127.0.0.1:8080      |                             | true
        127.0.0.1    | PATCH  | localhost:8080      | http://localhost:8080       | true
        127.0.0.1    | PATCH  | [::1]:8080          | http://[::1]:8080           | true
        127.0.0.1    | PATCH  | localhost:8080      | http://localhost:3000       | false
        127.0.0.1    | DELETE | rebound.example     | http://rebound.example      | false
        127.0.0.1    | DELETE | rebound.example     |                             | false
        127.0.0.1    | GET    | rebound.example     |                             | true
        127.0.0.1    | POST   | notes.lan           | https://notes.lan           | true
        127.0.0.1    | POST   | notes.lan           | file://                     | false
        127.0.0.1    | POST   | notes.lan           | not an address              | false
        0.0.0.0      | POST   | team.example        | https://team.example        | true
        0.0.0.0      | POST   | team.example        | https://evil.example        | false
        """)
    void onlyOurOwnPagesAndProgramsOfThisMachineMayWrite(
            String address, String method, String host, String origin, boolean letIn) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/learner");
        request.addHeader("Host", host);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        WritesFromHere check = new WritesFromHere(address, List.of("notes.lan"));
        if (letIn) {
            assertThat(check.preHandle(request, new MockHttpServletResponse(), this))
                    .isTrue();
        } else {
            assertThatThrownBy(() -> check.preHandle(request, new MockHttpServletResponse(), this))
                    .isInstanceOf(ErrorResponseException.class);
        }
    }
}
