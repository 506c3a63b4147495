/** Which tools of the map hold work that is not saved: the rail marks them while they are closed. */
import { createStore } from '../lib/store.ts'

export const unsavedWork = createStore<readonly string[]>([])

export const markUnsaved = (tool: string, unsaved: boolean): void =>
  unsavedWork.set((tools) => {
    if (tools.includes(tool) === unsaved) return tools
    return unsaved ? [...tools, tool] : tools.filter((each) => each !== tool)
  })
