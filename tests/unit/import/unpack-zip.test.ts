/** Archives that try to escape, lie or explode. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDeliveryFolder } from '../../../server/import/upload/delivered-files.ts'
import { findContainers } from '../../../server/import/upload/find-containers.ts'
import { unpackZip } from '../../../server/import/upload/unpack-zip.ts'
import { encoderOf } from '../../engine/import/write-shapefile.ts'
import { type ZipContent, zip } from '../../engine/import/write-zip.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegui-zip-'))
})
afterAll(() => rm(folder, { recursive: true }))

let made = 0
async function unpack(archive: Buffer, maxBytes?: number) {
  const target = join(folder, `${made++}`)
  const { mkdir } = await import('node:fs/promises')
  await mkdir(target)
  const path = join(folder, `${made}.zip`)
  await writeFile(path, archive)
  const files = await unpackZip({ name: 'a.zip', path }, target, () => true, maxBytes)
  return { files, target }
}

const entry = (name: string, more: Partial<ZipContent> = {}): ZipContent => ({
  name,
  content: Buffer.from(`content of ${name}`),
  ...more,
})

describe('an archive', () => {
  it('comes out under numbers, whatever its names', async () => {
    const { files, target } = await unpack(zip([entry('目录/宗地.shp'), entry('b.dbf')]))
    expect(files.map(({ name }) => name)).toEqual(['目录/宗地.shp', 'b.dbf'])
    expect(await readdir(target)).toEqual(['entry-0', 'entry-1'])
    expect(await readFile(files[0]!.path, 'utf8')).toBe('content of 目录/宗地.shp')
  })

  it('with names in GBK is read in GBK', async () => {
    const encodedName = encoderOf('gbk')('永农.shp')
    const { files } = await unpack(zip([entry('x', { encodedName })]))
    expect(files[0]?.name).toBe('永农.shp')
  })

  it.each(['../up.shp', 'a/../../up.shp', '/etc/passwd', 'C:\\x.shp', '..\\up.shp', 'a\0.shp'])(
    'with an entry named %o is refused',
    async (name) => {
      await expect(unpack(zip([entry('ok.shp'), entry(name)]))).rejects.toMatchObject({
        kind: 'unreadable_file',
        detail: expect.stringContaining('a.zip'),
      })
    },
  )

  it('that would fill the disk is stopped by what comes out, not by what it declares', async () => {
    const bomb = zip([entry('bomb.shp', { content: Buffer.alloc(4_000_000), declaredBytes: 10 })])
    expect(bomb.length).toBeLessThan(10_000)
    const { target, refused } = await unpack(bomb, 1_000_000).then(
      () => ({ target: '', refused: null }),
      (error: unknown) => ({ target: join(folder, `${made - 1}`), refused: error }),
    )
    expect(refused).toMatchObject({ kind: 'too_large' })
    for (const name of await readdir(target))
      expect((await readFile(join(target, name))).length).toBeLessThanOrEqual(1_000_000)
  })

  it.each([
    ['nothing of an archive', (good: Buffer) => good.subarray(0, 0)],
    ['half of it', (good: Buffer) => good.subarray(0, good.length / 2)],
    [
      'a damaged middle',
      (good: Buffer) =>
        Buffer.concat([good.subarray(0, 45), Buffer.alloc(20, 255), good.subarray(65)]),
    ],
    [
      'a directory that points nowhere',
      (good: Buffer) => {
        const bad = Buffer.from(good)
        bad.writeUInt32LE(0x7fffffff, bad.length - 6)
        return bad
      },
    ],
  ])('that is %s is refused, named', async (_case, spoil) => {
    const good = zip([entry('a.shp', { content: Buffer.from('abcdefgh'.repeat(50)) })])
    await expect(unpack(spoil(good))).rejects.toMatchObject({
      detail: expect.stringContaining('a.zip'),
    })
  })

  it('that is a KMZ without a KML is told by its own name, not by what else lies in it', async () => {
    const path = join(folder, 'empty.kmz')
    await writeFile(path, zip([entry('readme.txt'), entry('files/a.png')]))
    const folders = await createDeliveryFolder()
    try {
      await expect(findContainers([{ name: 'empty.kmz', path }], folders)).rejects.toMatchObject({
        detail: 'empty.kmz：这个 KMZ 里没有 KML 文件，请重新导出',
      })
    } finally {
      await folders.remove()
    }
  })
})
