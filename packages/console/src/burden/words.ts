import { inBoth } from '../language/index.ts'

export const burdenWords = inBoth(
  {
    title: '消息多少',
    says: '每种职责的人一天收到多少消息。只看职责，不看个人。',
    none: '还没有发出过消息。',
    all: '所有方式',
    ways: '按哪种方式看',
    each: (role: string, average: string, urgent: string) =>
      `${role}：平均每人每天 ${average} 条，其中紧急的 ${urgent} 条。`,
    today: (people: number) => `现在有这项职责的 ${people} 人。`,
    few: (role: string, fewest: number) =>
      `${role}：有这项职责的人少于 ${fewest} 人，不显示，免得看出是哪一个人。`,
    table: '最近 14 天，每人每天几条',
    role: '职责',
    urgentShort: (average: string) => `急 ${average}`,
    nobody: '少',
    nobodySays: (fewest: number) =>
      `“少”：那天有这项职责的人少于 ${fewest} 人，不显示。点一个数，下面说明是怎么来的。`,
    cell: (role: string, day: string) => `${role}，${day}`,
    detail: (of: {
      day: string
      role: string
      messages: number
      people: number
      average: string
      urgent: number
    }) =>
      `${of.day}，${of.role}一共收到 ${of.messages} 条，${of.people} 人，平均每人 ${of.average} 条；其中紧急的 ${of.urgent} 条。`,
    detailWay: (way: string, messages: number) => `${way} ${messages} 条`,
    how: '怎么算的？',
    definition: [
      '分子：那一天告诉这项职责的人的消息，一个人收到算一条。发给单位的，单位里有职责的每个人各算一条。',
      '同一件事既在工作台提醒、又发短信，算两条，因为人要看两次。夜里存下、第二天才发的，算在第二天；合成一条的，算一条。',
      '分母：那一天有过这项职责、账号没有停用的人数。一个人有两种职责，两边都算。',
      '紧急的：吹哨、红牌这类不受夜间和条数限制的。',
      '自己点“发一条试试”的不算。居民收到的不算。',
      '只按职责、全地区合起来算；系统里没有按个人的数。',
    ],
  },
  {
    title: 'Message burden',
    says: 'How many messages the people of each role get in a day. Roles only, never persons.',
    none: 'No message has been sent yet.',
    all: 'all ways',
    ways: 'By which way',
    each: (role: string, average: string, urgent: string) =>
      `${role}: ${average} a day each on average, ${urgent} of them urgent.`,
    today: (people: number) => `${people} people hold it today.`,
    few: (role: string, fewest: number) =>
      `${role}: held by fewer than ${fewest} people, so it is not shown; it would tell of one of them.`,
    table: 'The last 14 days: messages a day for each person',
    role: 'Role',
    urgentShort: (average: string) => `urgent ${average}`,
    nobody: 'few',
    nobodySays: (fewest: number) =>
      `“few”: fewer than ${fewest} people held the role that day. Choose a figure and it is explained below.`,
    cell: (role: string, day: string) => `${role}, ${day}`,
    detail: (of: {
      day: string
      role: string
      messages: number
      people: number
      average: string
      urgent: number
    }) =>
      `${of.day}, ${of.role}: ${of.messages} messages for ${of.people} people, ${of.average} each; ${of.urgent} of them urgent.`,
    detailWay: (way: string, messages: number) => `${way} ${messages}`,
    how: 'How is it counted?',
    definition: [
      'Above the line: messages told to people of this role on that day, one for each person who gets it. What is told to a unit counts once for everybody who is on duty there.',
      'The same fact in the console and as a text message is two, for it is read twice. What is kept overnight counts on the day it leaves; what is gathered into one counts as one.',
      'Below the line: people who held the role that day and whose account is open. Whoever holds two roles counts in both.',
      'Urgent: whistles, red cards and the like, which neither the night nor the number of the day holds back.',
      'Messages sent to oneself to try do not count, nor do those to residents.',
      'Counted by role over the whole region; there is no figure of a person anywhere.',
    ],
  },
)
