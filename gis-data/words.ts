/** A name in both languages of the interface. */
export interface Words {
  readonly title: string
  readonly titleEn: string
}

export type WordLanguage = 'zh' | 'en'

export const inLanguage = ({ title, titleEn }: Words, language: WordLanguage): string =>
  language === 'zh' ? title : titleEn
