/** A folder chosen by button and keyboard, where dropping one takes a mouse; it is handed over as an archive. */
import { FolderOpenOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { chosenFolder } from '../lib/chosen-folder.ts'

export interface FolderButtonProps {
  readonly text: string
  readonly busy: boolean
  readonly testId: string
  readonly onFolder: (archive: File) => void
}

export function FolderButton({ text, busy, testId, onFolder }: FolderButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        size="small"
        icon={<FolderOpenOutlined />}
        disabled={busy}
        data-testid={`${testId}-button`}
        onClick={() => input.current?.click()}
      >
        {text}
      </Button>
      <input
        ref={(element) => {
          if (element) element.webkitdirectory = true
          input.current = element
        }}
        type="file"
        hidden
        data-testid={testId}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) void chosenFolder(files).then(onFolder)
        }}
      />
    </>
  )
}
