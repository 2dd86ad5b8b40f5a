package dev.waymark.path.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RecentAnswersTests {

    private final RecentAnswers answers = new RecentAnswers();

    @Test
    void anAnswerIsTheSamePlainAndCompressed() throws IOException {
        byte[] plain = "waymark ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        RecentAnswers.Answer answer = answers.get("key", () -> plain);
        assertThat(answer.plain()).isEqualTo(plain);
        assertThat(answer.gzip()).hasSizeLessThan(plain.length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.gzip())).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void whoeverAsksWhileItIsMadeGetsTheSameAnswerWhichIsMadeOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<RecentAnswers.Answer>> asked = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> answers.get("key", () -> {
                        made.incrementAndGet();
                        return new byte[] {1};
                    })))
                    .toList();
            RecentAnswers.Answer first = asked.getFirst().get();
            for (Future<RecentAnswers.Answer> each : asked) {
                assertThat(each.get()).isSameAs(first);
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void aFailureIsToldAndNotKept() {
        assertThatThrownBy(() -> answers.get("key", () -> {
                    throw new IllegalArgumentException("no such target");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such target");
        assertThat(answers.get("key", () -> new byte[] {2}).plain()).containsExactly(2);
    }

    @Test
    void olderAnswersGoWhenTheLimitIsReached() {
        Random random = new Random(7);
        byte[] big = new byte[6 << 20];
        random.nextBytes(big);
        AtomicInteger made = new AtomicInteger();
        for (int key = 0; key < 8; key++) {
            answers.get("key " + key, () -> {
                made.incrementAndGet();
                return big;
            });
        }
        for (int key = 0; key < 8; key++) {
            answers.get("key " + key, () -> {
                made.incrementAndGet();
                return big;
            });
        }
        // Two of these fit at once, plain and compressed.
        assertThat(made).hasValueBetween(8 + 6, 16);
    }
}
