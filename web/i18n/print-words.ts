/** Adds the words of printing when its panel is opened. */
import i18next from 'i18next'
import { enPrint } from './en-print.ts'
import { zhPrint } from './zh-print.ts'

i18next.addResourceBundle('zh', 'translation', zhPrint, true, true)
i18next.addResourceBundle('en', 'translation', enPrint, true, true)
