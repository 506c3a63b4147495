/** Makes a message key that does not exist a compile error. */
import type { zh } from './zh.ts'
import type { zhAnalysis } from './zh-analysis.ts'
import type { zhMadeOf } from './zh-made-of.ts'
import type { zhPrint } from './zh-print.ts'
import type { zhScope } from './zh-scope.ts'
import type { zhVillage } from './zh-village.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: {
      translation: typeof zh &
        typeof zhVillage &
        typeof zhPrint &
        typeof zhAnalysis &
        typeof zhMadeOf &
        typeof zhScope
    }
  }
}
