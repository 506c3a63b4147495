/** Bytes as they are made, in chunks of a size worth sending. An error in the middle breaks the answer off. */
const CHUNK = 256 * 1024

export function streamChunks(
  pieces: AsyncGenerator<string | Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const held: Uint8Array[] = []
      for (let size = 0; size < CHUNK; ) {
        const { value, done } = await pieces.next()
        if (done) {
          if (held.length > 0) controller.enqueue(Buffer.concat(held))
          controller.close()
          return
        }
        const bytes = typeof value === 'string' ? Buffer.from(value) : value
        held.push(bytes)
        size += bytes.length
      }
      controller.enqueue(Buffer.concat(held))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
