/** Prints a document of its own, beside the page, in a frame that nobody sees. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

export interface Printed {
  /** Programs name the file after it. */
  readonly title: string
  readonly language: string
  readonly css: string
  readonly content: ReactNode
}

export function printApart({ title, language, css, content }: Printed): void {
  const frame = document.createElement('iframe')
  frame.title = title
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;right:0;bottom:0;width:0;height:0;border:0'
  frame.srcdoc = '<!doctype html><html><head></head><body></body></html>'
  frame.addEventListener('load', () => {
    const { contentDocument: paper, contentWindow: view } = frame
    if (!paper || !view) return
    paper.title = title
    paper.documentElement.lang = language
    const style = paper.createElement('style')
    style.textContent = css
    paper.head.append(style)
    const root = createRoot(paper.body)
    flushSync(() => root.render(content))
    // the programs that print take their copy before they say so
    view.addEventListener('afterprint', () => {
      setTimeout(() => {
        root.unmount()
        frame.remove()
      })
    })
    view.print()
  })
  document.body.append(frame)
}
