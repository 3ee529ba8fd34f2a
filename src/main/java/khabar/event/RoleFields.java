package khabar.event;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import khabar.entity.Entity;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/** Event fields that return the participants in a role, for example {@code Departure.person}. */
@Component
class RoleFields implements RuntimeWiringConfigurer {

    private static final List<RoleField> FIELDS = List.of(
            one("Departure", "person", Role.PERSON),
            one("Departure", "organization", Role.EMPLOYER),
            one("Departure", "nextEmployer", Role.NEXT_EMPLOYER),
            position("Departure"),
            one("Hire", "person", Role.PERSON),
            one("Hire", "organization", Role.EMPLOYER),
            all("Hire", "formerEmployers", Role.FORMER_EMPLOYER),
            position("Hire"),
            all("Founding", "founders", Role.FOUNDER),
            one("Founding", "organization", Role.FOUNDED),
            all("Lawsuit", "plaintiffs", Role.PLAINTIFF),
            all("Lawsuit", "defendants", Role.DEFENDANT),
            all("Trial", "plaintiffs", Role.PLAINTIFF),
            all("Trial", "defendants", Role.DEFENDANT),
            all("Launch", "makers", Role.MAKER),
            one("Launch", "product", Role.PRODUCT),
            all("Construction", "builders", Role.BUILDER),
            one("Construction", "facility", Role.FACILITY),
            all("Delivery", "suppliers", Role.SUPPLIER),
            all("Delivery", "recipients", Role.RECIPIENT),
            all("Delivery", "products", Role.PRODUCT),
            one("Delivery", "facility", Role.FACILITY),
            one("Correspondence", "sender", Role.SENDER),
            all("Correspondence", "recipients", Role.RECIPIENT),
            all("Correspondence", "about", Role.SUBJECT),
            all("Meeting", "attendees", Role.PARTICIPANT),
            all("Meeting", "about", Role.SUBJECT),
            all("Statement", "speakers", Role.SPEAKER),
            all("Statement", "about", Role.SUBJECT),
            all("Investment", "investors", Role.INVESTOR),
            all("Investment", "targets", Role.TARGET),
            all("Acquisition", "acquirers", Role.ACQUIRER),
            one("Acquisition", "target", Role.TARGET));

    private final Participants participants;

    RoleFields(Participants participants) {
        this.participants = participants;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (var field : FIELDS) {
            wiring.type(field.type, type -> type.dataFetcher(field.name, new RoleFetcher(field)));
        }
    }

    private static RoleField one(String type, String name, Role role) {
        return new RoleField(type, name, role, ResolvableType.forClass(Entity.class), participants -> participants
                .map(Participant::entity)
                .findFirst()
                .orElse(null));
    }

    private static RoleField all(String type, String name, Role role) {
        var entities = ResolvableType.forClassWithGenerics(List.class, Entity.class);
        return new RoleField(type, name, role, entities, participants -> participants
                .map(Participant::entity)
                .toList());
    }

    private static RoleField position(String type) {
        return new RoleField(
                type, "position", Role.PERSON, ResolvableType.forClass(String.class), participants -> participants
                        .map(Participant::position)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** Event field whose value is read from the participants in a role. */
    private record RoleField(String type, String name, Role role, ResolvableType valueType, ParticipantReader reader) {}

    private interface ParticipantReader {
        @Nullable
        Object read(Stream<Participant> participants);
    }

    private class RoleFetcher implements SelfDescribingDataFetcher<CompletableFuture<@Nullable Object>> {

        private final RoleField field;

        RoleFetcher(RoleField field) {
            this.field = field;
        }

        @Override
        public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment environment) {
            var event = Objects.requireNonNull(environment.<Event>getSource());
            return participants.of(event, environment).thenApply(this::value);
        }

        private @Nullable Object value(List<Participant> all) {
            return field.reader.read(all.stream().filter(participant -> participant.role() == field.role));
        }

        @Override
        public String getDescription() {
            return field.type + "." + field.name;
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClassWithGenerics(CompletableFuture.class, field.valueType);
        }

        @Override
        public boolean usesDataLoader() {
            return true;
        }
    }
}
