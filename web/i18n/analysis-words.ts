/** Adds the words of the analyses when their panel is loaded; they are no part of the first view. */
import i18next from 'i18next'
import { enAnalysis } from './en-analysis.ts'
import { zhAnalysis } from './zh-analysis.ts'

i18next.addResourceBundle('zh', 'translation', zhAnalysis, true, true)
i18next.addResourceBundle('en', 'translation', enAnalysis, true, true)
