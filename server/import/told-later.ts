/** Work that goes on beside other work: its fault is told where it is waited for, and is not unhandled until then. */
export function toldLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}
