/** An export document as the answer to a request: the file, its name, and remarks on what it could not hold. */
import {
  type ExportFormatId,
  exportFormatOf,
  type TextEncoding,
} from '../../gis-data/export-formats.ts'
import { UserFault } from '../errors/user-fault.ts'
import { streamedFile } from '../http/streamed-file.ts'
import type { ExportDocument } from './export-document.ts'
import { exportWriters } from './formats.ts'

/** Remarks travel as JSON in percent encoding: headers are ASCII. */
export const REMARKS_HEADER = 'x-hegui-remarks'

export async function answerExport(
  document: ExportDocument,
  format: ExportFormatId,
  encoding: TextEncoding,
): Promise<Response> {
  const { title, titleEn, extension, withoutShapes } = exportFormatOf(format)
  if (document.geometry === null && !withoutShapes)
    throw new UserFault(
      'bad_request',
      `${document.title}没有图形，不能导出为 ${title}；请选 Excel、CSV 或 GeoPackage`,
      `${document.titleEn} has no geometry and cannot leave as ${titleEn}; choose Excel, CSV or GeoPackage`,
    )
  const { contentType, write } = exportWriters[format]
  const { chunks, remarks } = await write(document, encoding)
  const name = `${document.title}${partOf(document)}-r${document.revision}.${extension}`
  const charset = /^text\//.test(contentType) ? `; charset=${encoding.toLowerCase()}` : ''
  return streamedFile({
    name,
    type: contentType + charset,
    pieces: chunks,
    headers: {
      'cache-control': 'private, no-store',
      ...(remarks.length > 0 && { [REMARKS_HEADER]: encodeURIComponent(JSON.stringify(remarks)) }),
    },
  })
}

/** Files of a part are told from those of the whole, and of other places, by their names. */
const partOf = ({ selection, unit }: ExportDocument) =>
  selection === null ? '' : `-${unit ?? '部分'}`
