const PREFIX = "khabar:";
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** The browser's storage with prefixed keys, because other programs serve their GraphiQL on localhost:8080 too. */
export const storage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, value),
  removeItem: (key) => localStorage.removeItem(PREFIX + key),
  clear: () => keys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return keys().length;
  },
};
