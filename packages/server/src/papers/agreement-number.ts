import { numberOn, type OnPaper } from './on-paper.ts'

/**
 * The number of this agreement: the case number, and -2, -3 from the second agreement under it on (domain rule 2.5). Drafts that
 * never took effect do not count, for nobody holds them; another committee begins with a number of its own.
 */
export function agreementNumberOn(of: OnPaper): string {
  const { matter, events } = of
  let [under, nth] = ['', 0]
  for (const event of events) {
    if (event.type === 'MediationOpened' && event.caseNumber !== under) [under, nth] = [event.caseNumber, 0]
    if (event.type === 'AgreementTookEffect') nth += 1
  }
  if (matter.agreement?.effectiveAt === undefined) nth += 1
  return nth <= 1 ? numberOn(of) : `${numberOn(of)}-${nth}`
}
