/** Why a changeset or a step of a case was made, in the reader's language: what the server says of itself is known, what people wrote stays. */
import { layerIds, layerOf } from './layers/index.ts'
import type { WordLanguage } from './words.ts'

const titleIn = (title: string): string => {
  const id = layerIds.find((each) => layerOf(each).title === title)
  return id ? layerOf(id).titleEn : title
}

const forms: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^导入 (.+) 到 (.+)$/, ([file = '', layer = '']) => `import ${file} into ${titleIn(layer)}`],
  [/^以 (.+) 替换 (.+)$/, ([file = '', layer = '']) => `replace ${titleIn(layer)} by ${file}`],
  [/^按 (.+) 更新 (.+)$/, ([file = '', layer = '']) => `update ${titleIn(layer)} by ${file}`],
  [/^移除自定义图层 (.+)$/, ([layer = '']) => `remove the custom layer ${layer}`],
  [/^撤销变更 (\d+)（(.*)）$/, ([id, was = '']) => `undo changeset ${id} (${inEnglish(was)})`],
  [/^豁免于 (\S+) 到期$/, ([day = '']) => `the exemption ended on ${day}`],
  [/^生成演示区（合成数据）$/, () => 'the demonstration district was generated (synthetic data)'],
]

export const reasonText = (reason: string, language: WordLanguage): string =>
  language === 'zh' ? reason : inEnglish(reason)

function inEnglish(reason: string): string {
  // A colon begins what a person wrote; one in what is taken back stands within brackets.
  const [, done = reason, written] = /^(撤销变更 \d+（.*）|[^：]*)(?:：(.*))?$/s.exec(reason) ?? []
  const parts = done.startsWith('撤销') ? [done] : done.split('；')
  const told = parts.map(formed)
  if (told.some((part) => part === null)) return reason
  return [told.join('; '), ...(written === undefined ? [] : [written])].join(': ')
}

function formed(text: string): string | null {
  for (const [form, told] of forms) {
    const found = form.exec(text)
    if (found) return told(found.slice(1))
  }
  return null
}
