/** Hands a file of this server to the browser's downloads. */
export function download(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

/** The same for content that is here already. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  download(address, name)
  // the browser reads it after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
