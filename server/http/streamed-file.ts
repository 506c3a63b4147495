/** A file to download that is written while it is sent. */
import { streamChunks } from './stream-chunks.ts'

export interface StreamedFile {
  /** Any letters. */
  readonly name: string
  readonly type: string
  readonly pieces: AsyncGenerator<string | Uint8Array>
  readonly headers?: Readonly<Record<string, string>>
}

export const streamedFile = ({ name, type, pieces, headers }: StreamedFile): Response =>
  new Response(streamChunks(pieces), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...headers,
    },
  })
