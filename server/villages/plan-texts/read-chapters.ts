/** A plan's text by chapters: by headings of the document, or by lines such as 第一章 总则. */
import type { PlanReading, PlanTextForm } from '../../api/plan-text-contract.ts'
import { textIn } from '../../survey-files/decode-text.ts'
import { type Paragraph, wordParagraphs } from './word-paragraphs.ts'

const MAX_PARAGRAPHS = 4000
const MAX_LETTERS = 2000
const MAX_HEADING_LETTERS = 60
const chapterLine = /^第[一二三四五六七八九十百\d]+[章部]/

export function readChapters(bytes: Uint8Array, form: PlanTextForm): PlanReading {
  const paragraphs = form === 'docx' ? wordParagraphs(bytes) : linesOf(textIn(bytes) ?? '')
  const full = paragraphs.filter(({ text }) => text.trim() !== '')
  const styled = full.some(({ heading }) => heading)
  const isHeading = ({ text, heading }: Paragraph) =>
    styled ? heading : chapterLine.test(text.trim()) && text.length <= MAX_HEADING_LETTERS
  const chapters: { title: string | null; paragraphs: string[] }[] = []
  for (const paragraph of full.slice(0, MAX_PARAGRAPHS)) {
    const text = paragraph.text.trim().slice(0, MAX_LETTERS)
    if (isHeading(paragraph)) chapters.push({ title: text, paragraphs: [] })
    else {
      if (chapters.length === 0) chapters.push({ title: null, paragraphs: [] })
      chapters.at(-1)?.paragraphs.push(text)
    }
  }
  const long = full.some(({ text }) => text.trim().length > MAX_LETTERS)
  return { chapters, cut: long || full.length > MAX_PARAGRAPHS }
}

const linesOf = (text: string): Paragraph[] =>
  text.split(/\r\n|[\n\r\f]/).map((line) => ({ text: line, heading: false }))
