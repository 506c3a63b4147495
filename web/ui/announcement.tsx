/** What the page says for a moment: over everything, in nobody's way. */
import { announced } from '../lib/announce.ts'
import { useStore } from '../lib/store.ts'
import styles from './announcement.module.css'

export function Announcement() {
  const said = useStore(announced)
  return (
    <div role="status" className={styles.place}>
      {said && <span className={styles.said}>{said.text}</span>}
    </div>
  )
}
