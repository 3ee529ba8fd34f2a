import type { Labels } from "./labels.ts";

const labels: Labels = {
  entityType: { PERSON: "Kişi", ORGANIZATION: "Kuruluş", PRODUCT: "Ürün", FACILITY: "Tesis" },
  eventType: {
    DEPARTURE: "Ayrılık", HIRE: "İşe alım", FOUNDING: "Kuruluş", LAWSUIT: "Dava", TRIAL: "Duruşma", LAUNCH: "Tanıtım",
    CONSTRUCTION: "İnşaat", DELIVERY: "Teslimat", CORRESPONDENCE: "Yazışma", MEETING: "Görüşme", STATEMENT: "Açıklama",
    INVESTMENT: "Yatırım", ACQUISITION: "Satın alma", OTHER: "Diğer",
  },
  status: {
    OCCURRED: "Gerçekleşti", ANNOUNCED: "Duyuruldu", PLANNED: "Planlanıyor", RUMOURED: "Söylenti",
    DENIED: "Yalanlandı", RETRACTED: "Geri çekildi",
  },
  property: {
    OCCURRED: "Ne zaman oldu", ANNOUNCED: "Ne zaman duyuruldu", PARTICIPANT: "Kimler yer alıyor", POSITION: "Görev",
    REASON: "Neden", DURATION: "Ne kadar sürdü", HEADCOUNT: "Kaç kişi", AMOUNT: "Tutar", QUANTITY: "Kaç tane",
    STATUS: "Durum", CONTENT: "Ne söylendi",
  },
  role: {
    PERSON: "Kişi", EMPLOYER: "İşveren", FORMER_EMPLOYER: "Önceki işveren", NEXT_EMPLOYER: "Sonraki işveren",
    FOUNDER: "Kurucu", FOUNDED: "Kurulan", PLAINTIFF: "Davacı", DEFENDANT: "Davalı", MAKER: "Üretici",
    PRODUCT: "Ürün", BUILDER: "Yapan", FACILITY: "Tesis", SUPPLIER: "Tedarikçi", RECIPIENT: "Alıcı",
    SENDER: "Gönderen", SPEAKER: "Konuşan", INVESTOR: "Yatırımcı", TARGET: "Hedef", ACQUIRER: "Satın alan",
    PARTICIPANT: "Katılımcı", SUBJECT: "Konu",
  },
  stance: {
    REPORTS: "bildiriyor", CONFIRMS: "doğruluyor", DENIES: "yalanlıyor", SPECULATES: "tahmin ediyor",
    CORRECTS: "düzeltiyor",
  },
  rank: { PREFERRED: "tercih edilen", NORMAL: "belirtilen", DEPRECATED: "reddedilen" },
  match: {
    EXACT: "aynı ad", PREFIX: "böyle başlıyor", FUZZY: "benzer yazılış", TRANSLITERATED: "aynı ad, başka yazı",
    PHONETIC: "benzer okunuş",
  },
  nameKind: {
    LABEL: "ad", ALIAS: "diğer ad", ACRONYM: "kısaltma", FORMER: "eski ad", TRANSLITERATION: "harf çevirisi",
    MISSPELLING: "yanlış yazım",
  },
  qualifier: {
    EXACT: (number) => number, AT_LEAST: (number) => `en az ${number}`, AT_MOST: (number) => `en çok ${number}`,
    ABOUT: (number) => `yaklaşık ${number}`,
  },
  unit: {
    HOUR: (n) => `${n} saat`, DAY: (n) => `${n} gün`, WEEK: (n) => `${n} hafta`, MONTH: (n) => `${n} ay`,
    YEAR: (n) => `${n} yıl`, PERSON: (n) => `${n} kişi`, USD: (n) => `${n} dolar`, EUR: (n) => `${n} avro`,
    GBP: (n) => `${n} sterlin`, INR: (n) => `${n} rupi`, TRY: (n) => `${n} lira`, IRR: (n) => `${n} riyal`,
    USD_PER_MONTH: (n) => `ayda ${n} dolar`, GPU: (n) => `${n} GPU`, SERVER: (n) => `${n} sunucu`, PIECE: (n) => `${n} adet`,
  },
};

export default labels;
