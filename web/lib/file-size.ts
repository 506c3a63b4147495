/** A size in bytes as people read it. */
export function fileSize(bytes: number): string {
  const units = ['KB', 'MB', 'GB'] as const
  let size = bytes / 1024
  let at = 0
  for (; size >= 1024 && at < units.length - 1; at += 1) size /= 1024
  return at === 0 ? `${Math.ceil(size)} KB` : `${size.toFixed(1)} ${units[at]}`
}
