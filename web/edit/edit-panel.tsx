/** 编辑: choose a feature or draw one, change its shape and attributes with the verdict in view, save. */
import '../i18n/made-of-words.ts'
import { useTranslation } from 'react-i18next'
import { mayEdit } from '../../gis-data/editable.ts'
import { useViewer } from '../api/viewer.ts'
import { useStore } from '../lib/store.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { EditOnMap } from './edit-on-map.tsx'
import { EditOutcomeView } from './edit-outcome.tsx'
import { editOutcome, editSession } from './edit-session.ts'
import { EditStart } from './edit-start.tsx'
import { EditWork } from './edit-work.tsx'

export function EditPanel() {
  const { t } = useTranslation()
  const { data: viewer } = useViewer()
  const session = useStore(editSession)
  const outcome = useStore(editOutcome)
  if (!viewer) return <SkeletonRows rows={6} />
  if (!mayEdit(viewer)) return <Notice mark="✎" text={t('edit.notAllowed')} />
  if (session)
    return (
      <div data-testid="edit-panel">
        <EditOnMap session={session} />
        <EditWork session={session} />
      </div>
    )
  return (
    <div data-testid="edit-panel">
      {outcome && <EditOutcomeView outcome={outcome} key={outcome.edit.changeset} />}
      <EditStart />
    </div>
  )
}
