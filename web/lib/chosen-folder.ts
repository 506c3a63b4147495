/** The files of a folder chosen in the browser's dialog, as an archive under the folder's name. */
import { zipFiles } from './zip-files.ts'

/** `files`: at least one, with its path from the folder on. */
export function chosenFolder(files: readonly File[]): Promise<File> {
  const placed = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }))
  const [folder] = placed[0]!.path.split('/')
  return zipFiles(`${folder}.zip`, placed)
}
