/** Words as they begin a sentence: "The Philippines", though it is "the Philippines" inside one. */
export const begun = (words: string) => words.replace(/^./u, (letter) => letter.toUpperCase());
