/** What names a person or leads to one: which delivered field names do, and how a value is masked. */

const personalNames =
  /姓名|户主|权利人|联系人|身份证|证件|电话|手机|银行|账号|(^|_)(owner|holder|phone|tel|mobile|id_?card)(_|$)|^(QLRMC|HZXM|ZJH|SFZH|DH|LXDH)$/i

/** Whether a field of a file that no standard describes must be treated as personal. */
export const isPersonalName = (fieldName: string): boolean => personalNames.test(fieldName)

/** `张*明`, `138****5678`, `**************1234`: enough to recognise what one knows already. */
export function maskPersonal(value: string): string {
  const letters = [...value]
  if (/^1\d{10}$/.test(value)) return `${value.slice(0, 3)}****${value.slice(-4)}`
  if (/^\p{Script=Han}{2,4}$/u.test(value)) {
    return letters.map((letter, at) => (isShown(at, letters.length) ? letter : '*')).join('')
  }
  const shown = letters.length > 8 ? 4 : 0
  return '*'.repeat(letters.length - shown) + letters.slice(letters.length - shown).join('')
}

/** The first letter of a name, and the last where three or more. */
const isShown = (at: number, length: number) => at === 0 || (length > 2 && at === length - 1)
