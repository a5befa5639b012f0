<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>ConnectionText</name>
        <message>
            <source>Use a profile stored by imdesk, by its name.</source>
            <translation>使用 imdesk 已保存的连接配置（填名称）。</translation>
        </message>
        <message>
            <source>Address of the service: https, or http on this computer. Also IMDESK_BASE_URL.</source>
            <translation>服务地址：使用 https，本机可用 http。也可设置 IMDESK_BASE_URL。</translation>
        </message>
        <message>
            <source>Region instead of an address: china, singapore, seoul, tokyo, frankfurt, siliconvalley, jakarta, mumbai, riyadh. Also IMDESK_REGION.</source>
            <translation>用地域代替地址：china、singapore、seoul、tokyo、frankfurt、siliconvalley、jakarta、mumbai、riyadh。也可设置 IMDESK_REGION。</translation>
        </message>
        <message>
            <source>SDKAppID of the app. Also IMDESK_SDKAPPID.</source>
            <translation>应用的 SDKAppID。也可设置 IMDESK_SDKAPPID。</translation>
        </message>
        <message>
            <source>App admin account that signs (default: administrator). Also IMDESK_ADMIN.</source>
            <translation>用于签名的 App 管理员账号（默认：administrator）。也可设置 IMDESK_ADMIN。</translation>
        </message>
        <message>
            <source>File that holds the secret key. Also IMDESK_SECRET_KEY, else the keychain.</source>
            <translation>存放密钥的文件。也可设置 IMDESK_SECRET_KEY，否则使用系统密钥环。</translation>
        </message>
        <message>
            <source>There is no profile named %1. Known: %2.</source>
            <translation>没有名为 %1 的连接配置。已有：%2。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>The SDKAppID is a number, not %1.</source>
            <translation>SDKAppID 应为数字，而不是 %1。</translation>
        </message>
        <message>
            <source>Name the app: --profile NAME, or --sdkappid N with --base-url URL or --region REGION.</source>
            <translation>请指定应用：--profile NAME，或 --sdkappid N 加 --base-url URL 或 --region REGION。</translation>
        </message>
        <message>
            <source>The secret key file %1 cannot be read: %2</source>
            <translation>无法读取密钥文件 %1：%2</translation>
        </message>
        <message>
            <source>The secret key file %1 is empty.</source>
            <translation>密钥文件 %1 为空。</translation>
        </message>
        <message>
            <source>There is no secret key for this app. Set IMDESK_SECRET_KEY, name a file with --secret-key-file, or store it with imdesk. %1</source>
            <translation>此应用没有密钥。请设置 IMDESK_SECRET_KEY，用 --secret-key-file 指定文件，或用 imdesk 保存密钥。%1</translation>
        </message>
    </context>
    <context>
        <name>DecoderText</name>
        <message>
            <source>The body is empty.</source>
            <translation>请求体为空。</translation>
        </message>
        <message>
            <source>The body is not JSON: %1 at byte %2.</source>
            <translation>请求体不是 JSON：%1（第 %2 字节处）。</translation>
        </message>
        <message>
            <source>The body is JSON, but not an object.</source>
            <translation>请求体是 JSON，但不是对象。</translation>
        </message>
        <message>
            <source>The URL says %1, the body says %2.</source>
            <translation>URL 中为 %1，请求体中为 %2。</translation>
        </message>
    </context>
    <context>
        <name>ErrorPaletteSource</name>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>处理办法</translation>
        </message>
    </context>
    <context>
        <name>EventExportText</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Received (UTC)</source>
            <translation>接收时间 (UTC)</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发起方</translation>
        </message>
        <message>
            <source>To</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Client address</source>
            <translation>客户端地址</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签名 Sign</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP 状态码</translation>
        </message>
        <message>
            <source>Answer code</source>
            <translation>应答码</translation>
        </message>
        <message>
            <source>Answer text</source>
            <translation>应答文本</translation>
        </message>
        <message>
            <source>Answered in ms</source>
            <translation>应答耗时（毫秒）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>请求体</translation>
        </message>
        <message>
            <source>Saving was cancelled. No file was written.</source>
            <translation>已取消保存，未写入任何文件。</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>{from} signed in</source>
            <translation>{from} 已登录</translation>
        </message>
        <message>
            <source>{from} signed out</source>
            <translation>{from} 已登出</translation>
        </message>
        <message>
            <source>{from} lost the connection</source>
            <translation>{from} 断开了连接</translation>
        </message>
        <message>
            <source>The online state of {from} changed</source>
            <translation>{from} 的在线状态已变更</translation>
        </message>
        <message>
            <source>{from} added {to} as a friend</source>
            <translation>{from} 添加 {to} 为好友</translation>
        </message>
        <message>
            <source>{from} removed {to} from the friends</source>
            <translation>{from} 删除了好友 {to}</translation>
        </message>
        <message>
            <source>{from} blocked {to}</source>
            <translation>{from} 拉黑了 {to}</translation>
        </message>
        <message>
            <source>{from} unblocked {to}</source>
            <translation>{from} 解除了对 {to} 的拉黑</translation>
        </message>
        <message>
            <source>{from} is about to write to {to}: {text}</source>
            <translation>{from} 准备发消息给 {to}：{text}</translation>
        </message>
        <message>
            <source>{from} wrote to {to}: {text}</source>
            <translation>{from} 发消息给 {to}：{text}</translation>
        </message>
        <message>
            <source>{from} could not write to {to}: {text}</source>
            <translation>{from} 未能发消息给 {to}：{text}</translation>
        </message>
        <message>
            <source>{from} is about to create the group “{text}”</source>
            <translation>{from} 准备创建群组“{text}”</translation>
        </message>
        <message>
            <source>{from} created the group {group} “{text}”</source>
            <translation>{from} 创建了群组 {group}“{text}”</translation>
        </message>
        <message>
            <source>{from} asks to join {group}</source>
            <translation>{from} 申请加入 {group}</translation>
        </message>
        <message>
            <source>{from} is about to bring {to} into {group}</source>
            <translation>{from} 准备拉 {to} 加入 {group}</translation>
        </message>
        <message>
            <source>{from} brought {to} into {group}</source>
            <translation>{from} 拉 {to} 加入了 {group}</translation>
        </message>
        <message>
            <source>{to} joined {group}</source>
            <translation>{to} 加入了 {group}</translation>
        </message>
        <message>
            <source>{from} removed {to} from {group}</source>
            <translation>{from} 将 {to} 移出了 {group}</translation>
        </message>
        <message>
            <source>{to} left {group}</source>
            <translation>{to} 退出了 {group}</translation>
        </message>
        <message>
            <source>{from} is about to write in {group}: {text}</source>
            <translation>{from} 准备在 {group} 中发言：{text}</translation>
        </message>
        <message>
            <source>{from} wrote in {group}: {text}</source>
            <translation>{from} 在 {group} 中发言：{text}</translation>
        </message>
        <message>
            <source>{group} is full</source>
            <translation>{group} 已满员</translation>
        </message>
        <message>
            <source>The group {group} “{text}” of {from} was disbanded</source>
            <translation>{from} 的群组 {group}“{text}”已解散</translation>
        </message>
        <message>
            <source>{from} changed the profile of {group}: {text}</source>
            <translation>{from} 修改了 {group} 的资料：{text}</translation>
        </message>
        <message>
            <source>{from} asks {to} to become friends</source>
            <translation>{from} 请求添加 {to} 为好友</translation>
        </message>
        <message>
            <source>{from} answers the friend request of {to}</source>
            <translation>{from} 回应了 {to} 的好友申请</translation>
        </message>
        <message>
            <source>{from} changed the profile of {to}: {text}</source>
            <translation>{from} 修改了 {to} 的资料：{text}</translation>
        </message>
        <message>
            <source>{from} read the messages of {to}</source>
            <translation>{from} 已读 {to} 的消息</translation>
        </message>
        <message>
            <source>{from} recalled a message to {to}</source>
            <translation>{from} 撤回了发给 {to} 的消息</translation>
        </message>
        <message>
            <source>{from} extended a message with {to}: {text}</source>
            <translation>{from} 修改了与 {to} 的消息的扩展：{text}</translation>
        </message>
        <message>
            <source>{from} recalled messages in {group}: no. {text}</source>
            <translation>{from} 撤回了 {group} 中的消息：序号 {text}</translation>
        </message>
        <message>
            <source>{to} went offline in {group}</source>
            <translation>{to} 在 {group} 中离线</translation>
        </message>
        <message>
            <source>{to} came back to {group}</source>
            <translation>{to} 重新回到 {group}</translation>
        </message>
        <message>
            <source>The state of {to} in {group} changed</source>
            <translation>{to} 在 {group} 中的状态已变更</translation>
        </message>
        <message>
            <source>{from} could not write in {group}: {text}</source>
            <translation>{from} 未能在 {group} 中发言：{text}</translation>
        </message>
        <message>
            <source>{from} is about to create the topic “{text}”</source>
            <translation>{from} 准备创建话题“{text}”</translation>
        </message>
        <message>
            <source>{from} created the topic “{text}” in {group}</source>
            <translation>{from} 在 {group} 中创建了话题“{text}”</translation>
        </message>
        <message>
            <source>Topics of {group} were deleted: {text}</source>
            <translation>{group} 的话题已删除：{text}</translation>
        </message>
        <message>
            <source>{from} changed a topic of {group}: {text}</source>
            <translation>{from} 修改了 {group} 的话题：{text}</translation>
        </message>
        <message>
            <source>{from} changed the member {to} of {group}: {text}</source>
            <translation>{from} 修改了 {group} 的成员 {to}：{text}</translation>
        </message>
        <message>
            <source>{from} changed attributes of {group}: {text}</source>
            <translation>{from} 修改了 {group} 的属性：{text}</translation>
        </message>
        <message>
            <source>{to} read messages in {group}</source>
            <translation>{to} 已读 {group} 中的消息</translation>
        </message>
        <message>
            <source>{from} handed {group} from {text} to {to}</source>
            <translation>{from} 将 {group} 的群主由 {text} 转让给 {to}</translation>
        </message>
        <message>
            <source>{text} of {detail} new groups of today are used up</source>
            <translation>今日新建群组额度 {detail} 个，已用 {text} 个</translation>
        </message>
        <message>
            <source>{from} follows {to}</source>
            <translation>{from} 关注了 {to}</translation>
        </message>
        <message>
            <source>{from} no longer follows {to}</source>
            <translation>{from} 取消关注 {to}</translation>
        </message>
        <message>
            <source>{from} wrote to the chatbot {to}: {text}</source>
            <translation>{from} 发消息给机器人 {to}：{text}</translation>
        </message>
        <message>
            <source>{from} mentioned the chatbot {to} in {group}: {text}</source>
            <translation>{from} 在 {group} 中 @ 了机器人 {to}：{text}</translation>
        </message>
        <message>
            <source>{from} sent data to the chatbot {to}: {text}</source>
            <translation>{from} 向机器人 {to} 发送了数据：{text}</translation>
        </message>
        <message>
            <source>Too many calls of {text}: {detail} a second</source>
            <translation>{text} 调用过于频繁：每秒 {detail} 次</translation>
        </message>
        <message>
            <source>Moderation says {detail} about {from}: {text}</source>
            <translation>内容审核对 {from} 的结果为 {detail}：{text}</translation>
        </message>
        <message>
            <source>{from} is about to create the official account “{text}”</source>
            <translation>{from} 准备创建公众号“{text}”</translation>
        </message>
        <message>
            <source>{from} created the official account {to} “{text}”</source>
            <translation>{from} 创建了公众号 {to}“{text}”</translation>
        </message>
        <message>
            <source>{from} changed the official account {to}: {text}</source>
            <translation>{from} 修改了公众号 {to}：{text}</translation>
        </message>
        <message>
            <source>The official account {to} “{text}” of {from} was removed</source>
            <translation>{from} 的公众号 {to}“{text}”已删除</translation>
        </message>
        <message>
            <source>{from} is about to subscribe to {to}</source>
            <translation>{from} 准备订阅 {to}</translation>
        </message>
        <message>
            <source>{from} subscribed to {to}</source>
            <translation>{from} 订阅了 {to}</translation>
        </message>
        <message>
            <source>The official account {to} is full</source>
            <translation>公众号 {to} 的订阅人数已满</translation>
        </message>
        <message>
            <source>{from} unsubscribed from {to}</source>
            <translation>{from} 取消订阅 {to}</translation>
        </message>
        <message>
            <source>The official account {from} is about to write: {text}</source>
            <translation>公众号 {from} 准备发消息：{text}</translation>
        </message>
        <message>
            <source>The official account {from} wrote: {text}</source>
            <translation>公众号 {from} 发了消息：{text}</translation>
        </message>
        <message>
            <source>The official account {from} recalled a message</source>
            <translation>公众号 {from} 撤回了一条消息</translation>
        </message>
        <message>
            <source>Push to {to}, stage {detail}: {text}</source>
            <translation>推送给 {to}，阶段 {detail}：{text}</translation>
        </message>
        <message>
            <source>Push to everyone, {to}, stage {detail}: {text}</source>
            <translation>全员推送，{to}，阶段 {detail}：{text}</translation>
        </message>
        <message>
            <source>Unknown callback {command}</source>
            <translation>未知回调 {command}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>某用户</translation>
        </message>
        <message>
            <source>a group</source>
            <translation>某群组</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>（无文本）</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>（未知）</translation>
        </message>
        <message>
            <source>(without a command)</source>
            <translation>（无命令）</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two people</comment>
            <translation>%1 和 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 and %n more</source>
            <comment>people</comment>
            <translation>
                <numerusform>%1、%2 等，另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken (HTTP %1)</source>
            <translation>未接收 (HTTP %1)</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>已拒绝 (%1)</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>已放行</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>not checked: no token is set</source>
            <translation>未校验：未设置令牌</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>right token, but outside the time window</source>
            <translation>令牌正确，但超出时间窗口</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <source>This quotation mark has no partner.</source>
            <translation>这个引号没有配对。</translation>
        </message>
        <message>
            <source>This bracket was never opened.</source>
            <translation>这个括号没有对应的左括号。</translation>
        </message>
        <message>
            <source>A field must stand before “%1”.</source>
            <translation>“%1”之前必须有字段。</translation>
        </message>
        <message>
            <source>Too many brackets or negations inside each other.</source>
            <translation>括号或否定的嵌套层数过多。</translation>
        </message>
        <message>
            <source>Something to look for is missing here.</source>
            <translation>此处缺少要查找的内容。</translation>
        </message>
        <message>
            <source>This bracket is never closed.</source>
            <translation>这个括号没有闭合。</translation>
        </message>
        <message>
            <source>A word or a field must stand before “%1”.</source>
            <translation>“%1”之前必须有词语或字段。</translation>
        </message>
        <message>
            <source>There is nothing between the quotation marks.</source>
            <translation>引号之间没有内容。</translation>
        </message>
        <message>
            <source>“%1” is not a field. The fields are %2; put other text in quotation marks.</source>
            <translation>“%1”不是字段。可用字段为 %2；其他文本请放入引号中。</translation>
        </message>
        <message>
            <source>A value is missing after “%1”.</source>
            <translation>“%1”之后缺少值。</translation>
        </message>
        <message>
            <source>The regular expression is wrong: %1.</source>
            <translation>正则表达式有误：%1。</translation>
        </message>
        <message numerus="yes">
            <source>A filter may be at most %n character(s) long.</source>
            <translation>
                <numerusform>过滤条件最长 %n 个字符。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FrontText</name>
        <message>
            <source>Port %1 is in use by another program. Choose another port, or end that program.</source>
            <translation>端口 %1 已被其他程序占用。请换一个端口，或结束该程序。</translation>
        </message>
        <message>
            <source>This user may not listen on port %1. Choose a port above 1023.</source>
            <translation>当前用户无权监听端口 %1。请选择大于 1023 的端口。</translation>
        </message>
    </context>
    <context>
        <name>GroupExportText</name>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>群主</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员数</translation>
        </message>
        <message>
            <source>Members at most</source>
            <translation>成员上限</translation>
        </message>
        <message>
            <source>Last message (UTC)</source>
            <translation>最后消息 (UTC)</translation>
        </message>
        <message>
            <source>Created (UTC)</source>
            <translation>创建时间 (UTC)</translation>
        </message>
        <message>
            <source>Mute all</source>
            <translation>全员禁言</translation>
        </message>
        <message>
            <source>Join rule</source>
            <translation>加群方式</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>群简介</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>群公告</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Details read at (UTC)</source>
            <translation>详情读取时间 (UTC)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>昵称</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Name card</source>
            <translation>群名片</translation>
        </message>
        <message>
            <source>Joined (UTC)</source>
            <translation>加入时间 (UTC)</translation>
        </message>
        <message>
            <source>Muted until (UTC)</source>
            <translation>禁言截止 (UTC)</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
    </context>
    <context>
        <name>GroupText</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>好友工作群(Work)</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>陌生人社交群(Public)</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>临时会议群(Meeting)</translation>
        </message>
        <message>
            <source>Live room</source>
            <translation>直播群</translation>
        </message>
        <message>
            <source>Broadcast</source>
            <translation>广播群</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>社群</translation>
        </message>
        <message>
            <source>Unknown type</source>
            <translation>未知类型</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>自由加入</translation>
        </message>
        <message>
            <source>By approval</source>
            <translation>需审批</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>禁止加入</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>已禁言</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>群主</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>The type of this group is not known, so nothing is said of what it can do.</source>
            <translation>此群组类型未知，因此不说明其支持的功能。</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>Mute: %1.</source>
            <translation>禁言：%1。</translation>
        </message>
        <message>
            <source>Full member list: %1.</source>
            <translation>完整成员列表：%1。</translation>
        </message>
        <message>
            <source>Add and remove members by call: %1.</source>
            <translation>通过 API 增删成员：%1。</translation>
        </message>
        <message>
            <source>History: %1.</source>
            <translation>历史消息：%1。</translation>
        </message>
        <message>
            <source>System notification: to everyone or to named members.</source>
            <translation>系统通知：可发给全员或指定成员。</translation>
        </message>
        <message>
            <source>System notification: to everyone only.</source>
            <translation>系统通知：仅可发给全员。</translation>
        </message>
        <message>
            <source>Join: by invitation only.</source>
            <translation>加群：仅限邀请。</translation>
        </message>
        <message>
            <source>Join: by approval unless the group says otherwise.</source>
            <translation>加群：默认需审批，群组另有设置的除外。</translation>
        </message>
        <message>
            <source>Join: free.</source>
            <translation>加群：自由加入。</translation>
        </message>
        <message>
            <source>Join: free, and the only way in; nobody can be invited or removed.</source>
            <translation>加群：只能自由加入；不能邀请，也不能移出。</translation>
        </message>
        <message>
            <source>Only the app administrator sends; older documentation only.</source>
            <translation>仅 App 管理员可发消息；仅见于旧版文档。</translation>
        </message>
        <message>
            <source>Live rooms keep no member list. The service refuses to list them, or tells a part only (at most 300 in older versions). Last messages and join times are not kept.</source>
            <translation>直播群不保存成员列表。服务会拒绝列出，或只返回一部分（旧版本最多 300 人）。不保存最后消息和加入时间。</translation>
        </message>
        <message>
            <source>Broadcast groups have no members that could be listed.</source>
            <translation>广播群没有可列出的成员。</translation>
        </message>
        <message>
            <source>Communities are listed page by page in the service's own order. Online states are up to 4 minutes old. Members of topics are not told apart.</source>
            <translation>社群按服务自身的顺序逐页列出。在线状态最多滞后 4 分钟。不区分各话题的成员。</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>群简介</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>群公告</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>群头像</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员数</translation>
        </message>
        <message>
            <source>Members at most</source>
            <translation>成员上限</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最后消息</translation>
        </message>
        <message>
            <source>Profile changed</source>
            <translation>资料修改时间</translation>
        </message>
        <message>
            <source>Profile version</source>
            <translation>资料版本</translation>
        </message>
        <message>
            <source>Next message number</source>
            <translation>下一条消息序号</translation>
        </message>
        <message>
            <source>Join rule</source>
            <translation>加群方式</translation>
        </message>
        <message>
            <source>Invitation rule</source>
            <translation>邀请方式</translation>
        </message>
        <message>
            <source>Mute all</source>
            <translation>全员禁言</translation>
        </message>
        <message>
            <source>On: only owner and admins may speak</source>
            <translation>开启：仅群主和管理员可发言</translation>
        </message>
        <message>
            <source>SDKAppID</source>
            <translation>SDKAppID</translation>
        </message>
        <message>
            <source>Custom field %1</source>
            <translation>自定义字段 %1</translation>
        </message>
    </context>
    <context>
        <name>InspectionText</name>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 ms of %2 ms, after it was stored</source>
            <translation>%1 毫秒（上限 %2 毫秒），在存储之后</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Name in filters</source>
            <translation>过滤用名称</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>已知</translation>
        </message>
        <message>
            <source>no, this command is not documented</source>
            <translation>否，此命令没有文档记载</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发起方</translation>
        </message>
        <message>
            <source>To</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Client address</source>
            <translation>客户端地址</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>接收时间</translation>
        </message>
        <message>
            <source>Answered in</source>
            <translation>应答耗时</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>Answer text</source>
            <translation>应答文本</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签名 Sign</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>签名时间</translation>
        </message>
        <message>
            <source>Number in the log</source>
            <translation>日志序号</translation>
        </message>
        <message>
            <source>URL query</source>
            <translation>URL 查询串</translation>
        </message>
        <message>
            <source>Size of the body</source>
            <translation>请求体大小</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n 字节</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeychainText</name>
        <message>
            <source>The keychain of this computer is locked. Unlock it, then try again.</source>
            <translation>本机的系统密钥环已锁定。请解锁后重试。</translation>
        </message>
        <message>
            <source>This computer has no keychain that answers. The secret can be kept for this session only.</source>
            <translation>本机没有可用的系统密钥环。密钥仅可在本次会话中保留。</translation>
        </message>
        <message>
            <source>The keychain waits for its password. Answer its window, then try again.</source>
            <translation>系统密钥环正在等待输入密码。请在其窗口中输入，然后重试。</translation>
        </message>
        <message>
            <source>The keychain refused: %1</source>
            <translation>系统密钥环拒绝了操作：%1</translation>
        </message>
        <message>
            <source>The keychain kept the secret although it was told to delete it.</source>
            <translation>已要求系统密钥环删除密钥，但密钥仍在其中。</translation>
        </message>
    </context>
    <context>
        <name>MainText</name>
        <message>
            <source>Admin console for a Tencent Cloud Chat app.</source>
            <translation>腾讯云即时通信 IM 应用的管理控制台。</translation>
        </message>
        <message>
            <source>Start on the sandbox with traffic running.</source>
            <translation>在沙盒中启动，并开启模拟流量。</translation>
        </message>
        <message>
            <source>Start with this connection profile.</source>
            <translation>使用此连接配置启动。</translation>
        </message>
        <message>
            <source>Open a saved callback log.</source>
            <translation>打开已保存的回调日志。</translation>
        </message>
        <message>
            <source>en or zh_CN, for this start only.</source>
            <translation>en 或 zh_CN，仅对本次启动有效。</translation>
        </message>
    </context>
    <context>
        <name>ProfileText</name>
        <message>
            <source>The address is not a URL. Write it like https://host or http://127.0.0.1:port.</source>
            <translation>地址不是 URL。请写成 https://host 或 http://127.0.0.1:port。</translation>
        </message>
        <message>
            <source>The address may hold only scheme, host and port; the path is added by the program.</source>
            <translation>地址只能包含协议、主机和端口；路径由程序添加。</translation>
        </message>
        <message>
            <source>The address must begin with https://.</source>
            <translation>地址必须以 https:// 开头。</translation>
        </message>
        <message>
            <source>Plain http is allowed only to this computer (127.0.0.1, ::1, localhost). Use https://.</source>
            <translation>普通 http 只能用于本机 (127.0.0.1, ::1, localhost)。请使用 https://。</translation>
        </message>
        <message>
            <source>The region is not known. Choose one of the list or type a base URL.</source>
            <translation>地域未知。请从列表中选择，或填写基础 URL。</translation>
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation>请为连接配置命名。</translation>
        </message>
        <message>
            <source>The SDKAppID is a number of about ten digits; the console of the service shows it.</source>
            <translation>SDKAppID 是约十位的数字，可在服务的控制台中查看。</translation>
        </message>
        <message>
            <source>The admin account has 1 to 32 bytes.</source>
            <translation>管理员账号长度为 1 到 32 字节。</translation>
        </message>
        <message>
            <source>The callback port is a number from 0 (any free port) to 65535.</source>
            <translation>回调端口为 0（任意空闲端口）到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>The time zone is not known on this computer.</source>
            <translation>本机不识别此时区。</translation>
        </message>
    </context>
    <context>
        <name>ReaderText</name>
        <message>
            <source>There is no event log at %1.</source>
            <translation>%1 处没有事件日志。</translation>
        </message>
    </context>
    <context>
        <name>ReceiverStateText</name>
        <message>
            <source>Port %1 is in use by another program. Choose another port, or end that program.</source>
            <translation>端口 %1 已被其他程序占用。请换一个端口，或结束该程序。</translation>
        </message>
        <message>
            <source>This user may not listen on port %1. Choose a port above 1023.</source>
            <translation>当前用户无权监听端口 %1。请选择大于 1023 的端口。</translation>
        </message>
        <message>
            <source>This computer has no address %1.</source>
            <translation>本机没有地址 %1。</translation>
        </message>
        <message>
            <source>A connection was refused with HTTP %1: too large, too slow, too many or not HTTP.</source>
            <translation>已拒绝一个连接 (HTTP %1)：过大、过慢、过多或不是 HTTP。</translation>
        </message>
        <message>
            <source>Callbacks come faster than they can be stored; some were refused.</source>
            <translation>回调到达过快，来不及存储；部分已被拒绝。</translation>
        </message>
        <message>
            <source>A callback could not be stored and was not acknowledged: %1</source>
            <translation>有一个回调无法存储，未予确认：%1</translation>
        </message>
        <message>
            <source>The event could not be stored.</source>
            <translation>无法存储该事件。</translation>
        </message>
    </context>
    <context>
        <name>ReceiverText</name>
        <message>
            <source>A request for %1 came, but callbacks are taken at %2.</source>
            <translation>收到对 %1 的请求，但回调的接收路径为 %2。</translation>
        </message>
        <message>
            <source>A %1 request came, but callbacks are POST requests.</source>
            <translation>收到 %1 请求，但回调应为 POST 请求。</translation>
        </message>
        <message>
            <source>A body encoded as %1 came, but callbacks are plain JSON.</source>
            <translation>收到以 %1 编码的请求体，但回调应为普通 JSON。</translation>
        </message>
        <message>
            <source>A callback without Sign came. Switch webhook authentication on in the console of the service, or remove the token here.</source>
            <translation>收到没有签名 Sign 的回调。请在服务的控制台中开启回调鉴权，或在此处移除令牌。</translation>
        </message>
        <message>
            <source>A callback came whose Sign was made with another token than the one set here.</source>
            <translation>收到一个回调，其签名 Sign 所用的令牌与此处设置的不同。</translation>
        </message>
        <message numerus="yes">
            <source>A callback came with the right token, but its time differs from this computer's clock by %n second(s); at most one minute is accepted.</source>
            <translation>
                <numerusform>收到一个回调，令牌正确，但其时间与本机时钟相差 %n 秒；最多允许相差一分钟。</numerusform>
            </translation>
        </message>
        <message>
            <source>A callback of the app %1 came, but this receiver is for %2.</source>
            <translation>收到应用 %1 的回调，但此接收器属于 %2。</translation>
        </message>
        <message>
            <source>No CallbackCommand, neither in the URL nor in the body.</source>
            <translation>URL 和请求体中都没有 CallbackCommand。</translation>
        </message>
        <message>
            <source>A callback could not be understood, but was kept: %1</source>
            <translation>有一个回调无法解析，但已保留：%1</translation>
        </message>
    </context>
    <context>
        <name>ReceiverWords</name>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>监听中</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Sign is not checked</source>
            <translation>不校验签名 Sign</translation>
        </message>
        <message>
            <source>Sign is checked</source>
            <translation>校验签名 Sign</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>每分钟 %1 个</translation>
        </message>
        <message>
            <source>Another program receives and writes this log; it is shown here as it grows</source>
            <translation>此日志由另一个程序接收并写入；新内容会随时显示在此处</translation>
        </message>
        <message>
            <source>The receiver is off: nothing is taken, what came before is shown</source>
            <translation>接收器已关闭：不接收新回调，仅显示之前收到的内容</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 个已拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not understood</source>
            <translation>
                <numerusform>%n 个无法解析</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the oldest %n row(s) were dropped to stay within the limit</source>
            <translation>
                <numerusform>为不超出上限，已丢弃最早的 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SandboxText</name>
        <message>
            <source>A callback URL begins with http:// or https://.</source>
            <translation>回调 URL 必须以 http:// 或 https:// 开头。</translation>
        </message>
        <message>
            <source>A callback URL has no query, fragment or user: the service adds its own query.</source>
            <translation>回调 URL 不能带查询串、片段或用户名：服务会添加自己的查询串。</translation>
        </message>
        <message>
            <source>The sandbox calls this computer only; %1 is another. Use 127.0.0.1.</source>
            <translation>沙盒只会调用本机；%1 是其他主机。请使用 127.0.0.1。</translation>
        </message>
    </context>
    <context>
        <name>SchemaText</name>
        <message>
            <source>%1 is a database of another program, not an event log.</source>
            <translation>%1 是其他程序的数据库，不是事件日志。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program.</source>
            <translation>%1 由此程序的较新版本写入。</translation>
        </message>
    </context>
    <context>
        <name>SignerText</name>
        <message>
            <source>The pasted text is not a UserSig. Copy it whole, without quotes.</source>
            <translation>粘贴的文本不是 UserSig。请完整复制，不要带引号。</translation>
        </message>
        <message>
            <source>The UserSig was made for SDKAppID %1, this profile has %2.</source>
            <translation>此 UserSig 属于 SDKAppID %1，而此连接配置为 %2。</translation>
        </message>
        <message>
            <source>The UserSig was made for the account %1, this profile signs as %2.</source>
            <translation>此 UserSig 属于账号 %1，而此连接配置以 %2 签名。</translation>
        </message>
        <message>
            <source>The pasted UserSig has ended. Paste a new one or give the secret key.</source>
            <translation>粘贴的 UserSig 已过期。请粘贴新的，或提供密钥。</translation>
        </message>
        <message>
            <source>There is no secret key for this profile yet.</source>
            <translation>此连接配置还没有密钥。</translation>
        </message>
    </context>
    <context>
        <name>StoreText</name>
        <message>
            <source>No file is given for the event log.</source>
            <translation>未指定事件日志文件。</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 是文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>%1 is being written by another imdesk or imdeskctl.</source>
            <translation>另一个 imdesk 或 imdeskctl 正在写入 %1。</translation>
        </message>
        <message>
            <source>%1 cannot be written safely: no write-ahead log there.</source>
            <translation>无法安全写入 %1：该位置不支持预写日志。</translation>
        </message>
    </context>
    <context>
        <name>WindowSourceText</name>
        <message>
            <source>Go to %1</source>
            <translation>转到%1</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands of the window and of the section</source>
            <translation>窗口和当前页面的命令</translation>
        </message>
        <message>
            <source>Groups by ID or name</source>
            <translation>按 ID 或名称查找群组</translation>
        </message>
        <message>
            <source>People by ID or name</source>
            <translation>按 ID 或名称查找用户</translation>
        </message>
        <message>
            <source>Error codes of the service and what to do</source>
            <translation>服务的错误码及处理办法</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AboutDialog</name>
        <message>
            <source>About imdesk</source>
            <translation>关于 imdesk</translation>
        </message>
        <message>
            <source>A desktop admin console for an app on Tencent Cloud Chat. It is not made by Tencent.</source>
            <translation>腾讯云即时通信 IM 应用的桌面管理控制台。并非腾讯出品。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
        </message>
        <message>
            <source>Runs on Qt %1</source>
            <translation>运行于 Qt %1</translation>
        </message>
        <message>
            <source>No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk.</source>
            <translation>本机没有可显示中文的字体。请安装一种，例如软件包 fonts-noto-cjk。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ApiClient</name>
        <message>
            <source>The profile is read-only, so nothing was sent.</source>
            <translation>此连接配置为只读，因此未发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AtomicFile</name>
        <message>
            <source>The disk that holds %1 is full.</source>
            <translation>%1 所在的磁盘已满。</translation>
        </message>
        <message>
            <source>%1 would be larger than files may be there.</source>
            <translation>%1 会超出该位置允许的文件大小。</translation>
        </message>
        <message>
            <source>There is no permission to write in the folder %1.</source>
            <translation>没有写入文件夹 %1 的权限。</translation>
        </message>
        <message>
            <source>The folder %1 can only be read.</source>
            <translation>文件夹 %1 为只读。</translation>
        </message>
        <message>
            <source>The folder %1 does not exist (any more).</source>
            <translation>文件夹 %1 不存在或已被删除。</translation>
        </message>
        <message>
            <source>%1 is not a folder.</source>
            <translation>%1 不是文件夹。</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>%1 是文件夹。</translation>
        </message>
        <message>
            <source>The file name is too long: %1</source>
            <translation>文件名过长：%1</translation>
        </message>
        <message>
            <source>The disk that holds %1 reports an error.</source>
            <translation>%1 所在的磁盘报告错误。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 已存在。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::BusyBar</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ByteCounter</name>
        <message>
            <source>%1 of %2 bytes: %3 too many</source>
            <translation>%1 / %2 字节：超出 %3</translation>
        </message>
        <message>
            <source>%1 of %2 bytes</source>
            <translation>%1 / %2 字节</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CallLogModel</name>
        <message>
            <source>OK</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Error %1</source>
            <translation>错误 %1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>失败：%1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CallbackHub</name>
        <message>
            <source>There is no event log to keep callbacks in.</source>
            <translation>没有可存放回调的事件日志。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CallbacksPanel</name>
        <message>
            <source>Receiver: %1</source>
            <translation>接收器：%1</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Start the receiver</source>
            <translation>启动接收器</translation>
        </message>
        <message>
            <source>Stop the receiver</source>
            <translation>停止接收器</translation>
        </message>
        <message>
            <source>The receiver could not be started.</source>
            <translation>无法启动接收器。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The event log cannot be opened.</source>
            <translation>无法打开事件日志。</translation>
        </message>
        <message>
            <source>Nothing can be received until the file can be read and written.</source>
            <translation>该文件可读写之前，无法接收任何回调。</translation>
        </message>
        <message numerus="yes">
            <source>The filter hides all %n row(s).</source>
            <translation>
                <numerusform>过滤条件隐藏了全部 %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it, or clear it to see them again.</source>
            <translation>修改或清除过滤条件，即可重新显示。</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除过滤</translation>
        </message>
        <message>
            <source>Nothing has come yet.</source>
            <translation>还没有收到回调。</translation>
        </message>
        <message>
            <source>Enter %1 as the callback address in the console of the service. A new address works after about two minutes. Only this computer reaches a loopback address: let a tunnel or a web server pass the callbacks on to it.</source>
            <translation>在服务的控制台中将 %1 填为回调地址。新地址约两分钟后生效。环回地址只有本机能访问：请用隧道或 Web 服务器将回调转发到该地址。</translation>
        </message>
        <message>
            <source>The receiver is off.</source>
            <translation>接收器未启动。</translation>
        </message>
        <message>
            <source>Started, it takes the callbacks of this app, keeps each of them on disk and shows it here.</source>
            <translation>启动后会接收此 App 的回调，逐条保存到磁盘并显示在这里。</translation>
        </message>
        <message>
            <source>Start on %1</source>
            <translation>在 %1 启动</translation>
        </message>
        <message>
            <source>Fields: %1. For example: cmd = after-group-message and text ~ "http"</source>
            <translation>字段：%1。例如：cmd = after-group-message and text ~ "http"</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Stopped: the regular expression is too slow for these texts. %1 rows found.</source>
            <translation>已停止：该正则表达式处理这些文本过慢。已找到 %1 行。</translation>
        </message>
        <message>
            <source>Stopped: %1 found in %2 of %3 rows</source>
            <translation>已停止：共 %3 行，已查 %2 行，找到 %1 行</translation>
        </message>
        <message>
            <source>Filtering %1 of %2</source>
            <translation>正在过滤：%1 / %2</translation>
        </message>
        <message>
            <source>Valid: %1 of %2 rows</source>
            <translation>有效：%1 / %2 行</translation>
        </message>
        <message numerus="yes">
            <source>(%n row(s) could not be decided)</source>
            <translation>
                <numerusform>（有 %n 行无法判定）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 / %2 行</translation>
        </message>
        <message>
            <source>following new rows</source>
            <translation>跟随新行</translation>
        </message>
        <message>
            <source>standing still, press End to follow</source>
            <translation>已停住，按 End 跟随</translation>
        </message>
        <message>
            <source>older rows are in the store only</source>
            <translation>更早的行仅在存储中</translation>
        </message>
        <message>
            <source>The store has dropped the body of this event.</source>
            <translation>存储已丢弃此事件的正文。</translation>
        </message>
        <message>
            <source>Only %1</source>
            <comment>person</comment>
            <translation>仅看 %1</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV for Excel (*.csv)</source>
            <translation>Excel 适用的 CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>Saving %n event(s)</source>
            <translation>
                <numerusform>正在保存 %n 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>The events were not saved.</source>
            <translation>事件未保存。</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1</source>
            <translation>
                <numerusform>已将 %n 个事件保存到 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%n had left the store by then)</source>
            <translation>
                <numerusform>（其中 %n 个届时已不在存储中）</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Save the rows shown to a file</source>
            <translation>将显示的行保存到文件</translation>
        </message>
        <message>
            <source>Stop filtering</source>
            <translation>停止过滤</translation>
        </message>
        <message>
            <source>Filter the callbacks</source>
            <translation>过滤回调</translation>
        </message>
        <message>
            <source>Save the rows shown…</source>
            <translation>保存显示的行…</translation>
        </message>
        <message>
            <source>Follow new rows (End)</source>
            <translation>跟随新行 (End)</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>仅看此用户</translation>
        </message>
        <message>
            <source>Only this group</source>
            <translation>仅看此群组</translation>
        </message>
        <message>
            <source>Only this command</source>
            <translation>仅看此命令</translation>
        </message>
        <message>
            <source>Not this command</source>
            <translation>排除此命令</translation>
        </message>
        <message>
            <source>Open the group</source>
            <translation>打开群组</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>回调</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Chart</name>
        <message>
            <source>%1 (not final)</source>
            <comment>a day</comment>
            <translation>%1（未定稿）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day: figures</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between figures</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The picture could not be made.</source>
            <translation>无法生成图片。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ChartView</name>
        <message>
            <source>No figures.</source>
            <translation>没有数据。</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s). Left and Right read out one after the other.</source>
            <translation>
                <numerusform>共 %n 个点。按左右方向键逐个朗读。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::CommandPalette</name>
        <message>
            <source>Search or run a command (Ctrl+K)</source>
            <translation>搜索或运行命令 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search groups, commands and error codes</source>
            <translation>搜索群组、命令和错误码</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Nothing found. Try: &gt; commands, # groups, ! error codes, ? help</source>
            <translation>没有找到。试试：&gt; 命令，# 群组，! 错误码，? 帮助</translation>
        </message>
        <message>
            <source>&gt; commands   # groups   ! error codes   ? help</source>
            <translation>&gt; 命令   # 群组   ! 错误码   ? 帮助</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Composition</name>
        <message>
            <source>There is no profile named %1.</source>
            <translation>没有名为 %1 的连接配置。</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>Callback log (*.db)</source>
            <translation>回调日志 (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Remove the profile %1</source>
            <translation>删除连接配置 %1</translation>
        </message>
        <message>
            <source>The connection and its secrets are forgotten on this computer. The app itself and the callback log on disk stay as they are.</source>
            <translation>本机将不再保留此连接及其密钥。App 本身和磁盘上的回调日志保持不变。</translation>
        </message>
        <message>
            <source>Remove profile</source>
            <translation>删除连接配置</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>What is affected</source>
            <translation>影响范围</translation>
        </message>
        <message>
            <source>Type %1 to continue.</source>
            <translation>输入 %1 以继续。</translation>
        </message>
        <message>
            <source>Hide the list</source>
            <translation>隐藏列表</translation>
        </message>
        <message numerus="yes">
            <source>Show what is affected (%n line(s))</source>
            <translation>
                <numerusform>显示影响范围（%n 行）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::Ctl</name>
        <message>
            <source>The standard input cannot be read.</source>
            <translation>无法读取标准输入。</translation>
        </message>
        <message>
            <source>The body must be a JSON object: '{...}'.</source>
            <translation>正文必须是 JSON 对象：'{...}'。</translation>
        </message>
        <message>
            <source>The body is not JSON at character %1: %2.</source>
            <translation>正文在第 %1 个字符处不是有效的 JSON：%2。</translation>
        </message>
        <message>
            <source>call needs a command and a JSON body: call openim/querystate '{"To_Account":["user1"]}'</source>
            <translation>call 需要命令和 JSON 正文：call openim/querystate '{"To_Account":["user1"]}'</translation>
        </message>
        <message>
            <source>%1 is not in the catalogue of commands. Check the spelling, or add --no-check.</source>
            <translation>命令目录中没有 %1。请检查拼写，或加上 --no-check。</translation>
        </message>
        <message>
            <source>%1 (%2). Add --no-check to send it all the same.</source>
            <translation>%1（%2）。如仍要发送，请加上 --no-check。</translation>
        </message>
        <message>
            <source>SERVICE/COMMAND [JSON | -]</source>
            <translation>SERVICE/COMMAND [JSON | -]</translation>
        </message>
        <message>
            <source>Call any command of the service and print its reply; the body is checked first.</source>
            <translation>调用服务的任意命令并打印其应答；会先检查正文。</translation>
        </message>
        <message>
            <source>Send the body even if the catalogue says it is wrong.</source>
            <translation>即使命令目录判定正文有误，也照样发送。</translation>
        </message>
        <message>
            <source>Run 'imdeskctl --help' to see what there is.</source>
            <translation>运行 'imdeskctl --help' 查看全部命令。</translation>
        </message>
        <message>
            <source>imdesk demo: the four jobs of a support desk, on a simulated service.</source>
            <translation>imdesk 演示：在模拟服务上完成客服支持的四项工作。</translation>
        </message>
        <message>
            <source>
1. Browse groups and members (%1)</source>
            <translation>
1. 浏览群组和成员（%1）</translation>
        </message>
        <message>
            <source>The sandbox holds no public group.</source>
            <translation>沙盒中没有陌生人社交群(Public)。</translation>
        </message>
        <message>
            <source>   %1 public groups; the first three:</source>
            <translation>   %1 个陌生人社交群(Public)，前三个：</translation>
        </message>
        <message>
            <source>   %1 has %2 members, among them:</source>
            <translation>   %1 有 %2 名成员，其中包括：</translation>
        </message>
        <message>
            <source>
2. Send a system notification</source>
            <translation>
2. 发送系统通知</translation>
        </message>
        <message>
            <source>Service pause from 22:00 to 23:00.</source>
            <translation>22:00 至 23:00 服务暂停。</translation>
        </message>
        <message>
            <source>   Sent to everyone online in %1. It is not stored and fires no callback.</source>
            <translation>   已发送给 %1 中所有在线成员。系统通知不会存储，也不会触发回调。</translation>
        </message>
        <message>
            <source>
3. Watch live callbacks for three seconds</source>
            <translation>
3. 实时查看回调三秒</translation>
        </message>
        <message>
            <source>   %1 callbacks received, checked, stored and answered.</source>
            <translation>   已接收、校验、存储并应答 %1 条回调。</translation>
        </message>
        <message>
            <source>
4. Export operational statistics</source>
            <translation>
4. 导出运营数据</translation>
        </message>
        <message>
            <source>   %1 Beijing days with %2 columns were written to:</source>
            <translation>   已写入 %1 个北京日、%2 列数据：</translation>
        </message>
        <message>
            <source>Do the four jobs against a sandbox it starts, and print what it did.</source>
            <translation>启动一个沙盒，在其中完成四项工作并打印过程。</translation>
        </message>
        <message>
            <source>events list needs --store FILE.</source>
            <translation>events list 需要 --store FILE。</translation>
        </message>
        <message>
            <source>There is no event log at %1.</source>
            <translation>%1 处没有事件日志。</translation>
        </message>
        <message>
            <source>The filter is not valid: %1</source>
            <translation>过滤条件无效：%1</translation>
        </message>
        <message>
            <source>Print stored callback events, oldest first; also while a listener writes them.</source>
            <translation>打印已存储的回调事件，从旧到新；接收器正在写入时也可使用。</translation>
        </message>
        <message>
            <source>The event log that listen or imdesk writes.</source>
            <translation>listen 或 imdesk 写入的事件日志。</translation>
        </message>
        <message>
            <source>Only events that match, for example: cmd = after-group-message and text ~ "https?"</source>
            <translation>仅匹配的事件，例如：cmd = after-group-message and text ~ "https?"</translation>
        </message>
        <message>
            <source>At most this many (default: all).</source>
            <translation>最多打印的数量（默认：全部）。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>群主</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最后消息</translation>
        </message>
        <message>
            <source>Mute all</source>
            <translation>全员禁言</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>加群方式</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>群简介</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>群公告</translation>
        </message>
        <message>
            <source>groups show needs 1 to 50 group IDs.</source>
            <translation>groups show 需要 1 到 50 个群组 ID。</translation>
        </message>
        <message>
            <source>%1: error %2 %3</source>
            <translation>%1：错误 %2 %3</translation>
        </message>
        <message>
            <source>Print the ID of every group of the app, a page a second.</source>
            <translation>打印 App 全部群组的 ID，每秒一页。</translation>
        </message>
        <message>
            <source>Only groups of this type: Public, Private, ChatRoom, AVChatRoom, Community.</source>
            <translation>仅此类型的群组：Public、Private、ChatRoom、AVChatRoom、Community。</translation>
        </message>
        <message>
            <source>GROUPID...</source>
            <translation>GROUPID...</translation>
        </message>
        <message>
            <source>Print what the service knows of up to 50 groups.</source>
            <translation>打印服务中最多 50 个群组的信息。</translation>
        </message>
        <message>
            <source>GROUPID</source>
            <translation>GROUPID</translation>
        </message>
        <message>
            <source>Print the members of a group: account, role, joined, name card.</source>
            <translation>打印群组的成员：账号、角色、加入时间、群名片。</translation>
        </message>
        <message>
            <source>groups members needs one group ID.</source>
            <translation>groups members 需要一个群组 ID。</translation>
        </message>
        <message>
            <source>Port to listen on (default 0: any free one).</source>
            <translation>监听端口（默认 0：任意空闲端口）。</translation>
        </message>
        <message>
            <source>Address to listen on (default 127.0.0.1; others are open to the network).</source>
            <translation>监听地址（默认 127.0.0.1；其他地址会对网络开放）。</translation>
        </message>
        <message>
            <source>Path of the callback URL (default /imcallback).</source>
            <translation>回调 URL 的路径（默认 /imcallback）。</translation>
        </message>
        <message>
            <source>Take callbacks of this app only.</source>
            <translation>仅接收此 App 的回调。</translation>
        </message>
        <message>
            <source>File that keeps the events.</source>
            <translation>保存事件的文件。</translation>
        </message>
        <message>
            <source>Token that callbacks are signed with. Better in IMDESK_CALLBACK_TOKEN, where other users of this computer cannot see it.</source>
            <translation>回调签名所用的令牌。建议放在 IMDESK_CALLBACK_TOKEN 中，以免被本机其他用户看到。</translation>
        </message>
        <message>
            <source>Also print every event as it is stored, one JSON object a line.</source>
            <translation>每存储一个事件就同时打印，每行一个 JSON 对象。</translation>
        </message>
        <message>
            <source>--path begins with a slash, for example /imcallback.</source>
            <translation>--path 应以斜杠开头，例如 /imcallback。</translation>
        </message>
        <message>
            <source>--address is an IP address of this computer.</source>
            <translation>--address 应为本机的 IP 地址。</translation>
        </message>
        <message>
            <source>listen needs --store FILE; an event is answered only once it is in that file.</source>
            <translation>listen 需要 --store FILE；事件写入该文件后才会应答。</translation>
        </message>
        <message>
            <source>Receive callbacks into a file until it is interrupted; prints one JSON line when ready.</source>
            <translation>接收回调并写入文件，直到被中断；就绪后打印一行 JSON。</translation>
        </message>
        <message>
            <source>%1: sent</source>
            <translation>%1：已发送</translation>
        </message>
        <message>
            <source>%1: %2, error %3 %4</source>
            <translation>%1：%2，错误 %3 %4</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>无法读取文件 %1：%2</translation>
        </message>
        <message>
            <source>imdeskctl: system notifications are closed to this app. Add --as-message to send ordinary group messages instead.</source>
            <translation>imdeskctl：此 App 未开放系统通知。加上 --as-message 可改为发送普通群消息。</translation>
        </message>
        <message>
            <source>Send a system notification to groups: online members only, not stored, no callbacks.</source>
            <translation>向群组发送系统通知：仅在线成员可收到，不存储，不触发回调。</translation>
        </message>
        <message>
            <source>What to tell.</source>
            <translation>通知内容。</translation>
        </message>
        <message>
            <source>Only to these members, separated by commas, at most 50 (default: everyone).</source>
            <translation>仅发给这些成员，以逗号分隔，最多 50 名（默认：所有人）。</translation>
        </message>
        <message>
            <source>Also the groups in this file, one a line; - for standard input.</source>
            <translation>同时发给此文件中的群组，每行一个；- 表示标准输入。</translation>
        </message>
        <message>
            <source>Send an ordinary group message instead: it is stored and fires callbacks.</source>
            <translation>改为发送普通群消息：会存储并触发回调。</translation>
        </message>
        <message>
            <source>Port on 127.0.0.1 (default 0: any free one).</source>
            <translation>127.0.0.1 上的端口（默认 0：任意空闲端口）。</translation>
        </message>
        <message>
            <source>SDKAppID of the simulated app (default 1400000000).</source>
            <translation>模拟 App 的 SDKAppID（默认 1400000000）。</translation>
        </message>
        <message>
            <source>App admin account (default administrator).</source>
            <translation>App 管理员账号（默认 administrator）。</translation>
        </message>
        <message>
            <source>Accounts to begin with (default 2000).</source>
            <translation>初始账号数（默认 2000）。</translation>
        </message>
        <message>
            <source>Groups to begin with (default 300).</source>
            <translation>初始群组数（默认 300）。</translation>
        </message>
        <message>
            <source>The same seed gives the same world (default 1).</source>
            <translation>相同的种子生成相同的模拟环境（默认 1）。</translation>
        </message>
        <message>
            <source>Where callbacks go: http on this computer.</source>
            <translation>回调的发送地址：本机上的 http 地址。</translation>
        </message>
        <message>
            <source>Token that signs callbacks. Also IMDESK_CALLBACK_TOKEN.</source>
            <translation>回调签名所用的令牌。也可用 IMDESK_CALLBACK_TOKEN。</translation>
        </message>
        <message>
            <source>Events of made-up traffic a second (default 0).</source>
            <translation>每秒模拟产生的事件数（默认 0）。</translation>
        </message>
        <message>
            <source>Refuse system notifications as for apps that may not send them.</source>
            <translation>拒绝系统通知，如同无权发送的 App。</translation>
        </message>
        <message>
            <source>Do not refuse calls that come faster than documented.</source>
            <translation>不拒绝超出文档所述频率的调用。</translation>
        </message>
        <message>
            <source>File that holds the secret key calls must be signed with. Also IMDESK_SECRET_KEY; default: the practice key.</source>
            <translation>存放密钥的文件，调用必须用该密钥签名。也可用 IMDESK_SECRET_KEY；默认：练习密钥。</translation>
        </message>
        <message>
            <source>Print which commands are simulated, and end.</source>
            <translation>打印已模拟的命令，然后结束。</translation>
        </message>
        <message>
            <source>--%1 is a whole number from %2 to %3, not %4.</source>
            <translation>--%1 应为 %2 到 %3 的整数，而不是 %4。</translation>
        </message>
        <message>
            <source>%1 of %2 commands are simulated.</source>
            <translation>已模拟 %2 个命令中的 %1 个。</translation>
        </message>
        <message>
            <source>--traffic is a number of events a second from 0 to 10000.</source>
            <translation>--traffic 应为每秒事件数，范围 0 到 10000。</translation>
        </message>
        <message>
            <source>Run the simulated service until it is interrupted; prints one JSON line when ready.</source>
            <translation>运行模拟服务，直到被中断；就绪后打印一行 JSON。</translation>
        </message>
        <message>
            <source>File to write; its ending chooses the format: .csv, .xlsx, .json or .jsonl.</source>
            <translation>要写入的文件；格式由扩展名决定：.csv、.xlsx、.json 或 .jsonl。</translation>
        </message>
        <message>
            <source>Fields by their API names, separated by commas (default: all).</source>
            <translation>字段的 API 名称，以逗号分隔（默认：全部）。</translation>
        </message>
        <message>
            <source>Use API names as headings.</source>
            <translation>用 API 名称作为列标题。</translation>
        </message>
        <message>
            <source>Write CSV without a byte order mark.</source>
            <translation>写入 CSV 时不带字节顺序标记。</translation>
        </message>
        <message>
            <source>Write the operational statistics of the last 30 Beijing days to a file.</source>
            <translation>将最近 30 个北京日的运营数据写入文件。</translation>
        </message>
        <message>
            <source>stats export needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation>stats export 需要 --output FILE，扩展名为 .csv、.xlsx、.json 或 .jsonl。</translation>
        </message>
        <message>
            <source>There is no field %1. Known: %2.</source>
            <translation>没有字段 %1。已知字段：%2。</translation>
        </message>
        <message>
            <source>%1 days, %2 columns: %3</source>
            <translation>%1 天，%2 列：%3</translation>
        </message>
        <message>
            <source>imdeskctl: admin console for a Tencent Cloud Chat app, in a terminal.

Usage: imdeskctl COMMAND [options]

Commands:
</source>
            <translation>imdeskctl：腾讯云即时通信 IM App 的终端管理控制台。

用法：imdeskctl COMMAND [options]

命令：
</translation>
        </message>
        <message>
            <source>
A first try, with nothing to set up:  imdeskctl demo
Options of a command:                 imdeskctl COMMAND --help
Output for programs:                  --json

The app is named by --profile NAME, or by --sdkappid, --admin and --base-url or --region, or by IMDESK_SDKAPPID,
IMDESK_ADMIN, IMDESK_BASE_URL, IMDESK_REGION. The secret key comes from IMDESK_SECRET_KEY, from --secret-key-file or from
the keychain, never from an argument.

Exit codes: 0 done, 1 the service refused, 2 wrong usage, 3 unreachable or not understood, 4 trouble on this computer
(file, port, keychain), 5 partly done, 6 the profile is read-only.
</source>
            <translation>
无需任何设置即可试用：  imdeskctl demo
查看命令的选项：        imdeskctl COMMAND --help
供程序读取的输出：      --json

App 由 --profile NAME 指定，或由 --sdkappid、--admin 加 --base-url 或 --region 指定，或由 IMDESK_SDKAPPID、
IMDESK_ADMIN、IMDESK_BASE_URL、IMDESK_REGION 指定。密钥来自 IMDESK_SECRET_KEY、--secret-key-file 或
系统密钥环，绝不来自命令行参数。

退出码：0 完成，1 服务拒绝，2 用法错误，3 无法连接或无法理解应答，4 本机故障
（文件、端口、系统密钥环），5 部分完成，6 连接配置为只读。
</translation>
        </message>
        <message>
            <source>imdeskctl: the command comes first, options after it.</source>
            <translation>imdeskctl：命令在前，选项在后。</translation>
        </message>
        <message>
            <source>imdeskctl: there is no command %1. 'imdeskctl --help' lists them.</source>
            <translation>imdeskctl：没有命令 %1。运行 'imdeskctl --help' 查看全部命令。</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>显示此帮助。</translation>
        </message>
        <message>
            <source>Also write a line for every call to standard error.</source>
            <translation>同时为每次调用向标准错误写入一行。</translation>
        </message>
        <message>
            <source>Print JSON, one object a line.</source>
            <translation>打印 JSON，每行一个对象。</translation>
        </message>
        <message>
            <source>'imdeskctl %1 --help' lists the options.</source>
            <translation>运行 'imdeskctl %1 --help' 查看选项。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::DraftStore</name>
        <message>
            <source>The draft %1 cannot be read: %2</source>
            <translation>无法读取草稿 %1：%2</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>文件过大</translation>
        </message>
        <message>
            <source>it is no draft</source>
            <translation>不是草稿</translation>
        </message>
        <message>
            <source>The draft %1 is damaged (%2) and cannot be put aside.</source>
            <translation>草稿 %1 已损坏（%2），且无法移到一边。</translation>
        </message>
        <message>
            <source>The draft was damaged (%1). It was put aside as %2.</source>
            <translation>草稿已损坏（%1），已另存为 %2。</translation>
        </message>
        <message>
            <source>The draft %1 cannot be removed.</source>
            <translation>无法删除草稿 %1。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>The draft %1 cannot be written: %2</source>
            <translation>无法写入草稿 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Drawer</name>
        <message>
            <source>API call</source>
            <translation>API 调用</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP 状态</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>API calls (%1)</source>
            <translation>API 调用 (%1)</translation>
        </message>
        <message>
            <source>API calls</source>
            <translation>API 调用</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>问题 (%1)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>底部面板</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Close the drawer</source>
            <translation>关闭底部面板</translation>
        </message>
        <message>
            <source>Open the drawer</source>
            <translation>打开底部面板</translation>
        </message>
        <message>
            <source>No API call yet</source>
            <translation>还没有 API 调用</translation>
        </message>
        <message>
            <source>Every call this window makes is listed here, without its content.</source>
            <translation>此窗口发起的每次调用都列在这里，不含内容。</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>没有问题</translation>
        </message>
        <message>
            <source>Trouble in the background is listed here.</source>
            <translation>后台出现的问题会列在这里。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ErrorText</name>
        <message>
            <source>Signature expired</source>
            <translation>签名已过期</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>签名无效</translation>
        </message>
        <message>
            <source>Key does not fit this app</source>
            <translation>密钥与此 App 不匹配</translation>
        </message>
        <message>
            <source>Signed for another user</source>
            <translation>签名属于其他用户</translation>
        </message>
        <message>
            <source>Signed for another app</source>
            <translation>签名属于其他 App</translation>
        </message>
        <message>
            <source>App unknown in this region</source>
            <translation>此地域没有该 App</translation>
        </message>
        <message>
            <source>Too many wrong signatures</source>
            <translation>错误签名次数过多</translation>
        </message>
        <message>
            <source>SDKAppID not valid</source>
            <translation>SDKAppID 无效</translation>
        </message>
        <message>
            <source>Not an app admin</source>
            <translation>不是 App 管理员</translation>
        </message>
        <message>
            <source>Plan stopped</source>
            <translation>套餐已停用</translation>
        </message>
        <message>
            <source>This computer's address is refused</source>
            <translation>本机地址被拒绝</translation>
        </message>
        <message>
            <source>Too fast</source>
            <translation>调用过快</translation>
        </message>
        <message>
            <source>No such group here</source>
            <translation>此 App 没有该群组</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>A value is not valid</source>
            <translation>值无效</translation>
        </message>
        <message>
            <source>Your own callback refused it</source>
            <translation>被自己的回调拒绝</translation>
        </message>
        <message>
            <source>Sender is muted</source>
            <translation>发送者已被禁言</translation>
        </message>
        <message>
            <source>Answer too large</source>
            <translation>应答过大</translation>
        </message>
        <message>
            <source>Too old for a client</source>
            <translation>超出客户端可撤回的时限</translation>
        </message>
        <message>
            <source>Account not imported</source>
            <translation>账号未导入</translation>
        </message>
        <message>
            <source>Group is full</source>
            <translation>群组已满</translation>
        </message>
        <message>
            <source>Group ID is taken</source>
            <translation>群组 ID 已被占用</translation>
        </message>
        <message>
            <source>Text refused by the content filter</source>
            <translation>文本被内容过滤拒绝</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>文本过长</translation>
        </message>
        <message>
            <source>The service refused it (code %1)</source>
            <translation>服务已拒绝（错误码 %1）</translation>
        </message>
        <message>
            <source>Sign again and retry. A pasted UserSig has to be replaced in the profile.</source>
            <translation>重新签名后重试。粘贴的 UserSig 需在连接配置中更换。</translation>
        </message>
        <message>
            <source>Edit the profile: enter the secret key that belongs to this SDKAppID.</source>
            <translation>编辑连接配置：填入此 SDKAppID 对应的密钥。</translation>
        </message>
        <message>
            <source>Use the admin account the UserSig was made for, or sign for this one.</source>
            <translation>使用 UserSig 所属的管理员账号，或为此账号重新签名。</translation>
        </message>
        <message>
            <source>Check the SDKAppID and choose the region where the app was created.</source>
            <translation>检查 SDKAppID，并选择创建该 App 时所在的地域。</translation>
        </message>
        <message>
            <source>Wait 60 seconds. Trying now makes the wait longer.</source>
            <translation>请等待 60 秒。现在重试会延长等待时间。</translation>
        </message>
        <message>
            <source>Choose an account in the profile that the console lists as app administrator.</source>
            <translation>在连接配置中选择控制台里列为 App 管理员的账号。</translation>
        </message>
        <message>
            <source>Have this computer's address allowed in the console, or call from an allowed one.</source>
            <translation>在控制台中放行本机地址，或从已放行的地址调用。</translation>
        </message>
        <message>
            <source>Check the group ID, and whether it belongs to another app (test and production).</source>
            <translation>检查群组 ID，以及它是否属于其他 App（测试和生产）。</translation>
        </message>
        <message>
            <source>This is intended by your callback server: look at its answer in the callback log.</source>
            <translation>这是回调服务器有意为之：请在回调日志中查看其应答。</translation>
        </message>
        <message>
            <source>Lift the mute first. No callback is sent for muted senders.</source>
            <translation>请先解除禁言。被禁言的发送者不会触发回调。</translation>
        </message>
        <message>
            <source>Recall it as administrator: that works at any age.</source>
            <translation>以 App 管理员身份撤回：不受时间限制。</translation>
        </message>
        <message>
            <source>Not open to this app</source>
            <translation>此 App 未开放</translation>
        </message>
        <message>
            <source>Tencent has closed system notifications to new apps, and this app is one of them.</source>
            <translation>腾讯已不再向新 App 开放系统通知，此 App 也在其列。</translation>
        </message>
        <message>
            <source>Send it as an ordinary group message.</source>
            <translation>请改为发送普通群消息。</translation>
        </message>
        <message>
            <source>Statistics cannot be read now</source>
            <translation>暂时无法读取数据</translation>
        </message>
        <message>
            <source>The service could not read its statistics database.</source>
            <translation>服务无法读取其统计数据库。</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>请过几分钟再试。</translation>
        </message>
        <message>
            <source>The caller is not signed in.</source>
            <translation>调用者未登录。</translation>
        </message>
        <message>
            <source>Check the admin account and its signature.</source>
            <translation>检查管理员账号及其签名。</translation>
        </message>
        <message>
            <source>Somebody else has changed this entry meanwhile.</source>
            <translation>其间已有其他人修改了此条目。</translation>
        </message>
        <message>
            <source>Read it again and repeat the change.</source>
            <translation>重新读取后再次修改。</translation>
        </message>
        <message>
            <source>The message was not sent with support for extensions.</source>
            <translation>发送此消息时未启用扩展支持。</translation>
        </message>
        <message>
            <source>Only messages sent with SupportMessageExtension can carry extensions.</source>
            <translation>只有发送时带 SupportMessageExtension 的消息才能携带扩展。</translation>
        </message>
        <message>
            <source>More than 200 changes a minute on one message.</source>
            <translation>同一条消息每分钟的修改超过 200 次。</translation>
        </message>
        <message>
            <source>Slow down.</source>
            <translation>请放慢速度。</translation>
        </message>
        <message>
            <source>The message does not exist.</source>
            <translation>消息不存在。</translation>
        </message>
        <message>
            <source>Check its sequence number.</source>
            <translation>检查消息的序列号。</translation>
        </message>
        <message>
            <source>The topic could not be dissolved.</source>
            <translation>无法解散该话题。</translation>
        </message>
        <message>
            <source>The service's own words in the details say more.</source>
            <translation>详情中的服务原文有更多说明。</translation>
        </message>
        <message>
            <source>The topic has already been dissolved.</source>
            <translation>该话题已被解散。</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>无需处理。</translation>
        </message>
        <message>
            <source>The service gives no reason.</source>
            <translation>服务未给出原因。</translation>
        </message>
        <message>
            <source>This code is not in the published list. Give the details to the vendor's support.</source>
            <translation>此错误码不在公开列表中。请将详情提供给服务商的技术支持。</translation>
        </message>
        <message>
            <source>The service cannot be reached</source>
            <translation>无法连接服务</translation>
        </message>
        <message>
            <source>The connection failed.</source>
            <translation>连接失败。</translation>
        </message>
        <message>
            <source>Check the network, the proxy and the region or address in the profile, then try again.</source>
            <translation>检查网络、代理以及连接配置中的地域或地址，然后重试。</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>应答超时</translation>
        </message>
        <message>
            <source>The service did not answer in time. If something was to be changed, it may have happened all the same.</source>
            <translation>服务未及时应答。如果本次操作涉及修改，修改仍可能已生效。</translation>
        </message>
        <message>
            <source>Look whether the change is there before you repeat it.</source>
            <translation>重试前请先查看修改是否已生效。</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>It was stopped before it ended.</source>
            <translation>操作在完成前被停止。</translation>
        </message>
        <message>
            <source>Start it again when you want to.</source>
            <translation>需要时可重新开始。</translation>
        </message>
        <message>
            <source>Not an answer of the service</source>
            <translation>不是该服务的应答</translation>
        </message>
        <message>
            <source>The server answered with HTTP status %1.</source>
            <translation>服务器返回了 HTTP 状态 %1。</translation>
        </message>
        <message>
            <source>Check the address in the profile. A proxy or a gateway may have answered instead.</source>
            <translation>检查连接配置中的地址。应答可能来自代理或网关。</translation>
        </message>
        <message>
            <source>The answer cannot be understood</source>
            <translation>无法理解应答</translation>
        </message>
        <message>
            <source>It does not have the documented form.</source>
            <translation>应答不符合文档所述的格式。</translation>
        </message>
        <message>
            <source>Check the address in the profile. If it is right, give the details to support.</source>
            <translation>检查连接配置中的地址。如果地址正确，请将详情提供给技术支持。</translation>
        </message>
        <message>
            <source>The request is not right</source>
            <translation>请求有误</translation>
        </message>
        <message>
            <source>Correct the value and try again. Nothing was sent.</source>
            <translation>请改正该值后重试。没有发送任何内容。</translation>
        </message>
        <message>
            <source>This profile does not allow it</source>
            <translation>此连接配置不允许该操作</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>该连接配置为只读。</translation>
        </message>
        <message>
            <source>Nothing was sent. Change the profile's safety rules if it should be allowed.</source>
            <translation>没有发送任何内容。如需允许，请修改连接配置的安全规则。</translation>
        </message>
        <message>
            <source>The keychain did not help</source>
            <translation>系统密钥环不可用</translation>
        </message>
        <message>
            <source>The secret could not be read or stored.</source>
            <translation>无法读取或存储密钥。</translation>
        </message>
        <message>
            <source>Unlock the keychain, or keep the secret for this session only.</source>
            <translation>请解锁系统密钥环，或将密钥仅在本次会话中保留。</translation>
        </message>
        <message>
            <source>The file could not be written or read</source>
            <translation>无法写入或读取文件</translation>
        </message>
        <message>
            <source>The system gives no reason.</source>
            <translation>系统未给出原因。</translation>
        </message>
        <message>
            <source>Make room or choose another folder, then try again.</source>
            <translation>请腾出空间或选择其他文件夹，然后重试。</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>错误码：%1</translation>
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation>HTTP 状态：%1</translation>
        </message>
        <message>
            <source>Request ID: %1</source>
            <translation>请求 ID：%1</translation>
        </message>
        <message>
            <source>Command: %1</source>
            <translation>命令：%1</translation>
        </message>
        <message>
            <source>Message: %1</source>
            <translation>消息：%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::EventLogModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>sentence (note)</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>People</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
    </context>
    <context>
        <name>imdesk::EventView</name>
        <message>
            <source>Callbacks received</source>
            <translation>收到的回调</translation>
        </message>
        <message numerus="yes">
            <source>%n new, press End</source>
            <translation>
                <numerusform>%n 条新回调，按 End 查看</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::Export</name>
        <message>
            <source>The export was cancelled. No file was written.</source>
            <translation>导出已取消，未写入任何文件。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FilterBox</name>
        <message>
            <source>%1 At character %2: %3</source>
            <translation>%1 第 %2 个字符处：%3</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupListPage</name>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Export cancelled; nothing was written</source>
            <translation>导出已取消，未写入任何内容</translation>
        </message>
        <message>
            <source>Export again</source>
            <translation>重新导出</translation>
        </message>
        <message>
            <source>Load details again</source>
            <translation>重新加载详情</translation>
        </message>
        <message>
            <source>%1 groups no longer exist</source>
            <translation>%1 个群组已不存在</translation>
        </message>
        <message>
            <source>%1 of %2 match</source>
            <translation>%1 / %2 个匹配</translation>
        </message>
        <message>
            <source>names of %1 not loaded yet, looking through them</source>
            <translation>%1 个群组的名称尚未加载，正在查找</translation>
        </message>
        <message>
            <source>names of %1 not loaded yet</source>
            <translation>%1 个群组的名称尚未加载</translation>
        </message>
        <message>
            <source>all details loaded</source>
            <translation>已加载全部详情</translation>
        </message>
        <message>
            <source>details for %1</source>
            <translation>已加载 %1 个群组的详情</translation>
        </message>
        <message>
            <source>%1 groups, %2</source>
            <translation>%1 个群组，%2</translation>
        </message>
        <message>
            <source>%1 could not be read</source>
            <translation>%1 个无法读取</translation>
        </message>
        <message>
            <source>%1 no longer exist</source>
            <translation>%1 个已不存在</translation>
        </message>
        <message>
            <source>IDs as of %1</source>
            <translation>ID 截至 %1</translation>
        </message>
        <message>
            <source>never listed completely</source>
            <translation>从未完整列出</translation>
        </message>
        <message>
            <source>Listing groups: %1 of %2</source>
            <translation>正在列出群组：%1 / %2</translation>
        </message>
        <message>
            <source>sorted by what is loaded; groups without details stand last</source>
            <translation>按已加载的内容排序；没有详情的群组排在最后</translation>
        </message>
        <message>
            <source>Listing groups</source>
            <translation>正在列出群组</translation>
        </message>
        <message>
            <source>%1 groups listed</source>
            <translation>已列出 %1 个群组</translation>
        </message>
        <message>
            <source>Listing cancelled; %1 groups are known</source>
            <translation>列出已取消；已知 %1 个群组</translation>
        </message>
        <message>
            <source>List again</source>
            <translation>重新列出</translation>
        </message>
        <message>
            <source>The list of known groups on this computer was damaged</source>
            <translation>本机的已知群组列表已损坏</translation>
        </message>
        <message>
            <source>It is begun anew; everything in it comes from the service again.</source>
            <translation>列表将重新建立，其中的内容都会重新从服务获取。</translation>
        </message>
        <message>
            <source>The list of known groups was written by a later version of this program</source>
            <translation>已知群组列表由本程序的更高版本写入</translation>
        </message>
        <message>
            <source>It was put aside and a new one is begun.</source>
            <translation>原列表已移到一边，并新建了一个列表。</translation>
        </message>
        <message>
            <source>Known groups cannot be kept on this computer</source>
            <translation>无法在本机保存已知群组</translation>
        </message>
        <message>
            <source>They are kept until the program ends. Look at the free space and the rights of the folder.</source>
            <translation>已知群组仅保留到程序退出。请检查可用空间和文件夹权限。</translation>
        </message>
        <message>
            <source>The old file is now %1</source>
            <translation>旧文件现为 %1</translation>
        </message>
        <message>
            <source>No group matches</source>
            <translation>没有匹配的群组</translation>
        </message>
        <message>
            <source>Details of %1 groups are not loaded yet; what matches appears as they come.</source>
            <translation>%1 个群组的详情尚未加载；加载后匹配的群组会陆续显示。</translation>
        </message>
        <message>
            <source>Change the filter, or show all groups.</source>
            <translation>修改过滤条件，或显示全部群组。</translation>
        </message>
        <message>
            <source>Show all groups</source>
            <translation>显示全部群组</translation>
        </message>
        <message>
            <source>The groups could not be listed</source>
            <translation>无法列出群组</translation>
        </message>
        <message>
            <source>The message above says why.</source>
            <translation>原因见上方消息。</translation>
        </message>
        <message>
            <source>This app has no groups yet</source>
            <translation>此 App 还没有群组</translation>
        </message>
        <message>
            <source>Groups appear here when they are created.</source>
            <translation>群组创建后会显示在这里。</translation>
        </message>
        <message>
            <source>No groups listed</source>
            <translation>未列出群组</translation>
        </message>
        <message>
            <source>The listing was cancelled.</source>
            <translation>列出已取消。</translation>
        </message>
        <message>
            <source>Looking for groups</source>
            <translation>正在查找群组</translation>
        </message>
        <message>
            <source>The service tells up to 10,000 IDs a second.</source>
            <translation>服务每秒最多返回 10,000 个 ID。</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation>
                <numerusform>已选择 %n 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group ID(s) copied</source>
            <translation>
                <numerusform>已复制 %n 个群组 ID</numerusform>
            </translation>
        </message>
        <message>
            <source>groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Filter by ID, name or owner</source>
            <translation>按 ID、名称或群主过滤</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>过滤群组</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Load all details</source>
            <translation>加载全部详情</translation>
        </message>
        <message>
            <source>Fetches the details of all groups behind what you look at, at about 1,000 groups a second</source>
            <translation>获取当前列表中所有群组的详情，每秒约 1,000 个群组</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Send notification</source>
            <translation>发送通知</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>No longer existing</source>
            <translation>已不存在</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupPage</name>
        <message>
            <source>Reading the group</source>
            <translation>正在读取群组</translation>
        </message>
        <message>
            <source>The answer does not hold the group that was asked for</source>
            <translation>返回结果中没有所请求的群组</translation>
        </message>
        <message>
            <source>Group %1 read</source>
            <translation>已读取群组 %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The type of this group is not read yet.</source>
            <translation>尚未读取该群组的类型。</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>读取中</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>未读取</translation>
        </message>
        <message>
            <source>Group ID copied</source>
            <translation>已复制群组 ID</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>全部群组</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Send notification</source>
            <translation>发送通知</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Fields of the group</source>
            <translation>群组字段</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>禁言</translation>
        </message>
        <message>
            <source>The service tells custom fields by name only, or together with all members. This group is too large for the latter, so only fields whose names are known from smaller groups are shown.</source>
            <translation>服务端只能按名称返回自定义字段，或随全部成员一并返回。该群组过大，无法采用后一种方式，因此只显示从较小群组中得知名称的字段。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupsModel</name>
        <message>
            <source>not loaded yet</source>
            <translation>尚未加载</translation>
        </message>
        <message>
            <source>could not be read (%1)</source>
            <translation>无法读取（%1）</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>members, at most</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>群主</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation>最后消息（%1）</translation>
        </message>
        <message>
            <source>Created (%1)</source>
            <translation>创建时间（%1）</translation>
        </message>
        <message>
            <source>Mute all</source>
            <translation>全员禁言</translation>
        </message>
        <message>
            <source>Join rule</source>
            <translation>加群方式</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>群简介</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>群公告</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupsPanel</name>
        <message>
            <source>%1 · as of %2</source>
            <translation>%1 · 截至 %2</translation>
        </message>
        <message>
            <source>Open group</source>
            <translation>打开群组</translation>
        </message>
        <message>
            <source>Copy group ID</source>
            <translation>复制群组 ID</translation>
        </message>
        <message>
            <source>Send system notification to the group…</source>
            <translation>向该群组发送系统通知…</translation>
        </message>
        <message>
            <source>Show events of the group</source>
            <translation>显示该群组的事件</translation>
        </message>
        <message>
            <source>Back to all groups</source>
            <translation>返回全部群组</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
    </context>
    <context>
        <name>imdesk::HomePanel</name>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>回调</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>接收中</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) since the start</source>
            <translation>
                <numerusform>启动以来 %n 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 a minute on %2. %3 refused.</source>
            <translation>%2 每分钟收到 %1 个，已拒绝 %3 个。</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No callbacks are received now. Open the section to start the listener.</source>
            <translation>当前不接收回调。打开该页可启动接收器。</translation>
        </message>
        <message>
            <source>API calls</source>
            <translation>API 调用</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) since the start</source>
            <translation>
                <numerusform>启动以来 %n 次调用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 次失败</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list to see why.</source>
            <translation>打开列表查看原因。</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>最近一次：%1</translation>
        </message>
        <message>
            <source>No errors</source>
            <translation>无错误</translation>
        </message>
        <message>
            <source>Every call of this window is listed in the drawer.</source>
            <translation>本窗口的每次调用都列在底部面板中。</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) not sent</source>
            <translation>
                <numerusform>%n 份草稿未发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on writing where you stopped.</source>
            <translation>从上次停下的地方继续编写。</translation>
        </message>
        <message>
            <source>No draft waits. Open the form to tell groups something.</source>
            <translation>没有待发送的草稿。打开表单即可向群组发送通知。</translation>
        </message>
        <message>
            <source>The latest day</source>
            <translation>最近一日</translation>
        </message>
        <message>
            <source>%1, a Beijing day, against the same weekday a week before</source>
            <translation>%1（北京日），与一周前同一星期几对比</translation>
        </message>
        <message>
            <source> (not final yet)</source>
            <translation> （未定稿）</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>Statistics has not been loaded for this app.</source>
            <translation>尚未加载该 App 的运营数据。</translation>
        </message>
        <message>
            <source>Open statistics</source>
            <translation>打开数据</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Connect an app, or the sandbox, to see its figures here.</source>
            <translation>连接 App 或沙盒后，数据会显示在这里。</translation>
        </message>
        <message>
            <source>Connect an app</source>
            <translation>连接 App</translation>
        </message>
        <message>
            <source>No day a week before to compare with.</source>
            <translation>没有一周前的数据可供对比。</translation>
        </message>
        <message>
            <source>A week before: %1</source>
            <translation>一周前：%1</translation>
        </message>
        <message>
            <source>You are in the sandbox: nothing real can happen.</source>
            <translation>当前处于沙盒中：不会产生任何真实影响。</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>继续操作</translation>
        </message>
        <message>
            <source>Browse groups</source>
            <translation>浏览群组</translation>
        </message>
        <message>
            <source>Send a system notification</source>
            <translation>发送系统通知</translation>
        </message>
        <message>
            <source>Watch callbacks</source>
            <translation>查看回调</translation>
        </message>
        <message>
            <source>Export statistics</source>
            <translation>导出运营数据</translation>
        </message>
    </context>
    <context>
        <name>imdesk::InspectorView</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Raw JSON</source>
            <translation>原始 JSON</translation>
        </message>
        <message>
            <source>Views of the selected item</source>
            <translation>所选项的视图</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>未选择任何内容</translation>
        </message>
        <message>
            <source>Select a row to see its fields and the raw JSON here.</source>
            <translation>选择一行，可在此查看其字段和原始 JSON。</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>详情面板</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JsonView</name>
        <message>
            <source>Find in the text</source>
            <translation>在文本中查找</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the whole text</source>
            <translation>复制全文</translation>
        </message>
        <message>
            <source>Raw JSON</source>
            <translation>原始 JSON</translation>
        </message>
        <message>
            <source>Shown: the first %1 of %2 characters. Copy takes all.</source>
            <translation>仅显示前 %1 个字符，共 %2 个。复制时包含全部内容。</translation>
        </message>
        <message>
            <source>Very long lines are broken here. Copy takes the text as it is.</source>
            <translation>过长的行在此处折行显示；复制得到的仍是原文。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::KeyValueView</name>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>imdesk::LevelBadge</name>
        <message>
            <source>TEST</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>PRODUCTION</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>Safety level: %1</source>
            <translation>安全级别：%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MainWindow</name>
        <message>
            <source>Show or hide the inspector</source>
            <translation>显示或隐藏详情面板</translation>
        </message>
        <message>
            <source>Inspector (Ctrl+I)</source>
            <translation>详情面板 (Ctrl+I)</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>详情面板</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MembersModel</name>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>In background</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>昵称</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Name card</source>
            <translation>群名片</translation>
        </message>
        <message>
            <source>Joined (%1)</source>
            <translation>加入时间（%1）</translation>
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation>最后消息（%1）</translation>
        </message>
        <message>
            <source>Muted until (%1)</source>
            <translation>禁言至（%1）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MembersPage</name>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Export cancelled; nothing was written</source>
            <translation>已取消导出，未写入任何内容</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) muted</source>
            <translation>
                <numerusform>%n 个账号被禁言</numerusform>
            </translation>
        </message>
        <message>
            <source>All %1 members loaded</source>
            <translation>已加载全部 %1 名成员</translation>
        </message>
        <message>
            <source>%1 of %2 loaded</source>
            <translation>已加载 %1 / %2</translation>
        </message>
        <message>
            <source>the service tells no more</source>
            <translation>服务端不再返回更多</translation>
        </message>
        <message>
            <source>%1 of the members loaded so far match</source>
            <translation>已加载的成员中有 %1 名匹配</translation>
        </message>
        <message>
            <source>%1 members match</source>
            <translation>%1 名成员匹配</translation>
        </message>
        <message>
            <source>sorted among those loaded</source>
            <translation>仅在已加载的成员中排序</translation>
        </message>
        <message>
            <source>nicknames cannot be read</source>
            <translation>无法读取昵称</translation>
        </message>
        <message>
            <source>Loading members</source>
            <translation>正在加载成员</translation>
        </message>
        <message>
            <source>Loading members: %1 of %2</source>
            <translation>正在加载成员：%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>about %n s left</source>
            <translation>
                <numerusform>约剩 %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>All members loaded</source>
            <translation>已加载全部成员</translation>
        </message>
        <message>
            <source>Stopped loading members</source>
            <translation>已停止加载成员</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>没有匹配的成员</translation>
        </message>
        <message>
            <source>Only a part of the members is loaded. Load all to search through everybody.</source>
            <translation>仅加载了部分成员。加载全部后可搜索所有成员。</translation>
        </message>
        <message>
            <source>Change the filter, or show everybody.</source>
            <translation>更改过滤条件，或显示所有成员。</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>显示所有成员</translation>
        </message>
        <message>
            <source>The muted accounts could not be read</source>
            <translation>无法读取被禁言的账号</translation>
        </message>
        <message>
            <source>The members could not be read</source>
            <translation>无法读取成员</translation>
        </message>
        <message>
            <source>The message above says why.</source>
            <translation>原因见上方消息。</translation>
        </message>
        <message>
            <source>Nobody is muted</source>
            <translation>无人被禁言</translation>
        </message>
        <message>
            <source>This group lists no members</source>
            <translation>该群组未返回任何成员</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>This type of group has no member list</source>
            <translation>该类型的群组没有成员列表</translation>
        </message>
        <message>
            <source>Ask the service all the same</source>
            <translation>仍向服务端请求</translation>
        </message>
        <message>
            <source>Nothing read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Load all</source>
            <translation>加载全部</translation>
        </message>
        <message numerus="yes">
            <source>Load all, about %n s</source>
            <translation>
                <numerusform>加载全部，约 %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Member of %1</source>
            <translation>%1 的成员</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) copied</source>
            <translation>
                <numerusform>已复制 %n 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>members of %1</source>
            <translation>%1 的成员</translation>
        </message>
        <message>
            <source>Muted accounts</source>
            <translation>被禁言的账号</translation>
        </message>
        <message>
            <source>Filter by account, nickname or card</source>
            <translation>按账号、昵称或群名片过滤</translation>
        </message>
        <message>
            <source>Filter muted accounts</source>
            <translation>过滤被禁言的账号</translation>
        </message>
        <message>
            <source>Filter members</source>
            <translation>过滤成员</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Muted only</source>
            <translation>仅被禁言</translation>
        </message>
        <message>
            <source>Copy account</source>
            <translation>复制账号</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>全部角色</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MessageBar</name>
        <message>
            <source>Hide details</source>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <source>Details of the message</source>
            <translation>消息详情</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Navigation</name>
        <message>
            <source>Sections</source>
            <translation>导航</translation>
        </message>
    </context>
    <context>
        <name>imdesk::NotificationAudience</name>
        <message>
            <source>There are more than %1 members; that many are not counted.</source>
            <translation>成员超过 %1 名，不再统计人数。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::NotificationReceivers</name>
        <message>
            <source>Not found in this app</source>
            <translation>在该 App 中未找到</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
    </context>
    <context>
        <name>imdesk::NotificationResultsModel</name>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>无应答</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
        </message>
    </context>
    <context>
        <name>imdesk::NotificationService</name>
        <message>
            <source>No group is chosen.</source>
            <translation>未选择群组。</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>文本为空。</translation>
        </message>
        <message>
            <source>The text has %1 bytes, the service takes %2.</source>
            <translation>文本有 %1 字节，服务端上限为 %2 字节。</translation>
        </message>
        <message>
            <source>%1 members are named, the service takes %2.</source>
            <translation>指定了 %1 名成员，服务端上限为 %2 名。</translation>
        </message>
        <message>
            <source>An ordinary message goes to everyone in the group, not to named members.</source>
            <translation>普通群消息会发给群内所有人，不能指定成员。</translation>
        </message>
        <message>
            <source>A notification is being sent. Wait for it or cancel it.</source>
            <translation>有通知正在发送，请等待完成或取消发送。</translation>
        </message>
        <message>
            <source>There is no group to send to again.</source>
            <translation>没有可重新发送的群组。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProblemsModel</name>
        <message>
            <source>%1 (%2 times)</source>
            <translation>%1（%2 次）</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>失败项</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileBand</name>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>SDKAppID %1</source>
            <translation>SDKAppID %1</translation>
        </message>
        <message>
            <source>Operator: %1</source>
            <translation>操作者：%1</translation>
        </message>
        <message>
            <source>READ ONLY</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>连接配置</translation>
        </message>
        <message>
            <source>Profiles: switch, edit, new</source>
            <translation>连接配置：切换、编辑、新建</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>连接配置</translation>
        </message>
        <message>
            <source>Edit this profile …</source>
            <translation>编辑此连接配置…</translation>
        </message>
        <message>
            <source>Connect another app …</source>
            <translation>连接其他 App…</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileDialog</name>
        <message>
            <source>Another profile has this name.</source>
            <translation>已有同名的连接配置。</translation>
        </message>
        <message>
            <source>Type the address, like https://host or http://127.0.0.1:port.</source>
            <translation>输入地址，如 https://host 或 http://127.0.0.1:port。</translation>
        </message>
        <message>
            <source>The path begins with a slash.</source>
            <translation>路径须以斜杠开头。</translation>
        </message>
        <message>
            <source>Without it no call can be signed.</source>
            <translation>缺少此项则无法为调用签名。</translation>
        </message>
        <message>
            <source>Asking the keychain of this computer …</source>
            <translation>正在查询本机的系统密钥环…</translation>
        </message>
        <message>
            <source>No keychain answers on this computer: the secret is kept until the program ends, never in a file.</source>
            <translation>本机没有可用的系统密钥环：密钥保留到程序退出，不会写入文件。</translation>
        </message>
        <message>
            <source>The secret is kept until the program ends, never in a file.</source>
            <translation>密钥保留到程序退出，不会写入文件。</translation>
        </message>
        <message>
            <source>The keychain is locked: this computer will ask you to unlock it. Or keep the secret for this session only.</source>
            <translation>系统密钥环已锁定：本机会要求解锁。也可以仅在本次会话中保留密钥。</translation>
        </message>
        <message>
            <source>The secret goes into the keychain of this computer, never into a file.</source>
            <translation>密钥存入本机的系统密钥环，不会写入文件。</translation>
        </message>
        <message>
            <source>Every write is asked for in words first.</source>
            <translation>每次写操作都会先以文字说明并请求确认。</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>The connection works</source>
            <translation>连接正常</translation>
        </message>
        <message>
            <source>Another address …</source>
            <translation>其他地址…</translation>
        </message>
        <message>
            <source>Sandbox: nothing real can happen</source>
            <translation>沙盒：不会产生任何真实影响</translation>
        </message>
        <message>
            <source>Test: an app for trying things</source>
            <translation>测试：用于试验的 App</translation>
        </message>
        <message>
            <source>Production: real people</source>
            <translation>生产：面向真实用户</translation>
        </message>
        <message>
            <source>As documented today</source>
            <translation>与当前文档一致</translation>
        </message>
        <message>
            <source>As older servers expect</source>
            <translation>与旧版服务器一致</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>与本机相同</translation>
        </message>
        <message>
            <source>Connect an app</source>
            <translation>连接 App</translation>
        </message>
        <message>
            <source>Edit connection</source>
            <translation>编辑连接</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>As your team calls the app.</source>
            <translation>团队对该 App 的称呼。</translation>
        </message>
        <message>
            <source>&amp;SDKAppID</source>
            <translation>SDKAppID(&amp;S)</translation>
        </message>
        <message>
            <source>About ten digits; the console of the service shows it.</source>
            <translation>约十位数字，可在服务控制台中查看。</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>地域(&amp;R)</translation>
        </message>
        <message>
            <source>Base &amp;URL</source>
            <translation>基础 URL(&amp;U)</translation>
        </message>
        <message>
            <source>https, or http to this computer.</source>
            <translation>https，或指向本机的 http。</translation>
        </message>
        <message>
            <source>&amp;Admin account</source>
            <translation>管理员账号(&amp;A)</translation>
        </message>
        <message>
            <source>App admin that signs the calls.</source>
            <translation>为调用签名的 App 管理员账号。</translation>
        </message>
        <message>
            <source>Safety &amp;level</source>
            <translation>安全级别(&amp;L)</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>UserSig made elsewhere</source>
            <translation>在别处生成的 UserSig</translation>
        </message>
        <message>
            <source>UserSi&amp;g</source>
            <translation>UserSig(&amp;G)</translation>
        </message>
        <message>
            <source>Secret &amp;key</source>
            <translation>密钥(&amp;K)</translation>
        </message>
        <message>
            <source>Its remaining life is shown; a new one must be pasted when it ends.</source>
            <translation>会显示剩余有效期；到期后须粘贴新的 UserSig。</translation>
        </message>
        <message>
            <source>Calls are signed here for ten minutes at a time.</source>
            <translation>调用在本机签名，每次有效十分钟。</translation>
        </message>
        <message>
            <source>Kept: leave empty to keep it</source>
            <translation>已保存：留空则保持不变</translation>
        </message>
        <message>
            <source>Keep it for this session only</source>
            <translation>仅在本次会话中保留</translation>
        </message>
        <message>
            <source>Read only: refuse every write from this computer</source>
            <translation>只读：拒绝本机的所有写操作</translation>
        </message>
        <message>
            <source>Callback &amp;port</source>
            <translation>回调端口(&amp;P)</translation>
        </message>
        <message>
            <source>Where callbacks are received on this computer.</source>
            <translation>在本机接收回调的端口。</translation>
        </message>
        <message>
            <source>Any free port</source>
            <translation>任意空闲端口</translation>
        </message>
        <message>
            <source>Callback pa&amp;th</source>
            <translation>回调路径(&amp;T)</translation>
        </message>
        <message>
            <source>Callback t&amp;oken</source>
            <translation>回调令牌(&amp;O)</translation>
        </message>
        <message>
            <source>As set in the console; empty = callbacks are not signed.</source>
            <translation>与控制台中的设置一致；留空表示回调不带签名。</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未更改</translation>
        </message>
        <message>
            <source>Test a&amp;ccount</source>
            <translation>测试账号(&amp;C)</translation>
        </message>
        <message>
            <source>Gets what is sent with "Send test to me".</source>
            <translation>接收“给我发送测试”发出的内容。</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>时区(&amp;Z)</translation>
        </message>
        <message>
            <source>What "Local" means for times on screen.</source>
            <translation>界面上“本地”时间所用的时区。</translation>
        </message>
        <message>
            <source>&amp;Field names</source>
            <translation>字段名(&amp;F)</translation>
        </message>
        <message>
            <source>Check connection</source>
            <translation>检查连接</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileEditor</name>
        <message>
            <source>The service answered and took the signature.</source>
            <translation>服务端已应答并接受签名。</translation>
        </message>
        <message numerus="yes">
            <source>The pasted UserSig lives for %n more minute(s).</source>
            <translation>
                <numerusform>粘贴的 UserSig 还有 %n 分钟有效。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no secret key for this profile yet.</source>
            <translation>该连接配置尚无密钥。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileSession</name>
        <message>
            <source>%1 events in memory; the log on disk: %2</source>
            <translation>内存中有 %1 个事件；磁盘日志：%2</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileStore</name>
        <message>
            <source>The profiles in %1 cannot be read: %2</source>
            <translation>无法读取 %1 中的连接配置：%2</translation>
        </message>
        <message>
            <source>The profiles could not be read. The file was kept as %1.</source>
            <translation>无法读取连接配置。原文件已保留为 %1。</translation>
        </message>
        <message>
            <source>Some profiles could not be read: %1</source>
            <translation>部分连接配置无法读取：%1</translation>
        </message>
        <message>
            <source>There is a profile named %1 already.</source>
            <translation>已有名为 %1 的连接配置。</translation>
        </message>
        <message>
            <source>The profiles could not be written to %1: %2</source>
            <translation>无法将连接配置写入 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SendPanel</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>System notification</source>
            <translation>系统通知</translation>
        </message>
        <message>
            <source>To</source>
            <translation>发送给</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Clear draft</source>
            <translation>清空草稿</translation>
        </message>
        <message>
            <source>Send a test to me</source>
            <translation>给我发送测试</translation>
        </message>
        <message>
            <source>Draft cleared</source>
            <translation>已清空草稿</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>该连接配置为只读。</translation>
        </message>
        <message>
            <source>Choose a group.</source>
            <translation>请选择群组。</translation>
        </message>
        <message numerus="yes">
            <source>Send to %n group(s)</source>
            <translation>
                <numerusform>发送到 %n 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Notify %n group(s)</source>
            <translation>
                <numerusform>通知 %n 个群组</numerusform>
            </translation>
        </message>
        <message>
            <source>This profile is read-only</source>
            <translation>此连接配置为只读</translation>
        </message>
        <message>
            <source>A draft can be written and kept, but nothing can be sent.</source>
            <translation>可以编写和保存草稿，但无法发送。</translation>
        </message>
        <message>
            <source>System notifications are not open to this app</source>
            <translation>此 App 未开放系统通知</translation>
        </message>
        <message>
            <source>Tencent has closed that API to newer apps. The text goes out as an ordinary group message instead: stored, for offline members too.</source>
            <translation>腾讯已不再向较新的 App 开放该 API。文本将改为普通群消息发出：会存储，离线成员也能收到。</translation>
        </message>
        <message>
            <source>Try notifications again</source>
            <translation>重新尝试通知</translation>
        </message>
        <message>
            <source>As an ordinary group message in %1</source>
            <translation>在 %1 中以普通群消息发送</translation>
        </message>
        <message>
            <source>To members of %1 who are online now</source>
            <translation>发给 %1 中当前在线的成员</translation>
        </message>
        <message>
            <source>Notify</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Name the members first.</source>
            <translation>请先指定成员。</translation>
        </message>
        <message>
            <source>Live rooms do not list their members.</source>
            <translation>直播群不提供成员列表。</translation>
        </message>
        <message>
            <source>Not all of the groups are known.</source>
            <translation>部分群组未知。</translation>
        </message>
        <message>
            <source>Only up to %1 members are counted.</source>
            <translation>最多统计 %1 名成员。</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>保存为草稿</translation>
        </message>
        <message>
            <source>%1 (%2 members)</source>
            <translation>%1（%2 名成员）</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n 个群组</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone in %1 of %2 gets this as a stored message, and callbacks fire.</source>
            <translation>%2 中 %1 的所有人都会收到这条会存储的消息，并会触发回调。</translation>
        </message>
        <message>
            <source>Who is online in %1 of %2 sees this at once. It cannot be recalled.</source>
            <translation>%2 中 %1 的在线用户会立即看到，且无法撤回。</translation>
        </message>
        <message>
            <source>First line: “%1”</source>
            <translation>首行：“%1”</translation>
        </message>
        <message>
            <source>No test account is set</source>
            <translation>未设置测试账号</translation>
        </message>
        <message>
            <source>A test goes to one account of this app, chosen in the profile.</source>
            <translation>测试会发给此 App 的一个账号，在连接配置中选择。</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>There is nothing to test yet</source>
            <translation>还没有可测试的内容</translation>
        </message>
        <message>
            <source>Test sent to %1</source>
            <translation>测试已发送给 %1</translation>
        </message>
        <message>
            <source>As a one-to-one message. No group has seen it.</source>
            <translation>以单聊消息发送，群组中无人看到。</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SendReceivers</name>
        <message>
            <source>Chosen groups</source>
            <translation>已选群组</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) added.</source>
            <translation>
                <numerusform>已添加 %n 个群组。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s) left out.</source>
            <translation>
                <numerusform>已略过 %n 个重复项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not valid: %1. A group ID has 1 to 48 printable ASCII characters.</source>
            <translation>
                <numerusform>%n 个无效：%1。群组 ID 须为 1 至 48 个可打印的 ASCII 字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n 个重复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not valid: %1</source>
            <translation>
                <numerusform>%n 个无效：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n group(s)</source>
            <translation>
                <numerusform>添加 %n 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n</source>
            <translation>
                <numerusform>移除 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>No group chosen yet.</source>
            <translation>尚未选择群组。</translation>
        </message>
        <message>
            <source>, %1 members</source>
            <translation>，%1 名成员</translation>
        </message>
        <message numerus="yes">
            <source> and %n group(s) of unknown size</source>
            <translation>
                <numerusform> 及 %n 个人数未知的群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them not found in this app. Is it the right profile?</source>
            <translation>
                <numerusform>其中 %n 个在此 App 中未找到。连接配置是否选对？</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>群组(&amp;G)</translation>
        </message>
        <message>
            <source>Search by name or ID, or type an ID and press Enter</source>
            <translation>按名称或 ID 搜索，或输入 ID 后按 Enter</translation>
        </message>
        <message>
            <source>Groups to notify</source>
            <translation>要通知的群组</translation>
        </message>
        <message>
            <source>Matching groups</source>
            <translation>匹配的群组</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>粘贴列表</translation>
        </message>
        <message>
            <source>Group IDs, one a line or parted by commas</source>
            <translation>群组 ID，每行一个或用逗号分隔</translation>
        </message>
        <message>
            <source>List of group IDs</source>
            <translation>群组 ID 列表</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SendResults</name>
        <message>
            <source>Results by group</source>
            <translation>按群组显示结果</translation>
        </message>
        <message>
            <source>Cancelled while under way; it may have been sent.</source>
            <translation>发送途中已取消，可能已发出。</translation>
        </message>
        <message>
            <source>It may have been sent.</source>
            <translation>可能已发出。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>Sending: %1 of %n group(s) done</source>
            <translation>
                <numerusform>正在发送：已完成 %1 / %n 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent to %n group(s).</source>
            <translation>
                <numerusform>已发送到 %n 个群组。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent to %1 of %n group(s).</source>
            <translation>
                <numerusform>已发送到 %1 个群组，共 %n 个群组。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed.</source>
            <translation>
                <numerusform>%n 个失败。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer.</source>
            <translation>
                <numerusform>%n 个无应答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent.</source>
            <translation>
                <numerusform>%n 个未发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>No callbacks are expected.</source>
            <translation>预计不会有回调。</translation>
        </message>
        <message numerus="yes">
            <source>Send %n as ordinary message(s)</source>
            <translation>
                <numerusform>以普通群消息发送 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n</source>
            <translation>
                <numerusform>重试 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send again to %n without an answer</source>
            <translation>
                <numerusform>向无应答的 %n 个重新发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Sent as</source>
            <translation>发送方式</translation>
        </message>
        <message>
            <source>Ordinary group message</source>
            <translation>普通群消息</translation>
        </message>
        <message>
            <source>System notification</source>
            <translation>系统通知</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Sequence number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>失败项</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>处理办法</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Open group</source>
            <translation>打开群组</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SendSide</name>
        <message>
            <source>Counting who is online…</source>
            <translation>正在统计在线人数…</translation>
        </message>
        <message>
            <source>%1 of %2 are online now.</source>
            <translation>当前在线 %1 人，共 %2 人。</translation>
        </message>
        <message>
            <source>The other %1 will never see this, and it will not be in the history.</source>
            <translation>其余 %1 人将永远看不到，历史记录中也不会有。</translation>
        </message>
        <message>
            <source>Counted at %1.</source>
            <translation>统计于 %1。</translation>
        </message>
        <message>
            <source>All members get it, now or when they next sign in.</source>
            <translation>所有成员都会收到：立即收到，或在下次登录时收到。</translation>
        </message>
        <message>
            <source>Only members who are online when you send will see it.</source>
            <translation>只有发送时在线的成员才能看到。</translation>
        </message>
        <message>
            <source>Only members who are online when you send will see it. How many those are has not been counted.</source>
            <translation>只有发送时在线的成员才能看到。在线人数尚未统计。</translation>
        </message>
        <message>
            <source>An ordinary message in the group, from the app's administrator.</source>
            <translation>以 App 管理员身份在群内发送的普通消息。</translation>
        </message>
        <message>
            <source>Stored in the history; offline members get it later.</source>
            <translation>存入历史记录；离线成员稍后会收到。</translation>
        </message>
        <message>
            <source>Counts as unread, and callbacks before and after sending fire.</source>
            <translation>计入未读，并触发发送之前和之后的回调。</translation>
        </message>
        <message>
            <source>A notice to members who are online now; no chat message.</source>
            <translation>发给当前在线成员的通知；不是聊天消息。</translation>
        </message>
        <message>
            <source>Not stored: nobody can read it later.</source>
            <translation>不存储：之后任何人都无法查看。</translation>
        </message>
        <message>
            <source>No callbacks are expected, so the log will stay quiet.</source>
            <translation>预计不会有回调，因此日志不会有动静。</translation>
        </message>
        <message>
            <source>Free and development editions may send %1 a day.</source>
            <translation>免费版和开发版每天最多可发送 %1 条。</translation>
        </message>
        <message>
            <source>It cannot be recalled.</source>
            <translation>无法撤回。</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <source>Count who is online</source>
            <translation>统计在线人数</translation>
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation>尚未填写内容。</translation>
        </message>
        <message>
            <source>Message in the group</source>
            <translation>群内消息</translation>
        </message>
        <message>
            <source>System notification · shown by the app</source>
            <translation>系统通知 · 由 App 显示</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Who will see it</source>
            <translation>谁会看到</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Send as ordinary message instead</source>
            <translation>改为以普通群消息发送</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SendText</name>
        <message>
            <source>A named member is not valid: %1</source>
            <translation>指定的成员无效：%1</translation>
        </message>
        <message>
            <source>Name the members, or choose everyone.</source>
            <translation>请指定成员，或选择所有人。</translation>
        </message>
        <message>
            <source>Name at most %1 members.</source>
            <translation>最多指定 %1 名成员。</translation>
        </message>
        <message>
            <source>Write the text.</source>
            <translation>请填写文本。</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>文本过长。</translation>
        </message>
        <message>
            <source>An ordinary message always goes to everyone in the group.</source>
            <translation>普通群消息总是发给群组内的所有人。</translation>
        </message>
        <message numerus="yes">
            <source>Live rooms can only notify everyone. %n of the chosen groups is one.</source>
            <translation>
                <numerusform>直播群只能通知所有人。所选群组中有 %n 个直播群。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 members</source>
            <translation>%1 / %2 名成员</translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s) left out</source>
            <translation>
                <numerusform>已略去 %n 个重复项</numerusform>
            </translation>
        </message>
        <message>
            <source>not valid: %1</source>
            <translation>无效：%1</translation>
        </message>
        <message>
            <source>%1 bytes left</source>
            <translation>还可输入 %1 字节</translation>
        </message>
        <message>
            <source>%1 bytes too many</source>
            <translation>超出 %1 字节</translation>
        </message>
        <message>
            <source>System notifications are not open to this app, so this is the only way.</source>
            <translation>此 App 未开通系统通知，因此只能使用这种方式。</translation>
        </message>
        <message>
            <source>Stored in the history, reaches offline members too, counts as unread, and callbacks fire.</source>
            <translation>存入历史记录，离线成员也能收到，计入未读，并触发回调。</translation>
        </message>
        <message>
            <source>For what must last: an ordinary message is stored and reaches offline members too.</source>
            <translation>适用于需要留存的内容：普通群消息会被存储，离线成员也能收到。</translation>
        </message>
        <message>
            <source>Receivers in the groups</source>
            <translation>群组内的接收对象</translation>
        </message>
        <message>
            <source>&amp;Everyone</source>
            <translation>所有人(&amp;E)</translation>
        </message>
        <message>
            <source>Only &amp;named members (up to %1)</source>
            <translation>仅指定成员（最多 %1 名）(&amp;N)</translation>
        </message>
        <message>
            <source>Account IDs, one a line or parted by commas</source>
            <translation>账号 ID，每行一个或用逗号分隔</translation>
        </message>
        <message>
            <source>Named members</source>
            <translation>指定成员</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>文本(&amp;T)</translation>
        </message>
        <message>
            <source>Text of the notification</source>
            <translation>通知文本</translation>
        </message>
        <message>
            <source>What the members should read</source>
            <translation>要让成员看到的内容</translation>
        </message>
        <message>
            <source>Send as &amp;ordinary group message</source>
            <translation>以普通群消息发送(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>This profile is in use. Open another one first.</source>
            <translation>此连接配置正在使用。请先打开另一个。</translation>
        </message>
        <message>
            <source>Choices act at once and are remembered on this computer. Secrets are never among them.</source>
            <translation>更改立即生效，并保存在本机。密钥等机密信息不会随之保存。</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Look and times</source>
            <translation>外观与时间</translation>
        </message>
        <message>
            <source>Stored callbacks</source>
            <translation>已存储的回调</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Rows</source>
            <translation>行(&amp;R)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>时区(&amp;Z)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>本地</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>北京</translation>
        </message>
        <message>
            <source>No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk.</source>
            <translation>本机没有可显示中文的字体。请安装一种，例如软件包 fonts-noto-cjk。</translation>
        </message>
        <message>
            <source>Keep at most, e&amp;vents</source>
            <translation>最多保留事件数(&amp;V)</translation>
        </message>
        <message>
            <source>Keep at most, &amp;days</source>
            <translation>最多保留天数(&amp;D)</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>The oldest go first.</source>
            <translation>最旧的最先删除。</translation>
        </message>
        <message>
            <source>Flush to the disk with every batch (survives a power cut)</source>
            <translation>每批数据都立即写入磁盘（断电不丢失）</translation>
        </message>
        <message>
            <source>Traffic, events a &amp;second</source>
            <translation>流量，每秒事件数(&amp;S)</translation>
        </message>
        <message>
            <source>0 stops it.</source>
            <translation>0 表示停止。</translation>
        </message>
        <message>
            <source>System notifications are closed to this app, as for new apps</source>
            <translation>系统通知对此 App 未开通，与新 App 相同</translation>
        </message>
        <message>
            <source>Make a fresh world</source>
            <translation>重新生成模拟环境</translation>
        </message>
        <message>
            <source>No app is connected yet. Add one with its SDKAppID and secret key.</source>
            <translation>尚未连接任何 App。请用其 SDKAppID 和密钥添加一个。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StartPage</name>
        <message>
            <source>How would you like to start?</source>
            <translation>想如何开始？</translation>
        </message>
        <message>
            <source>Everything can be changed later in Settings.</source>
            <translation>之后都可以在“设置”中更改。</translation>
        </message>
        <message>
            <source>Try with the sandbox</source>
            <translation>试用沙盒</translation>
        </message>
        <message>
            <source>A simulated app with people, groups and traffic. Nothing real can happen, nothing to set up.</source>
            <translation>一个带有用户、群组和流量的模拟 App。不会产生任何真实影响，也无需配置。</translation>
        </message>
        <message>
            <source>Connect an app</source>
            <translation>连接 App</translation>
        </message>
        <message>
            <source>Type its SDKAppID and secret key. The key stays in the keychain of this computer.</source>
            <translation>输入 SDKAppID 和密钥。密钥保存在本机的系统密钥环中。</translation>
        </message>
        <message>
            <source>Open a saved callback log</source>
            <translation>打开已保存的回调日志</translation>
        </message>
        <message>
            <source>Look at callbacks that were stored before. No connection is needed.</source>
            <translation>查看以前存储的回调。无需连接。</translation>
        </message>
        <message>
            <source>No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk.</source>
            <translation>本机没有可显示中文的字体。请安装一种，例如软件包 fonts-noto-cjk。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Statistics</name>
        <message>
            <source>d MMM HH:mm</source>
            <comment>a moment without a year, QDateTime format</comment>
            <translation>M月d日 HH:mm</translation>
        </message>
        <message>
            <source>%1 (Beijing) = %2 to %3 UTC</source>
            <translation>%1（北京）= %2 至 %3 UTC</translation>
        </message>
        <message>
            <source>Day (Beijing)</source>
            <translation>日期（北京）</translation>
        </message>
        <message>
            <source>Start (UTC)</source>
            <translation>开始 (UTC)</translation>
        </message>
        <message>
            <source>End (UTC)</source>
            <translation>结束 (UTC)</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>已定稿</translation>
        </message>
        <message>
            <source>Active users</source>
            <translation>活跃用户数</translation>
        </message>
        <message>
            <source>People who used the app that day (DAU).</source>
            <translation>当天使用过 App 的用户数 (DAU)。</translation>
        </message>
        <message>
            <source>New accounts</source>
            <translation>新增账号数</translation>
        </message>
        <message>
            <source>Accounts registered that day.</source>
            <translation>当天注册的账号数。</translation>
        </message>
        <message>
            <source>Accounts in all</source>
            <translation>累计账号数</translation>
        </message>
        <message>
            <source>Accounts registered from the beginning until that day.</source>
            <translation>截至当天累计注册的账号数。</translation>
        </message>
        <message>
            <source>People who signed in</source>
            <translation>登录用户数</translation>
        </message>
        <message>
            <source>Different accounts that signed in that day.</source>
            <translation>当天登录过的不同账号数。</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>登录次数</translation>
        </message>
        <message>
            <source>How often somebody signed in that day.</source>
            <translation>当天的登录总次数。</translation>
        </message>
        <message>
            <source>Most online at once</source>
            <translation>最高同时在线人数</translation>
        </message>
        <message>
            <source>The highest number of people online at the same moment.</source>
            <translation>同一时刻在线人数的最高值。</translation>
        </message>
        <message>
            <source>Messages sent</source>
            <translation>上行消息数</translation>
        </message>
        <message>
            <source>Messages sent by people, one-to-one and in groups.</source>
            <translation>用户发送的消息数，包括单聊和群聊。</translation>
        </message>
        <message>
            <source>Messages delivered</source>
            <translation>下行消息数</translation>
        </message>
        <message>
            <source>Messages delivered to people, one-to-one and in groups.</source>
            <translation>下发给用户的消息数，包括单聊和群聊。</translation>
        </message>
        <message>
            <source>People who wrote</source>
            <translation>发消息用户数</translation>
        </message>
        <message>
            <source>Different accounts that sent a message.</source>
            <translation>发送过消息的不同账号数。</translation>
        </message>
        <message>
            <source>Apple pushes</source>
            <translation>苹果推送数</translation>
        </message>
        <message>
            <source>Offline pushes through Apple's APNs.</source>
            <translation>通过苹果 APNs 发出的离线推送数。</translation>
        </message>
        <message>
            <source>One-to-one messages sent</source>
            <translation>单聊上行消息数</translation>
        </message>
        <message>
            <source>One-to-one messages sent by people.</source>
            <translation>用户发送的单聊消息数。</translation>
        </message>
        <message>
            <source>One-to-one messages delivered</source>
            <translation>单聊下行消息数</translation>
        </message>
        <message>
            <source>One-to-one messages delivered to people.</source>
            <translation>下发给用户的单聊消息数。</translation>
        </message>
        <message>
            <source>People who wrote one-to-one</source>
            <translation>单聊发消息用户数</translation>
        </message>
        <message>
            <source>Different accounts that sent a one-to-one message.</source>
            <translation>发送过单聊消息的不同账号数。</translation>
        </message>
        <message>
            <source>Apple pushes, one-to-one</source>
            <translation>单聊苹果推送数</translation>
        </message>
        <message>
            <source>Offline pushes through Apple's APNs for one-to-one messages.</source>
            <translation>单聊消息通过苹果 APNs 发出的离线推送数。</translation>
        </message>
        <message>
            <source>Group messages sent</source>
            <translation>群聊上行消息数</translation>
        </message>
        <message>
            <source>Group messages sent by people.</source>
            <translation>用户发送的群消息数。</translation>
        </message>
        <message>
            <source>Group messages delivered</source>
            <translation>群聊下行消息数</translation>
        </message>
        <message>
            <source>Group messages delivered to members.</source>
            <translation>下发给成员的群消息数。</translation>
        </message>
        <message>
            <source>People who wrote in groups</source>
            <translation>群聊发消息用户数</translation>
        </message>
        <message>
            <source>Different accounts that sent a group message.</source>
            <translation>发送过群消息的不同账号数。</translation>
        </message>
        <message>
            <source>Apple pushes, groups</source>
            <translation>群聊苹果推送数</translation>
        </message>
        <message>
            <source>Offline pushes through Apple's APNs for group messages.</source>
            <translation>群消息通过苹果 APNs 发出的离线推送数。</translation>
        </message>
        <message>
            <source>Groups with messages</source>
            <translation>有消息的群组数</translation>
        </message>
        <message>
            <source>Groups in which somebody wrote that day.</source>
            <translation>当天有人发言的群组数。</translation>
        </message>
        <message>
            <source>Groups in all</source>
            <translation>累计群组数</translation>
        </message>
        <message>
            <source>Groups created from the beginning until that day.</source>
            <translation>截至当天累计创建的群组数。</translation>
        </message>
        <message>
            <source>New groups</source>
            <translation>新增群组数</translation>
        </message>
        <message>
            <source>Groups created that day.</source>
            <translation>当天创建的群组数。</translation>
        </message>
        <message>
            <source>Groups disbanded</source>
            <translation>解散群组数</translation>
        </message>
        <message>
            <source>Groups disbanded that day.</source>
            <translation>当天解散的群组数。</translation>
        </message>
        <message>
            <source>Joins</source>
            <translation>入群次数</translation>
        </message>
        <message>
            <source>How often somebody joined a group.</source>
            <translation>加入群组的总次数。</translation>
        </message>
        <message>
            <source>Departures</source>
            <translation>退群次数</translation>
        </message>
        <message>
            <source>How often somebody left a group.</source>
            <translation>退出群组的总次数。</translation>
        </message>
        <message>
            <source>Friendships made</source>
            <translation>新增好友对数</translation>
        </message>
        <message>
            <source>Pairs of friends added that day.</source>
            <translation>当天新增的好友对数。</translation>
        </message>
        <message>
            <source>Friendships ended</source>
            <translation>解除好友对数</translation>
        </message>
        <message>
            <source>Pairs of friends removed that day.</source>
            <translation>当天解除的好友对数。</translation>
        </message>
        <message>
            <source>Callbacks sent</source>
            <translation>回调请求数</translation>
        </message>
        <message>
            <source>Callback requests the service sent to your server.</source>
            <translation>服务端向你的服务器发出的回调请求数。</translation>
        </message>
        <message>
            <source>Callbacks answered</source>
            <translation>回调应答数</translation>
        </message>
        <message>
            <source>Callback answers the service received from your server.</source>
            <translation>服务端收到的来自你的服务器的回调应答数。</translation>
        </message>
        <message>
            <source>App name</source>
            <translation>App 名称</translation>
        </message>
        <message>
            <source>The application's name. Newer apps do not get it.</source>
            <translation>应用名称。较新的 App 不返回此字段。</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>App ID</translation>
        </message>
        <message>
            <source>The SDKAppID these figures belong to.</source>
            <translation>这些数据所属的 SDKAppID。</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>The customer's name. Newer apps do not get it.</source>
            <translation>客户名称。较新的 App 不返回此字段。</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>好友</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>回调</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>times</source>
            <translation>次</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>pushes</source>
            <translation>推送</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>好友对</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>全部字段</translation>
        </message>
        <message>
            <source>Weekly report</source>
            <translation>周报</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>增长</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsChart</name>
        <message>
            <source>d MMM</source>
            <comment>a day on the axis, QDate format</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>折线</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>柱形</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>保存图片(&amp;P)…</translation>
        </message>
        <message>
            <source>Chart of daily figures</source>
            <translation>每日数据图表</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>profile (SDKAppID)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Days are Beijing days: %1</source>
            <translation>日期均为北京日：%1</translation>
        </message>
        <message>
            <source>Choose another place…</source>
            <translation>选择其他位置…</translation>
        </message>
        <message>
            <source>Picture saved</source>
            <translation>图片已保存</translation>
        </message>
        <message>
            <source>Picture saved to %1</source>
            <translation>图片已保存到 %1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsExportForm</name>
        <message>
            <source>Export the ticked fields</source>
            <translation>导出勾选的字段</translation>
        </message>
        <message>
            <source>Back to the chart</source>
            <translation>返回图表</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>格式(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Separator</source>
            <translation>分隔符(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Headings</source>
            <translation>列标题(&amp;H)</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Excel workbook (XLSX)</source>
            <translation>Excel 工作簿 (XLSX)</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>通俗名称</translation>
        </message>
        <message>
            <source>API names</source>
            <translation>API 名称</translation>
        </message>
        <message>
            <source>&amp;Byte order mark (Excel needs it)</source>
            <translation>字节顺序标记（Excel 需要）(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;UTC start and end of each day</source>
            <translation>每天的 UTC 起止时间(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Manifest beside the file</source>
            <translation>在文件旁生成清单(&amp;M)</translation>
        </message>
        <message>
            <source>A small JSON file that tells source, zone, fields, missing days and checksum.</source>
            <translation>一个小型 JSON 文件，记录来源、时区、字段、缺失日期和校验和。</translation>
        </message>
        <message>
            <source>There is nothing personal in this export.</source>
            <translation>此次导出不含任何个人信息。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export in progress</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>Daily statistics</source>
            <translation>每日运营数据</translation>
        </message>
        <message>
            <source>JSON always carries the API names.</source>
            <translation>JSON 始终使用 API 名称。</translation>
        </message>
        <message>
            <source>There are no figures to export yet.</source>
            <translation>还没有可导出的数据。</translation>
        </message>
        <message>
            <source>No field is ticked. Tick what should be in the file.</source>
            <translation>未勾选任何字段。请勾选要写入文件的字段。</translation>
        </message>
        <message>
            <source>The file will hold %1 and %2.</source>
            <comment>rows and columns</comment>
            <translation>文件将包含 %1、%2。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n 列</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, for the service has no figures: %1.</source>
            <translation>已略去（服务端没有数据）：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>正在写入 %1</translation>
        </message>
        <message>
            <source>Statistics exported to %1</source>
            <translation>运营数据已导出到 %1</translation>
        </message>
        <message>
            <source>Export cancelled</source>
            <translation>导出已取消</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>未写入任何文件。</translation>
        </message>
        <message>
            <source>Choose another place…</source>
            <translation>选择其他位置…</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 字节</translation>
        </message>
        <message>
            <source>Manifest: %1</source>
            <translation>清单：%1</translation>
        </message>
        <message>
            <source>Exported %1, %2</source>
            <comment>rows, columns</comment>
            <translation>已导出 %1，%2</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsFieldList</name>
        <message>
            <source>&amp;Fields</source>
            <translation>字段(&amp;F)</translation>
        </message>
        <message>
            <source>Tick: in the table and in files. Select: in the chart, up to %1 at a time (Ctrl or Shift).</source>
            <translation>勾选：显示在表格和文件中。选中：显示在图表中，一次最多 %1 个（Ctrl 或 Shift）。</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>The chart holds %1 fields at a time: the first %1 of the %2 selected are drawn.</source>
            <translation>图表一次最多显示 %1 个字段：只绘制前 %1 个，共选中 %2 个。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsFigures</name>
        <message>
            <source>nothing to compare a week before</source>
            <translation>一周前没有可比较的数据</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a day without a year, QDate format</comment>
            <translation>M月d日 ddd</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>%1 (%2 on %3)</source>
            <comment>change (figure on day)</comment>
            <translation>%1（%3 为 %2）</translation>
        </message>
        <message>
            <source>Latest day: %1, against the same weekday a week before</source>
            <translation>最近一天：%1，与上周同日相比</translation>
        </message>
        <message>
            <source>Latest day: %1 (not final), against the same weekday a week before</source>
            <translation>最近一天：%1（未定稿），与上周同日相比</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsModel</name>
        <message>
            <source>%1 (no figures)</source>
            <comment>a day</comment>
            <translation>%1（无数据）</translation>
        </message>
        <message>
            <source>%1 (not final)</source>
            <comment>a day</comment>
            <translation>%1（未定稿）</translation>
        </message>
        <message>
            <source>Day (Beijing)</source>
            <translation>日期（北京）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsPanel</name>
        <message>
            <source>Daily figures</source>
            <translation>每日数据</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Export statistics</source>
            <translation>导出运营数据</translation>
        </message>
        <message>
            <source>Save picture of the chart…</source>
            <translation>保存图表图片…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Fetching statistics</source>
            <translation>正在获取运营数据</translation>
        </message>
        <message numerus="yes">
            <source>Statistics of %n day(s) fetched</source>
            <translation>
                <numerusform>已获取 %n 天的运营数据</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Fetching the figures of the last 30 days</source>
            <translation>正在获取最近 30 天的数据</translation>
        </message>
        <message>
            <source>This takes a moment.</source>
            <translation>请稍候。</translation>
        </message>
        <message>
            <source>The figures could not be fetched</source>
            <translation>无法获取数据</translation>
        </message>
        <message>
            <source>The message above says why.</source>
            <translation>原因见上方消息。</translation>
        </message>
        <message>
            <source>There are no statistics for this app yet</source>
            <translation>此 App 还没有运营数据</translation>
        </message>
        <message>
            <source>The service gives a day's figures next morning at about 10:00 Beijing time.</source>
            <translation>服务端在次日上午约 10:00（北京时间）提供前一天的数据。</translation>
        </message>
        <message>
            <source>No figures fetched yet</source>
            <translation>尚未获取数据</translation>
        </message>
        <message>
            <source>Fetch the daily figures of the last 30 days.</source>
            <translation>获取最近 30 天的每日数据。</translation>
        </message>
        <message>
            <source>Daily figures of the last 30 days. A day is a Beijing day, midnight to midnight (UTC+8).</source>
            <translation>最近 30 天的每日数据。每天按北京日计，从零点到零点 (UTC+8)。</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) up to %1. Days are Beijing days.</source>
            <translation>
                <numerusform>截至 %1，共 %n 天。日期均为北京日。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without figures: %1.</source>
            <translation>
                <numerusform>%n 天没有数据：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>The newest day is not final: the service completes it at about 10:00 Beijing time.</source>
            <translation>最新一天未定稿：服务端约在北京时间 10:00 补全数据。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The service gave no figures for this day</source>
            <translation>服务端没有提供这一天的数据</translation>
        </message>
        <message>
            <source>Not final</source>
            <translation>未定稿</translation>
        </message>
        <message>
            <source>There are no figures to export yet.</source>
            <translation>还没有可导出的数据。</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>数据</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatusStrip</name>
        <message>
            <source>Listener on %1, %2/min</source>
            <translation>接收器位于 %1，%2/分钟</translation>
        </message>
        <message>
            <source>Listener failed</source>
            <translation>接收器出错</translation>
        </message>
        <message>
            <source>Listener off</source>
            <translation>接收器已关闭</translation>
        </message>
        <message>
            <source>API budget %1%</source>
            <translation>API 配额 %1%</translation>
        </message>
        <message>
            <source>Share of the allowed calls a second that this window used just now</source>
            <translation>本窗口刚才所用调用次数占每秒允许次数的比例</translation>
        </message>
        <message>
            <source>Clock %1 s</source>
            <translation>时钟 %1 秒</translation>
        </message>
        <message>
            <source>Difference between the clock of the service and this computer's</source>
            <translation>服务端时钟与本机时钟之差</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n 个草稿</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TableExporter</name>
        <message>
            <source>%1 rows written to %2</source>
            <translation>已将 %1 行写入 %2</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>正在写入 %1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Toast</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>imdesk::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>页面(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>时区(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Export this view …</source>
            <translation>导出此视图(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search and commands</source>
            <translation>搜索与命令(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <source>Go to the &amp;filter</source>
            <translation>转到过滤框(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>详情面板(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Drawer: API calls and problems</source>
            <translation>底部面板：API 调用与问题(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation>紧凑行(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Light theme</source>
            <translation>浅色主题(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>深色主题(&amp;D)</translation>
        </message>
        <message>
            <source>Theme of the &amp;system</source>
            <translation>跟随系统主题(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Local time</source>
            <translation>本地时间(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation>UTC(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Beijing time</source>
            <translation>北京时间(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Keys and signs</source>
            <translation>快捷键与标识(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About imdesk</source>
            <translation>关于 imdesk(&amp;A)</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>菜单栏</translation>
        </message>
    </context>
    <context>
        <name>imdesk::XlsxWriter</name>
        <message>
            <source>The workbook could not be started: no room for temporary files in %1?</source>
            <translation>无法创建工作簿：%1 中没有存放临时文件的空间？</translation>
        </message>
        <message>
            <source>An Excel sheet holds at most 1,048,576 rows. Export to CSV or JSON instead.</source>
            <translation>Excel 工作表最多容纳 1,048,576 行。请改为导出 CSV 或 JSON。</translation>
        </message>
        <message>
            <source>The workbook could not be written: %1</source>
            <translation>无法写入工作簿：%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ZoneSwitch</name>
        <message>
            <source>Times in: %1. Press for the next zone.</source>
            <translation>时间显示为：%1。按下可切换到下一个时区。</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>本地</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>北京</translation>
        </message>
        <message>
            <source>Show times in the zone of this computer or of the profile</source>
            <translation>按本机或连接配置的时区显示时间</translation>
        </message>
        <message>
            <source>Show times in UTC</source>
            <translation>按 UTC 显示时间</translation>
        </message>
        <message>
            <source>Show times in Beijing time, by which the service cuts its days</source>
            <translation>按北京时间显示时间，服务端以此划分日期</translation>
        </message>
        <message>
            <source>Zone of the times</source>
            <translation>时间所用时区</translation>
        </message>
    </context>
</TS>
