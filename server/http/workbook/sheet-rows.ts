/** Rows of a worksheet as XML, each cell a number or a text that can never be a formula. */
import { escapeXml } from '../escape-xml.ts'

/** Letters that a cell holds in Excel. */
export const longestCell = 32_767

export type SheetCell = string | number | null

/** XML 1.0 has no place for control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** 1 → A, 27 → AA. */
function columnLetters(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter
}

const place = (row: number, at: number) => `r="${columnLetters(at + 1)}${row}"`

const textCell = (text: string, attributes: string) =>
  `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.replace(forbidden, ''))}</t></is></c>`

/** The heading, row 1, stays in sight; style 1 is bold. */
export const sheetHead = (headings: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${headings.length}" width="18" customWidth="1"/></cols><sheetData><row r="1">${headings
    .map((heading, at) => textCell(heading, `${place(1, at)} s="1"`))
    .join('')}</row>`

/** `row` counts from 1. */
export function sheetRow(row: number, values: readonly SheetCell[]): string {
  const cells = values.map((value, at) => {
    if (value === null) return ''
    if (typeof value === 'number') return `<c ${place(row, at)}><v>${value}</v></c>`
    return textCell(value, place(row, at))
  })
  return `<row r="${row}">${cells.join('')}</row>`
}

export const sheetEnd = '</sheetData></worksheet>'
