import { asPersonId, type PersonId } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVillage, people, reportDispute, story, type Village } from './portal.fixture.ts'

const one = asPersonId('01935000-0000-7000-8000-000000000001')
const two = asPersonId('01935000-0000-7000-8000-000000000002')

let village: Village
beforeAll(async () => {
  village = await openVillage(await freshDatabase())
})
afterAll(() => village.close())

/** A dispute that was accepted, its informant willing, the other side holding a code. */
async function invited(change: Parameters<typeof reportDispute>[2] = { agrees: true }) {
  const informant = village.browser()
  const { number, code: query } = await reportDispute(village, informant, change)
  const category = village.house.region.categories.find(({ mediable, code }) => mediable && code.length === 4)
  await village.officeDoes(number, 'sort-matter', { category: category?.code, why: '核对' })
  await village.officeDoes(number, 'accept-matter', {})
  const code = await village.invite(number)
  const other = village.browser('203.0.113.9')
  return { number, query, code, informant, other, category }
}

const factsOf = async (number: string): Promise<string[]> => {
  const { matter } = await village.addressOf(number)
  const { rows } = await village.house.workerPool.query<{ type: string }>(
    'select type from matter_event where matter_id = $1 order by version',
    [matter],
  )
  return rows.map(({ type }) => type)
}

