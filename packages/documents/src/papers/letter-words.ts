/** What a letter says around its own words, in the language of whoever opens it. */
export const letterWords = {
  zh: {
    title: '办理情况告知书',
    number: '事项编号',
    hello: (name: string | undefined) => (name === undefined ? '' : `${name}：`),
    happened: '到今天为止的情况',
    since: '上次给您写信以后的情况',
    nothing: '上次给您写信以后，没有新的情况。',
    asked: '现在请您做',
    look: '自己查看',
    scan: '用手机扫一扫就能看到最新情况，也可以在手机或电脑上打开：',
    follow: '输入上面的事项编号和回执上的查询码。查询码丢了，请带身份证件到我们的窗口问。',
    invited: '输入邀请上的邀请码。找不到了，打电话问我们就行。',
    invitation: (code: string) => `输入邀请码　${code}`,
    ask: (unit: string, phone: string | undefined) =>
      phone === undefined ? `想问问清楚，请到${unit}的窗口。` : `想问问清楚，请打电话：${phone}（${unit}）。`,
    rights:
      '调解自愿、免费、保密。不管办到哪一步，您都可以不调、退出，也可以依法仲裁、请行政机关处理，或者向人民法院起诉，不需要我们同意。',
    wish: '不想再收信，想改成短信、邮件或者电话，可以在上面的页面里改，也可以告诉我们。',
    alt: '用手机扫描，查看这件事的进展',
    page: (page: string, of: string) => `第 ${page} 页　共 ${of} 页`,
  },
  en: {
    title: 'How your matter stands',
    number: 'Number',
    hello: (name: string | undefined) => (name === undefined ? '' : `${name},`),
    happened: 'What has happened until today',
    since: 'What has happened since our last letter',
    nothing: 'Nothing new has happened since our last letter.',
    asked: 'What we ask of you now',
    look: 'See for yourself',
    scan: 'Scan the code with your phone to see how it stands, or open this address on a phone or computer:',
    follow:
      'Type the number above and the query code on your receipt. If you have lost it, please bring your identity paper to our window.',
    invited: 'Type the code of your invitation. If you cannot find it, just call us.',
    invitation: (code: string) => `Type the invitation code  ${code}`,
    ask: (unit: string, phone: string | undefined) =>
      phone === undefined
        ? `Questions? Please come to the window of ${unit}.`
        : `Questions? Please call ${phone} (${unit}).`,
    rights:
      'Mediation is voluntary, free and confidential. At every step you may decline, leave, or go to arbitration, to an authority or to court; you do not need our consent.',
    wish: 'If you would rather have text messages, e-mail or a call than letters, change it on the page above, or tell us.',
    alt: 'Scan to see how the matter stands',
    page: (page: string, of: string) => `Page ${page} of ${of}`,
  },
} as const
