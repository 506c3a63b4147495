/** Words of splitting and merging. */
import type { zhMadeOf } from './zh-made-of.ts'

export const enMadeOf: Record<keyof typeof zhMadeOf, string> = {
  'edit.part.banner':
    'Of the feature as a whole: {{fields}} stay with the largest part ({{name}}) and are empty in the others until they are given.',
  'edit.part.stale': 'Still of the whole before the split: {{fields}}',
  'edit.part.left': 'Left empty: {{fields}}',
  'edit.part.leftNumber':
    '{{value}} stays with {{name}}: a number is of one feature alone; empty here',
  'edit.part.leftMeasure': '{{value}} of {{name}} is of the whole before the split; empty here',
  'edit.part.proposed': 'A number made up for now; put in the one that is given officially',
  'edit.part.keptNumber': 'The number stays with this part; the parts split off have none',
  'edit.part.keptMeasure': 'Still that of the whole before the split; check it',
  'edit.merged.banner':
    'Key and attributes are those of {{kept}}, and {{ended}} ends; where they differ, it is told below each field under “Attributes” and can be taken.',
  'edit.merged.takeAll': 'Take all of {{name}}',
  'edit.merged.has': '{{name}} has {{value}}',
  'edit.merged.take': 'Take it',
  'edit.merged.sum': 'All parts together: {{sum}}',
  'edit.merged.takeSum': 'Take the sum',
}
