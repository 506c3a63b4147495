/** What the page says for a moment: over everything, in nobody's way. */
import { announced, hush } from '../lib/announce.ts'
import { useStore } from '../lib/store.ts'
import styles from './announcement.module.css'

export function Announcement() {
  const said = useStore(announced)
  const offer = said?.offer
  return (
    <div role="status" className={styles.place}>
      {said && (
        <span className={styles.said}>
          {said.text}
          {offer && (
            <button
              type="button"
              className={styles.offer}
              data-testid="announced-offer"
              onClick={() => {
                hush()
                offer.run()
              }}
            >
              {offer.word}
            </button>
          )}
        </span>
      )}
    </div>
  )
}
