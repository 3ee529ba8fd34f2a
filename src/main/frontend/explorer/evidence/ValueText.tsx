import { DateText } from "../components/DateText.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { Text } from "../components/Text.tsx";
import type { ValueFragment } from "../generated.ts";
import type { Interface } from "../language/catalogue.ts";
import { useInterface } from "../language/context.ts";
import type { Unit } from "../language/messages/labels.ts";

/** The value of a claim, in the reader's language as far as it has one. */
export function ValueText({ value }: { value: ValueFragment }) {
  const shown = useInterface();
  switch (value.__typename) {
    case "DateValue":
      return <DateText date={value.date} />;
    case "EntityValue":
      return <EntityLink entity={value.entity} />;
    case "TextValue":
      return <Text of={value.text} />;
    default:
      return <>{valueText(value, shown)}</>;
  }
}

/** The same as plain text. */
export function valueText(value: ValueFragment, { labels, number }: Interface): string {
  switch (value.__typename) {
    case "DateValue":
      return value.date.formatted;
    case "EntityValue":
      return value.entity.name.value;
    case "TextValue":
      return value.text.value;
    case "StatusValue":
      return labels.status[value.status];
    case "NumberValue": {
      const shown = number(Number(value.number));
      const measured = value.unit ? labels.unit[value.unit as Unit] : String;
      return labels.qualifier[value.qualifier](measured(shown));
    }
  }
}
