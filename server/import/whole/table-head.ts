/** The head of a dBASE table: its fields with types and lengths, and how its rows lie. */
import { open } from 'node:fs/promises'
import { UserFault } from '../../errors/user-fault.ts'

export interface TableField {
  readonly name: string
  readonly type: 'text' | 'integer' | 'number' | 'date' | 'other'
  readonly length: number
}

const types: Readonly<Record<string, TableField['type']>> = { C: 'text', D: 'date', F: 'number' }
const FIELD_BYTES = 32
/** The head's own length is a number of two bytes. */
const MAX_HEAD_BYTES = 65_536

/** @throws UserFault where it is no dBASE table. */
export function tableHead(table: Buffer, encoding: string, name: string) {
  const headBytes = table.length >= 33 ? table.readUInt16LE(8) : 0
  const rowBytes = table.length >= 33 ? table.readUInt16LE(10) : 0
  if (headBytes < 33 || headBytes > table.length || rowBytes < 1)
    throw new UserFault(
      'unreadable_file',
      `${name}：属性表 .dbf 不完整`,
      `${name}: the table .dbf is cut short`,
    )
  const decoder = new TextDecoder(encoding === 'CP1252' ? 'windows-1252' : encoding)
  const fields: TableField[] = []
  for (let at = 32; at + FIELD_BYTES <= headBytes && table[at] !== 0x0d; at += FIELD_BYTES) {
    const letters = table.subarray(at, at + 11)
    const end = letters.indexOf(0)
    const kind = String.fromCharCode(table[at + 11] ?? 0)
    const decimals = table[at + 17] ?? 0
    fields.push({
      name: decoder.decode(end < 0 ? letters : letters.subarray(0, end)).trim(),
      type: kind === 'N' ? (decimals > 0 ? 'number' : 'integer') : (types[kind] ?? 'other'),
      length: table[at + 16] ?? 0,
    })
  }
  return { fields, headBytes, rowBytes, rowCount: table.readUInt32LE(4), decoder }
}

export async function readTableHead(path: string, encoding: string): Promise<TableField[]> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(MAX_HEAD_BYTES),
      0,
      MAX_HEAD_BYTES,
      0,
    )
    return tableHead(buffer.subarray(0, bytesRead), encoding, path).fields
  } finally {
    await file.close()
  }
}
