/** The map over the table; the line between them is dragged, and its button folds the map away. */
import { Splitter } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ledger-page.module.css'

export function MapOverRows({ map, rows }: { map: ReactNode; rows: ReactNode }) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState(false)
  const name = t(folded ? 'ledger.unfoldMap' : 'ledger.foldMap')
  // the library names its buttons in English alone, and draws them once it has measured its parts
  useEffect(() => {
    const box = frame.current
    if (!box) return
    const label = () => {
      for (const button of box.querySelectorAll('.ant-splitter-bar-collapse-bar'))
        button.setAttribute('aria-label', name)
    }
    label()
    const watch = new MutationObserver(label)
    watch.observe(box, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [name])
  return (
    <div ref={frame} className={styles.split}>
      <Splitter orientation="vertical" lazy onCollapse={([first]) => setFolded(first === true)}>
        <Splitter.Panel className={styles.part} defaultSize="42%" min="20%" max="75%" collapsible>
          {map}
        </Splitter.Panel>
        <Splitter.Panel className={styles.part}>{rows}</Splitter.Panel>
      </Splitter>
    </div>
  )
}
