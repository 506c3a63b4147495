/** What a layer or a term means, for someone who meets it for the first time, and where that is laid down. */
export interface Explanation {
  readonly text: string
  readonly textEn: string
  /** Law, standard or document; null where it is this system's own notion. */
  readonly source: string | null
}

export const explanation = (
  text: string,
  textEn: string,
  source: string | null = null,
): Explanation => ({ text, textEn, source })
