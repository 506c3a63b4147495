/** A tile as an HTTP answer: compressed once, with an ETag, kept for ever when its address names the revision. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const compress = promisify(gzip)
const expand = promisify(gunzip)
/** Below this a compressed body is not worth its header. */
const SMALL = 256
const YEAR_S = 31_536_000

/** What is kept of a tile: the bytes as nearly every client takes them. */
export interface PackedTile {
  readonly bytes: Uint8Array
  readonly gzipped: boolean
  readonly etag: string
}

export async function packTile(tile: Uint8Array): Promise<PackedTile> {
  const etag = `W/"${createHash('sha1').update(tile).digest('base64url')}"`
  if (tile.length < SMALL) return { bytes: tile, gzipped: false, etag }
  return { bytes: await compress(tile, { level: 5 }), gzipped: true, etag }
}

/** `pinned`: the address names revision and viewer, so that what it answers can never change. */
export async function answerTile(
  { bytes, gzipped, etag }: PackedTile,
  pinned: boolean,
  asked: Headers,
): Promise<Response> {
  const headers = new Headers({
    // Private: what a tile holds depends on who asks.
    'cache-control': pinned ? `private, max-age=${YEAR_S}, immutable` : 'private, no-cache',
    vary: 'accept-encoding, cookie',
    etag,
  })
  if (asked.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  if (bytes.length === 0) return new Response(null, { status: 204, headers })
  headers.set('content-type', 'application/vnd.mapbox-vector-tile')
  if (!gzipped) return new Response(bodyOf(bytes), { headers })
  if (!/\bgzip\b/.test(asked.get('accept-encoding') ?? ''))
    return new Response(bodyOf(await expand(bytes)), { headers })
  headers.set('content-encoding', 'gzip')
  return new Response(bodyOf(bytes), { headers })
}

/** A view of exactly these bytes, without a copy. */
const bodyOf = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>
