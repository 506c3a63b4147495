/** The words of the interface, Chinese first; words of the domain come from `gis-data`. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../state/page-state.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'
import type { zhAnalysis } from './zh-analysis.ts'
import type { zhPrint } from './zh-print.ts'
import type { zhVillage } from './zh-village.ts'

/** Words of seldom pages come with those pages. */
export type MessageKey =
  | keyof typeof zh
  | keyof typeof zhVillage
  | keyof typeof zhPrint
  | keyof typeof zhAnalysis

/** Messages are in the bundle, so this is done when it returns. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

export function speak(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
