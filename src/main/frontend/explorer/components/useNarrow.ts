import { useSyncExternalStore } from "react";

const narrow = matchMedia("(max-width: 46rem)");

function subscribe(changed: () => void) {
  narrow.addEventListener("change", changed);
  return () => narrow.removeEventListener("change", changed);
}

/** Whether the window is as narrow as a phone's. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => narrow.matches);
