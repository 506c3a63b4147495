/** What lies in an archive, and single files out of it, read in the browser. */

export interface ZipEntry {
  /** With its folders. */
  readonly path: string
  /** As the archive has it, which is how it is asked for. */
  readonly stored: string
  readonly bytes: number
}

/** Of the files with one of the endings. @throws Error for what is no archive. */
export async function zipEntries(
  archive: Uint8Array,
  endings: readonly string[],
): Promise<ZipEntry[]> {
  const { unzipSync } = await import('fflate')
  const entries: ZipEntry[] = []
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      const path = entryPath(name)
      const isKept = endings.some((ending) => path.toLowerCase().endsWith(ending))
      // what a Mac puts beside each file has the same ending and is none
      const isShadow = /(^|\/)(__MACOSX\/|\._|~\$)/.test(path)
      if (isKept && !isShadow) entries.push({ path, stored: name, bytes: originalSize })
      return false
    },
  })
  return entries
}

export async function zipEntryFile(archive: Uint8Array, { path, stored }: ZipEntry): Promise<File> {
  const { unzipSync } = await import('fflate')
  const bytes = unzipSync(archive, { filter: ({ name }) => name === stored })[stored]
  if (!bytes) throw new Error(path)
  return new File([new Uint8Array(bytes)], path.slice(path.lastIndexOf('/') + 1))
}

/** Archives made on Chinese Windows name their files in GBK and do not say so. */
export function entryPath(name: string): string {
  const codes = [...name].map((letter) => letter.codePointAt(0)!)
  if (codes.every((code) => code < 128) || codes.some((code) => code > 255)) return name
  const bytes = Uint8Array.from(codes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // the next
    }
  }
  return name
}
