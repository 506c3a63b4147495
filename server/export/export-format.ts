/** What every format does with an export document: bytes as they are made, and remarks on what it could not hold. */
import type { TextEncoding } from '../../gis-data/export-formats.ts'
import type { ExportRemark } from '../api/export-contract.ts'
import type { ExportDocument } from './export-document.ts'

export interface WrittenExport {
  /** Text is UTF-8. */
  readonly chunks: AsyncGenerator<string | Uint8Array>
  /** What the file says differently from the data, as far as it is known before the last row. */
  readonly remarks: readonly ExportRemark[]
}

export interface ExportFormat {
  readonly contentType: string
  /** @throws UserFault where the data does not fit the format at all. */
  write(document: ExportDocument, encoding: TextEncoding): Promise<WrittenExport>
}

/** A format that is text from the first row on. */
export const textFormat = (
  contentType: string,
  lines: (document: ExportDocument, encoding: TextEncoding) => AsyncGenerator<string | Uint8Array>,
): ExportFormat => ({
  contentType,
  write: async (document, encoding) => ({ chunks: lines(document, encoding), remarks: [] }),
})
