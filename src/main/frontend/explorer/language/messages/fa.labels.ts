import type { Labels } from "./labels.ts";

const labels: Labels = {
  entityType: { PERSON: "شخص", ORGANIZATION: "سازمان", PRODUCT: "محصول", FACILITY: "مرکز" },
  eventType: {
    DEPARTURE: "جدایی", HIRE: "استخدام", FOUNDING: "بنیان‌گذاری", LAWSUIT: "شکایت", TRIAL: "دادرسی",
    LAUNCH: "عرضه", CONSTRUCTION: "ساخت", DELIVERY: "تحویل", CORRESPONDENCE: "نامه‌نگاری", MEETING: "دیدار",
    STATEMENT: "اظهار نظر", INVESTMENT: "سرمایه‌گذاری", ACQUISITION: "تملک", OTHER: "دیگر",
  },
  status: {
    OCCURRED: "رخ داده", ANNOUNCED: "اعلام‌شده", PLANNED: "برنامه‌ریزی‌شده", RUMOURED: "شایعه", DENIED: "تکذیب‌شده",
    RETRACTED: "پس‌گرفته",
  },
  property: {
    OCCURRED: "زمان رخداد", ANNOUNCED: "زمان اعلام", PARTICIPANT: "چه کسانی نقش دارند", POSITION: "سمت",
    REASON: "دلیل", DURATION: "مدت", HEADCOUNT: "شمار افراد", AMOUNT: "مبلغ", QUANTITY: "تعداد", STATUS: "وضعیت", CONTENT: "آنچه گفته شد",
  },
  role: {
    PERSON: "شخص", EMPLOYER: "کارفرما", FORMER_EMPLOYER: "کارفرمای پیشین", NEXT_EMPLOYER: "کارفرمای بعدی",
    FOUNDER: "بنیان‌گذار", FOUNDED: "نهاد تازه", PLAINTIFF: "شاکی", DEFENDANT: "خوانده", MAKER: "سازنده",
    PRODUCT: "محصول", BUILDER: "سازنده", FACILITY: "مرکز", SUPPLIER: "تأمین‌کننده", RECIPIENT: "گیرنده",
    SENDER: "فرستنده", SPEAKER: "گوینده", INVESTOR: "سرمایه‌گذار", TARGET: "هدف", ACQUIRER: "خریدار",
    PARTICIPANT: "شرکت‌کننده", SUBJECT: "موضوع",
  },
  stance: {
    REPORTS: "گزارش می‌کند", CONFIRMS: "تأیید می‌کند", DENIES: "تکذیب می‌کند", SPECULATES: "گمان می‌زند",
    CORRECTS: "تصحیح می‌کند",
  },
  rank: { PREFERRED: "برگزیده", NORMAL: "گفته‌شده", DEPRECATED: "ردشده" },
  match: {
    EXACT: "همان نام", PREFIX: "با همین آغاز", FUZZY: "املای نزدیک", TRANSLITERATED: "همان نام به خطی دیگر",
    PHONETIC: "هم‌آوا",
  },
  nameKind: {
    LABEL: "نام", ALIAS: "نام دیگر", ACRONYM: "کوته‌نوشت", FORMER: "نام پیشین", TRANSLITERATION: "نویسه‌گردانی",
    MISSPELLING: "املای نادرست",
  },
  qualifier: {
    EXACT: (number) => number, AT_LEAST: (number) => `دست‌کم ${number}`, AT_MOST: (number) => `حداکثر ${number}`,
    ABOUT: (number) => `حدود ${number}`,
  },
  unit: {
    HOUR: (n) => `${n} ساعت`, DAY: (n) => `${n} روز`, WEEK: (n) => `${n} هفته`, MONTH: (n) => `${n} ماه`,
    YEAR: (n) => `${n} سال`, PERSON: (n) => `${n} نفر`, USD: (n) => `${n} دلار`, EUR: (n) => `${n} یورو`,
    GBP: (n) => `${n} پوند`, INR: (n) => `${n} روپیه`, TRY: (n) => `${n} لیر`, IRR: (n) => `${n} ریال`,
    USD_PER_MONTH: (n) => `${n} دلار در ماه`, GPU: (n) => `${n} پردازندهٔ گرافیکی`, SERVER: (n) => `${n} سرور`,
    PIECE: (n) => `${n} عدد`,
  },
};

export default labels;
