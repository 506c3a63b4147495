/** Who is looking. Until log-in arrives the role is picked here; the server filters by it. */
import { UserOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Role, roles, roleTitles } from '../../gis-data/viewer.ts'
import { useChooseRole, useViewer } from '../api/viewer.ts'
import { useWords } from '../state/use-language.ts'

export function RolePicker() {
  const { t } = useTranslation()
  const words = useWords()
  const { data } = useViewer()
  const choose = useChooseRole()
  const role = data?.role ?? 'planner'
  return (
    <Dropdown
      autoFocus
      trigger={['click']}
      menu={{
        selectedKeys: [role],
        items: roles.map((each) => ({ key: each, label: words(roleTitles[each]) })),
        onClick: ({ key }) => choose.mutate(key as Role),
      }}
    >
      <Button type="text" icon={<UserOutlined />} title={t('shell.role')} data-testid="role">
        {words(roleTitles[role])}
      </Button>
    </Dropdown>
  )
}
