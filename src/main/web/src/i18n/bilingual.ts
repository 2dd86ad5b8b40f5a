/** The shape of a translation: the same keys, but no form for one of many, which Chinese does not have. */
type Translation<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translation<T[K]>;
};

/** The words of one part of the page in both languages; a missing or a surplus key does not compile. */
export function bilingual<const T>(en: T, zhHant: Translation<T>): { en: T; "zh-Hant": Translation<T> } {
  return { en, "zh-Hant": zhHant };
}
