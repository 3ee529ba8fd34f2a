import { createContext, useContext } from "react";
import type { Interface } from "./catalogue.ts";

export const InterfaceContext = createContext<Interface | null>(null);

/** The interface in the reader's language. */
export function useInterface(): Interface {
  const value = useContext(InterfaceContext);
  if (!value) throw new Error("Outside of the interface");
  return value;
}
