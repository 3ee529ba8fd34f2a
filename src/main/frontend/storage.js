const PREFIX = "khabar:";
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** The browser's storage under names of our own: localhost:8080 is where other GraphiQLs have lived, too. */
export const storage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, value),
  removeItem: (key) => localStorage.removeItem(PREFIX + key),
  clear: () => keys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return keys().length;
  },
};
