/** Every key that does something, on one sheet. */
import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MessageKey } from '../i18n/i18n.ts'
import { useEscape } from '../lib/use-escape.ts'
import { shortcutsOpen } from '../state/help-open.ts'
import styles from './shortcut-sheet.module.css'

export interface KeyGroup {
  readonly title: MessageKey
  readonly keys: readonly {
    /** Pressed together. */
    readonly press: readonly string[]
    readonly does: MessageKey
  }[]
}

export function ShortcutSheet({ groups }: { groups: readonly KeyGroup[] }) {
  const { t } = useTranslation()
  const close = () => shortcutsOpen.set(false)
  useEscape(true, close)
  return (
    <Modal
      open
      keyboard={false}
      centered
      width={880}
      title={t('keys.title')}
      footer={null}
      onCancel={close}
    >
      <div className={styles.sheet} data-testid="shortcut-sheet">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={styles.title}>{t(title)}</h3>
            <dl className={styles.keys}>
              {keys.map(({ press, does }) => (
                <div key={press.join('+')} className={styles.key}>
                  <dt>
                    {press.map((key) => (
                      <kbd key={key} className={styles.cap}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
