/** Adds the words of splitting and merging when the panel of editing is opened. */
import i18next from 'i18next'
import { enMadeOf } from './en-made-of.ts'
import { zhMadeOf } from './zh-made-of.ts'

i18next.addResourceBundle('zh', 'translation', zhMadeOf, true, true)
i18next.addResourceBundle('en', 'translation', enMadeOf, true, true)
