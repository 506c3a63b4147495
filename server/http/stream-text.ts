/** Text as it is made, in chunks of a size worth sending. An error in the middle breaks the answer off. */
const CHUNK = 256 * 1024

export function streamText(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      let chunk = ''
      while (chunk.length < CHUNK) {
        const { value, done } = await pieces.next()
        if (done) {
          if (chunk) controller.enqueue(encoder.encode(chunk))
          controller.close()
          return
        }
        chunk += value
      }
      controller.enqueue(encoder.encode(chunk))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
