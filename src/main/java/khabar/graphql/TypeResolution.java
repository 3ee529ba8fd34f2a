package khabar.graphql;

import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Resolves interfaces and unions to the object type given by the value's {@code typeName()}. */
@Component
class TypeResolution implements RuntimeWiringConfigurer {

    private static final TypeResolver RESOLVER = environment -> environment
            .getSchema()
            .getObjectType(
                    Objects.requireNonNull(environment.<Typed>getObject()).typeName());

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        // The factory below resolves all interfaces and unions.
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(new WiringFactory() {
            @Override
            public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
                return true;
            }

            @Override
            public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
                return RESOLVER;
            }

            @Override
            public boolean providesTypeResolver(UnionWiringEnvironment environment) {
                return true;
            }

            @Override
            public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
                return RESOLVER;
            }
        });
    }
}
