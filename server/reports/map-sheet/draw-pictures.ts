/** Satellite and drone pictures beneath the map of a sheet: their tiles, each set where it belongs in EPSG:4544. */
import type { SheetContents } from '../../api/sheet-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { ringOf } from './clip.ts'
import type { MapFrame } from './map-frame.ts'
import type { Pen } from './pen.ts'
import { cornerOf, PRINT_DPI, TILE_PX, tilesUnder } from './picture-tiles.ts'
import type { SheetGround } from './sheet-ground.ts'

/** A0 at 400 dpi has some 3,900. */
const MOST_TILES = 4000
const MOST_BYTES = 96 * 1024 * 1024

export interface DrawnPictures {
  /** For the title block: each picture with its day. */
  readonly titles: readonly string[]
  readonly remarks: readonly string[]
}

/** The last of `asked` lies on top. @throws UserFault for more than a file can hold. */
export async function drawPictures(
  { pictures, viewer, progress }: SheetGround,
  pen: Pen,
  frame: MapFrame,
  { pictures: asked, language }: Pick<SheetContents, 'pictures' | 'language'>,
): Promise<DrawnPictures> {
  const zh = language === 'zh'
  const titles: string[] = []
  const remarks: string[] = []
  for (const { id, opacity } of asked) {
    const picture = await pictures(id, viewer)
    const day = picture.capturedOn ?? (zh ? '拍摄日期不详' : 'day not known')
    const named = `${picture.title} ${day}`
    if (picture.tile === null) {
      remarks.push(
        zh
          ? `外部影像不随图印出：${named}`
          : `A picture of another server is not printed: ${named}`,
      )
      continue
    }
    const { tiles, dpi } = tilesUnder(frame, picture)
    if (tiles.length > MOST_TILES) throw tooMany(picture.title, tiles.length)
    const placed: { image: Buffer; corners: Parameters<Pen['tile']>[1] }[] = []
    let bytes = pen.pictureBytes
    for (const [at, { zoom, column, row }] of tiles.entries()) {
      if (at % 25 === 0)
        await progress(
          { title: `影像 ${picture.title}`, titleEn: `picture ${picture.title}` },
          0.01,
        )
      const image = await picture.tile(zoom, column, row)
      if (!image) continue
      const place = (x: number, y: number) => frame.place(...cornerOf(zoom, column + x, row + y))
      // half a pixel over the next one: viewers leave a hair of paper between pictures that only touch
      const over = 1 + 0.5 / TILE_PX
      placed.push({
        image: Buffer.from(image),
        corners: [place(0, 0), place(over, 0), place(0, over)],
      })
      bytes += image.length
      if (bytes > MOST_BYTES) throw tooLarge(picture.title)
    }
    let drawn = 0
    pen.clipped([ringOf(frame.box)], () => {
      for (const { image, corners } of placed) if (pen.tile(image, corners, opacity)) drawn += 1
    })
    const unreadable = placed.length - drawn
    if (unreadable > 0)
      remarks.push(
        zh
          ? `影像 ${picture.title} 有 ${unreadable} 块瓦片格式不能印出（仅支持 JPEG、PNG）`
          : `${unreadable} tiles of ${picture.title} are in a form that cannot be printed (JPEG and PNG can)`,
      )
    if (drawn === 0) {
      remarks.push(zh ? `图幅范围内没有影像：${named}` : `No picture in the frame: ${named}`)
      continue
    }
    titles.push(named)
    remarks.push(aboutOf(picture.title, picture.attribution, dpi, zh))
  }
  return { titles, remarks }
}

function aboutOf(title: string, attribution: string, dpi: number, zh: boolean): string {
  const whole = Math.floor(dpi)
  const coarse = whole < PRINT_DPI
  const fineness = zh
    ? `影像 ${title} ${whole} dpi${coarse ? `（影像本身的精度，低于 ${PRINT_DPI} dpi）` : ''}`
    : `Picture ${title} at ${whole} dpi${coarse ? ` (as fine as it is, below ${PRINT_DPI} dpi)` : ''}`
  return attribution ? `${fineness}，${attribution}` : fineness
}

const tooMany = (title: string, tiles: number) =>
  new UserFault(
    'too_large',
    `影像“${title}”在图幅内有 ${tiles} 块瓦片，上限 ${MOST_TILES}；请换较小的纸张，或关闭影像`,
    `the picture "${title}" has ${tiles} tiles in the frame, the limit is ${MOST_TILES}; take a smaller paper or leave the picture out`,
  )

const tooLarge = (title: string) =>
  new UserFault(
    'too_large',
    `加上影像“${title}”文件超过 ${MOST_BYTES / 1048576} MB；请换较小的纸张、较少的图幅，或关闭影像`,
    `with the picture "${title}" the file exceeds ${MOST_BYTES / 1048576} MB; take a smaller paper, fewer sheets, or leave the picture out`,
  )
