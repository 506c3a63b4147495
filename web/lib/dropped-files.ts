/** What was dropped on the page, as files; a folder as an archive of what is in it, under its name. */
import { zipFiles } from './zip-files.ts'

/** To be called while the drop is being handled: what it holds is gone afterwards. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = [...dropped.files]
  const folders = entries.filter((entry) => entry.isDirectory)
  if (folders.length === 0) return files
  const plain = entries.filter((entry) => entry.isFile)
  const held = await Promise.all([...folders, ...plain].map(filesIn))
  return [await zipFiles(`${folders[0]!.name}.zip`, held.flat())]
}

interface PlacedFile {
  /** From the folder that was dropped. */
  readonly path: string
  readonly file: File
}

async function filesIn(entry: FileSystemEntry): Promise<PlacedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const found: PlacedFile[] = []
  const reader = entry.createReader()
  // a reader gives a hundred at a time, and none at the end
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return found
    for (const each of some) found.push(...(await filesIn(each)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
