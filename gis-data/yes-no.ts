/** A truth value in words. */
import type { Words } from './words.ts'

const yes: Words = { title: '是', titleEn: 'Yes' }
const no: Words = { title: '否', titleEn: 'No' }

export const yesNo = (value: boolean): Words => (value ? yes : no)
