/** Satellite and drone pictures: tiles of other servers by their address, files of tiles by their name in the data folder. */
import { type Kysely, type Migration, sql } from 'kysely'

export const imagery: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table hegui.imagery (
        id text primary key,
        title text not null,
        source text not null check (source in ('address', 'pmtiles', 'mbtiles')),
        address text,
        origin text,
        captured_on date,
        attribution text not null,
        min_zoom integer not null,
        max_zoom integer not null check (max_zoom >= min_zoom),
        bounds jsonb,
        bytes bigint,
        added_by text not null,
        added_at timestamptz not null default clock_timestamp(),
        check ((source = 'address') = (address is not null and origin is not null))
      )`.execute(db)
  },
}
