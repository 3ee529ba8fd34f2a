package khabar.table;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.MappedBatchLoader;

/** The data loaders of a request, made when a field first needs them: most requests need few of the many that there are. */
public final class Loaders {

    private Loaders() {}

    /** The value of a key, read together with all other keys that are asked for under this name at this level of the operation. */
    public static <K, V> CompletableFuture<V> load(
            DataFetchingEnvironment environment, String name, Function<Set<K>, Map<K, V>> reader, K key) {
        DataLoader<K, V> loader =
                environment.getDataLoaderRegistry().computeIfAbsent(name, absent -> loader(name, reader));
        return loader.load(key);
    }

    private static <K, V> DataLoader<K, V> loader(String name, Function<Set<K>, Map<K, V>> reader) {
        MappedBatchLoader<K, V> batches = keys -> CompletableFuture.completedFuture(reader.apply(keys));
        return DataLoaderFactory.newMappedDataLoader(name, batches, null);
    }
}
