/** The document that is to be added: a file as it is, or one out of the archive of a delivery. */
import { useState } from 'react'
import { type ZipEntry, zipEntries, zipEntryFile } from '../../../lib/zip-entries.ts'

export const textEndings = ['.pdf', '.docx', '.txt'] as const

interface Archive {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
}

/** `onFile` hears the document itself, wherever it came from. */
export function useChosenText(onFile: (file: File) => void) {
  const [file, setFile] = useState<File | null>(null)
  const [archive, setArchive] = useState<Archive | null>(null)
  const [entry, setEntry] = useState<ZipEntry | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const take = (next: File) => {
    setFile(next)
    onFile(next)
  }
  const choose = async (chosen: File | undefined) => {
    setFile(null)
    setArchive(null)
    setEntry(null)
    setUnreadable(false)
    if (!chosen) return
    if (!chosen.name.toLowerCase().endsWith('.zip')) return take(chosen)
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      setArchive({ bytes, entries: await zipEntries(bytes, textEndings) })
    } catch {
      setUnreadable(true)
    }
  }
  const chooseEntry = async (next: ZipEntry) => {
    if (!archive) return
    setEntry(next)
    try {
      take(await zipEntryFile(archive.bytes, next))
    } catch {
      setFile(null)
      setUnreadable(true)
    }
  }
  return { file, entries: archive?.entries ?? null, entry, unreadable, choose, chooseEntry }
}
