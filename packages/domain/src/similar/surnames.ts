/** The surnames of nine in ten people; what begins with one of them may be somebody's name. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'
const compound = '欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|慕容|令狐|司徒|东方|南宫|公孙|独孤'

/** For use inside an expression: one surname. */
export const surname = `(?:${compound}|[${single}])`
// Surnames that are everyday words as well: before a verb they are more often the word (向对方、和他、时间、解除).
const everyday = '向和时解应成全明安关任单于农路房车连管查党费文方万常易石水白金高温商师边华尚'
/** Surnames that are seldom anything else. */
export const clearSurname = `(?:${compound}|[${[...single].filter((sign) => !everyday.includes(sign)).join('')}])`

export const surnameOf = (name: string): string =>
  new RegExp(`^(?:${compound})`).exec(name)?.[0] ?? [...name][0] ?? ''
