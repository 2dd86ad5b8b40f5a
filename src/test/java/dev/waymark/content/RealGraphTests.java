package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.Id;
import dev.waymark.concept.Language;
import dev.waymark.concept.Question;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.TrackId;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.Reachability;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The graph that is delivered. */
class RealGraphTests {

    private static final List<ContentFile> FILES = ContentFolder.read(Path.of("graph"));
    private static final Catalogue CATALOGUE = new ContentReader().read(FILES);

    /** Every name that the source list of 44 questions mentions. */
    private static final String NAMES = """
        RAG, vector database, chunking, reranking, hybrid search, RoPE, grouped-query attention, GQA,
        sliding-window attention, ALiBi, Llama 3, Llama 4, scaling laws, Chinchilla, emergent abilities,
        lost in the middle, mixture of experts, Mixtral, DeepSeek-V3, Grok-1, Qwen-2.5-MoE, GPTQ, AWQ, SmoothQuant,
        bitsandbytes, RLHF, DPO, KTO, PPO, GRPO, function calling, JSON Schema, ReAct, OpenAI tools, Reflexion, ReWOO,
        Toolformer, DEPS, Chain-of-Verification, GAIA, WebArena, AgentBench, LoRA, QLoRA, DoRA, LoftQ, LLaMA-Adapter,
        IA3, NF4, double quantization, paged optimizers, Constitutional AI, RLAIF, self-critique, process supervision,
        outcome supervision, reward hacking, FlashAttention, LangChain, LlamaIndex, AdamW, Adam, weight decay,
        label smoothing, teacher forcing, BLEU, ROUGE, BERTScore, LLM-as-a-judge, G-Eval, toxicity, prompt injection,
        jailbreak, vLLM, TGI, TensorRT-LLM, LMDeploy, Outlines, Guidance, test-time scaling, DeepSeek-R1, o1,
        process reward model, chain of thought, tree of thoughts, graph of thoughts, Llama-3.1-405B,
        Qwen-2.5-72B-Instruct, Gemma-2-27B, Self-Refine, STaR, Quiet-STaR, MCTS, hallucination, synthetic data
        """;

    @Test
    void everyNameOfTheSourceListIsANameOrAnAlias() {
        Set<String> known = new TreeSet<>();
        for (Concept concept : CATALOGUE.concepts().values()) {
            known.add(plain(concept.id().value()));
            for (Language language : Language.values()) {
                known.add(plain(concept.name().in(language)));
                concept.aliases().in(language).forEach(alias -> known.add(plain(alias)));
            }
        }
        List<String> missing = Arrays.stream(NAMES.split("[,\\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !known.contains(plain(name)))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|（.*?）", "").replaceAll("[\\s\\-._()（）]+", "");
    }

    @Test
    void theSourceListIsATrackOfAll44Questions() {
        var track = Objects.requireNonNull(CATALOGUE.tracks().get(new TrackId("senior-llm-interview-2024-2025")));
        assertThat(track.questions()).hasSize(44).doesNotHaveDuplicates();
        assertThat(track.description().en()).contains("Anthropic", "whiteboard");
    }

    @Test
    void everyQuestionRestsOnFirstCourseFoundations() {
        KnowledgeGraph graph = KnowledgeGraph.of(CATALOGUE, GraphRevision.NONE);
        for (int question = 0; question < graph.questionCount(); question++) {
            var closure = Reachability.from(graph.needed(), graph.coreConcepts(question));
            assertThat(closure.stream().anyMatch(c -> graph.concept(c).level() == 1))
                    .as(graph.question(question).id().value())
                    .isTrue();
        }
    }

    @Test
    void foundationsAreThere() {
        assertThat(CATALOGUE.concepts().keySet())
                .contains(new ConceptId("vector"), new ConceptId("gradient-descent"), new ConceptId("tokenization"));
    }

    @Test
    void theGraphCoversTheFieldInBreadth() {
        assertThat(CATALOGUE.concepts()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(CATALOGUE.questions()).hasSizeGreaterThanOrEqualTo(260);
        assertThat(CATALOGUE.sources()).hasSizeGreaterThanOrEqualTo(350);
        assertThat(CATALOGUE.tracks()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void questionsOfEveryCategoryFormatAndLevelAreThere() {
        Collection<Question> questions = CATALOGUE.questions().values();
        assertThat(questions)
                .extracting(Question::category)
                .containsAll(CATALOGUE.categories().keySet());
        assertThat(questions).extracting(Question::format).contains(Question.Format.values());
        assertThat(questions).extracting(Question::level).contains(1, 2, 3, 4, 5);
    }

    @Test
    void everyQuestionHasThreeToSevenKeyPointsAndFollowUps() {
        assertThat(idsOf(CATALOGUE.questions().values().stream()
                        .filter(question -> question.keyPoints().size() < 3
                                || question.keyPoints().size() > 7
                                || question.followUps().isEmpty())
                        .map(Question::id)))
                .isEmpty();
    }

    @Test
    void everyConceptHasTwoToFourChecks() {
        assertThat(idsOf(CATALOGUE.concepts().values().stream()
                        .filter(concept ->
                                concept.checks().size() < 2 || concept.checks().size() > 4)
                        .map(Concept::id)))
                .isEmpty();
    }

    private static List<String> idsOf(Stream<? extends Id<?>> ids) {
        return ids.map(Id::value).toList();
    }

    @Test
    void everyQuestionIsInATrack() {
        Set<QuestionId> asked = new TreeSet<>();
        CATALOGUE.tracks().values().forEach(track -> track.questions().forEach(entry -> asked.add(entry.id())));
        assertThat(asked).containsAll(CATALOGUE.questions().keySet());
    }
}
