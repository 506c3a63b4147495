/** Rows of a worksheet as XML, each cell a number or a text that can never be a formula. */
import { escapeXml } from '../../http/escape-xml.ts'

export type SheetCell = string | number | null

/** XML 1.0 has no place for control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const textCell = (text: string, style: string) =>
  `<c t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(text.replace(forbidden, ''))}</t></is></c>`

function cell(value: SheetCell): string {
  if (value === null) return '<c/>'
  return typeof value === 'number' ? `<c><v>${value}</v></c>` : textCell(value, '')
}

/** The heading stays in sight; style 1 is bold. */
export const sheetHead = (headings: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${headings.length}" width="18" customWidth="1"/></cols><sheetData><row>${headings
    .map((heading) => textCell(heading, ' s="1"'))
    .join('')}</row>`

export const sheetRow = (cells: readonly SheetCell[]): string =>
  `<row>${cells.map(cell).join('')}</row>`

export const sheetEnd = '</sheetData></worksheet>'
