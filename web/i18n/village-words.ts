/** Adds the words of the village and coverage pages when the first of them is opened. */
import i18next from 'i18next'
import { enVillage } from './en-village.ts'
import { zhVillage } from './zh-village.ts'

i18next.addResourceBundle('zh', 'translation', zhVillage, true, true)
i18next.addResourceBundle('en', 'translation', enVillage, true, true)
