/** Which tools of the map hold work that is not saved: the rail marks them, and leaving the page is asked about. */
import { createStore } from '../lib/store.ts'

export const unsavedWork = createStore<readonly string[]>([])

export const markUnsaved = (tool: string, unsaved: boolean): void =>
  unsavedWork.set((tools) => {
    if (tools.includes(tool) === unsaved) return tools
    return unsaved ? [...tools, tool] : tools.filter((each) => each !== tool)
  })

const warn = (event: BeforeUnloadEvent) => event.preventDefault()

// also while the tool is closed or another page of ours is open
unsavedWork.subscribe(() => {
  if (unsavedWork.get().length > 0) window.addEventListener('beforeunload', warn)
  else window.removeEventListener('beforeunload', warn)
})
