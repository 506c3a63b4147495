/** Paragraphs of a DOCX as plain text, with those that its styles make headings. */
import { strFromU8, unzipSync } from 'fflate'
import { UserFault } from '../../errors/user-fault.ts'

const DOCUMENT = 'word/document.xml'
/** Far above any plan's text, far below what a hostile archive would unfold to. */
const MAX_XML_BYTES = 32 * 1024 * 1024

export interface Paragraph {
  readonly text: string
  readonly heading: boolean
}

/** @throws UserFault `too_large` where the document unfolds beyond the bound. */
export function wordParagraphs(bytes: Uint8Array): Paragraph[] {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== DOCUMENT) return false
      if (originalSize > MAX_XML_BYTES)
        throw new UserFault(
          'too_large',
          '文档展开后过大，请下载后阅读',
          'the document unfolds too large; download it to read',
        )
      return true
    },
  })
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array())
  return xml.split('</w:p>').map((part) => ({
    text: [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, text]) => (text === undefined ? ' ' : unescaped(text)))
      .join(''),
    heading: /<w:pStyle w:val="(?:[Hh]eading ?1|1|标题 ?1)"\/>/.test(part),
  }))
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const unescaped = (text: string) =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
