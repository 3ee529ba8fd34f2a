import { Link } from "@tanstack/react-router";
import { useInterface } from "../language/context.ts";
import { Choices } from "./Choices.tsx";

export function Header() {
  const { t } = useInterface();
  return (
    <header className="header">
      <button type="button" className="skip" onClick={() => document.getElementById("content")?.focus()}>
        {t.skip}
      </button>
      <Link to="/" className="brand">
        <span>Khabar</span>
        <span className="brand-scripts" aria-hidden="true">
          <bdi lang="hi">ख़बर</bdi> <bdi lang="fa">خبر</bdi> <bdi lang="tr">haber</bdi>
        </span>
      </Link>
      <nav aria-label="Khabar">
        <Link to="/events">{t.pages.events}</Link>
        <Link to="/disputes">{t.pages.disputes}</Link>
        <Link to="/stats">{t.pages.statistics}</Link>
      </nav>
      <Choices />
    </header>
  );
}
