/** Works through a list with several at work at once, in the order of the list. */

/** After a failure nothing more is begun; it is thrown when all that had begun has ended. */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  let failed = false
  const lane = async () => {
    for (const item of left) {
      if (failed) return
      try {
        await work(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const failure = ended.find((each) => each.status === 'rejected')
  if (failure) throw failure.reason
}
