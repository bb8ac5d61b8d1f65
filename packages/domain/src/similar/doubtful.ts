import { clearSurname, surname } from './surnames.ts'
import { titles } from './titles.ts'

const verbs =
  '说|打|骂|欠|借|拿|把|将|家|签|还|来|去|的|和|与|跟|在|是|因|向|到|未|没|不|也|就|先|又|要|以|从'
const before = '(?:^|[、“”"（(：:\\s和跟与同向被把找给替帮由及让叫对])'
// Begins like a name and is a word.
const ordinary =
  '(?!马上|马路|周围|周边|周末|高兴|黄色|任何|江边|江水|毛病|龙头|施工|程序|梁上|史上|严重|严格|康复|顾客|顾及|田地|田里|田边|林地|林权|林木|钱款|毕业|毕竟|武力|童年|游客|牛羊|牛棚|马匹|龙卷|苗木|谷子|阳台|阳光|游泳|万一|余款|余额|余下|许多|许可|何时|何况|曾经|曾多次|石头|梅雨|麦子|麦田|麻将|池塘|沙子|桑树|古树|冷水|米面|纪念|符合|申请|关系|毛坯|段时间|贺礼|包括|包工|包车|包干|宁可|荣誉|迟迟|迟到|明知|明确|全部|全家|全村|左右|左边|祝寿|景观|孙子|孙女|安装|安全|高空|高压|温度|常常|常年|全都|连续|成功|成立|成本|盛水|曲线|关门|关闭|商量|商品|商铺|商店|单位|单独|时间|时候|时常|水管|水泵|水费|金额|路灯|路面|房子|房屋|房租|房产|车子|车主|车辆|门口|门窗|党员|费用|文件|方面|方便|万元|常住|易燃|石料|白天|温泉|师傅|明天|华侨|尚未|管道|管理)'

// 队长王建军: what somebody is, ahead of the name.
const ahead =
  '队长|组长|村长|书记|主任|会计|老板|经理|司机|邻居|房东|房客|租客|包工头|中介|同事|同学|朋友|亲戚|老乡|户主|业主|工人|工友|医生|律师|丈夫|妻子|老公|老婆|儿子|女儿|儿媳|女婿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|侄子|外甥|原告|被告|当事人|负责人|法人|股东'

const doubts = [
  new RegExp(`${ordinary}${surname}某?(?:${titles})`, 'u'),
  new RegExp(`(?:${ahead})${ordinary}${clearSurname}\\p{Script=Han}{1,2}`, 'u'),
  new RegExp(`[老小阿]${clearSurname}(?![\\p{Script=Han}]?(?:时候|板))`, 'u'),
  new RegExp(
    `(?:我|他|她|名)?(?:叫|名叫|姓名|我是|他是|她是)[是为：:]?${clearSurname}\\p{Script=Han}{1,2}`,
    'u',
  ),
  new RegExp(`姓${surname}`, 'u'),
  new RegExp(`${before}${ordinary}${clearSurname}\\p{Script=Han}{1,2}(?:${verbs})`, 'u'),
  new RegExp(`${before}${ordinary}${clearSurname}\\p{Script=Han}{1,2}$`, 'u'),
]

/** 杨某、张某某: whoever wrote it has masked it already. */
export const withoutHalfMasked = (text: string): string =>
  text.replaceAll(new RegExp(`${surname}某{1,2}\\d*`, 'gu'), '某人')

/** Whether somebody may be named here whom nobody knows: what cannot surely be masked is left out. */
export const isDoubtful = (clause: string): boolean => doubts.some((doubt) => doubt.test(clause))
