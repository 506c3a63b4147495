/** The typeface of reports: Noto Sans SC (SIL OFL), as files that PDF and pictures embed. */
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve
const file = (weight: string) =>
  resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)

/** Its name inside the files, so that drawings name it alike wherever they end. */
export const REPORT_FONT = 'Noto Sans SC'
export const fontFiles = { regular: file('400Regular'), bold: file('700Bold') }
