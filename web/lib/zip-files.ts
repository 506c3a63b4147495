/** Files as one archive, not compressed: it only keeps them together on their way to the server. */

export async function zipFiles(
  name: string,
  files: readonly { readonly path: string; readonly file: File }[],
): Promise<File> {
  const { Zip, ZipPassThrough } = await import('fflate')
  const parts: BlobPart[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(new Uint8Array(chunk))
  })
  for (const { path, file } of files) {
    const entry = new ZipPassThrough(path)
    zip.add(entry)
    const reader = file.stream().getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read())
      entry.push(read.value)
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  return new File(parts, name, { type: 'application/zip' })
}
