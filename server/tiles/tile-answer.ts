/** A tile as an HTTP answer: compressed, with an ETag, kept for ever when its address names the revision. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
/** Below this a compressed body is not worth its header. */
const SMALL = 256
const YEAR_S = 31_536_000

/** `pinned`: the address names revision and viewer, so that what it answers can never change. */
export async function answerTile(
  tile: Uint8Array,
  pinned: boolean,
  asked: Headers,
): Promise<Response> {
  const etag = `W/"${createHash('sha1').update(tile).digest('base64url')}"`
  const headers = new Headers({
    // Private: what a tile holds depends on who asks.
    'cache-control': pinned ? `private, max-age=${YEAR_S}, immutable` : 'private, no-cache',
    vary: 'accept-encoding, cookie',
    etag,
  })
  if (asked.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  if (tile.length === 0) return new Response(null, { status: 204, headers })
  headers.set('content-type', 'application/vnd.mapbox-vector-tile')
  if (tile.length < SMALL || !/\bgzip\b/.test(asked.get('accept-encoding') ?? '')) {
    return new Response(bodyOf(tile), { headers })
  }
  headers.set('content-encoding', 'gzip')
  return new Response(bodyOf(await compress(tile, { level: 5 })), { headers })
}

/** A view of exactly these bytes, without a copy. */
const bodyOf = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>
