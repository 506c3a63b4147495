/** The language of the page, and words of the domain in it. */
import { useCallback } from 'react'
import type { Words } from '../../gis-data/words.ts'
import { localValue } from '../lib/local-value.ts'
import { useStore } from '../lib/store.ts'
import type { Language } from './page-state.ts'
import { usePageState } from './use-page-state.ts'

export const preferredLanguage = localValue<Language>('hegui.language', 'zh')

/** The address decides; else what this browser chose last. */
export function useLanguage(): Language {
  const preferred = useStore(preferredLanguage)
  return usePageState().language ?? preferred
}

export const wordsIn = (language: Language, words: Words): string =>
  language === 'zh' ? words.title : words.titleEn

export function useWords(): (words: Words) => string {
  const language = useLanguage()
  return useCallback((words) => wordsIn(language, words), [language])
}
