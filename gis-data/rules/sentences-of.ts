/** A text as its sentences, Chinese or English; decimals stay whole. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=。)|(?<=\.)\s+(?=\p{Lu})/u).filter((sentence) => sentence !== '')