describe('an invitation', () => {
  it('is opened by its code without an account, and the code leaves the address', async () => {
    const { other, code } = await invited()
    const answer = await other.send('GET', `/i/${code}`)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/invitation'])
    expect((await other.open('/invitation')).body).toContain('请您来谈一谈')
  })

  it('tells who invites and what it is about, and nothing the informant did not allow', async () => {
    const { other, code, category } = await invited()
    const page = (await other.open(`/i/${code}`)).body
    expect(page).toContain(category?.name.zh)
    expect(page).toContain('什么都不做会怎样？')
    for (const secret of [people.informant, people.phone, story, '漏水', '3 号楼'])
      expect(page).not.toContain(secret)
  })

  it('tells the informant’s name where they said it may', async () => {
    const { other, code } = await invited({ agrees: true, shareName: true })
    const page = (await other.open(`/i/${code}`)).body
    expect(page).toContain(people.informant)
    expect(page).not.toContain(people.phone)
  })

  it('is counted as opened once, however often it is opened', async () => {
    const { other, code, number } = await invited()
    await other.open(`/i/${code}`)
    await other.open(`/i/${code}`)
    expect((await factsOf(number)).filter((type) => type === 'InvitationOpened')).toHaveLength(1)
  })

  it('says what to do when the code is wrong, and keeps it to be corrected', async () => {
    const browser = village.browser('203.0.113.10')
    await browser.open('/i')
    const answer = await browser.fill('/i', { code: 'ABCD' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="ABCD"')
  })

  it('can be accepted only after the rights were read', async () => {
    const { other, code, number } = await invited()
    await other.open(`/i/${code}`)
    await other.open('/invitation/consent')
    expect((await other.fill('/invitation/consent', {})).statusCode).toBe(422)
    expect(await factsOf(number)).not.toContain('MediationOpened')
    await other.fill('/invitation/consent', { rights: 'yes' })
    expect(other.page).toContain('您愿意调解。')
    expect((await factsOf(number)).filter((type) => type === 'ConsentGiven')).toHaveLength(2)
  })

  it('accepted by two taps is accepted once', async () => {
    const { other, code, number } = await invited()
    await other.open(`/i/${code}`)
    await other.open('/invitation/consent')
    const form = other.formOf('/invitation/consent', { rights: 'yes' })
    const answers = await Promise.all([1, 2].map(() => other.send('POST', '/invitation/consent', form)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    expect((await factsOf(number)).filter((type) => type === 'ConsentGiven')).toHaveLength(2)
  })

  it('can be declined without a reason; both are told what else is open, and the reason stays with the staff', async () => {
    const { other, code, informant, number, query } = await invited()
    await other.open(`/i/${code}`)
    await other.open('/invitation/decline')
    await other.fill('/invitation/decline', { reason: '不想再见他' })
    expect(other.page).toContain('调解没有成功，已经结束')
    await informant.open('/follow')
    await informant.fill('/follow', { number, code: query })
    expect(informant.page).toContain('对方表示不调解')
    expect(informant.page).toContain('您还可以')
    expect(informant.page).not.toContain('不想再见他')
  })

  it('takes a question that the informant does not see', async () => {
    const { other, code, informant, number, query } = await invited()
    await other.open(`/i/${code}`)
    await other.open('/invitation/ask')
    await other.fill('/invitation/ask', { text: '能不能晚上谈？' })
    await informant.open('/follow')
    await informant.fill('/follow', { number, code: query })
    expect(informant.page).not.toContain('晚上')
    expect(await factsOf(number)).toContain('QuestionAsked')
  })

  it('opens one matter for one party: the follow page of the informant stays shut', async () => {
    const { other, code } = await invited()
    await other.open(`/i/${code}`)
    expect((await other.open('/follow')).body).toContain('name="code"')
    other.jar.set('jf_follow', other.jar.get('jf_invited') ?? '')
    expect((await other.open('/follow')).body).toContain('name="code"')
  })

  it('lets the invited party not withdraw what the other brought', async () => {
    const { other, code, number } = await invited()
    await other.open(`/i/${code}`)
    expect((await other.open('/invitation/withdraw')).body).toContain('请您来谈一谈')
    const [, token = ''] =
      /name="token" value="([^"]+)"/.exec((await other.open('/invitation/ask')).body) ?? []
    await other.send('POST', '/invitation/withdraw', {
      payload: `token=${token}`,
      type: 'application/x-www-form-urlencoded',
    })
    expect(await factsOf(number)).not.toContain('MatterWithdrawn')
  })
})

describe('the mediator', () => {
  it('is agreed to or objected to by each side, with the declared ties before their eyes', async () => {
    const { other, code, number, informant, query } = await invited()
    await other.open(`/i/${code}`)
    await other.open('/invitation/consent')
    await other.fill('/invitation/consent', { rights: 'yes' })
    const committee = village.house.region.units.find(({ kind }) => kind === 'committee')
    const mediator = {
      mediator: one,
      name: '某调解',
      committee: committee?.id,
      chosenBy: 'committee',
      engagedBy: [committee?.id],
    }
    await village.officeDoes(number, 'propose-mediator', mediator)
    expect((await other.open('/invitation')).body).not.toContain('/invitation/mediator')
    await village.officeDoes(
      number,
      'declare-interest',
      { ties: 'some', words: '是申请人的远房亲戚' },
      { person: one, name: '某调解' },
    )

    await other.open('/invitation')
    expect(other.page).toContain('href="/invitation/mediator"')
    await other.open('/invitation/mediator')
    expect(other.page).toContain('是申请人的远房亲戚')
    await other.fill('/invitation/mediator', { answer: 'no' })
    expect(other.page).toContain('您不同意这位调解员')
    await informant.open('/follow')
    await informant.fill('/follow', { number, code: query })
    expect(informant.page).toContain('会另外推荐')
  })

  it('who changed while the page was open gets no yes meant for another', async () => {
    const { other, code, number } = await invited()
    await other.open(`/i/${code}`)
    await other.open('/invitation/consent')
    await other.fill('/invitation/consent', { rights: 'yes' })
    const committee = village.house.region.units.find(({ kind }) => kind === 'committee')
    const propose = async (person: PersonId) => {
      const mediator = {
        mediator: person,
        name: '某调解',
        committee: committee?.id,
        chosenBy: 'committee',
        engagedBy: [committee?.id],
      }
      await village.officeDoes(number, 'propose-mediator', mediator)
      await village.officeDoes(number, 'declare-interest', { ties: 'none' }, { person })
    }
    await propose(one)
    await other.open('/invitation/mediator')
    const form = other.formOf('/invitation/mediator', { answer: 'yes' })
    await propose(two)
    const answer = await other.send('POST', '/invitation/mediator', form)
    expect(answer.statusCode).toBe(409)
    expect(await factsOf(number)).not.toContain('MediatorAgreedTo')
  })
})
