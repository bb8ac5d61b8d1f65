import type { MatterView } from '@jiefen/contract'
import type { Matter } from '@jiefen/domain/matter'

/** The papers that can be printed for a matter now, with the form's code in the dossier. */
export function papersOf(matter: Matter): MatterView['papers'] {
  const at = (name: string): string => `/api/matters/${matter.number}/papers/${name}.pdf`
  const papers: MatterView['papers'] = []
  if (matter.sorting.kind === 'dispute' && matter.acceptedAt !== undefined) {
    papers.push({
      form: 'F03',
      title: { zh: '当事人权利义务告知书', en: 'Notice of rights and duties' },
      path: at('rights-notice'),
    })
  }
  if (matter.sessions.length > 0) {
    papers.push({
      form: 'F08',
      title: { zh: '人民调解记录', en: 'Session record' },
      path: at('session-record'),
    })
  }
  if (matter.agreement !== undefined) {
    papers.push(
      matter.agreement.terms.form === 'oral'
        ? {
            form: 'F09B',
            title: { zh: '人民调解口头协议登记表', en: 'Oral agreement registration' },
            path: at('oral-agreement'),
          }
        : { form: 'F09', title: { zh: '人民调解协议书', en: 'Mediation agreement' }, path: at('agreement') },
    )
  }
  if (matter.termination !== undefined) {
    papers.push({
      form: 'F15',
      title: { zh: '终止调解通知书', en: 'Notice of termination' },
      path: at('notice-of-termination'),
    })
  }
  if (matter.stage === 'declined') {
    papers.push({
      form: 'F16',
      title: { zh: '不予受理告知书', en: 'Notice of decline' },
      path: at('notice-of-decline'),
    })
  }
  return papers
}
