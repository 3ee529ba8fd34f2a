import type { Labels } from "./labels.ts";

const labels: Labels = {
  entityType: { PERSON: "व्यक्ति", ORGANIZATION: "संगठन", PRODUCT: "उत्पाद", FACILITY: "केंद्र" },
  eventType: {
    DEPARTURE: "विदाई", HIRE: "नियुक्ति", FOUNDING: "स्थापना", LAWSUIT: "मुक़दमा", TRIAL: "सुनवाई", LAUNCH: "लॉन्च",
    CONSTRUCTION: "निर्माण", DELIVERY: "सुपुर्दगी", CORRESPONDENCE: "पत्राचार", MEETING: "मुलाक़ात", STATEMENT: "बयान",
    INVESTMENT: "निवेश", ACQUISITION: "अधिग्रहण", OTHER: "अन्य",
  },
  status: {
    OCCURRED: "हुई", ANNOUNCED: "घोषित", PLANNED: "नियोजित", RUMOURED: "अफ़वाह", DENIED: "खंडित", RETRACTED: "वापस ली गई",
  },
  property: {
    OCCURRED: "कब हुआ", ANNOUNCED: "कब घोषित हुआ", PARTICIPANT: "कौन शामिल है", POSITION: "पद", REASON: "कारण",
    DURATION: "कितने समय", HEADCOUNT: "कितने लोग", AMOUNT: "राशि", QUANTITY: "कितने", STATUS: "स्थिति", CONTENT: "क्या कहा गया",
  },
  role: {
    PERSON: "व्यक्ति", EMPLOYER: "नियोक्ता", FORMER_EMPLOYER: "पिछला नियोक्ता", NEXT_EMPLOYER: "अगला नियोक्ता",
    FOUNDER: "संस्थापक", FOUNDED: "स्थापित संस्था", PLAINTIFF: "वादी", DEFENDANT: "प्रतिवादी", MAKER: "निर्माता",
    PRODUCT: "उत्पाद", BUILDER: "निर्माणकर्ता", FACILITY: "केंद्र", SUPPLIER: "आपूर्तिकर्ता", RECIPIENT: "पाने वाला",
    SENDER: "भेजने वाला", SPEAKER: "वक्ता", INVESTOR: "निवेशक", TARGET: "लक्ष्य", ACQUIRER: "अधिग्रहणकर्ता",
    PARTICIPANT: "प्रतिभागी", SUBJECT: "विषय",
  },
  stance: {
    REPORTS: "बताता है", CONFIRMS: "पुष्टि करता है", DENIES: "खंडन करता है", SPECULATES: "अनुमान लगाता है",
    CORRECTS: "सुधारता है",
  },
  rank: { PREFERRED: "मान्य", NORMAL: "कथित", DEPRECATED: "अस्वीकृत" },
  match: {
    EXACT: "वही नाम", PREFIX: "इसी से शुरू", FUZZY: "मिलती-जुलती वर्तनी", TRANSLITERATED: "वही नाम, दूसरी लिपि",
    PHONETIC: "समान उच्चारण",
  },
  nameKind: {
    LABEL: "नाम", ALIAS: "दूसरा नाम", ACRONYM: "संक्षिप्त नाम", FORMER: "पुराना नाम", TRANSLITERATION: "लिप्यंतरण",
    MISSPELLING: "ग़लत वर्तनी",
  },
  qualifier: {
    EXACT: (number) => number, AT_LEAST: (number) => `कम से कम ${number}`, AT_MOST: (number) => `अधिक से अधिक ${number}`,
    ABOUT: (number) => `लगभग ${number}`,
  },
  unit: {
    HOUR: (n) => `${n} घंटे`, DAY: (n) => `${n} दिन`, WEEK: (n) => `${n} सप्ताह`, MONTH: (n) => `${n} महीने`,
    YEAR: (n) => `${n} वर्ष`, PERSON: (n) => `${n} लोग`, USD: (n) => `$${n}`, EUR: (n) => `€${n}`, GBP: (n) => `£${n}`,
    INR: (n) => `₹${n}`, TRY: (n) => `₺${n}`, IRR: (n) => `${n} रियाल`, USD_PER_MONTH: (n) => `$${n} प्रति माह`,
    GPU: (n) => `${n} GPU`, SERVER: (n) => `${n} सर्वर`, PIECE: (n) => n,
  },
};

export default labels;
