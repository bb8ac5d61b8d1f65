import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { findPrintable, paperNames } from '@jiefen/domain/archive'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openForStaff, paperTitles } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { invitationLetterRoute } from './invitation-letter.ts'
import { packetRoute } from './packet-route.ts'
import { type Asked, type Opened, printDossier, printPaper, writePaper } from './print-paper.ts'

const Named = Type.Object({ number: Type.String({ maxLength: 40 }), paper: Type.String({ maxLength: 60 }) })
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function paperRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(invitationLetterRoute(house))
    await app.register(packetRoute(house))
    app.get(
      '/api/matters/:number/papers/:paper',
      {
        schema: {
          summary:
            'An official paper of the matter as PDF or for a word processor, or the whole dossier as PDF',
          tags: ['papers'],
          params: Named,
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number, paper } = request.params
        const asked = paper === 'dossier.pdf' ? 'dossier' : askedFor(paper)
        if (asked === undefined) throw new DoorProblem('not-found')
        // The parties read in the record of readings what was printed.
        const why = asked === 'dossier' ? '打印整本卷宗' : `打印《${paperTitles[asked.paper].zh}》`
        const what = { what: 'paper', why }
        // Printing takes its time; the connection is given back before.
        const opened = await openForStaff(house, staff, number, what, ({ matter, events, shows }) => {
          if (asked !== 'dossier' && findPrintable(matter, asked.paper, asked.nth) === undefined)
            throw new DoorProblem('not-found')
          return { matter, events: events.filter(shows) }
        })
        const file = await printed(house, asked, opened)
        const isWord = asked !== 'dossier' && asked.ending === 'docx'
        return reply
          .type(isWord ? word : 'application/pdf')
          .header('content-disposition', `${isWord ? 'attachment' : 'inline'}; filename="${number}-${paper}"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(file))
      },
    )
  }
}

async function printed(house: House, asked: Path, opened: Opened): Promise<Uint8Array> {
  if (asked === 'dossier') return (await printDossier(house, opened)).pdf
  return asked.ending === 'pdf' ? printPaper(house, asked, opened) : writePaper(house, asked, opened)
}

type Path = 'dossier' | (Asked & { readonly ending: 'pdf' | 'docx' })

/** session-record-2.pdf: which paper, the how-manieth, and as what. */
function askedFor(path: string): Exclude<Path, 'dossier'> | undefined {
  const [, name, nth, ending] = /^([a-z-]+?)(?:-([1-9]\d?))?\.(pdf|docx)$/.exec(path) ?? []
  const paper = paperNames.find((known) => known === name)
  if (paper === undefined || (ending !== 'pdf' && ending !== 'docx')) return undefined
  return { paper, ending, ...(nth === undefined ? {} : { nth: Number(nth) }) }
}
