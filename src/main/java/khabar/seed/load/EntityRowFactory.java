package khabar.seed.load;

import khabar.entity.IdentifierScheme;
import khabar.name.SearchForms;
import khabar.name.Spelling;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.NameSeed;
import khabar.seed.source.Located;
import khabar.store.EntityIdentifierRow;
import khabar.store.EntityNameRow;
import khabar.store.EntityRow;

/** Maps entities to rows. Computes the forms of names that are used for searching and sorting. */
class EntityRowFactory implements RowFactory<EntitySeed, EntityRow> {

    @Override
    public EntityRow create(EntitySeed entity) {
        return new EntityRow(entity.key().value(), entity.type().value());
    }

    @Override
    public void update(EntityRow row, EntitySeed entity) {
        row.update(Located.valueOf(entity.description()), entity.sourceOfDescription());
    }

    @Override
    public void mergeChildren(EntityRow row, EntitySeed entity) {
        row.mergeNames(entity.names().stream().map(name -> name(row, name)).toList(), Spelling::sortKey);
        row.mergeIdentifiers(entity.identifiers().entrySet().stream()
                .map(identifier -> identifier(row, entity, identifier.getKey().value(), identifier.getValue()))
                .toList());
    }

    private static EntityIdentifierRow identifier(
            EntityRow row, EntitySeed entity, IdentifierScheme scheme, String value) {
        return new EntityIdentifierRow(row, scheme, value, entity.sourceOf(scheme));
    }

    private static EntityNameRow name(EntityRow entity, NameSeed seed) {
        var name = seed.text().value();
        var row = new EntityNameRow(entity, name, seed.language(), seed.script(), seed.kind(), seed.preferred());
        var forms = SearchForms.of(name);
        row.updateSearchForms(forms.normalized(), forms.latin(), forms.keys(), forms.version());
        return row;
    }
}
