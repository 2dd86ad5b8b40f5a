package dev.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTests {

    private static Citation at(String place) {
        return new Citation(new SourceId("su-2021-rope"), place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        section 3.2                                   | 第 3.2 節
        sections 3-4                                  | 第 3-4 節
        sections 3 to 4                               | 第 3-4 節
        sections 3 and 5                              | 第 3 與 5 節
        sections 1, 2.1 and 4                         | 第 1、2.1 與 4 節
        chapter 12                                    | 第 12 章
        chapters 2-3                                  | 第 2-3 章
        rules 1-3                                     | 第 1-3 條
        appendix B                                    | 附錄 B
        figure 2                                      | 圖 2
        abstract                                      | 摘要
        abstract and introduction                     | 摘要與緒論
        abstract and section 4                        | 摘要與第 4 節
        abstract and sections 2-3                     | 摘要與第 2-3 節
        section 3 and figure 1                        | 第 3 節與圖 1
        whole article                                 | 全文
        the whole post                                | 全文
        section 3, parallelism for model scaling      | 第 3 節，parallelism for model scaling
        chapter 12: Canarying Releases                | 第 12 章，Canarying Releases
        """)
    void isSaidInChinese(String english, String chinese) {
        assertThat(at(english).at(Language.TRADITIONAL_CHINESE)).isEqualTo(chinese);
        assertThat(at(english).at(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "README",
        "reward models chapter",
        "sections on the method and results",
        "chapter on transformers",
        "section Information Theory",
        "sections 3-4 of the second part",
        "abstractions"
    })
    void aWorksOwnTitlesStay(String place) {
        assertThat(at(place).at(Language.TRADITIONAL_CHINESE)).isEqualTo(place);
    }

    @Test
    void theWholeWorkHasNoPlace() {
        assertThat(at("").at(Language.TRADITIONAL_CHINESE)).isEmpty();
    }
}
