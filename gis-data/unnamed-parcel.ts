/** The name of a parcel that its file gives none, in the reader's language. */
import type { WordLanguage } from './words.ts'

export const unnamedParcel = (number: number): string => `地块 ${number}`

export const parcelText = (name: string, language: WordLanguage): string =>
  language === 'en' ? name.replace(/^地块 (\d+)$/, 'Parcel $1') : name
