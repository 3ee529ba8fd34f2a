package khabar.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that are dear to compute. What is asked comes from clients, so what is remembered has an end. */
public final class Remembered<K, V> {

    private final Map<K, V> answers = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> answer;

    public Remembered(int most, Function<K, V> answer) {
        this.most = most;
        this.answer = answer;
    }

    public V of(K question) {
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        if (answers.size() >= most) {
            answers.clear();
        }
        return answers.computeIfAbsent(question, answer);
    }
}
