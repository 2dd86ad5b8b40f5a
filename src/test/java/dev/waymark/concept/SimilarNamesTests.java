package dev.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarNamesTests {

    @Test
    void aMistypedNameComesBeforeLongOnesThatHoldTheWord() {
        assertThat(SimilarNames.of("rop", List.of("anthropic", "backpropagation", "rope", "adam"), 3))
                .containsExactly("rope", "anthropic", "backpropagation");
    }

    @Test
    void theNearestComesFirstWhateverItsLength() {
        assertThat(SimilarNames.of("attention", List.of("attenttion", "atention", "attention sink", "retention"), 4))
                .containsExactly("atention", "attenttion", "attention sink", "retention");
    }

    @Test
    void equallyNearOnesOfOneLengthGoByName() {
        assertThat(SimilarNames.of("lora", List.of("dora", "lera", "mora"), 3)).containsExactly("dora", "lera", "mora");
    }

    @Test
    void whatIsTooFarIsLeftOut() {
        assertThat(SimilarNames.of("rope", List.of("quantization"), 3)).isEmpty();
        assertThat(SimilarNames.of("  ", List.of("rope"), 3)).isEmpty();
    }
}
