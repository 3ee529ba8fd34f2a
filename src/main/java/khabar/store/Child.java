package khabar.store;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/** A row that belongs to another, from when it joins that one, and is known there by something of its own. */
interface Child<T extends Child<T>> {

    Object naturalKey();

    /** Takes over what that one, which is known by the same, says else. */
    void become(T that);

    /** Makes the stored parts the wanted ones: ids, and when a claim was recorded, outlive a reload. */
    static <T extends Child<T>> void merge(List<T> stored, List<T> wanted, Consumer<T> join) {
        var known = new HashMap<Object, T>();
        stored.forEach(part -> known.put(part.naturalKey(), part));
        for (var part : wanted) {
            var alike = known.remove(part.naturalKey());
            if (alike == null) {
                join.accept(part);
                stored.add(part);
            } else {
                alike.become(part);
            }
        }
        stored.removeAll(known.values());
    }
}
