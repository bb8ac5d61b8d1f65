import {
  backCoverOutline,
  contentsOutline,
  coverOutline,
  dossierNoteOutline,
  type Outline,
} from '@jiefen/documents'
import { leavesOf, type Missing, missingForArchive } from '@jiefen/domain/archive'
import { agreementsInForce } from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
import { partyName } from '../matter/index.ts'
import {
  authorOn,
  type Draw,
  dayIn,
  disputeName,
  issuerOf,
  kindOn,
  mediatorsOf,
  numberOn,
  type OnPaper,
  partyNamesOf,
} from './on-paper.ts'

/** The retention period is the place's own (no national law fixes one): where its words do not say it, it is left open. */
const retentionOf = ({ words }: Region): string | undefined => words.zh['dossier.retention']

export const coverOn: Draw = (of) => {
  const { matter, events, region } = of
  const day = dayIn(of)
  const opened = events.find(({ type }) => type === 'MediationOpened')
  const ended = matter.agreement?.effectiveAt ?? matter.termination?.at
  const archived = matter.stage === 'archived' ? matter.archive : undefined
  const ofDispute = matter.sorting.kind === 'dispute'
  const names = partyNamesOf(of)
  return coverOutline({
    mediation: ofDispute,
    committee: issuerOf(of),
    title: ofDispute
      ? `${names.join('与')}${disputeName(matter, region)}`
      : `${names.length === 0 ? '未具名' : names.join('、')}${kindOn(of)}`,
    number: numberOn(of),
    mediators: mediatorsOf(of),
    from: opened === undefined ? undefined : day(opened.at),
    to: ended === undefined ? undefined : day(ended),
    filedBy: archived === undefined ? undefined : authorOn(archived.by, of),
    filedOn: archived === undefined ? undefined : day(archived.at),
    retention: retentionOf(region),
  })
}

const missingWords: Readonly<Record<Missing['missing'], string>> = {
  acceptance: '受理登记',
  'rights-told': '权利义务告知',
  identity: '身份证明',
  session: '调解记录',
  outcome: '生效的调解协议',
  signature: '协议上的签名或者印章',
  'signed-paper': '签字件扫描',
  answer: '答复',
  recheck: '复查记录',
  'follow-up': '回访记录',
  whistle: '吹哨的办理结果',
  'assistant-part': '协办的办理结果',
  'counter-sign': '会签',
  disagreement: '对会签不同意见的答复',
  consultation: '会诊结论',
  task: '会诊任务的办理结果',
  performance: '履行情况',
  confirmation: '法院对司法确认申请的裁定',
}

/** What is missing and of whom, as a clerk would write it. */
function missingOn(of: OnPaper): string[] {
  const { matter, region } = of
  const words = missingForArchive(matter).map((missing) => {
    const said = missingWords[missing.missing]
    if ('party' in missing) return `${said}（${partyName(matter, missing.party).zh}）。`
    if ('unit' in missing) return `${said}（${findUnit(region, missing.unit)?.name.zh ?? missing.unit}）。`
    return `${said}。`
  })
  return [...new Set(words)]
}

export const dossierNoteOn: Draw = (of) => {
  const { matter } = of
  const inForce = agreementsInForce(matter)
  const written = inForce.some(({ terms }) => terms.form === 'written')
  return dossierNoteOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    missing: missingOn(of),
    elsewhere: [
      ...(written ? ['调解协议书带电子签章的文件保存在系统中，可以扫描协议书上的二维码核对。'] : []),
      ...(inForce.every(({ paper }) => paper === undefined)
        ? []
        : ['签字件的纸质原件请放在签字件扫描之后。']),
      ...(matter.photos.length === 0 ? [] : [`照片 ${matter.photos.length} 张的原件保存在系统中。`]),
    ],
    writtenOn: dayIn(of)(matter.lastAt),
  })
}

/** The list of contents; `pages` where it is printed apart from the dossier, after that was put together. */
export const contentsOn = (of: OnPaper, pages?: readonly (number | undefined)[]): Outline =>
  contentsOutline(
    numberOn(of),
    leavesOf(of.matter).map(({ title }, leaf) => ({
      title,
      ...(pages === undefined ? { leaf } : { page: pages[leaf] }),
    })),
  )

export const backCoverOn = (pages?: number): Outline => backCoverOutline(pages)
