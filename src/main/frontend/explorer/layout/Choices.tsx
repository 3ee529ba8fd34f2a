import { useNavigate } from "@tanstack/react-router";
import { ownName } from "../language/catalogue.ts";
import { useInterface } from "../language/context.ts";
import { CALENDARS, LANGUAGES } from "../language/settings.ts";

/** Language and calendar. The choice goes into the address, so that a copied address shows the same. */
export function Choices() {
  const { t, language, calendar } = useInterface();
  const navigate = useNavigate();
  const choose = (choice: object) =>
    navigate({ to: ".", search: (search: object) => ({ ...search, ...choice }), replace: true });
  return (
    <div className="choices">
      <select aria-label={t.language} value={language} onChange={(event) => choose({ lang: event.target.value })}>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownName(each)}
          </option>
        ))}
      </select>
      <select aria-label={t.calendar} value={calendar} onChange={(event) => choose({ calendar: event.target.value })}>
        {CALENDARS.map((each) => (
          <option key={each} value={each}>
            {t.calendars[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
