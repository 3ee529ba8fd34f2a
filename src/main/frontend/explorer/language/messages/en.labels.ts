import type { Labels } from "./labels.ts";

const counted = (one: string, many: string) => (n: string) => `${n} ${n === "1" ? one : many}`;

const labels: Labels = {
  entityType: { PERSON: "Person", ORGANIZATION: "Organization", PRODUCT: "Product", FACILITY: "Facility" },
  eventType: {
    DEPARTURE: "Departure", HIRE: "Hire", FOUNDING: "Founding", LAWSUIT: "Lawsuit", TRIAL: "Trial",
    LAUNCH: "Launch", CONSTRUCTION: "Construction", DELIVERY: "Delivery", CORRESPONDENCE: "Correspondence",
    MEETING: "Meeting", STATEMENT: "Statement", INVESTMENT: "Investment", ACQUISITION: "Acquisition", OTHER: "Other",
  },
  status: {
    OCCURRED: "Happened", ANNOUNCED: "Announced", PLANNED: "Planned", RUMOURED: "Rumoured", DENIED: "Denied",
    RETRACTED: "Retracted",
  },
  property: {
    OCCURRED: "When it happened", ANNOUNCED: "When it was announced", PARTICIPANT: "Who takes part",
    POSITION: "Position", REASON: "Reason", DURATION: "How long", HEADCOUNT: "How many people", AMOUNT: "Amount",
    QUANTITY: "How many", STATUS: "Status", CONTENT: "What it says",
  },
  role: {
    PERSON: "Person", EMPLOYER: "Employer", FORMER_EMPLOYER: "Former employer", NEXT_EMPLOYER: "Next employer",
    FOUNDER: "Founder", FOUNDED: "Founded", PLAINTIFF: "Plaintiff", DEFENDANT: "Defendant", MAKER: "Maker",
    PRODUCT: "Product", BUILDER: "Builder", FACILITY: "Facility", SUPPLIER: "Supplier", RECIPIENT: "Recipient",
    SENDER: "Sender", SPEAKER: "Speaker", INVESTOR: "Investor", TARGET: "Target", ACQUIRER: "Acquirer",
    PARTICIPANT: "Participant", SUBJECT: "Subject",
  },
  stance: {
    REPORTS: "reports", CONFIRMS: "confirms", DENIES: "denies", SPECULATES: "speculates", CORRECTS: "corrects",
  },
  rank: { PREFERRED: "preferred", NORMAL: "stated", DEPRECATED: "rejected" },
  match: {
    EXACT: "the same name", PREFIX: "begins like it", FUZZY: "spelled alike", TRANSLITERATED: "same name, other script",
    PHONETIC: "sounds alike",
  },
  nameKind: {
    LABEL: "name", ALIAS: "other name", ACRONYM: "acronym", FORMER: "former name", TRANSLITERATION: "transliteration",
    MISSPELLING: "misspelling",
  },
  qualifier: {
    EXACT: (number) => number, AT_LEAST: (number) => `at least ${number}`, AT_MOST: (number) => `at most ${number}`,
    ABOUT: (number) => `about ${number}`,
  },
  unit: {
    HOUR: (n) => `${n} h`, DAY: counted("day", "days"), WEEK: counted("week", "weeks"),
    MONTH: counted("month", "months"), YEAR: counted("year", "years"), PERSON: counted("person", "people"), USD: (n) => `$${n}`, EUR: (n) => `€${n}`,
    GBP: (n) => `£${n}`, INR: (n) => `₹${n}`, TRY: (n) => `₺${n}`, IRR: (n) => `${n} rials`,
    USD_PER_MONTH: (n) => `$${n} a month`, GPU: counted("GPU", "GPUs"), SERVER: counted("server", "servers"), PIECE: (n) => n,
  },
};

export default labels;
