/** A zip made while its entries are: compressed natively off the main thread, never whole in memory. */
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

export interface ZipEntry {
  readonly name: string
  /** Text is UTF-8. */
  readonly chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
}

type Open = ZipInputFile & { crc: number; size: number }

/** Entries are taken one after the other, so that a later one may tell of what an earlier one found. */
export async function* zipStream(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for await (const { name, chunks } of entries) {
    const file: Open = { filename: name, compression: 8, crc: 0, size: 0 } as Open
    zip.add(file)
    for await (const deflated of deflate(chunks, file)) {
      file.ondata!(null, new Uint8Array(deflated), false)
      yield* ready.splice(0)
    }
    file.ondata!(null, new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

async function* deflate(chunks: ZipEntry['chunks'], file: Open): AsyncGenerator<Uint8Array> {
  const deflater = createDeflateRaw({ level: 6 })
  const feeding = feed(chunks, file, deflater)
  // Looked at below; until then a failure must not count as unhandled.
  feeding.catch((error: Error) => deflater.destroy(error))
  try {
    for await (const chunk of deflater) yield chunk as Uint8Array
    await feeding
  } finally {
    deflater.destroy()
  }
}

async function feed(
  chunks: ZipEntry['chunks'],
  file: Open,
  deflater: ReturnType<typeof createDeflateRaw>,
): Promise<void> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    file.crc = crc32(bytes, file.crc)
    file.size += bytes.length
    if (!deflater.write(bytes))
      await new Promise<void>((resolve) => {
        deflater.once('drain', resolve).once('close', resolve)
      })
    if (deflater.destroyed) return
  }
  deflater.end()
}
