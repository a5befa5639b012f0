// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/wordlists.h"

namespace imdesk::sim {

namespace {

struct Syllable
{
    const char16_t *han;
    const char *latin;
};

constexpr Syllable familyNames[] = {
    {u"王", "wang"},    {u"李", "li"},     {u"张", "zhang"}, {u"刘", "liu"},  {u"陈", "chen"},  {u"杨", "yang"},
    {u"赵", "zhao"},    {u"黄", "huang"},  {u"周", "zhou"},  {u"吴", "wu"},   {u"徐", "xu"},    {u"孙", "sun"},
    {u"胡", "hu"},      {u"朱", "zhu"},    {u"高", "gao"},   {u"林", "lin"},  {u"何", "he"},    {u"郭", "guo"},
    {u"马", "ma"},      {u"罗", "luo"},    {u"梁", "liang"}, {u"宋", "song"}, {u"郑", "zheng"}, {u"谢", "xie"},
    {u"韩", "han"},     {u"唐", "tang"},   {u"冯", "feng"},  {u"于", "yu"},   {u"董", "dong"},  {u"萧", "xiao"},
    {u"程", "cheng"},   {u"曹", "cao"},    {u"袁", "yuan"},  {u"邓", "deng"}, {u"许", "xu"},    {u"欧阳", "ouyang"},
    {u"诸葛", "zhuge"}, {u"司徒", "situ"},
};

constexpr Syllable givenNames[] = {
    {u"伟", "wei"},        {u"芳", "fang"},     {u"娜", "na"},        {u"敏", "min"},      {u"静", "jing"},
    {u"丽", "li"},         {u"强", "qiang"},    {u"磊", "lei"},       {u"洋", "yang"},     {u"艳", "yan"},
    {u"勇", "yong"},       {u"军", "jun"},      {u"杰", "jie"},       {u"娟", "juan"},     {u"涛", "tao"},
    {u"明", "ming"},       {u"超", "chao"},     {u"霞", "xia"},       {u"子涵", "zihan"},  {u"雨桐", "yutong"},
    {u"浩然", "haoran"},   {u"欣怡", "xinyi"},  {u"梓轩", "zixuan"},  {u"思远", "siyuan"}, {u"晓东", "xiaodong"},
    {u"佳琪", "jiaqi"},    {u"一诺", "yinuo"},  {u"博文", "bowen"},   {u"海燕", "haiyan"}, {u"建国", "jianguo"},
    {u"志强", "zhiqiang"}, {u"雪梅", "xuemei"}, {u"天佑", "tianyou"}, {u"若曦", "ruoxi"},  {u"嘉豪", "jiahao"},
    {u"文静", "wenjing"},
};

constexpr const char *firstNames[] = {
    "Alice", "Amir",  "Anna",   "Ben",   "Bruno", "Carla", "Chloe", "Daniel", "Diego",   "Elena", "Emma",
    "Farid", "Fiona", "George", "Grace", "Hanna", "Hugo",  "Ines",  "Ivan",   "James",   "Julia", "Kenji",
    "Laura", "Leo",   "Lucas",  "Maria", "Marta", "Mia",   "Nadia", "Noah",   "Oliver",  "Paula", "Priya",
    "Quinn", "Rosa",  "Samuel", "Sofia", "Tariq", "Theo",  "Uma",   "Vera",   "William",
};
constexpr const char *lastNames[] = {
    "Abbott",   "Baker",  "Bauer",  "Carter",  "Castillo", "Clark", "Costa",  "Doyle",  "Evans", "Fischer",
    "Garcia",   "Haddad", "Hughes", "Ivanova", "Jensen",   "Kaya",  "Keller", "Lopez",  "Meyer", "Moreau",
    "Nakamura", "Novak",  "Okafor", "Olsen",   "Parker",   "Patel", "Quill",  "Reyes",  "Rossi", "Sato",
    "Schmidt",  "Silva",  "Turner", "Usman",   "Vargas",   "Weber", "Young",  "Zhukov",
};

constexpr const char16_t *groupTopics[] = {
    u"售后服务",    u"新品内测",  u"会员福利",   u"物流查询",     u"发票咨询",  u"直播间",    u"华东区",
    u"华南区",      u"技术支持",  u"老客户",     u"投诉处理",     u"夜班客服",  u"退换货",    u"门店值班",
    u"读书会",      u"周末跑步",  u"年货节",     u"产品反馈",     u"Returns",   u"Billing",   u"Beta testers",
    u"Night shift", u"VIP desk",  u"Onboarding", u"App feedback", u"Live shop", u"Logistics", u"Refunds",
    u"Warehouse",   u"City tour", u"Book club",  u"Runners",
};
constexpr const char16_t *groupEndings[] = {u"群", u"小组", u"交流群", u"中心", u" team", u" room", u" desk", u""};

constexpr const char16_t *introductions[] = {
    u"有问题先看公告，再@客服。",
    u"本群由客服轮流值守，工作时间 9:00 至 21:00。",
    u"分享使用心得，禁止广告。",
    u"仅限已购买会员，欢迎提建议。",
    u"Ask here before opening a ticket.",
    u"Customers and support staff, weekdays 9 to 21.",
    u"News about the next release, your feedback counts.",
    u"",
};
constexpr const char16_t *notices[] = {
    u"今晚 22:00 至 23:00 系统维护，期间无法下单。",
    u"春节期间物流延迟，请耐心等待。",
    u"请勿在群内发送个人手机号和地址。",
    u"新版本已上线，更新后请重新登录。",
    u"Service pause tonight from 22:00 to 23:00.",
    u"Please never post card numbers or addresses here.",
    u"Version 5.2 is out; sign in again after the update.",
    u"",
};
constexpr const char16_t *cards[] = {
    u"客服小助手",  u"值班长",    u"售后一组", u"南京店店长",  u"内测用户 7",
    u"Night shift", u"Team lead", u"Store 14", u"Warehouse A", u"VIP since 2019",
};
constexpr const char16_t *signatures[] = {
    u"今天也要加油",    u"慢慢来，比较快",           u"在线时间 9-18 点", u"出差中，回复稍慢",
    u"Be kind, rewind", u"Out of office on Fridays", u"Coffee first",     u"Ask me about refunds",
};

constexpr const char16_t *saidInGroups[] = {
    u"大家好，请问订单多久能发货？",
    u"已经为您加急处理，预计明天送达。",
    u"新版本登录一直转圈，有人遇到吗？",
    u"清一下缓存再试试。",
    u"退款已经原路退回，1 到 3 个工作日到账。",
    u"客服在吗？",
    u"在的，请说。",
    u"收到，谢谢！",
    u"今天的活动几点开始？",
    u"晚上八点准时开抢。",
    u"发票抬头怎么改？",
    u"请把订单号发给我。",
    u"图片打不开，能重新发一下吗？",
    u"辛苦各位值班的同事了。",
    u"有没有优惠券？",
    u"群公告里有领取方式。",
    u"快递显示已签收，但我没收到。",
    u"我帮您联系站点核实。",
    u"这个功能什么时候上线？",
    u"下周二开始灰度。",
    u"Hello, has order 20418 been shipped?",
    u"It left the warehouse an hour ago.",
    u"The app logs me out every morning.",
    u"Which version do you have?",
    u"Thanks, that fixed it.",
    u"Is the live show tonight or tomorrow?",
    u"Tonight at eight.",
    u"Could somebody look at my refund?",
    u"It is on its way, please allow three days.",
    u"Good morning everybody!",
    u"The invoice has the wrong address.",
    u"Please send me the order number.",
    u"Who is on duty this weekend?",
    u"I am, until Sunday noon.",
    u"The parcel is marked as delivered, but it is not here.",
    u"Let me ask the carrier.",
};
constexpr const char16_t *saidInPrivate[] = {
    u"您好，您的工单已经受理。",
    u"什么时候方便通话？",
    u"下午三点可以吗？",
    u"好的，没问题。",
    u"密码重置链接已发送到您的邮箱。",
    u"还是不行，提示网络异常。",
    u"请截图给我看一下。",
    u"稍等，我查一下记录。",
    u"谢谢，问题解决了。",
    u"麻烦给个五星好评哦",
    u"地址写错了，能改吗？",
    u"已经帮您改好了。",
    u"Hi, I opened a ticket yesterday.",
    u"Let me look it up.",
    u"Could you send a screenshot?",
    u"One moment please.",
    u"It works now, thank you!",
    u"Can we talk at three?",
    u"The code never arrived.",
    u"I have sent it again.",
    u"Please change the address of my order.",
    u"Done, you will get a mail.",
};

QString han(const char16_t *text) { return QString::fromUtf16(text); }

} // namespace

PersonName personName(Random &random, quint32 ordinal)
{
    const QString number = QStringLiteral("%1").arg(ordinal, 4, 10, QLatin1Char('0'));
    if (random.chance(66)) {
        const Syllable &family = random.pick(familyNames);
        const Syllable &given = random.pick(givenNames);
        return {QLatin1String(family.latin) + QLatin1String(given.latin) + number, han(family.han) + han(given.han)};
    }
    const QString first = QLatin1String(random.pick(firstNames));
    const QString last = QLatin1String(random.pick(lastNames));
    return {first.toLower() + QLatin1Char('_') + last.toLower() + number, first + QLatin1Char(' ') + last};
}

QString groupName(Random &random, quint32 ordinal)
{
    QString name = han(random.pick(groupTopics)) + han(random.pick(groupEndings)) + QStringLiteral(" %1").arg(ordinal);
    while (name.toUtf8().size() > 30)
        name.remove(0, 1);
    return name.trimmed();
}

QString groupIntroduction(Random &random) { return han(random.pick(introductions)); }

QString groupNotice(Random &random) { return han(random.pick(notices)); }

QString nameCard(Random &random) { return han(random.pick(cards)); }

QString signatureText(Random &random) { return han(random.pick(signatures)); }

QString groupText(Random &random) { return han(random.pick(saidInGroups)); }

QString privateText(Random &random) { return han(random.pick(saidInPrivate)); }

} // namespace imdesk::sim
