import MiniSearch from "minisearch";

const MAX_FOUND = 12;

/** Searches all pages. The index is loaded when somebody starts to search. */
export function addSearch() {
  const input = document.querySelector(".search input");
  const list = document.querySelector(".found");
  const status = document.querySelector(".search [role=status]");
  let index;
  const load = () => (index ??= loadIndex());

  const show = async () => {
    const query = input.value.trim();
    const found = query ? (await load()).search(query).slice(0, MAX_FOUND) : [];
    if (query !== input.value.trim()) return;
    list.replaceChildren(...found.map(item));
    list.hidden = found.length === 0;
    status.textContent = query ? `${found.length} results` : "";
  };
  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") list.hidden = true;
    if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      input.focus();
    }
    if (["ArrowDown", "ArrowUp"].includes(event.key) && !list.hidden) {
      event.preventDefault();
      step(input, list, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) list.hidden = true;
  });
  list.addEventListener("click", () => (list.hidden = true));
}

async function loadIndex() {
  const pages = await (await fetch("search.json")).json();
  const index = new MiniSearch({
    idField: "address",
    fields: ["title", "text"],
    storeFields: ["title", "page"],
    // Names of fields and settings are found by their parts too.
    tokenize: (text) => text.split(/[\s\p{P}=|<>]+/u).filter((word) => word !== ""),
    searchOptions: { boost: { title: 4 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
  });
  for (const { page, title, sections } of pages) {
    index.addAll(sections.map((section) => ({ ...section, page: title, address: address(page, section.id) })));
  }
  return index;
}

function address(page, id) {
  return id ? `${page}#${id}` : page;
}

function item({ id, title, page }) {
  const link = document.createElement("a");
  link.href = id;
  const name = document.createElement("strong");
  name.textContent = title;
  const place = document.createElement("span");
  place.textContent = page;
  link.append(name, " ", place);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function isTyping(element) {
  return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

/** Moves the focus through the field and the results. */
function step(input, list, by) {
  const stops = [input, ...list.querySelectorAll("a")];
  const next = stops.indexOf(document.activeElement) + by;
  stops[Math.min(Math.max(next, 0), stops.length - 1)].focus();
}
