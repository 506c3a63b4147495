/** MapServer from Debian (`cgi-mapserver`, `lighttpd`) as FastCGI over the same tables, to be timed beside us. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MappedLayer, mapFile } from './map-file.ts'

const FILES = { config: 'mapserver.conf', map: 'district.map', web: 'lighttpd.conf' }

export interface MapServer {
  readonly tile: (layer: string, z: number, x: number, y: number) => string
  readonly stop: () => Promise<void>
}

/** Null where Debian's packages are not installed. */
export async function startMapServer(
  databaseUrl: string,
  layers: readonly MappedLayer[],
): Promise<MapServer | null> {
  const mapserv = where('mapserv')
  const lighttpd = where('lighttpd')
  if (!mapserv || !lighttpd) return null
  const folder = await mkdtemp(join(tmpdir(), 'hegui-mapserver-'))
  const at = (file: string) => join(folder, file)
  const port = await freePort()
  await writeFile(at(FILES.map), mapFile(databaseUrl, layers))
  await writeFile(at(FILES.config), `CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n`)
  await writeFile(
    at(FILES.web),
    `server.document-root = "${folder}"
server.bind = "127.0.0.1"
server.port = ${port}
server.modules = ("mod_fastcgi")
fastcgi.server = ("/tile" => ((
  "socket" => "${at('socket')}", "bin-path" => "${mapserv}", "check-local" => "disable",
  "min-procs" => 1, "max-procs" => 1,
  "bin-environment" => ("MAPSERVER_CONFIG_FILE" => "${at(FILES.config)}"))))
`,
  )
  const child = spawn(lighttpd, ['-D', '-f', at(FILES.web)], { stdio: 'ignore' })
  const tile = (layer: string, z: number, x: number, y: number) =>
    `http://127.0.0.1:${port}/tile?map=${at(FILES.map)}&mode=tile&tilemode=gmap&tile=${x}+${y}+${z}&layers=${layer}&map.imagetype=mvt`
  await answering(tile(layers[0]!.layer, 12, 0, 0))
  return { tile, stop: () => stop(child, folder) }
}

function where(program: string): string | null {
  try {
    return execFileSync('which', [program], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => done(port))
    })
  })

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await fetch(url).catch(() => null)
    if (answer) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`MapServer does not answer at ${url}`)
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  await ended
  await rm(folder, { recursive: true, force: true })
}
