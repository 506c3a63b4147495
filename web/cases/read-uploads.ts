/** Files chosen in the browser, as the API takes them. */
import type { Upload } from '../api/cases.ts'

export const readUploads = (files: FileList | null): Promise<Upload[]> =>
  Promise.all([...(files ?? [])].map(readUpload))

async function readUpload(file: File): Promise<Upload> {
  const address = await new Promise<string>((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })
  return {
    name: file.name,
    mediaType: file.type || 'application/octet-stream',
    base64: address.slice(address.indexOf(',') + 1),
  }
}
