/** What kind of document a file is, by its bytes and not by its name. */
import { unzipSync } from 'fflate'
import type { PlanTextForm } from '../../api/plan-text-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { textIn } from '../../survey-files/decode-text.ts'

/** As base64 it must fit into one request. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024

/** @throws UserFault `bad_request` for anything but PDF, DOCX or plain text, `too_large` */
export function planTextForm(bytes: Uint8Array, name: string): PlanTextForm {
  if (bytes.length === 0) throw refused(name, '是空文件', 'is an empty file')
  if (bytes.length > MAX_TEXT_BYTES) {
    const size = (bytes.length / 1048576).toFixed(1)
    throw new UserFault(
      'too_large',
      `${name} 为 ${size} MB，规划文本上限 ${MAX_TEXT_BYTES / 1048576} MB；请压缩图片或分册上传`,
      `${name} has ${size} MB, a text of a plan may have ${MAX_TEXT_BYTES / 1048576} MB; compress its pictures or add it in parts`,
    )
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) {
    if (isWordDocument(bytes)) return 'docx'
  } else if (textIn(bytes) !== null) return 'txt'
  throw refused(
    name,
    '不是 PDF、DOCX 或文本文件（UTF-8、GB18030）；请转存为其中一种',
    'is no PDF, DOCX or plain text (UTF-8, GB18030); save it as one of them',
  )
}

function isWordDocument(bytes: Uint8Array): boolean {
  let found = false
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= name === 'word/document.xml'
        return false
      },
    })
  } catch {
    return false // a damaged archive is no document
  }
  return found
}

const refused = (name: string, zh: string, en: string) =>
  new UserFault('bad_request', `${name} ${zh}`, `${name} ${en}`)
