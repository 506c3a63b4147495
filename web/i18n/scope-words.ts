/** Adds the words on what is open after a preview when the page of imports is opened. */
import i18next from 'i18next'
import { enScope } from './en-scope.ts'
import { zhScope } from './zh-scope.ts'

i18next.addResourceBundle('zh', 'translation', zhScope, true, true)
i18next.addResourceBundle('en', 'translation', enScope, true, true)
