import "./styles/docs.css";
import { highlightCode } from "./code.js";
import { addSearch } from "./search.js";

highlightCode();
addSearch();

// On a phone, the list of pages would hide the page.
if (matchMedia("(max-width: 60rem)").matches) {
  document.querySelector(".pages details").open = false;
}
