/** Files chosen in the browser, as the API takes them. */
import type { Upload } from '../api/cases.ts'
import { fileBase64 } from '../lib/file-base64.ts'

export const readUploads = (files: FileList | null): Promise<Upload[]> =>
  Promise.all([...(files ?? [])].map(readUpload))

const readUpload = async (file: File): Promise<Upload> => ({
  name: file.name,
  mediaType: file.type || 'application/octet-stream',
  base64: await fileBase64(file),
})
