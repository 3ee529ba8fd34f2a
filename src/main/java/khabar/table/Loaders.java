package khabar.table;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.MappedBatchLoader;

/**
 * Creates a request's data loaders. Each loader is created when a field first needs it, because most requests need only
 * a few.
 */
public final class Loaders {

    private Loaders() {}

    /** Loads a key's value, in one batch with this loader's other keys at the same level of the operation. */
    public static <K, V> CompletableFuture<V> load(
            DataFetchingEnvironment environment, String name, Function<Set<K>, Map<K, V>> reader, K key) {
        DataLoader<K, V> loader =
                environment.getDataLoaderRegistry().computeIfAbsent(name, absent -> loader(name, reader));
        return loader.load(key);
    }

    private static <K, V> DataLoader<K, V> loader(String name, Function<Set<K>, Map<K, V>> reader) {
        MappedBatchLoader<K, V> batchLoader = keys -> CompletableFuture.completedFuture(reader.apply(keys));
        return DataLoaderFactory.newMappedDataLoader(name, batchLoader, null);
    }
}
