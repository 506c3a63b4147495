/** Codes whose standard gives them a form: what it is, and in what a code departs from it. */
import { district } from './district.ts'
import type { Words } from './words.ts'

export interface CodeForm extends Words {
  readonly length: number
  readonly pattern: RegExp
  readonly example: string
}

/** Rights to land: 国有 G or 集体 J, and what they are of; 宅基地 is JC, 集体建设用地 JB. */
const parcel = String.raw`\d{12}[GJ][ABCDEFGHSXWY]\d{5}`

export const codeForms = {
  parcelCode: {
    title: '19 位：县级区划 6 位、地籍区和地籍子区各 3 位、特征码 2 位大写字母、顺序号 5 位',
    titleEn:
      '19 characters: district 6, cadastral area and subarea 3 each, two capital letters, serial number 5',
    length: 19,
    pattern: new RegExp(`^${parcel}$`),
    example: `${district.code}104201JC00001`,
  },
  unitNumber: {
    title: '28 位：宗地代码 19 位、定着物特征码 1 位（F 房屋、L 林木、Q 其他、W 无）、顺序号 8 位',
    titleEn: '28 characters: parcel code 19, F, L, Q or W, serial number 8',
    length: 28,
    pattern: new RegExp(`^${parcel}[FLQW]\\d{8}$`),
    example: `${district.code}104201JC00001F00010001`,
  },
} as const satisfies Record<string, CodeForm>
export type CodeFormId = keyof typeof codeForms

/** In what a value departs from its field's form; null where it does not, or there is none. */
export function formDeparture(
  { form }: { readonly form?: CodeFormId | undefined },
  value: unknown,
): Words | null {
  if (!form || value === null || value === undefined || value === '') return null
  const text = String(value)
  const { length, pattern, title, titleEn }: CodeForm = codeForms[form]
  if (text.length !== length)
    return {
      title: `${text} 有 ${text.length} 位，应为 ${title}`,
      titleEn: `${text} has ${text.length} characters; expected ${titleEn}`,
    }
  if (!pattern.test(text) && pattern.test(text.toUpperCase()))
    return {
      title: `${text} 的特征码应为大写字母`,
      titleEn: `the letters in ${text} should be capitals`,
    }
  if (!pattern.test(text))
    return {
      title: `${text} 不合标准形式，应为 ${title}`,
      titleEn: `${text} is not of the standard's form: ${titleEn}`,
    }
  if (text.startsWith(district.formerCode))
    return {
      title: `${text} 用的是 2016 年以前的区划代码 ${district.formerCode}，${district.name}现为 ${district.code}`,
      titleEn: `${text} bears the district code in use until 2016, ${district.formerCode}; it is ${district.code} now`,
    }
  if (!text.startsWith(district.code))
    return {
      title: `${text} 是 ${text.slice(0, 6)} 的编码，${district.name}的以 ${district.code} 开头`,
      titleEn: `${text} is a code of ${text.slice(0, 6)}; those of this district begin with ${district.code}`,
    }
  return null
}
