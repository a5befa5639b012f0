<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AddressText</name>
        <message>
            <source>“%1” is no address and no subnet. Write for example 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32.</source>
            <translation>“%1”既不是地址也不是子网。请写成例如 203.0.113.7、203.0.113.0/24 或 2001:db8::/32。</translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message>
            <source>The reply rules took too long and were cut off at “%1”; the event was allowed.</source>
            <translation>应答规则用时过长，在“%1”处被截断；事件已放行。</translation>
        </message>
        <message>
            <source>No forward target gave a usable answer in time, so an event was allowed. “%1”: %2</source>
            <translation>没有转发目标及时给出可用的应答，因此事件被放行。“%1”：%2</translation>
        </message>
        <message>
            <source>The filter of “%1” gave up on an event, for its regular expression would have taken too long; no rule decided about it.</source>
            <translation>“%1”的过滤条件放弃了一个事件，因为其正则表达式会用时过长；没有规则对该事件作出决定。</translation>
        </message>
        <message>
            <source>The filter of “%1” gave up on an event, for its regular expression would have taken too long; another rule decided about it.</source>
            <translation>“%1”的过滤条件放弃了一个事件，因为其正则表达式会用时过长；由另一条规则作出了决定。</translation>
        </message>
        <message>
            <source>the answer has ErrorCode 0, but its ActionStatus is not OK; what the service makes of that is unknown</source>
            <translation>应答的 ErrorCode 为 0，但 ActionStatus 不是 OK；服务会怎样处理不得而知</translation>
        </message>
        <message>
            <source>the service does not heed the ErrorCode of this event, only ResultItem</source>
            <translation>服务不看此事件的 ErrorCode，只看 ResultItem</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1、%2 至 %3</translation>
        </message>
        <message>
            <source>the service documents %1 for this event; what it makes of another code is unknown</source>
            <translation>对此事件，服务的文档只写明 %1；其他错误码会怎样处理不得而知</translation>
        </message>
    </context>
    <context>
        <name>ArchiveNoteText</name>
        <message>
            <source>The audit cannot be written, so nothing is shown: %1</source>
            <translation>审计无法写入，因此不予显示：%1</translation>
        </message>
        <message>
            <source>The audit cannot be written, so nothing was wiped: %1</source>
            <translation>无法写入审计，因此未清除任何内容：%1</translation>
        </message>
    </context>
    <context>
        <name>AttachText</name>
        <message>
            <source>The secret for consoles has to be at least %1 characters long.</source>
            <translation>控制台口令至少要 %1 个字符。</translation>
        </message>
        <message>
            <source>Another listener has the socket %1.</source>
            <translation>套接字 %1 已被另一个监听程序占用。</translation>
        </message>
        <message>
            <source>The socket %1 cannot be made: %2</source>
            <translation>无法创建套接字 %1：%2</translation>
        </message>
        <message>
            <source>A port for consoles needs a secret: anybody on this computer could open it.</source>
            <translation>供控制台接入的端口需要口令：本机任何人都能连上它。</translation>
        </message>
        <message>
            <source>Port %1 for consoles cannot be listened on: %2</source>
            <translation>无法在供控制台接入的端口 %1 上监听：%2</translation>
        </message>
        <message>
            <source>%1 is no socket, and stays as it is. Name another path for the socket.</source>
            <translation>%1 不是套接字，保持原样。请为套接字另指定路径。</translation>
        </message>
    </context>
    <context>
        <name>AuditChainText</name>
        <message>
            <source>There is no audit at %1.</source>
            <translation>%1 处没有审计记录。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read as an audit, so nothing can be said of its entries: %2</source>
            <translation>文件 %1 无法作为审计读取，因此无法判断其中的条目：%2</translation>
        </message>
        <message>
            <source>All entries are as they were written, but the table around them or what keeps them from being changed is not as it was made.</source>
            <translation>所有条目均与写入时一致，但其所在的表或防止条目被更改的机制与创建时不同。</translation>
        </message>
        <message>
            <source>It cannot be read: %1</source>
            <translation>该条无法读取：%1</translation>
        </message>
        <message>
            <source>It is missing; the next one there is %1.</source>
            <translation>该条缺失；其后的一条是 %1。</translation>
        </message>
        <message>
            <source>Its content does not fit its hash.</source>
            <translation>内容与其哈希不符。</translation>
        </message>
        <message>
            <source>Its hash is not the one in the side file.</source>
            <translation>其哈希与旁文件中的不同。</translation>
        </message>
        <message>
            <source>It and what follows were cut off: the side file tells of %1 entries.</source>
            <translation>该条及其后的记录被截掉：旁文件记有 %1 条。</translation>
        </message>
        <message>
            <source>All entries are as they were written, but the file around them is damaged: %1</source>
            <translation>所有记录均与写入时一致，但文件的其余部分已损坏：%1</translation>
        </message>
        <message>
            <source>All %1 entries before this one were gone.</source>
            <translation>此条之前的 %1 条记录已全部消失。</translation>
        </message>
        <message>
            <source>The side file with the head of the chain was missing before this entry: whether entries were cut off cannot be told.</source>
            <translation>写入此条之前，记录链头的旁文件已丢失：无法判断是否有记录被截去。</translation>
        </message>
        <message>
            <source>The second side file with the end of the chain was missing or spoilt before this entry: whether entries were cut off cannot be told.</source>
            <translation>写入此条之前，记录链条末端的第二个旁文件已丢失或被改写：无法判断是否有记录被截去。</translation>
        </message>
        <message>
            <source>The file breaks at its head, so no entry can be read: %1. By its side file it had %2 entries; the last, number %2, was added at %3.</source>
            <translation>文件从开头就已损坏，无法读取任何记录：%1。根据旁文件，曾有 %2 条记录；最后一条（第 %2 条）写入于 %3。</translation>
        </message>
    </context>
    <context>
        <name>AuditReaderText</name>
        <message>
            <source>There is no audit at %1.</source>
            <translation>%1 处没有审计记录。</translation>
        </message>
        <message>
            <source>The audit has no entry %1.</source>
            <translation>审计中没有第 %1 条。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>计算机</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Number of objects</source>
            <translation>对象数</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>The entry cannot be understood: %1</source>
            <translation>该条记录无法解读：%1</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
    </context>
    <context>
        <name>BackfillText</name>
        <message>
            <source>Only %1 of %2 messages from the history could be put into the log: %3</source>
            <translation>历史记录中的 %2 条消息只有 %1 条写入了日志：%3</translation>
        </message>
        <message>
            <source>too much waits to be written at the moment.</source>
            <translation>此刻待写入的内容过多。</translation>
        </message>
    </context>
    <context>
        <name>BudgetText</name>
        <message>
            <source>got a copy, its answer does not count</source>
            <translation>收到副本，其应答不计</translation>
        </message>
        <message>
            <source>allowed in %1 ms</source>
            <translation>放行，用时 %1 毫秒</translation>
        </message>
        <message>
            <source>answered %1 in %2 ms</source>
            <translation>应答 %1，用时 %2 毫秒</translation>
        </message>
        <message>
            <source>%1; this answer was used</source>
            <translation>%1；采用了此应答</translation>
        </message>
        <message>
            <source>%1 (%2 ms)</source>
            <translation>%1（%2 毫秒）</translation>
        </message>
        <message>
            <source>rules %1 ms</source>
            <translation>规则 %1 毫秒</translation>
        </message>
        <message>
            <source>forwarding %1 ms</source>
            <translation>转发 %1 毫秒</translation>
        </message>
        <message>
            <source>stored and answered %1 ms</source>
            <translation>存储并应答 %1 毫秒</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>%1 %2 of %3 ms: %4</source>
            <translation>%1 %2 / %3 毫秒：%4</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>太晚</translation>
        </message>
        <message>
            <source>the service went on without this answer</source>
            <translation>服务没有等到此应答就继续执行了</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>被截断</translation>
        </message>
        <message>
            <source>the rules took too long at “%1”</source>
            <translation>规则在“%1”处用时过长</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>Safe default</source>
            <translation>安全默认</translation>
        </message>
        <message>
            <source>allowed, for nobody who was asked answered in time</source>
            <translation>已放行，因为被询问者都没有及时应答</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>请求头</translation>
        </message>
        <message>
            <source>95 of 100 answers within %1 ms</source>
            <translation>95% 的应答在 %1 毫秒内</translation>
        </message>
        <message>
            <source>%1; this answer was used: %2</source>
            <translation>%1；采用了此应答：%2</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>the regular expression of “%1” would have taken too long on this event</source>
            <translation>“%1”的正则表达式在此事件上会用时过长</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>重放</translation>
        </message>
        <message>
            <source>sent by imdesk, not by the service; passed on only to targets that were named</source>
            <translation>由 imdesk 而非服务发送；只转发给指明的目标</translation>
        </message>
    </context>
    <context>
        <name>CommandTarget</name>
        <message>
            <source>Groups of this type do not take the command.</source>
            <translation>此类型的群组不支持该命令。</translation>
        </message>
        <message>
            <source>It is for groups of these types: %1.</source>
            <translation>该命令适用于以下类型的群组：%1。</translation>
        </message>
    </context>
    <context>
        <name>ConditionText</name>
        <message>
            <source>Only %1</source>
            <translation>只看 %1</translation>
        </message>
        <message>
            <source>Not %1</source>
            <translation>排除 %1</translation>
        </message>
        <message>
            <source>Five minutes around it</source>
            <translation>其前后五分钟</translation>
        </message>
        <message>
            <source>From here on</source>
            <translation>从此处起</translation>
        </message>
        <message>
            <source>Until here</source>
            <translation>到此处为止</translation>
        </message>
        <message>
            <source>answer %1</source>
            <translation>应答 %1</translation>
        </message>
        <message>
            <source>As slow or slower</source>
            <translation>同样慢或更慢</translation>
        </message>
        <message>
            <source>Only texts with “%1”</source>
            <translation>只看含“%1”的文本</translation>
        </message>
        <message>
            <source>No texts with “%1”</source>
            <translation>排除含“%1”的文本</translation>
        </message>
        <message>
            <source>Last 5 minutes</source>
            <translation>最近 5 分钟</translation>
        </message>
        <message>
            <source>Only what came from histories</source>
            <translation>仅来自历史记录的</translation>
        </message>
        <message>
            <source>Only what was received</source>
            <translation>仅实际收到的</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>来自 %1 的</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>发给 %1 的</translation>
        </message>
        <message>
            <source>Only replays and samples</source>
            <translation>仅重放和示例</translation>
        </message>
        <message>
            <source>No replays and samples</source>
            <translation>不含重放和示例</translation>
        </message>
    </context>
    <context>
        <name>ConnectionText</name>
        <message>
            <source>--base-url and --region both name the service: give one of them.</source>
            <translation>--base-url 与 --region 都用于指定服务：请只给出其中一个。</translation>
        </message>
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
            <source>--%1 is empty. Leave it out where callbacks are not signed.</source>
            <translation>--%1 为空。如果回调未签名，请省略该选项。</translation>
        </message>
        <message>
            <source>--profile names the whole connection, so --%1 cannot be given with it.</source>
            <translation>--profile 已指定整个连接，因此不能再给出 --%1。</translation>
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
            <source>The secret key file %1 is a folder: name the file in it that holds the key.</source>
            <translation>密钥文件 %1 是文件夹：请指定其中存放密钥的文件。</translation>
        </message>
        <message>
            <source>The secret key file %1 holds more than %2 bytes, so it is none.</source>
            <translation>密钥文件 %1 超过 %2 字节，不是密钥文件。</translation>
        </message>
        <message>
            <source>Why it is done, for the audit.</source>
            <translation>操作原因，写入审计。</translation>
        </message>
        <message>
            <source>There is no secret key for this app: none was given, and the keychain holds none.</source>
            <translation>此应用没有密钥：既未提供密钥，系统密钥环中也没有。</translation>
        </message>
        <message>
            <source>There is no secret key for this app: none was given, and no keychain answers on this computer.</source>
            <translation>此应用没有密钥：未提供密钥，且本机没有可用的系统密钥环。</translation>
        </message>
        <message>
            <source>Run %1 on the production profile %2?</source>
            <translation>要通过生产环境的连接配置 %2 执行 %1 吗？</translation>
        </message>
        <message>
            <source>imdeskctl: mutes and bans cannot be noted for the window: %1</source>
            <translation>imdeskctl：无法为窗口记下禁言和封禁：%1</translation>
        </message>
    </context>
    <context>
        <name>ContextText</name>
        <message>
            <source>Probably caused by</source>
            <translation>可能的起因</translation>
        </message>
        <message>
            <source>our call %1 at %2</source>
            <translation>我们的调用 %1，时间 %2</translation>
        </message>
        <message>
            <source>Request of the call</source>
            <translation>调用的请求号</translation>
        </message>
        <message>
            <source>Probably caused too</source>
            <translation>可能同因</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>群 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) before this one</source>
            <translation>
                <numerusform>此前 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) after this one</source>
            <translation>
                <numerusform>此后 %Ln 个事件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesText</name>
        <message>
            <source>The keychain has not answered yet, so no copy can be kept. Try again in a moment.</source>
            <translation>钥匙串尚未响应，因此无法保存副本。请稍后再试。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>no copy of a message</source>
            <translation>不是消息副本</translation>
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
        <message>
            <source>a zero byte</source>
            <translation>零字节</translation>
        </message>
    </context>
    <context>
        <name>ElementSpecs</name>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Address of the picture</source>
            <translation>图片地址</translation>
        </message>
        <message>
            <source>The clients load it from here. It is never loaded by this program.</source>
            <translation>客户端从这里下载；本程序从不下载。</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>宽度（像素）</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>高度（像素）</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <source>Address of the large picture</source>
            <translation>大图地址</translation>
        </message>
        <message>
            <source>Address of the thumbnail</source>
            <translation>缩略图地址</translation>
        </message>
        <message>
            <source>Empty: the picture itself.</source>
            <translation>留空则使用图片本身。</translation>
        </message>
        <message>
            <source>Address of the video</source>
            <translation>视频地址</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>Width of the thumbnail</source>
            <translation>缩略图宽度</translation>
        </message>
        <message>
            <source>Height of the thumbnail</source>
            <translation>缩略图高度</translation>
        </message>
        <message>
            <source>UUID of the video</source>
            <translation>视频 UUID</translation>
        </message>
        <message>
            <source>UUID of the thumbnail</source>
            <translation>缩略图 UUID</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>What the app's own clients understand, often JSON.</source>
            <translation>由 App 自己的客户端解析，通常为 JSON。</translation>
        </message>
        <message>
            <source>Text of the push</source>
            <translation>推送文字</translation>
        </message>
        <message>
            <source>Extra of the push</source>
            <translation>推送扩展字段</translation>
        </message>
        <message>
            <source>Sound of the push</source>
            <translation>推送声音</translation>
        </message>
        <message>
            <source>Number of the emoji</source>
            <translation>表情编号</translation>
        </message>
        <message>
            <source>Each app numbers its own.</source>
            <translation>由各 App 自行编号。</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>地点名称</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>纬度</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>经度</translation>
        </message>
        <message>
            <source>Address of the file</source>
            <translation>文件地址</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Address of the recording</source>
            <translation>语音地址</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Digest, one line a message</source>
            <translation>摘要，每条消息一行</translation>
        </message>
        <message>
            <source>Text for older clients</source>
            <translation>旧版客户端显示的文字</translation>
        </message>
        <message>
            <source>Messages as JSON</source>
            <translation>消息（JSON）</translation>
        </message>
        <message>
            <source>An array of messages with From_Account, MsgTimeStamp and MsgBody.</source>
            <translation>消息数组，含 From_Account、MsgTimeStamp 和 MsgBody。</translation>
        </message>
    </context>
    <context>
        <name>ElementText</name>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>语音</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>表情</translation>
        </message>
        <message>
            <source>Merged messages</source>
            <translation>合并转发</translation>
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
        <name>EventTableText</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收到时间</translation>
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
            <translation>发送方</translation>
        </message>
        <message>
            <source>To</source>
            <translation>接收方</translation>
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
            <translation>签名</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP 状态</translation>
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
            <source>More of the answer</source>
            <translation>应答的其他字段</translation>
        </message>
        <message>
            <source>Answered in ms</source>
            <translation>应答用时（毫秒）</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>处理过程</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Copy of</source>
            <translation>重复自</translation>
        </message>
        <message>
            <source>Back-filled</source>
            <translation>补录</translation>
        </message>
        <message>
            <source>Request time</source>
            <translation>请求时间</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>查询参数</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Body as Base64</source>
            <translation>正文（Base64）</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>A callback that could not be read: %1</source>
            <translation>无法读取的回调：%1</translation>
        </message>
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
            <source>{from} added {to} as {to:a friend|friends}</source>
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
            <source>{from} {is|are} about to write to {to}: {text}</source>
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
            <source>{from} {is|are} about to create the group “{text}”</source>
            <translation>{from} 准备创建群组“{text}”</translation>
        </message>
        <message>
            <source>{from} created the group {group} “{text}”</source>
            <translation>{from} 创建了群组 {group}“{text}”</translation>
        </message>
        <message>
            <source>{from} {asks|ask} to join {group}</source>
            <translation>{from} 申请加入 {group}</translation>
        </message>
        <message>
            <source>{from} {is|are} about to bring {to} into {group}</source>
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
            <source>{from} {is|are} about to write in {group}: {text}</source>
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
            <source>{from} {asks|ask} {to} to become friends</source>
            <translation>{from} 请求添加 {to} 为好友</translation>
        </message>
        <message>
            <source>{from} {answers|answer} the friend request of {to}</source>
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
            <source>{from} {is|are} about to create the topic “{text}”</source>
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
            <source>{from} {follows|follow} {to}</source>
            <translation>{from} 关注了 {to}</translation>
        </message>
        <message>
            <source>{from} no longer {follows|follow} {to}</source>
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
            <source>{from} {is|are} about to create the official account “{text}”</source>
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
            <source>{from} {is|are} about to subscribe to {to}</source>
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
            <source>dropped</source>
            <translation>静默丢弃</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>已拒绝 (%1)</translation>
        </message>
        <message numerus="yes">
            <source>refused for %n of the people</source>
            <translation>
                <numerusform>已拒绝其中 %n 人</numerusform>
            </translation>
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
        <message>
            <source>{from} are friends now</source>
            <translation>{from} 成为好友</translation>
        </message>
        <message>
            <source>{from} are no longer friends</source>
            <translation>{from} 不再是好友</translation>
        </message>
        <message>
            <source>from history</source>
            <translation>来自历史记录</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 and more than %n others</source>
            <comment>people</comment>
            <translation>
                <numerusform>%1、%2 等，另有超过 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventTitle</name>
        <message>
            <source>Online state of a user changed</source>
            <translation>用户在线状态变更</translation>
        </message>
        <message>
            <source>Friends were added</source>
            <translation>添加好友之后</translation>
        </message>
        <message>
            <source>Friends were deleted</source>
            <translation>删除好友之后</translation>
        </message>
        <message>
            <source>Users were put on a blocklist</source>
            <translation>加入黑名单之后</translation>
        </message>
        <message>
            <source>Users were removed from a blocklist</source>
            <translation>移出黑名单之后</translation>
        </message>
        <message>
            <source>Before a one-to-one message is delivered</source>
            <translation>发送单聊消息之前</translation>
        </message>
        <message>
            <source>After a one-to-one message was processed</source>
            <translation>处理单聊消息之后</translation>
        </message>
        <message>
            <source>Before a group is created</source>
            <translation>创建群组之前</translation>
        </message>
        <message>
            <source>After a group was created</source>
            <translation>创建群组之后</translation>
        </message>
        <message>
            <source>Before a join request is processed</source>
            <translation>处理申请加群之前</translation>
        </message>
        <message>
            <source>Before users are pulled into a group</source>
            <translation>拉人入群之前</translation>
        </message>
        <message>
            <source>After users joined a group</source>
            <translation>新成员入群之后</translation>
        </message>
        <message>
            <source>After members left a group</source>
            <translation>成员退群之后</translation>
        </message>
        <message>
            <source>Before a group message is delivered</source>
            <translation>发送群消息之前</translation>
        </message>
        <message>
            <source>After a group message was delivered</source>
            <translation>发送群消息之后</translation>
        </message>
        <message>
            <source>After a group became full</source>
            <translation>群组满员之后</translation>
        </message>
        <message>
            <source>After a group was disbanded</source>
            <translation>解散群组之后</translation>
        </message>
        <message>
            <source>After a group profile was edited</source>
            <translation>修改群资料之后</translation>
        </message>
        <message>
            <source>Before a friend request is processed</source>
            <translation>处理添加好友请求之前</translation>
        </message>
        <message>
            <source>Before an answer to a friend request is processed</source>
            <translation>处理好友请求的回应之前</translation>
        </message>
        <message>
            <source>After a user profile was updated</source>
            <translation>更新用户资料之后</translation>
        </message>
        <message>
            <source>After one-to-one messages were marked read</source>
            <translation>单聊消息标记已读之后</translation>
        </message>
        <message>
            <source>After a one-to-one message was recalled</source>
            <translation>撤回单聊消息之后</translation>
        </message>
        <message>
            <source>After a one-to-one message extension was set</source>
            <translation>设置单聊消息扩展之后</translation>
        </message>
        <message>
            <source>After group messages were recalled</source>
            <translation>撤回群消息之后</translation>
        </message>
        <message>
            <source>AVChatRoom members went offline / came back</source>
            <translation>直播群成员掉线或恢复</translation>
        </message>
        <message>
            <source>A group message could not be sent</source>
            <translation>群消息发送异常</translation>
        </message>
        <message>
            <source>Before a topic is created</source>
            <translation>创建话题之前</translation>
        </message>
        <message>
            <source>After a topic was created</source>
            <translation>创建话题之后</translation>
        </message>
        <message>
            <source>After topics were deleted</source>
            <translation>删除话题之后</translation>
        </message>
        <message>
            <source>After a topic profile was edited</source>
            <translation>修改话题资料之后</translation>
        </message>
        <message>
            <source>After a group member profile changed</source>
            <translation>修改群成员资料之后</translation>
        </message>
        <message>
            <source>After group attributes changed</source>
            <translation>群属性变更之后</translation>
        </message>
        <message>
            <source>After group read receipts changed</source>
            <translation>群消息已读回执变更之后</translation>
        </message>
        <message>
            <source>After a group got a new owner</source>
            <translation>转让群主之后</translation>
        </message>
        <message>
            <source>Daily net growth of groups passed the alarm level</source>
            <translation>群组日净增量达到告警值</translation>
        </message>
        <message>
            <source>After a user followed others</source>
            <translation>关注用户之后</translation>
        </message>
        <message>
            <source>After a user unfollowed others</source>
            <translation>取消关注之后</translation>
        </message>
        <message>
            <source>A user wrote to a chatbot one-to-one</source>
            <translation>用户向机器人发送单聊消息</translation>
        </message>
        <message>
            <source>A chatbot was mentioned in a group</source>
            <translation>机器人在群中被 @</translation>
        </message>
        <message>
            <source>Custom data from a smart chatbot conversation</source>
            <translation>智能机器人会话的自定义数据</translation>
        </message>
        <message>
            <source>A REST API exceeded its rate</source>
            <translation>REST API 调用超出频率</translation>
        </message>
        <message>
            <source>Content moderation result</source>
            <translation>内容审核结果</translation>
        </message>
        <message>
            <source>Before an official account is created</source>
            <translation>创建公众号之前</translation>
        </message>
        <message>
            <source>After an official account was created</source>
            <translation>创建公众号之后</translation>
        </message>
        <message>
            <source>After an official account profile changed</source>
            <translation>修改公众号资料之后</translation>
        </message>
        <message>
            <source>After an official account was removed</source>
            <translation>注销公众号之后</translation>
        </message>
        <message>
            <source>Before users subscribe to an official account</source>
            <translation>订阅公众号之前</translation>
        </message>
        <message>
            <source>After users subscribed</source>
            <translation>订阅公众号之后</translation>
        </message>
        <message>
            <source>An official account reached its subscriber limit</source>
            <translation>公众号订阅人数达到上限</translation>
        </message>
        <message>
            <source>After users unsubscribed</source>
            <translation>取消订阅之后</translation>
        </message>
        <message>
            <source>Before an official account message is sent</source>
            <translation>公众号发送消息之前</translation>
        </message>
        <message>
            <source>After an official account message was delivered</source>
            <translation>公众号发送消息之后</translation>
        </message>
        <message>
            <source>After an official account message was recalled</source>
            <translation>撤回公众号消息之后</translation>
        </message>
        <message>
            <source>Result of an ordinary offline push</source>
            <translation>普通离线推送结果</translation>
        </message>
        <message>
            <source>Result of an all-member push</source>
            <translation>全员推送结果</translation>
        </message>
    </context>
    <context>
        <name>FilterBoundText</name>
        <message>
            <source>“%1” is text and has no ranges: name the values one by one. A value with dots stands in quotation marks.</source>
            <translation>“%1”是文本，没有范围：请逐个写出值。含点的值请加引号。</translation>
        </message>
    </context>
    <context>
        <name>FilterHintText</name>
        <message>
            <source>Words alone are looked for in %1; not in the sentence of the row, which depends on the language.</source>
            <translation>单独的词语只在 %1 中查找；不查找行中显示的语句，语句随界面语言而变。</translation>
        </message>
        <message>
            <source>“%1” is a field: compare it, as in %1 = value, or write has %1.</source>
            <translation>“%1”是字段：请写成比较，如 %1 = 值，或写 has %1。</translation>
        </message>
        <message>
            <source>Whether the service waits for an answer is asked with phase = before or phase = after.</source>
            <translation>要区分服务端是否等待应答，请用 phase = before 或 phase = after。</translation>
        </message>
    </context>
    <context>
        <name>FilterLexerText</name>
        <message>
            <source>“%1” joins nothing here: write and or or, put several values as in {a, b}, or put the text in quotation marks.</source>
            <translation>“%1”在此处不起连接作用：请写 and 或 or，多个值写成 {a, b}，或将文字放在引号中。</translation>
        </message>
        <message>
            <source>This quotation mark has no partner.</source>
            <translation>此引号没有配对。</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
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
        <message>
            <source>“%1” is not a field. Fields are %2, the documented fields of a body such as Info.Action, or body. and a path; put other text in quotation marks.</source>
            <translation>“%1”不是字段。可用字段：%2，以及回调包体中文档列出的字段（如 Info.Action），或 body. 加路径；其他文本请放入引号中。</translation>
        </message>
        <message>
            <source>A comma or a closing brace is missing here.</source>
            <translation>此处缺少逗号或右花括号。</translation>
        </message>
        <message>
            <source>“%1” is compared with =, &lt;, &gt; or in.</source>
            <translation>“%1”用 =、&lt;、&gt; 或 in 比较。</translation>
        </message>
        <message>
            <source>“%1” is text: compare it with =, ~, contains or in.</source>
            <translation>“%1”是文本：请用 =、~、contains 或 in 比较。</translation>
        </message>
        <message>
            <source>“%1” is compared with = yes or = no.</source>
            <translation>“%1”用 = yes 或 = no 比较。</translation>
        </message>
        <message>
            <source>“%1” is yes or no.</source>
            <translation>“%1”的取值为 yes 或 no。</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>“%1”不是整数。</translation>
        </message>
        <message>
            <source>Nothing is less than that.</source>
            <translation>没有比它更小的值。</translation>
        </message>
        <message>
            <source>Nothing is greater than that.</source>
            <translation>没有比它更大的值。</translation>
        </message>
        <message>
            <source>“%1” is no length of time; write 30s, 5m, 1h30m or 7d, or put the words in quotation marks.</source>
            <translation>“%1”不是时长；请写成 30s、5m、1h30m 或 7d，或将词语放入引号中。</translation>
        </message>
        <message>
            <source>The values after “%1” stand in braces: {a, b} or {1..5}. Put other text in quotation marks.</source>
            <translation>“%1”之后的值应放在花括号中：{a, b} 或 {1..5}。其他文本请放入引号中。</translation>
        </message>
        <message>
            <source>“%1” is only a piece of a length of time; write 30s, 5m, 1h30m or 7d, or put it in quotation marks.</source>
            <translation>“%1”只是时长的一部分；请写成 30s、5m、1h30m 或 7d，或加上引号。</translation>
        </message>
        <message>
            <source>A value is missing after “%1”; one with brackets or signs stands in quotation marks.</source>
            <translation>“%1”之后缺少值；含括号或符号的值请放入引号中。</translation>
        </message>
        <message>
            <source>A value with brackets or signs stands in quotation marks.</source>
            <translation>含括号或符号的值请放入引号中。</translation>
        </message>
        <message>
            <source>Nothing lies from “%1” to “%2”: the smaller one stands first.</source>
            <translation>从“%1”到“%2”之间没有任何值：较小的值应在前。</translation>
        </message>
        <message>
            <source>“%1” is compared with = before or = after.</source>
            <translation>“%1”用 = before 或 = after 比较。</translation>
        </message>
        <message>
            <source>“%1” is before or after.</source>
            <translation>“%1”的取值为 before 或 after。</translation>
        </message>
        <message>
            <source>“%1” is no length of time; write whole milliseconds such as 500, or 500ms, 2s, 1s500ms.</source>
            <translation>“%1”不是时长；请写整数毫秒（如 500），或 500ms、2s、1s500ms。</translation>
        </message>
        <message>
            <source>A range has two ends: write 1..5, or compare with &lt;= or &gt;=.</source>
            <translation>范围须有两端：请写 1..5，或用 &lt;= 或 &gt;= 比较。</translation>
        </message>
        <message>
            <source>“%1” is one of %2.</source>
            <translation>“%1”只能是以下之一：%2。</translation>
        </message>
    </context>
    <context>
        <name>FilterTimeText</name>
        <message>
            <source>There was no “%1”: clocks were set forward over it.</source>
            <translation>“%1”这一时刻不存在：时钟在此处被拨快。</translation>
        </message>
        <message>
            <source>“%1” is not a time; write 2026-01-02, "2026-01-02 10:00" or "2026-01-02 10:00 +08:00".</source>
            <translation>“%1”不是时间；请写成 2026-01-02、"2026-01-02 10:00" 或 "2026-01-02 10:00 +08:00"。</translation>
        </message>
    </context>
    <context>
        <name>FilterUseText</name>
        <message>
            <source>an event gets its number when it is stored</source>
            <translation>事件在存储时才获得编号</translation>
        </message>
        <message>
            <source>how long an answer took is known once it was given</source>
            <translation>应答发出后才知道用时</translation>
        </message>
        <message>
            <source>the rules make the answer</source>
            <translation>应答由规则产生</translation>
        </message>
        <message>
            <source>staff mark events later</source>
            <translation>标记由人员事后添加</translation>
        </message>
        <message>
            <source>staff write notes later</source>
            <translation>备注由人员事后填写</translation>
        </message>
        <message>
            <source>“%1” needs times with their date here, as in "2026-01-02 10:00": now, today, last 5m or 10:00 would be counted from the moment at which the filter is read.</source>
            <translation>此处“%1”的时间必须带日期，例如 "2026-01-02 10:00"：now、today、last 5m 或 10:00 会从读取筛选条件的时刻算起。</translation>
        </message>
        <message>
            <source>“%1” has no value yet when this filter decides: %2.</source>
            <translation>此筛选条件作出判断时“%1”还没有值：%2。</translation>
        </message>
    </context>
    <context>
        <name>FormText</name>
        <message>
            <source>The filter cannot be used: %1</source>
            <translation>筛选条件无法使用：%1</translation>
        </message>
    </context>
    <context>
        <name>ForwardQueueText</name>
        <message>
            <source>%1 is no forward queue of this version of the program.</source>
            <translation>%1 不是此版本程序的转发队列。</translation>
        </message>
    </context>
    <context>
        <name>ForwarderText</name>
        <message>
            <source>“%1” refused the event %2 %3 times (%4); it was given up.</source>
            <translation>“%1”拒绝了事件 %2 共 %3 次（%4）；已放弃。</translation>
        </message>
        <message>
            <source>%1 events waiting for “%2” were given up, the oldest first: its queue is full or they are too old.</source>
            <translation>等待发往“%2”的 %1 个事件已被放弃，从最旧的开始：队列已满或事件太旧。</translation>
        </message>
        <message>
            <source>%1 events wait to be forwarded; soon the oldest will be given up.</source>
            <translation>有 %1 个事件等待转发；很快将从最旧的开始放弃。</translation>
        </message>
        <message>
            <source>The event log was rescued or replaced, or has lost its newest events. What waits to be forwarded still is, and so are all events from now on.</source>
            <translation>事件日志被抢救或更换过，或丢失了最新的事件。仍在等待的事件会继续转发，今后的事件也全部转发。</translation>
        </message>
        <message>
            <source>“%1” has taken no event for minutes (%2). Its events wait, %3 so far, and it is tried again ever more rarely.</source>
            <translation>“%1”已有数分钟没有接收事件（%2）。它的事件仍在等待，目前 %3 个；重试间隔会越来越长。</translation>
        </message>
        <message>
            <source>“%1” takes events again; %2 still wait for it.</source>
            <translation>“%1”恢复接收事件；仍有 %2 个在等待。</translation>
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
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读数</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最后消息</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Details read at</source>
            <translation>详情读取时间</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>加入时间</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>禁言至</translation>
        </message>
    </context>
    <context>
        <name>GroupExtras</name>
        <message>
            <source>No counter is named; without names all would be deleted.</source>
            <translation>未指定计数器；不指定会删除全部计数器。</translation>
        </message>
    </context>
    <context>
        <name>GroupJobsText</name>
        <message>
            <source>UserID of the member</source>
            <translation>成员的 UserID</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>添加成员</translation>
        </message>
        <message>
            <source>not added</source>
            <translation>未添加</translation>
        </message>
        <message>
            <source>a member already</source>
            <translation>已是成员</translation>
        </message>
        <message>
            <source>waits for consent</source>
            <translation>等待对方同意</translation>
        </message>
        <message>
            <source>Remove members</source>
            <translation>移出成员</translation>
        </message>
        <message>
            <source>reason that is told</source>
            <translation>告知的原因</translation>
        </message>
        <message>
            <source>Mute members</source>
            <translation>禁言成员</translation>
        </message>
        <message>
            <source>how long; 0 lifts, 4294967295 is for ever</source>
            <translation>时长（秒）；0 为解除，4294967295 为永久</translation>
        </message>
        <message>
            <source>Create groups</source>
            <translation>创建群</translation>
        </message>
        <message>
            <source>Public, Private, ChatRoom, AVChatRoom or Community</source>
            <translation>Public、Private、ChatRoom、AVChatRoom 或 Community</translation>
        </message>
        <message>
            <source>name of the group</source>
            <translation>群名称</translation>
        </message>
        <message>
            <source>GroupId; without one the service makes it</source>
            <translation>GroupId；不填则由服务生成</translation>
        </message>
        <message>
            <source>UserID of the owner</source>
            <translation>群主的 UserID</translation>
        </message>
        <message>
            <source>Edit groups</source>
            <translation>修改群资料</translation>
        </message>
        <message>
            <source>On or Off: everybody is muted</source>
            <translation>On 或 Off：全员禁言</translation>
        </message>
        <message>
            <source>Disband groups</source>
            <translation>解散群</translation>
        </message>
        <message>
            <source>Set roles of members</source>
            <translation>设置成员角色</translation>
        </message>
        <message>
            <source>Admin or Member</source>
            <translation>Admin 或 Member</translation>
        </message>
        <message>
            <source>Set name cards of members</source>
            <translation>设置群名片</translation>
        </message>
        <message>
            <source>name within the group</source>
            <translation>群内名称</translation>
        </message>
        <message>
            <source>Nothing is to be changed: none of %1 is given.</source>
            <translation>没有要修改的内容：%1 都没有给出。</translation>
        </message>
    </context>
    <context>
        <name>GroupRules</name>
        <message>
            <source>Nobody can be added to a live room.</source>
            <translation>直播群不能添加成员。</translation>
        </message>
        <message>
            <source>People come in by themselves.</source>
            <translation>用户自行进入。</translation>
        </message>
        <message>
            <source>Nobody can be removed from a live room.</source>
            <translation>直播群不能移出成员。</translation>
        </message>
        <message>
            <source>You can mute or ban the person instead.</source>
            <translation>可以改为禁言或封禁。</translation>
        </message>
        <message>
            <source>The owner of a live room cannot be changed.</source>
            <translation>直播群不能转让群主。</translation>
        </message>
        <message>
            <source>You can make somebody an admin of the room instead.</source>
            <translation>可以改为设置直播群管理员。</translation>
        </message>
        <message>
            <source>Roles in live rooms are not set member by member.</source>
            <translation>直播群不能逐个设置成员角色。</translation>
        </message>
        <message>
            <source>Use the admins of the room under Online now.</source>
            <translation>请在“当前在线”中设置管理员。</translation>
        </message>
        <message>
            <source>Live rooms keep nothing of ordinary members, so there are no name cards.</source>
            <translation>直播群不保存普通成员资料，因此没有群名片。</translation>
        </message>
        <message>
            <source>Live rooms hold any number of people.</source>
            <translation>直播群人数不限。</translation>
        </message>
        <message>
            <source>Nobody is invited to a live room.</source>
            <translation>直播群不能邀请成员。</translation>
        </message>
        <message>
            <source>Live rooms keep no history.</source>
            <translation>直播群不保存历史消息。</translation>
        </message>
        <message>
            <source>Live rooms reach only who is online anyway.</source>
            <translation>直播群的消息本来就只有在线的人能收到。</translation>
        </message>
        <message>
            <source>Live rooms count no unread messages.</source>
            <translation>直播群不计未读数。</translation>
        </message>
        <message>
            <source>Live rooms have no read receipts.</source>
            <translation>直播群没有已读回执。</translation>
        </message>
        <message>
            <source>Messages in live rooms carry no extensions.</source>
            <translation>直播群的消息不支持消息扩展。</translation>
        </message>
        <message>
            <source>You can put it into the custom data of the message instead.</source>
            <translation>可以改为写入消息的自定义数据。</translation>
        </message>
        <message>
            <source>Only communities have topics.</source>
            <translation>只有社群有话题。</translation>
        </message>
        <message>
            <source>Broadcast groups are in the older documentation only: at most 5 in an app.</source>
            <translation>在线成员广播大群只见于旧文档：每个应用最多 5 个。</translation>
        </message>
        <message>
            <source>Only live rooms tell who is inside.</source>
            <translation>只有直播群能查询在线成员。</translation>
        </message>
        <message>
            <source>Broadcast groups keep no history.</source>
            <translation>广播大群不保存历史消息。</translation>
        </message>
        <message>
            <source>Broadcast groups reach only who is online anyway.</source>
            <translation>广播大群的消息本来就只有在线的人能收到。</translation>
        </message>
        <message>
            <source>Broadcast groups count no unread messages.</source>
            <translation>广播大群不计未读消息。</translation>
        </message>
        <message>
            <source>Broadcast groups have no members that could be dealt with one by one.</source>
            <translation>广播大群没有可逐个处理的成员。</translation>
        </message>
        <message>
            <source>The type of this group is not read yet.</source>
            <translation>尚未读取该群的类型。</translation>
        </message>
        <message>
            <source>Work groups cannot mute.</source>
            <translation>Work 群组不支持禁言。</translation>
        </message>
        <message>
            <source>You can remove members instead.</source>
            <translation>可以改为移出成员。</translation>
        </message>
        <message>
            <source>You can remove the member instead.</source>
            <translation>可以改为移出该成员。</translation>
        </message>
        <message>
            <source>Work groups have no admins.</source>
            <translation>好友工作群没有管理员。</translation>
        </message>
        <message>
            <source>You can make the member the owner instead.</source>
            <translation>可以改为将群转让给该成员。</translation>
        </message>
        <message>
            <source>Meetings count no unread messages: the service says yes and changes nothing.</source>
            <translation>会议群不计未读数：服务会返回成功但不生效。</translation>
        </message>
        <message>
            <source>Newcomers of a community always read what was said before.</source>
            <translation>社群的新成员始终可看入群前的消息。</translation>
        </message>
        <message>
            <source>Communities know no bans.</source>
            <translation>社群不支持封禁。</translation>
        </message>
        <message>
            <source>You can remove or mute the member instead.</source>
            <translation>可以改为移出或禁言该成员。</translation>
        </message>
        <message>
            <source>Bans need the Ultimate plan and a switch in the console.</source>
            <translation>封禁需要旗舰版套餐并在控制台开启。</translation>
        </message>
        <message>
            <source>Communities have no counters.</source>
            <translation>社群没有计数器。</translation>
        </message>
        <message>
            <source>You can use an attribute instead.</source>
            <translation>可以改用属性。</translation>
        </message>
        <message>
            <source>Communities do not take @all.</source>
            <translation>社群不支持 @所有人。</translation>
        </message>
        <message>
            <source>You can name the members instead.</source>
            <translation>可以改为逐个提及成员。</translation>
        </message>
        <message>
            <source>Communities have no read receipts.</source>
            <translation>社群没有已读回执。</translation>
        </message>
        <message>
            <source>Counters need the Ultimate plan.</source>
            <translation>计数器需要旗舰版套餐。</translation>
        </message>
        <message>
            <source>The members' list has a column for who is online.</source>
            <translation>成员列表中有在线状态一栏。</translation>
        </message>
        <message>
            <source>Only communities that were made with topics have them.</source>
            <translation>只有创建时支持话题的社群才有话题。</translation>
        </message>
        <message>
            <source>Communities need a paid plan and a switch in the console.</source>
            <translation>社群需要付费套餐并在控制台开启。</translation>
        </message>
        <message>
            <source>This profile is read-only.</source>
            <translation>当前连接为只读。</translation>
        </message>
        <message>
            <source>Allow writing in Settings, Profiles.</source>
            <translation>可在“设置 › 连接”中允许写入。</translation>
        </message>
        <message>
            <source>When the plan or the switch has changed, refresh to try again.</source>
            <translation>套餐或开关变更后，刷新即可重试。</translation>
        </message>
        <message>
            <source>Communities are not switched on in the console of this app (code 11000).</source>
            <translation>该应用未在控制台开启社群（错误码 11000）。</translation>
        </message>
        <message>
            <source>The console of this app has this switched off, or the plan is too small (code 10007).</source>
            <translation>该应用未在控制台开启此功能，或套餐不够（错误码 10007）。</translation>
        </message>
        <message>
            <source>Members: 20 on trial, 200 on Standard, 2,000 on Ultimate, %1 at most.</source>
            <translation>成员：体验版 20，标准版 200，旗舰版 2,000，最多 %1。</translation>
        </message>
        <message>
            <source>Members: any number. Rooms in an app: 10 on trial, 50 on Standard, any number on Ultimate.</source>
            <translation>成员不限。每个应用的直播群：体验版 10，标准版 50，旗舰版不限。</translation>
        </message>
        <message>
            <source>Members: %1 at most. Needs a paid plan and a switch in the console.</source>
            <translation>成员最多 %1。需要付费套餐并在控制台开启。</translation>
        </message>
        <message>
            <source>Members: everybody who is online. At most 5 in an app.</source>
            <translation>成员：所有在线用户。每个应用最多 5 个。</translation>
        </message>
        <message>
            <source>Only printable ASCII: letters, digits, blanks and marks, no accents, no Chinese.</source>
            <translation>只能用可打印 ASCII 字符：字母、数字、空格和符号，不含中文。</translation>
        </message>
        <message>
            <source>At most %1 bytes; these are %2.</source>
            <translation>最多 %1 字节，当前 %2。</translation>
        </message>
        <message>
            <source>The ID of a community begins with @TGS#_</source>
            <translation>社群 ID 以 @TGS#_ 开头</translation>
        </message>
        <message>
            <source>@TGS# at the beginning is kept for IDs that the service makes.</source>
            <translation>以 @TGS# 开头的 ID 保留给服务自动生成。</translation>
        </message>
        <message>
            <source>1 to 16 letters, digits and _, as set up in the console.</source>
            <translation>1 到 16 个字母、数字或 _，须与控制台配置一致。</translation>
        </message>
        <message>
            <source>The whole ID has at most %1 bytes; these are %2.</source>
            <translation>完整 ID 最多 %1 字节，当前 %2。</translation>
        </message>
        <message>
            <source>You can look in People who is online.</source>
            <translation>可以在“用户”中查看谁在线。</translation>
        </message>
        <message>
            <source>Nobody can be added to a broadcast group.</source>
            <translation>广播大群不能添加成员。</translation>
        </message>
        <message>
            <source>Everybody who is online gets its messages anyway.</source>
            <translation>所有在线用户本来就会收到其中的消息。</translation>
        </message>
        <message>
            <source>Nobody can be kept out of a broadcast group.</source>
            <translation>不能把任何人排除在广播大群之外。</translation>
        </message>
        <message>
            <source>You can make a group of another type for those who are to read it.</source>
            <translation>可以改为应收到消息的人创建其他类型的群组。</translation>
        </message>
        <message>
            <source>Nobody has to be muted in a broadcast group: only an administrator of the app acts in it.</source>
            <translation>广播大群无需禁言：只有应用管理员可以在其中操作。</translation>
        </message>
        <message>
            <source>A broadcast group has no owner and no admins: only an administrator of the app acts in it.</source>
            <translation>广播大群没有群主和管理员：只有应用管理员可以在其中操作。</translation>
        </message>
        <message>
            <source>Broadcast groups reach any number of people.</source>
            <translation>广播大群的人数没有上限。</translation>
        </message>
        <message>
            <source>Broadcast groups have neither attributes nor counters.</source>
            <translation>广播大群既没有群属性，也没有计数器。</translation>
        </message>
        <message>
            <source>You can use a custom field of the group instead.</source>
            <translation>可以改用群组的自定义字段。</translation>
        </message>
        <message>
            <source>The plan of this app does not hold this (code %1).</source>
            <translation>该应用的套餐不含此功能（错误码 %1）。</translation>
        </message>
        <message>
            <source>This needs the Ultimate plan, and by its profile this app has a plan below it.</source>
            <translation>此功能需要旗舰版，而配置中注明该应用的套餐低于旗舰版。</translation>
        </message>
        <message>
            <source>When the plan has changed, say so in Settings, Profiles.</source>
            <translation>套餐变更后，请在“设置”的“配置”中更改。</translation>
        </message>
        <message>
            <source>You can make a Public group instead.</source>
            <translation>可以改为创建 Public 群。</translation>
        </message>
        <message>
            <source>How many are inside the API explorer tells: get_online_member_num.</source>
            <translation>在线人数可在 API 浏览器中用 get_online_member_num 查询。</translation>
        </message>
        <message>
            <source>You can mute people in the room yourself instead.</source>
            <translation>可以改为自己在直播群中禁言。</translation>
        </message>
        <message>
            <source>You can mute the person instead.</source>
            <translation>可以改为禁言该用户。</translation>
        </message>
        <message>
            <source>Sent to people one by one, the history tells who has read it.</source>
            <translation>改为逐个单聊发送时，消息记录会显示谁已读。</translation>
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
            <source>System notification: closed to this app; it goes as an ordinary message.</source>
            <translation>系统通知：未对此 App 开放，将改为普通消息发出。</translation>
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
        <name>GroupWrites</name>
        <message>
            <source>The service did not take this account and does not say why.</source>
            <translation>服务未接受该账号，也未说明原因。</translation>
        </message>
    </context>
    <context>
        <name>GuardRulesText</name>
        <message>
            <source>The safety rules in %1 cannot be understood, so nothing may be changed: %2</source>
            <translation>无法理解 %1 中的安全规则，因此不允许任何修改：%2</translation>
        </message>
    </context>
    <context>
        <name>GuardWordsText</name>
        <message>
            <source>protected: %1</source>
            <translation>受保护：%1</translation>
        </message>
        <message>
            <source>protected: %1 from %2</source>
            <translation>受保护：%1，禁止 %2</translation>
        </message>
        <message>
            <source>no longer protected: %1</source>
            <translation>不再受保护：%1</translation>
        </message>
        <message>
            <source>no longer protected: %1 from %2</source>
            <translation>不再受保护：%1，原禁止 %2</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>no longer read-only</source>
            <translation>不再只读</translation>
        </message>
        <message>
            <source>unlocked for %1 min</source>
            <translation>解锁 %1 分钟</translation>
        </message>
        <message>
            <source>unlock ended</source>
            <translation>解锁已结束</translation>
        </message>
        <message>
            <source>unlocked for %1 s</source>
            <translation>解锁 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>HoleLookupText</name>
        <message numerus="yes">
            <source>%n number(s) belong to tips or deleted messages.</source>
            <translation>
                <numerusform>%n 个编号属于提示或已删除的消息。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) are no longer in the history.</source>
            <translation>
                <numerusform>%n 个编号已不在历史中。</numerusform>
            </translation>
        </message>
        <message>
            <source>Of groups of its type the service keeps no history.</source>
            <translation>服务端不保留此类群的历史记录。</translation>
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message>
            <source>not a JSON object: %1</source>
            <translation>不是 JSON 对象：%1</translation>
        </message>
        <message>
            <source>more cells than the heading names</source>
            <translation>单元格数多于标题行</translation>
        </message>
        <message>
            <source>no sender</source>
            <translation>缺少发送者</translation>
        </message>
        <message>
            <source>a receiver or a group is needed, one of the two</source>
            <translation>须填写接收者或群组之一</translation>
        </message>
        <message>
            <source>no time: Unix seconds, or ISO 8601 with a zone</source>
            <translation>缺少时间：Unix 秒，或带时区的 ISO 8601</translation>
        </message>
        <message>
            <source>the time lies ahead</source>
            <translation>时间晚于现在</translation>
        </message>
        <message>
            <source>in the same second as line %1, and a group takes only one message a second</source>
            <translation>与第 %1 行在同一秒；群组每秒只能导入一条消息</translation>
        </message>
        <message>
            <source>the heading line names no column "%1"</source>
            <translation>标题行缺少列“%1”</translation>
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
        <message>
            <source>Reply rule</source>
            <translation>应答规则</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s)</source>
            <translation>
                <numerusform>%Ln 字节</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobCheckText</name>
        <message>
            <source>The profile is read-only, so nothing would be sent.</source>
            <translation>该配置为只读，不会发送任何内容。</translation>
        </message>
        <message>
            <source>%1 is protected by the rule "%2".</source>
            <translation>%1 受规则“%2”保护。</translation>
        </message>
        <message>
            <source>A template is a .csv or .xlsx file.</source>
            <translation>模板是 .csv 或 .xlsx 文件。</translation>
        </message>
        <message>
            <source>%1 (in the file %2)</source>
            <translation>%1（文件行号 %2）</translation>
        </message>
        <message>
            <source>%1 (may be left out)</source>
            <translation>%1（可不填）</translation>
        </message>
        <message>
            <source>There are no rows.</source>
            <translation>没有任何行。</translation>
        </message>
    </context>
    <context>
        <name>JobPlanText</name>
        <message>
            <source>There is no verb %1. There are: %2.</source>
            <translation>没有动词 %1。可用的有：%2。</translation>
        </message>
        <message>
            <source>A plan has either rows, a list or a file.</source>
            <translation>计划中要么有行，要么有列表，要么有文件，三者取一。</translation>
        </message>
        <message>
            <source>%1 has no argument %2. It takes: %3.</source>
            <translation>%1 没有参数 %2。它接受：%3。</translation>
        </message>
        <message>
            <source>quota_percent is a number from 1 to 100.</source>
            <translation>quota_percent 是 1 到 100 的数。</translation>
        </message>
        <message>
            <source>at_once is a number from 1 to %1.</source>
            <translation>at_once 是 1 到 %1 的数。</translation>
        </message>
        <message>
            <source>The plan is no JSON object: %1</source>
            <translation>计划不是 JSON 对象：%1</translation>
        </message>
        <message>
            <source>The plan cannot be understood: %1</source>
            <translation>无法理解该计划：%1</translation>
        </message>
        <message>
            <source>The plan has a key that means nothing: %1</source>
            <translation>计划中有无意义的键：%1</translation>
        </message>
        <message>
            <source>The plan %1 cannot be read: %2</source>
            <translation>计划 %1 无法读取：%2</translation>
        </message>
        <message>
            <source>The argument %1 is neither a text nor a whole number.</source>
            <translation>参数 %1 既不是文本也不是整数。</translation>
        </message>
        <message>
            <source>The plan is no JSON object.</source>
            <translation>计划不是 JSON 对象。</translation>
        </message>
        <message>
            <source>The plan has the key %1 twice in one place, so that it is not known which holds.</source>
            <translation>计划中同一处出现了两次键 %1，无法确定以哪个为准。</translation>
        </message>
    </context>
    <context>
        <name>JobRowPagesText</name>
        <message>
            <source>The job has %1 rows, and only %2 can be read.</source>
            <translation>任务有 %1 行，只能读取其中 %2 行。</translation>
        </message>
    </context>
    <context>
        <name>JobSourceText</name>
        <message>
            <source>A row has a field %1 that the verb does not take. It takes: %2.</source>
            <translation>某行有该动词不接受的字段 %1。它接受：%2。</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>文件 %1 是空的。</translation>
        </message>
        <message>
            <source>The workbook has %1 sheets, and only the first one is read, %2. To read another one, name it in "sheet".</source>
            <translation>工作簿有 %1 个工作表，只读取第一个：%2。要读取其他工作表，请在 "sheet" 中写出其名称。</translation>
        </message>
        <message>
            <source>The workbook has %1 sheets, and only the first one that is not hidden is read, %2. To read another one, name it in "sheet".</source>
            <translation>工作簿有 %1 个工作表，只读取第一个未隐藏的工作表：%2。要读取其他工作表，请在 "sheet" 中写出其名称。</translation>
        </message>
        <message>
            <source>Rows that the workbook hides, such as behind a filter, are carried out too. Hidden rows: %1, the first is row %2 of the sheet.</source>
            <translation>工作簿中隐藏的行（例如被筛选隐藏的行）也会被执行。隐藏的行：%1 行，第一个是工作表的第 %2 行。</translation>
        </message>
        <message>
            <source>The verb has no field %1. It takes: %2.</source>
            <translation>该动词没有字段 %1。它接受：%2。</translation>
        </message>
        <message>
            <source>The file has %1 columns, so there is no column %2.</source>
            <translation>文件有 %1 列，没有第 %2 列。</translation>
        </message>
        <message>
            <source>The file has no column %1. It has: %2.</source>
            <translation>文件没有列 %1。它有：%2。</translation>
        </message>
        <message>
            <source>No column holds %1. Name one in "columns", or give it in "arguments". The file has: %2.</source>
            <translation>没有列对应 %1。请在“columns”中指定，或在“arguments”中给出。文件有：%2。</translation>
        </message>
        <message>
            <source>The column %1 would not be written. Name it in "columns" under its tag, or take it out of the file.</source>
            <translation>列 %1 不会被写入。请在“columns”中以其标签指定它，或将它从文件中删去。</translation>
        </message>
        <message>
            <source>Row %1: %2 is neither a text nor a whole number.</source>
            <translation>第 %1 行：%2 既不是文本也不是整数。</translation>
        </message>
        <message>
            <source>%1 is a date or a time in the workbook, which would be sent as %2. Make its column one of text and enter the values anew.</source>
            <translation>%1 在工作簿中是日期或时间，会以 %2 发送。请将该列设为文本格式，再重新填写。</translation>
        </message>
        <message>
            <source>%1 is an error in the workbook: %2.</source>
            <translation>%1 在工作簿中是错误值：%2。</translation>
        </message>
        <message>
            <source>%1 is TRUE or FALSE in the workbook, which would be sent as %2. Make its column one of text and enter the values anew.</source>
            <translation>%1 在工作簿中是 TRUE 或 FALSE，会以 %2 发送。请将该列设为文本格式，再重新填写。</translation>
        </message>
        <message>
            <source>%1 is the number %2 in the workbook, which no ID is. Make its column one of text and enter the IDs anew.</source>
            <translation>%1 在工作簿中是数字 %2，ID 不会如此。请将该列设为文本格式，再重新填写 ID。</translation>
        </message>
        <message>
            <source>%1 is the number %2 in the workbook, and of a number Excel keeps only the first %3 digits. Make its column one of text and enter the IDs anew.</source>
            <translation>%1 在工作簿中是数字 %2，而 Excel 只保留数字的前 %3 位。请将该列设为文本格式，再重新填写 ID。</translation>
        </message>
        <message>
            <source>%1 is the number %2 in the workbook, whose number format shows something else there, so that it is not known which ID is meant. Make its column one of text and enter the IDs anew.</source>
            <translation>%1 在工作簿中是数字 %2，但其数字格式显示的是另一种内容，无法确定所指的 ID。请将该列设为文本格式，再重新填写 ID。</translation>
        </message>
        <message>
            <source>The file %1 has changed since it was looked at. Look at its columns again before anything is sent.</source>
            <translation>文件 %1 在查看之后已被修改。发送之前请重新核对它的各列。</translation>
        </message>
        <message>
            <source>The file is not UTF-8 and has no byte order mark, so it is read as %1. Where names look wrong, name another encoding, such as BIG5.</source>
            <translation>文件不是 UTF-8，也没有字节顺序标记，因此按 %1 读取。如果名称显示不对，请指明其他编码，例如 BIG5。</translation>
        </message>
        <message>
            <source>The file is read as UTF-8, but its bytes could be GB18030 as well. Where names look wrong, name that encoding.</source>
            <translation>文件按 UTF-8 读取，但其字节也可能是 GB18030。如果名称显示不对，请指明该编码。</translation>
        </message>
        <message>
            <source>The heading %1 stands more than once: column %2 is read, column %3 is not.</source>
            <translation>列标题 %1 出现了多次：读取第 %2 列，不读取第 %3 列。</translation>
        </message>
        <message>
            <source>Nothing takes these columns: %1.</source>
            <translation>没有字段使用这些列：%1。</translation>
        </message>
        <message>
            <source>Values in columns that have no heading and feed nothing are not read. Rows with such values: %1, the first is row %2.</source>
            <translation>没有标题且未被使用的列中的值不会被读取。有此类值的行数：%1，首个为第 %2 行。</translation>
        </message>
        <message>
            <source>The file %1 was changed while it was read.</source>
            <translation>文件 %1 在读取过程中被修改。</translation>
        </message>
        <message>
            <source>%1 is a formula without a stored value. Open and save the file in Excel, or enter the value itself.</source>
            <translation>%1 是没有存储值的公式。请在 Excel 中打开并保存该文件，或直接输入值。</translation>
        </message>
        <message>
            <source>The column of %1 is named by its heading or its number from 1.</source>
            <translation>%1 的列要用列标题或从 1 起的列号指明。</translation>
        </message>
        <message>
            <source>%1 is needed, and neither a row nor &quot;arguments&quot; gives it.</source>
            <translation>%1 必填，但各行和 &quot;arguments&quot; 都没有给出。</translation>
        </message>
    </context>
    <context>
        <name>JobStoreText</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>There are no rows.</source>
            <translation>没有任何行。</translation>
        </message>
        <message>
            <source>The job has more rows than a job file can hold.</source>
            <translation>该任务的行数超出任务文件的容量。</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>服务状态</translation>
        </message>
        <message>
            <source>The job has %1 rows, and only %2 can be read.</source>
            <translation>该任务有 %1 行，只能读出 %2 行。</translation>
        </message>
        <message>
            <source>The file of the job is damaged: line %1 of %2 is no whole row.</source>
            <translation>任务的文件已损坏：%2 的第 %1 行不是完整的一行。</translation>
        </message>
        <message>
            <source>%1 of %2 rows are taken back; it goes on with: %3</source>
            <translation>已撤销 %2 行中的 %1 行；继续执行：%3</translation>
        </message>
        <message>
            <source>Stopped while the rows were read: there is no job, and nothing was sent.</source>
            <translation>读取行时已停止：没有建立任务，也没有发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>JobUndoText</name>
        <message>
            <source>It is not known whether the row was carried out.</source>
            <translation>不知道该行是否已执行。</translation>
        </message>
        <message>
            <source>The audit of this computer holds no entry of it.</source>
            <translation>本机审计中没有该行的记录。</translation>
        </message>
        <message>
            <source>More than %1 calls would be needed to undo the job.</source>
            <translation>撤销该任务需要超过 %1 次调用。</translation>
        </message>
        <message>
            <source>Nothing to take back: it was so before.</source>
            <translation>无可撤销：之前就是这样。</translation>
        </message>
        <message>
            <source>The job %1 is undone already, by the job %2.</source>
            <translation>任务 %1 已由任务 %2 撤销。</translation>
        </message>
        <message>
            <source>The job was made for %1, not for this app.</source>
            <translation>该任务是为 %1 创建的，不是此应用。</translation>
        </message>
        <message>
            <source>%1 has no inverse.</source>
            <translation>%1 没有逆操作。</translation>
        </message>
        <message>
            <source>The job %1 runs now. Stop it first.</source>
            <translation>任务 %1 正在运行，请先停止。</translation>
        </message>
        <message>
            <source>No row of the job %1 was carried out.</source>
            <translation>任务 %1 没有任何行被执行。</translation>
        </message>
        <message>
            <source>What it has set was changed after it (%1), and that would be lost.</source>
            <translation>该行所设的内容此后已被更改（%1），撤销会使其丢失。</translation>
        </message>
    </context>
    <context>
        <name>JobVerbText</name>
        <message>
            <source>the service's reply does not tell of it</source>
            <translation>服务端的应答未提及它</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>%1 is %2: a spreadsheet took the ID for a number and rounded it. Make its column one of text and enter the IDs anew.</source>
            <translation>%1 为 %2：电子表格把 ID 当作数字并做了舍入。请将该列设为文本格式，再重新填写 ID。</translation>
        </message>
        <message>
            <source>%1 holds a zero character, which no ID does. Name the encoding of the file.</source>
            <translation>%1 含有零字符，ID 不会含有它。请指明文件的编码。</translation>
        </message>
        <message>
            <source>%1 takes a whole number from 0 to 4294967295, not %2.</source>
            <translation>%1 须为 0 到 4294967295 的整数，不能是 %2。</translation>
        </message>
        <message>
            <source>%1 takes %2, not %3.</source>
            <translation>%1 可取 %2，不能是 %3。</translation>
        </message>
        <message>
            <source>%1 has %2 bytes, and at most %3 are allowed.</source>
            <translation>%1 有 %2 字节，最多允许 %3 字节。</translation>
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
        <name>LogExcessText</name>
        <message>
            <source>in the settings of imdesk and of its receiver, or --keep-rows, --keep-days and --keep-mb of “imdeskctl listen”</source>
            <translation>在 imdesk 的设置和接收器设置中，或用“imdeskctl listen”的 --keep-rows、--keep-days、--keep-mb</translation>
        </message>
        <message numerus="yes">
            <source>The event log holds about %Ln event(s) more than its limits allow. The oldest are dropped as soon as new ones come; to keep them, raise the limits now: %1.</source>
            <translation>
                <numerusform>事件日志比限制多出约 %Ln 个事件。新事件到来时最旧的会立即被丢弃；要保留它们，请现在调高限制：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log holds about %Ln event(s) more than that: the oldest will be dropped after the next start of the program, as soon as new ones come.</source>
            <translation>
                <numerusform>日志比该限制多出约 %Ln 个事件：程序下次启动后，新事件到来时最旧的会被丢弃。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainText</name>
        <message>
            <source>End at once: 0 where a window can be shown, 3 where none can.</source>
            <translation>立即结束：能显示窗口返回 0，不能则返回 3。</translation>
        </message>
        <message>
            <source>imdesk: no window can be shown, for no display answers here. imdeskctl does the same in a terminal.</source>
            <translation>imdesk：此处没有可用的显示，无法显示窗口。imdeskctl 可在终端中完成同样的工作。</translation>
        </message>
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
        <message>
            <source>Unknown language '%1': it is en or zh_CN.</source>
            <translation>未知语言“%1”：只能是 en 或 zh_CN。</translation>
        </message>
    </context>
    <context>
        <name>MessageExportText</name>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收者</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Content as JSON</source>
            <translation>内容 (JSON)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>MessageJobsText</name>
        <message>
            <source>text of the message</source>
            <translation>消息文本</translation>
        </message>
        <message>
            <source>Send messages to people</source>
            <translation>给用户发消息</translation>
        </message>
        <message>
            <source>UserID of the sender; without one the app admin</source>
            <translation>发送者的 UserID；不填则为应用管理员</translation>
        </message>
        <message>
            <source>UserID of the receiver</source>
            <translation>接收者的 UserID</translation>
        </message>
        <message>
            <source>Send messages to groups</source>
            <translation>给群发消息</translation>
        </message>
        <message>
            <source>Send system notifications to groups</source>
            <translation>给群发系统通知</translation>
        </message>
        <message>
            <source>Recall messages between people</source>
            <translation>撤回单聊消息</translation>
        </message>
        <message>
            <source>UserID of the sender</source>
            <translation>发送者的 UserID</translation>
        </message>
        <message>
            <source>MsgKey of the message</source>
            <translation>消息的 MsgKey</translation>
        </message>
        <message>
            <source>Recall messages of groups</source>
            <translation>撤回群消息</translation>
        </message>
        <message>
            <source>MsgSeq of the message</source>
            <translation>消息的 MsgSeq</translation>
        </message>
    </context>
    <context>
        <name>MessageWords</name>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>表情</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>语音</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>合并转发</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>已存储</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Placeholder</source>
            <translation>占位</translation>
        </message>
        <message>
            <source>System tip</source>
            <translation>系统提示</translation>
        </message>
        <message>
            <source>recalled; the service keeps no content</source>
            <translation>已撤回，服务不保留内容</translation>
        </message>
        <message>
            <source>deleted or expired; only the number is left</source>
            <translation>已删除或过期，仅剩序号</translation>
        </message>
        <message>
            <source>a tip of the group, such as a join</source>
            <translation>群提示，例如入群</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>群组 %1</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 与 %2</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收者</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Read by receipt</source>
            <translation>已读回执</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节数</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>未尝试</translation>
        </message>
    </context>
    <context>
        <name>NotesText</name>
        <message>
            <source>There is another event log by now, and what was meant is not in it.</source>
            <translation>现在已是另一份事件日志，所指的内容不在其中。</translation>
        </message>
    </context>
    <context>
        <name>OutgoingText</name>
        <message>
            <source>The message has no content.</source>
            <translation>消息没有内容。</translation>
        </message>
        <message>
            <source>A message takes one custom element at most.</source>
            <translation>一条消息最多含一个自定义元素。</translation>
        </message>
        <message>
            <source>Element %1 (%2): %3</source>
            <translation>元素 %1（%2）：%3</translation>
        </message>
        <message>
            <source>A text is empty.</source>
            <translation>文本为空。</translation>
        </message>
        <message>
            <source>The message has %1 bytes, the service takes %2.</source>
            <translation>消息为 %1 字节，服务最多接受 %2。</translation>
        </message>
        <message>
            <source>In groups, online only and no unread count exclude each other.</source>
            <translation>在群组中，“仅在线者”与“不计未读”不能同时使用。</translation>
        </message>
        <message>
            <source>The message mentions %1, the service takes %2; @all counts as one.</source>
            <translation>消息提及了 %1 个，服务最多接受 %2 个；@all 计为一个。</translation>
        </message>
        <message>
            <source>Communities do not take @all: name the members instead.</source>
            <translation>社群不支持 @all，请逐一提及成员。</translation>
        </message>
        <message>
            <source>Nobody is chosen to receive it.</source>
            <translation>尚未选择接收者。</translation>
        </message>
        <message>
            <source>Text and extra of the push have %1 bytes; Apple's service takes %2.</source>
            <translation>推送的文本和透传内容共 %1 字节，Apple 推送服务最多接受 %2 字节。</translation>
        </message>
    </context>
    <context>
        <name>PeerText</name>
        <message>
            <source>The greeting comes first.</source>
            <translation>应先打招呼。</translation>
        </message>
        <message>
            <source>This listener does not know that request.</source>
            <translation>此监听程序不认识该请求。</translation>
        </message>
        <message>
            <source>Console and listener are of versions that do not understand each other. Update the older one.</source>
            <translation>控制台与监听程序的版本互不兼容，请更新较旧的一方。</translation>
        </message>
        <message>
            <source>The secret is not the one of this listener.</source>
            <translation>口令与此监听程序的不符。</translation>
        </message>
        <message>
            <source>The rule “%1” cannot be used: %2</source>
            <translation>规则“%1”无法使用：%2</translation>
        </message>
        <message>
            <source>There is no event with that number.</source>
            <translation>没有该编号的事件。</translation>
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation>备注最多 %1 个字符。</translation>
        </message>
        <message>
            <source>The listener has too many questions to answer.</source>
            <translation>监听程序待处理的请求过多。</translation>
        </message>
        <message>
            <source>The listener has another event log by now, and this event is not in it.</source>
            <translation>监听程序现在用的是另一份事件日志，此事件不在其中。</translation>
        </message>
        <message>
            <source>The rules were changed by somebody else meanwhile, and these were made without that change.</source>
            <translation>规则在此期间已被他人更改，而提交的规则未包含该更改。</translation>
        </message>
        <message>
            <source>This listener has as many consoles as it takes at once; one of them has to detach first.</source>
            <translation>此监听程序已连接的控制台数量达到上限，须先断开其中一个。</translation>
        </message>
    </context>
    <context>
        <name>PeopleJobsText</name>
        <message>
            <source>whose list it is</source>
            <translation>列表所属账号</translation>
        </message>
        <message>
            <source>who is added or taken off</source>
            <translation>被添加或移除的账号</translation>
        </message>
        <message>
            <source>Import accounts</source>
            <translation>导入账号</translation>
        </message>
        <message>
            <source>nickname</source>
            <translation>昵称</translation>
        </message>
        <message>
            <source>picture address</source>
            <translation>头像地址</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Delete accounts</source>
            <translation>删除账号</translation>
        </message>
        <message>
            <source>Check accounts</source>
            <translation>检查账号</translation>
        </message>
        <message>
            <source>End logins</source>
            <translation>强制下线</translation>
        </message>
        <message>
            <source>Set profiles</source>
            <translation>设置资料</translation>
        </message>
        <message>
            <source>Add friends</source>
            <translation>添加好友</translation>
        </message>
        <message>
            <source>note about the friend</source>
            <translation>好友备注</translation>
        </message>
        <message>
            <source>friend list</source>
            <translation>好友分组</translation>
        </message>
        <message>
            <source>AddSource_Type_..., where they met</source>
            <translation>AddSource_Type_...，添加来源</translation>
        </message>
        <message>
            <source>both (as without it) or single</source>
            <translation>both（默认）或 single</translation>
        </message>
        <message>
            <source>1: without asking the friend</source>
            <translation>1：不经对方同意</translation>
        </message>
        <message>
            <source>Delete friends</source>
            <translation>删除好友</translation>
        </message>
        <message>
            <source>Block people</source>
            <translation>加入黑名单</translation>
        </message>
        <message>
            <source>Unblock people</source>
            <translation>移出黑名单</translation>
        </message>
    </context>
    <context>
        <name>PeoplePaletteSource</name>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Not in the list; the service is asked</source>
            <translation>不在列表中；将询问服务</translation>
        </message>
        <message>
            <source>Known accounts are being read</source>
            <translation>正在读取已知账号</translation>
        </message>
        <message>
            <source>Known accounts are being searched</source>
            <translation>正在搜索已知账号</translation>
        </message>
    </context>
    <context>
        <name>ProfileSecretText</name>
        <message>
            <source>The callback token of this profile is not known here any more.</source>
            <translation>此配置的回调令牌在本机已不可用。</translation>
        </message>
    </context>
    <context>
        <name>ProfileText</name>
        <message>
            <source>China</source>
            <translation>中国</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>新加坡</translation>
        </message>
        <message>
            <source>Seoul</source>
            <translation>首尔</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>东京</translation>
        </message>
        <message>
            <source>Frankfurt</source>
            <translation>法兰克福</translation>
        </message>
        <message>
            <source>Silicon Valley</source>
            <translation>硅谷</translation>
        </message>
        <message>
            <source>Jakarta</source>
            <translation>雅加达</translation>
        </message>
        <message>
            <source>Mumbai</source>
            <translation>孟买</translation>
        </message>
        <message>
            <source>Riyadh</source>
            <translation>利雅得</translation>
        </message>
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
        <name>RaceText</name>
        <message>
            <source>not asked: %1 requests are under way already</source>
            <translation>未询问：已有 %1 个请求在进行中</translation>
        </message>
        <message>
            <source>not asked: it failed %1 times in a row and rests</source>
            <translation>未询问：连续失败 %1 次，正在暂停</translation>
        </message>
        <message>
            <source>cut off after %1 ms</source>
            <translation>%1 毫秒后被截断</translation>
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
        <name>ReceiverSettingsText</name>
        <message>
            <source>%1 holds no settings of the receiver.</source>
            <translation>%1 中没有接收器的设置。</translation>
        </message>
        <message>
            <source>The settings cannot be saved to %1: %2</source>
            <translation>设置无法保存到 %1：%2</translation>
        </message>
        <message>
            <source>Ports are numbers from 1 to 65535 with commas between them.</source>
            <translation>端口是 1 到 65535 的数字，用逗号分隔。</translation>
        </message>
        <message>
            <source>The address to listen on is an IP address of this computer: 127.0.0.1, or 0.0.0.0 for all of them.</source>
            <translation>监听地址是本机的 IP 地址：127.0.0.1，或用 0.0.0.0 表示全部。</translation>
        </message>
        <message>
            <source>Set the token of the webhook authentication in the connection: without it anybody can invent events.</source>
            <translation>请在连接中设置回调鉴权的令牌：没有它，任何人都能伪造事件。</translation>
        </message>
        <message>
            <source>Give a certificate and its key, or put a web server with TLS in front: messages travel in the callbacks.</source>
            <translation>请提供证书和私钥，或在前面放一个带 TLS 的 Web 服务器：回调里有消息内容。</translation>
        </message>
        <message>
            <source>List the addresses of the service, or have a firewall do so.</source>
            <translation>请列出服务方的地址，或交给防火墙。</translation>
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
        <message>
            <source>An answer to %1 took %2 ms; the service waits 2,000 ms and went on without it.</source>
            <translation>对 %1 的应答用时 %2 毫秒；服务只等待 2,000 毫秒，已不等应答继续执行。</translation>
        </message>
        <message>
            <source>The socket handed over by the service manager cannot be listened on: %1</source>
            <translation>无法在服务管理器交来的套接字上监听：%1</translation>
        </message>
        <message>
            <source>A connection came from an address that is not on the list of allowed ones.</source>
            <translation>有连接来自不在允许列表中的地址。</translation>
        </message>
        <message>
            <source>A connection could not be encrypted: %1</source>
            <translation>有连接无法建立加密：%1</translation>
        </message>
    </context>
    <context>
        <name>ReceiverText</name>
        <message>
            <source>A callback without SdkAppid came, but this receiver is for the app %1.</source>
            <translation>收到不带 SdkAppid 的回调，但此接收器属于应用 %1。</translation>
        </message>
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
        <message numerus="yes">
            <source>%Ln request(s) in the last minute</source>
            <translation>
                <numerusform>最近一分钟 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>This log is held by another imdesk or imdeskctl; what it receives is shown here as it grows</source>
            <translation>此日志由另一个 imdesk 或 imdeskctl 占用；它收到的内容会随时显示在此处</translation>
        </message>
        <message>
            <source>The receiver is off: nothing is taken, what came before is shown</source>
            <translation>接收器已关闭：不接收新回调，仅显示之前收到的内容</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turned away</source>
            <translation>
                <numerusform>%Ln 个请求被拒收</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not understood</source>
            <translation>
                <numerusform>%Ln 个无法解析</numerusform>
            </translation>
        </message>
        <message>
            <source>Attaching</source>
            <translation>正在接入</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>已接入</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Listener at %1</source>
            <translation>监听程序位于 %1</translation>
        </message>
        <message numerus="yes">
            <source>the oldest %Ln row(s) were dropped to stay within the limit</source>
            <translation>
                <numerusform>为不超出上限，已丢弃最早的 %Ln 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RehearsalWords</name>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Nothing was changed in the app.</source>
            <translation>应用本身没有任何修改。</translation>
        </message>
        <message>
            <source>%1 further rows were not rehearsed.</source>
            <translation>另有 %1 行没有演练。</translation>
        </message>
        <message>
            <source>Messages delivered there: %1, to %2 people or groups.</source>
            <translation>在其中送达消息：%1 条，涉及 %2 个用户或群组。</translation>
        </message>
        <message>
            <source>%1: messages %2, receivers %3</source>
            <translation>%1：消息 %2 条，接收者 %3 个</translation>
        </message>
        <message>
            <source>Only the first %1 changes are listed.</source>
            <translation>只列出前 %1 处变化。</translation>
        </message>
        <message>
            <source>Rows that are the same as an earlier one: %1.</source>
            <translation>与前面的行相同的行：%1。</translation>
        </message>
        <message>
            <source>Values with blanks around them, which are left out: %1.</source>
            <translation>首尾带空白的值（空白会去掉）：%1。</translation>
        </message>
        <message>
            <source>What could not be copied is not as it is in the app: %1, listed in the details.</source>
            <translation>无法复制的内容与应用中的不一致：%1 项，列在详情中。</translation>
        </message>
        <message numerus="yes">
            <source>In the sandbox %1 of %Ln row(s) were done. Changes: %2</source>
            <translation>
                <numerusform>沙盒中完成 %1 / %Ln 行。变化：%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetryText</name>
        <message>
            <source>no answer yet, trying again (%1 of %2)</source>
            <translation>尚无应答，正在重试（第 %1 次，共 %2 次）</translation>
        </message>
        <message>
            <source>the connection failed, trying again (%1 of %2)</source>
            <translation>连接失败，正在重试（第 %1 次，共 %2 次）</translation>
        </message>
        <message>
            <source>too many calls at once, trying again (%1 of %2)</source>
            <translation>调用过于频繁，正在重试（第 %1 次，共 %2 次）</translation>
        </message>
        <message>
            <source>the service could not do it now, trying again (%1 of %2)</source>
            <translation>服务端暂时无法处理，正在重试（第 %1 次，共 %2 次）</translation>
        </message>
    </context>
    <context>
        <name>RuleStoreText</name>
        <message>
            <source>The reply rules in %1 cannot be read: %2</source>
            <translation>无法读取 %1 中的应答规则：%2</translation>
        </message>
        <message>
            <source>%1 is too large to hold reply rules.</source>
            <translation>%1 过大，不可能是应答规则文件。</translation>
        </message>
        <message>
            <source>%1 holds no reply rules: %2</source>
            <translation>%1 中没有应答规则：%2</translation>
        </message>
        <message>
            <source>The reply rules in %1 cannot be used: %2</source>
            <translation>无法使用 %1 中的应答规则：%2</translation>
        </message>
        <message>
            <source>The reply rules cannot be saved to %1: %2</source>
            <translation>无法将应答规则保存到 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>This version does not know the action “%1”.</source>
            <translation>此版本不认识动作“%1”。</translation>
        </message>
        <message>
            <source>Own codes are 10100 to 10200 for groups, 120001 to 130000 for one-to-one messages and 38000 to 39000 for friend requests; 0 takes the plain refusal.</source>
            <translation>自定义错误码：群组为 10100 至 10200，单聊为 120001 至 130000，好友请求为 38000 至 39000；填 0 使用普通拒绝码。</translation>
        </message>
        <message>
            <source>Name at least one word to mask.</source>
            <translation>请至少填写一个要屏蔽的词。</translation>
        </message>
        <message>
            <source>Name at least one account to refuse.</source>
            <translation>请至少填写一个要拒绝的账号。</translation>
        </message>
        <message>
            <source>The rules %1 and %2 have the same id “%3”.</source>
            <translation>规则 %1 与规则 %2 的 id 同为“%3”。</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>dropped</source>
            <translation>静默丢弃</translation>
        </message>
        <message>
            <source>refused with %1</source>
            <translation>以 %1 拒绝</translation>
        </message>
        <message>
            <source>text replaced</source>
            <translation>文本已替换</translation>
        </message>
        <message>
            <source>let pass</source>
            <translation>放行</translation>
        </message>
        <message>
            <source>some people refused</source>
            <translation>拒绝部分账号</translation>
        </message>
        <message>
            <source>Only messages can be dropped. These events would pass this rule: %1.</source>
            <translation>只有消息可以静默丢弃。以下事件会绕过此规则：%1。</translation>
        </message>
        <message>
            <source>The code %1 cannot refuse these events, so they would pass this rule: %2.</source>
            <translation>错误码 %1 不能用于拒绝以下事件，它们会绕过此规则：%2。</translation>
        </message>
        <message>
            <source>cannot be dropped</source>
            <translation>无法静默丢弃</translation>
        </message>
        <message>
            <source>cannot be refused with %1</source>
            <translation>无法以 %1 拒绝</translation>
        </message>
        <message>
            <source>%1 (off now)</source>
            <translation>%1（目前关闭）</translation>
        </message>
        <message numerus="yes">
            <source>matches %Ln event(s) that cannot be dropped</source>
            <translation>
                <numerusform>匹配 %Ln 个无法静默丢弃的事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>matches %Ln event(s) that cannot be refused with the code %1</source>
            <translation>
                <numerusform>匹配 %Ln 个无法以错误码 %1 拒绝的事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>gave up on %Ln event(s), for its regular expression would have taken too long</source>
            <translation>
                <numerusform>放弃了 %Ln 个事件，因为其正则表达式会用时过长</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SalvageText</name>
        <message>
            <source>The damaged event log %1 could not be put aside.</source>
            <translation>无法移开已损坏的事件日志 %1。</translation>
        </message>
        <message>
            <source>how many are lost cannot be told</source>
            <translation>丢失多少无法得知</translation>
        </message>
        <message>
            <source>at most %1 are lost</source>
            <translation>最多丢失 %1 个</translation>
        </message>
        <message>
            <source>The event log was damaged. %1 events were saved into a fresh one; %2. The damaged file is kept as %3.</source>
            <translation>事件日志已损坏。%1 个事件已救到新日志中；%2。损坏的文件保留为 %3。</translation>
        </message>
        <message>
            <source>The event log was damaged, and no event could be read out of it: a fresh one was begun. The damaged file, %1, is kept as %2.</source>
            <translation>事件日志已损坏，无法读出任何事件，已新建一份日志。损坏的文件（%1）保留为 %2。</translation>
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
        <name>SealText</name>
        <message>
            <source>The key of snapshots has to be 64 hexadecimal digits.</source>
            <translation>快照密钥必须是 64 个十六进制数字。</translation>
        </message>
        <message>
            <source>It is encrypted, and its key (ID %1) is not here: neither the keychain nor IMDESK_SNAPSHOT_KEY has it. The file stays as it is.</source>
            <translation>它已加密，而密钥（ID %1）不在此处：钥匙串和 IMDESK_SNAPSHOT_KEY 都没有。文件保持原样。</translation>
        </message>
        <message>
            <source>It is encrypted with another key (ID %1) than the one that is here (ID %2). Give the right one in IMDESK_SNAPSHOT_KEY; the file stays as it is.</source>
            <translation>它用另一个密钥（ID %1）加密，而此处的密钥是 ID %2。请在 IMDESK_SNAPSHOT_KEY 中给出正确的密钥；文件保持原样。</translation>
        </message>
        <message>
            <source>It was changed after it was written, so it is not read.</source>
            <translation>它在写入后被改动过，因此不予读取。</translation>
        </message>
    </context>
    <context>
        <name>SignerText</name>
        <message>
            <source>The UserSig was made for SDKAppID %1, this profile has %2.</source>
            <translation>此 UserSig 属于 SDKAppID %1，而此连接配置为 %2。</translation>
        </message>
        <message>
            <source>The UserSig was made for the account %1, this profile signs as %2.</source>
            <translation>此 UserSig 属于账号 %1，而此连接配置以 %2 签名。</translation>
        </message>
        <message>
            <source>There is no secret key for this profile yet.</source>
            <translation>此连接配置还没有密钥。</translation>
        </message>
        <message>
            <source>The pasted text does not have the form of a UserSig.</source>
            <translation>粘贴的文本不是 UserSig 的格式。</translation>
        </message>
        <message>
            <source>The pasted UserSig has ended, so no call can be signed.</source>
            <translation>粘贴的 UserSig 已过期，无法再为调用签名。</translation>
        </message>
    </context>
    <context>
        <name>SnapshotStoreText</name>
        <message>
            <source>The snapshot %1 is no longer kept.</source>
            <translation>快照 %1 已不再保留。</translation>
        </message>
        <message>
            <source>The snapshot %1 is not as it was written.</source>
            <translation>快照 %1 与写入时不一致。</translation>
        </message>
        <message>
            <source>The snapshot %1 cannot be read. %2</source>
            <translation>快照 %1 无法读取。%2</translation>
        </message>
    </context>
    <context>
        <name>StoreText</name>
        <message>
            <source>The folder %1 does not exist. Make it, or correct the path.</source>
            <translation>文件夹 %1 不存在。请先创建它，或更正路径。</translation>
        </message>
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
            <source>%1 is held by another imdesk or imdeskctl.</source>
            <translation>%1 正被另一个 imdesk 或 imdeskctl 占用。</translation>
        </message>
        <message>
            <source>%1 cannot be written safely: no write-ahead log there.</source>
            <translation>无法安全写入 %1：该位置不支持预写日志。</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be saved.</source>
            <translation>%1 已损坏，无法挽救。</translation>
        </message>
        <message>
            <source>%1 was moved or removed while it was being read.</source>
            <translation>%1 在被读取期间被移走或删除。</translation>
        </message>
        <message>
            <source>%1 was cut short by another program, and what is left of it cannot be put aside.</source>
            <translation>%1 被其他程序截短，且无法将剩余部分另存。</translation>
        </message>
        <message>
            <source>%1 was cut short by another program.</source>
            <translation>%1 被其他程序截短。</translation>
        </message>
        <message>
            <source>%1 may only be read: events cannot be kept in it.</source>
            <translation>%1 是只读文件，无法保存事件。</translation>
        </message>
    </context>
    <context>
        <name>StoreWatchText</name>
        <message>
            <source>The event log is %1 % full. Soon its oldest events will be dropped: raise the limits, or save them first.</source>
            <translation>事件日志已用 %1 %。最旧的事件很快会被丢弃：请调高限制，或先保存它们。</translation>
        </message>
        <message>
            <source>The event log was cut short by another program: events it held may be lost. Another log was begun in its place; what is left of the old one is kept as %1.</source>
            <translation>事件日志被其他程序截短，其中的事件可能已丢失。已在原处新建日志；旧日志的剩余部分保存为 %1。</translation>
        </message>
        <message>
            <source>The event log was moved while it was being written. Another log was begun in its place; the events before are where the old one is now.</source>
            <translation>事件日志在写入期间被移走。已在原处新建日志；之前的事件在旧日志现在所在的位置。</translation>
        </message>
        <message>
            <source>The event log was removed while it was being written: the events it held are lost. Another log was begun in its place.</source>
            <translation>事件日志在写入期间被删除：其中的事件已丢失。已在原处新建日志。</translation>
        </message>
        <message numerus="yes">
            <source>The event log is full: its oldest %Ln event(s) were dropped to stay within its limits. Raise the limits, or save old events first.</source>
            <translation>
                <numerusform>事件日志已满：为不超出限制，最旧的 %Ln 个事件已被丢弃。请调高限制，或先保存旧事件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The event log filled up too fast to warn before: its oldest %Ln event(s) were dropped already, and more go as new ones come. To keep more, raise the limits: %1.</source>
            <translation>
                <numerusform>事件日志增长过快，来不及事先提醒：最旧的 %Ln 个事件已被丢弃，新事件到来时还会继续丢弃。要保留更多，请调高限制：%1。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StrandedText</name>
        <message numerus="yes">
            <source>%n event(s) wait for “%1”, which is no target any more; they are given up when they are too old. A target takes them over whose "was" names it, in the file with the targets.</source>
            <translation>
                <numerusform>有 %n 个事件在等待“%1”，但它已不是目标；太旧时会被放弃。在目标文件中用 "was" 写明它的目标会接手这些事件。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableFileText</name>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>文件 %1 无法读取：%2</translation>
        </message>
        <message>
            <source>Line %1 is longer than can be right; is there a quote that does not end?</source>
            <translation>第 %1 行过长；是否有未结束的引号？</translation>
        </message>
        <message>
            <source>The quote that begins in line %1 does not end.</source>
            <translation>从第 %1 行开始的引号没有结束。</translation>
        </message>
        <message>
            <source>%1 is no regular file, so no rows are read from it.</source>
            <translation>%1 不是普通文件，不会从中读取行。</translation>
        </message>
        <message>
            <source>%1 is neither text nor a workbook of Excel 2007 or later. Rows are read from CSV, TSV and plain text, .xlsx and .xlsm: save it as one of them.</source>
            <translation>%1 既不是文本，也不是 Excel 2007 或更高版本的工作簿。可读取的格式有 CSV、TSV、纯文本、.xlsx 和 .xlsm，请另存为其中一种。</translation>
        </message>
    </context>
    <context>
        <name>TargetCallText</name>
        <message>
            <source>no answer in %1 ms</source>
            <translation>%1 毫秒内没有应答</translation>
        </message>
        <message>
            <source>HTTP %1 instead of 200</source>
            <translation>HTTP %1，而不是 200</translation>
        </message>
        <message>
            <source>an answer without a numeric ErrorCode</source>
            <translation>应答没有数字形式的 ErrorCode</translation>
        </message>
        <message>
            <source>an answer that is no JSON object</source>
            <translation>应答不是 JSON 对象</translation>
        </message>
        <message>
            <source>“%1” leads back to this receiver; what has come round is not passed on again.</source>
            <translation>“%1”又指回本接收器；绕回来的事件不再转发。</translation>
        </message>
        <message>
            <source>an answer whose ErrorCode is no whole number of 32 bits</source>
            <translation>应答的 ErrorCode 不是 32 位整数</translation>
        </message>
    </context>
    <context>
        <name>TargetText</name>
        <message>
            <source>A target needs a name.</source>
            <translation>目标需要名称。</translation>
        </message>
        <message>
            <source>The address begins with http:// or https:// and names a host.</source>
            <translation>地址应以 http:// 或 https:// 开头并包含主机名。</translation>
        </message>
        <message>
            <source>The address holds a user name or password; those would end up in a file.</source>
            <translation>地址包含用户名或密码；它们会被写入文件。</translation>
        </message>
        <message>
            <source>The filter is not valid at character %1: %2</source>
            <translation>筛选条件在第 %1 个字符处无效：%2</translation>
        </message>
        <message>
            <source>Sign is "keep" or "anew", not "%1".</source>
            <translation>sign 应为 "keep" 或 "anew"，而不是 "%1"。</translation>
        </message>
        <message>
            <source>To sign anew the token of the target is needed.</source>
            <translation>重新签名需要目标的 Token。</translation>
        </message>
        <message>
            <source>The time limit is %1 to %2 ms, inside the two seconds of the service.</source>
            <translation>时限为 %1 到 %2 毫秒，在服务的两秒之内。</translation>
        </message>
        <message>
            <source>The level is sandbox, test or production, not "%1".</source>
            <translation>级别应为 sandbox、test 或 production，而不是 "%1"。</translation>
        </message>
        <message>
            <source>The winner is "rules" or "targets", not "%1".</source>
            <translation>winner 应为 "rules" 或 "targets"，而不是 "%1"。</translation>
        </message>
        <message>
            <source>At most %1 targets can be used.</source>
            <translation>最多可使用 %1 个目标。</translation>
        </message>
        <message>
            <source>Two targets have the id "%1".</source>
            <translation>两个目标的 id 同为 "%1"。</translation>
        </message>
        <message>
            <source>"%1": %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message>
            <source>"%1" cannot take over what waits for "%2": another target has or had that id.</source>
            <translation>"%1" 不能接手等待 "%2" 的事件：另一个目标正在使用或曾经使用该 id。</translation>
        </message>
        <message>
            <source>The forward targets in %1 cannot be read: %2</source>
            <translation>无法读取 %1 中的转发目标：%2</translation>
        </message>
        <message>
            <source>%1 is too large to hold forward targets.</source>
            <translation>%1 太大，不可能是转发目标文件。</translation>
        </message>
        <message>
            <source>%1 holds no forward targets: %2</source>
            <translation>%1 中没有转发目标：%2</translation>
        </message>
        <message>
            <source>The forward targets cannot be saved to %1: %2</source>
            <translation>无法将转发目标保存到 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>TextDecoderText</name>
        <message>
            <source>There is no encoding %1.</source>
            <translation>没有编码 %1。</translation>
        </message>
        <message>
            <source>The file holds bytes that its encoding does not know. Save it as UTF-8 or name its encoding.</source>
            <translation>文件中有其编码无法识别的字节。请另存为 UTF-8，或指明其编码。</translation>
        </message>
    </context>
    <context>
        <name>TlsText</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 中没有 PEM 格式的证书。</translation>
        </message>
        <message>
            <source>TLS needs both a certificate file and a key file.</source>
            <translation>TLS 既需要证书文件也需要私钥文件。</translation>
        </message>
        <message>
            <source>%1 holds no RSA or EC key in PEM form, or one behind a passphrase. Write the key without a passphrase into a file only this user can read.</source>
            <translation>%1 中没有 PEM 格式的 RSA 或 EC 私钥，或私钥带有密码。请把不带密码的私钥写入只有本用户可读的文件。</translation>
        </message>
        <message>
            <source>The key in %1 does not belong to the certificate in %2.</source>
            <translation>%1 中的私钥不属于 %2 中的证书。</translation>
        </message>
        <message>
            <source>The certificate in %1 and the key in %2 cannot be used together: %3</source>
            <translation>%1 中的证书与 %2 中的私钥不能一起使用：%3</translation>
        </message>
    </context>
    <context>
        <name>TransportText</name>
        <message>
            <source>The connection was closed before the whole answer came.</source>
            <translation>在收到完整应答之前连接已关闭。</translation>
        </message>
        <message>
            <source>The connection failed before the whole answer came.</source>
            <translation>在收到完整应答之前连接失败。</translation>
        </message>
    </context>
    <context>
        <name>UndoText</name>
        <message>
            <source>%1 was the owner and comes back as a member.</source>
            <translation>%1 原为群主，恢复后为普通成员。</translation>
        </message>
        <message>
            <source>The time of joining is the new one.</source>
            <translation>入群时间为新的时间。</translation>
        </message>
        <message>
            <source>Who was a member before is not added again.</source>
            <translation>原来的成员不会重新加入。</translation>
        </message>
        <message>
            <source>Entry %1 changed nothing.</source>
            <translation>第 %1 条没有改变任何内容。</translation>
        </message>
        <message>
            <source>%1 has no inverse.</source>
            <translation>%1 没有逆操作。</translation>
        </message>
        <message>
            <source>Entry %1 was not carried out.</source>
            <translation>第 %1 条没有执行。</translation>
        </message>
        <message>
            <source>Nothing to take back: entry %1 changed nothing, or it is not known how things stood before.</source>
            <translation>没有可撤销的内容：第 %1 条没有改变任何内容，或者之前的状态未知。</translation>
        </message>
        <message>
            <source>The conversation group gets a new number.</source>
            <translation>会话分组会得到新的编号。</translation>
        </message>
        <message>
            <source>Only some of its conversations were read before it was deleted.</source>
            <translation>删除前只读到其中一部分会话。</translation>
        </message>
        <message>
            <source>%1 stays as it is: how it stood before is not known.</source>
            <translation>%1 保持现状：之前的状态未知。</translation>
        </message>
        <message>
            <source>%1 was a friend before and stays one; only remark and groups come back.</source>
            <translation>%1 之前已是好友，保持好友关系；仅恢复备注和分组。</translation>
        </message>
        <message>
            <source>The field %1 was not there before and comes back empty.</source>
            <translation>字段 %1 之前不存在，恢复后为空值。</translation>
        </message>
        <message>
            <source>Entry %1 is damaged and cannot be read.</source>
            <translation>第 %1 条已损坏，无法读取。</translation>
        </message>
        <message>
            <source>Entry %1 is taken back already, by entry %2.</source>
            <translation>第 %1 条已由第 %2 条撤销。</translation>
        </message>
        <message>
            <source>Entry %1 is being taken back just now, in another window, by a job or by another program. Look at it again when that is done.</source>
            <translation>第 %1 条正由其他窗口、任务或程序撤销，请待其完成后再查看。</translation>
        </message>
        <message>
            <source>Entry %1 was too large: the audit holds only its hash, which cannot be taken back.</source>
            <translation>第 %1 条过大：审计只保存了它的哈希值，无法撤销。</translation>
        </message>
        <message>
            <source>How things stood before entry %1 lies in its snapshot.</source>
            <translation>第 %1 条之前的状态保存在它的快照中。</translation>
        </message>
        <message>
            <source>Entry %1 cannot be taken back: a text that would be needed was left out of the audit.</source>
            <translation>第 %1 条无法撤销：所需的文字没有写入审计。</translation>
        </message>
        <message>
            <source>Not all was read before, so not all may come back. %1</source>
            <translation>之前未能全部读取，因此可能无法全部恢复。%1</translation>
        </message>
        <message>
            <source>%1 has no inverse: %2</source>
            <translation>%1 无法撤回：%2</translation>
        </message>
        <message>
            <source>Accounts that were not there before stay: %1.</source>
            <translation>此前不存在的账号会保留：%1。</translation>
        </message>
        <message>
            <source>Accounts that were not there before stay: %1 and %2 more.</source>
            <translation>此前不存在的账号会保留：%1，以及另外 %2 个。</translation>
        </message>
        <message>
            <source>The attribute %1 had no name before; a name cannot be taken away.</source>
            <translation>属性 %1 此前没有名称，而名称无法移除。</translation>
        </message>
        <message>
            <source>The reason of a ban is not told by the service and does not come back.</source>
            <translation>服务端不返回封禁原因，因此原因不会恢复。</translation>
        </message>
        <message>
            <source>The counter %1 was not there before and stays with what is left.</source>
            <translation>计数器 %1 此前不存在，撤回后会保留剩余的数值。</translation>
        </message>
        <message>
            <source>The group %1 was there before; who was put into it stays.</source>
            <translation>分组 %1 此前已存在，加入其中的好友会保留。</translation>
        </message>
        <message>
            <source>what was sent can only be recalled.</source>
            <translation>已发送的内容只能通过消息撤回来收回。</translation>
        </message>
        <message>
            <source>messages that are gone cannot be put back in their place.</source>
            <translation>已清除的消息无法放回原处。</translation>
        </message>
        <message>
            <source>others may have used by now what was made; it is ended by a deed of its own.</source>
            <translation>新建的对象可能已被他人使用，需要单独操作来解散。</translation>
        </message>
        <message>
            <source>its members and messages would not come back.</source>
            <translation>其成员与消息无法恢复。</translation>
        </message>
        <message>
            <source>a deleted account cannot be made again as it was.</source>
            <translation>已删除的账号无法恢复原样。</translation>
        </message>
        <message>
            <source>people sign in again themselves.</source>
            <translation>用户会自行重新登录。</translation>
        </message>
        <message>
            <source>what is marked as read cannot be marked as unread.</source>
            <translation>已读状态无法改回未读。</translation>
        </message>
        <message>
            <source>the unread count of before cannot be asked for.</source>
            <translation>无法查询此前的未读数。</translation>
        </message>
        <message>
            <source>who was in the permission group before cannot be asked for.</source>
            <translation>无法查询此前权限组中的成员。</translation>
        </message>
        <message>
            <source>the marks of before go with whoever leaves the room.</source>
            <translation>此前的标记会随成员离开直播间而消失。</translation>
        </message>
        <message>
            <source>a conversation comes back only by a new message.</source>
            <translation>会话只有在收到新消息后才会再次出现。</translation>
        </message>
        <message>
            <source>the audit keeps no words of messages, so the values of before are not in it.</source>
            <translation>审计不保存消息文字，因此其中没有此前的值。</translation>
        </message>
        <message>
            <source>The service did not take this account and does not say why.</source>
            <translation>服务没有接受此账号，也未说明原因。</translation>
        </message>
        <message>
            <source>Invited only: a member once the invitation is accepted.</source>
            <translation>仅已邀请：接受邀请后才成为群成员。</translation>
        </message>
        <message>
            <source>Of %1 friends in the group %2 only %3 were told; the others do not come back.</source>
            <translation>好友分组 %2 中共有 %1 位好友，服务只给出 %3 位；其余的不会恢复。</translation>
        </message>
        <message>
            <source>The time of becoming friends is the new one.</source>
            <translation>成为好友的时间为新的时间。</translation>
        </message>
        <message>
            <source>Whether %1 stood on their lists too was not read, so %1 is not put there: %2.</source>
            <translation>未读取 %1 此前是否也在以下账号的好友列表中，因此不会加入其列表：%2。</translation>
        </message>
        <message>
            <source>Whether %1 stood on their lists before was not read, so %1 stays there: %2.</source>
            <translation>未读取 %1 此前是否在以下账号的好友列表中，因此 %1 仍留在其列表中：%2。</translation>
        </message>
        <message>
            <source>%1 has come onto their lists and stays there: %2.</source>
            <translation>%1 已进入以下账号的好友列表，并将留在其中：%2。</translation>
        </message>
        <message>
            <source>Nothing to take back: nobody in it was blocked before.</source>
            <translation>没有可撤销的内容：其中的账号此前都未被拉黑。</translation>
        </message>
        <message>
            <source>Friendships with them that were made since end again.</source>
            <translation>此后与他们建立的好友关系将再次解除。</translation>
        </message>
        <message>
            <source>%1 stood on their lists without having them, and does not come back there: %2.</source>
            <translation>%1 此前单向位于以下账号的好友列表中，不会恢复：%2。</translation>
        </message>
        <message>
            <source>Which role %1 had before was not read; it is that of a member then.</source>
            <translation>未读取 %1 此前的角色；撤销后为普通成员。</translation>
        </message>
        <message>
            <source>Entry %1 changed the safety rules; change them back in Audit, Safety rules, or with imdeskctl guard.</source>
            <translation>第 %1 条更改了安全规则；请在“审计”的“安全规则”中或用 imdeskctl guard 改回。</translation>
        </message>
        <message>
            <source>Only nicknames and pictures of before come back; accounts that were not there before stay. To be rid of them, delete them (accounts delete).</source>
            <translation>只能恢复之前的昵称和头像；此前不存在的账号会保留。如不需要，请删除账号（accounts delete）。</translation>
        </message>
        <message>
            <source>Nothing to take back: the attributes in it had no names before, and a name cannot be taken away.</source>
            <translation>没有可撤销的内容：其中的属性此前没有名称，而名称无法去除。</translation>
        </message>
        <message>
            <source>what it sets, adds or takes away is as before.</source>
            <translation>所设置、添加或去除的内容恢复原状。</translation>
        </message>
        <message>
            <source>the words of before come back.</source>
            <translation>恢复之前的文字。</translation>
        </message>
        <message>
            <source>mutes of before come back with the time that is left, and no others.</source>
            <translation>之前的禁言按剩余时间恢复，其他人不被禁言。</translation>
        </message>
        <message>
            <source>who was added is removed; members of before stay.</source>
            <translation>移除新加入的成员；原有成员保留。</translation>
        </message>
        <message>
            <source>who was removed is added again, with role, name card and fields; the time of joining is new.</source>
            <translation>被移除的成员重新加入，并恢复角色、群名片和自定义字段；入群时间为新的时间。</translation>
        </message>
        <message>
            <source>the owner of before gets the group back.</source>
            <translation>群归还给原群主。</translation>
        </message>
        <message>
            <source>bans of before come back with the time that is left; who was removed stays out.</source>
            <translation>之前的封禁按剩余时间恢复；被移出的成员不会重新加入。</translation>
        </message>
        <message>
            <source>bans of before come back with the time that is left, without their reasons.</source>
            <translation>之前的封禁按剩余时间恢复，但不含原因。</translation>
        </message>
        <message>
            <source>nicknames and pictures of before come back; new accounts stay.</source>
            <translation>恢复之前的昵称和头像；新账号会保留。</translation>
        </message>
        <message>
            <source>names of before come back; a name where there was none stays.</source>
            <translation>恢复之前的名称；此前没有名称的，新名称会保留。</translation>
        </message>
        <message>
            <source>new friendships end; friends of before get back remark and groups.</source>
            <translation>解除新的好友关系；原有好友恢复备注和分组。</translation>
        </message>
        <message>
            <source>who was blocked before is blocked again.</source>
            <translation>之前被拉黑的账号重新拉黑。</translation>
        </message>
        <message>
            <source>the group that was made is deleted.</source>
            <translation>删除所创建的分组。</translation>
        </message>
        <message>
            <source>the group comes back with what was in it.</source>
            <translation>恢复分组及其中的内容。</translation>
        </message>
        <message>
            <source>Fields of the app's own (Tag_SNS_Custom) were not read and do not come back.</source>
            <translation>未读取应用自定义的好友字段（Tag_SNS_Custom），这些字段不会恢复。</translation>
        </message>
        <message>
            <source>The message %1 has other words by now.</source>
            <translation>消息 %1 的内容此后已被更改。</translation>
        </message>
        <message>
            <source>%1 was a friend before and stays one; only remark, groups and fields of the app's own come back.</source>
            <translation>%1 之前已是好友，保持好友关系；仅恢复备注、分组和应用自定义字段。</translation>
        </message>
        <message>
            <source>it has gone out, and no history keeps it: there is nothing to recall.</source>
            <translation>内容已经下发，且不存入任何消息记录，因此没有可撤回的消息。</translation>
        </message>
        <message>
            <source>What stood about %1 on the lists of others (remark, groups, fields of the app's own) was not read and does not come back: %2.</source>
            <translation>对方好友表上关于 %1 的内容（备注、分组、自定义字段）没有读取，不会恢复：%2。</translation>
        </message>
        <message>
            <source>friends of before come back with remark and groups, on the lists of others for up to %1 of them; the time of becoming friends is new.</source>
            <translation>恢复原来的好友及其备注和分组，对方好友表上的内容最多恢复 %1 人；成为好友的时间为新的时间。</translation>
        </message>
        <message>
            <source>who was blocked is unblocked, and friendships that ended come back, on the lists of others with remark and groups for up to %1 of them.</source>
            <translation>解除拉黑，并恢复因此结束的好友关系，对方好友表上的备注和分组最多恢复 %1 人。</translation>
        </message>
        <message>
            <source>The friend group was not there before and stays: %1.</source>
            <translation>该好友分组原来不存在，会保留：%1。</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Which friend groups were there before was not read; one that the call has made stays: %1.</source>
            <translation>原来有哪些好友分组未能读取；由该调用新建的分组会保留：%1。</translation>
        </message>
    </context>
    <context>
        <name>UndoVerbText</name>
        <message>
            <source>Undo of a job</source>
            <translation>撤销任务</translation>
        </message>
        <message>
            <source>row of the job that is taken back</source>
            <translation>被撤销的任务行</translation>
        </message>
        <message>
            <source>whose list it is</source>
            <translation>谁的名单</translation>
        </message>
        <message>
            <source>who stands on it</source>
            <translation>名单上的人</translation>
        </message>
        <message>
            <source>number in the audit</source>
            <translation>审计编号</translation>
        </message>
        <message>
            <source>the call that takes it back</source>
            <translation>用于撤销的调用</translation>
        </message>
        <message>
            <source>its body as JSON</source>
            <translation>其请求体（JSON）</translation>
        </message>
        <message>
            <source>Unix seconds of the plan</source>
            <translation>计划时间（Unix 秒）</translation>
        </message>
        <message>
            <source>why there is no call</source>
            <translation>没有调用的原因</translation>
        </message>
        <message>
            <source>rows that take back the entry, in all</source>
            <translation>撤销该审计记录共需的行数</translation>
        </message>
        <message>
            <source>%1 takes nothing back.</source>
            <translation>%1 不能撤销任何操作。</translation>
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
        <name>WireText</name>
        <message>
            <source>The other side sent a line that is too long.</source>
            <translation>对方发来的一行过长。</translation>
        </message>
        <message>
            <source>The other side sent something that is no JSON object.</source>
            <translation>对方发来的不是 JSON 对象。</translation>
        </message>
    </context>
    <context>
        <name>XlsxReaderText</name>
        <message>
            <source>The file %1 is not a whole workbook.</source>
            <translation>文件 %1 不是完整的工作簿。</translation>
        </message>
        <message>
            <source>The file holds no workbook.</source>
            <translation>文件中没有工作簿。</translation>
        </message>
        <message>
            <source>There is no sheet %1. There are: %2.</source>
            <translation>没有工作表 %1。现有：%2。</translation>
        </message>
        <message>
            <source>The workbook is damaged: %1</source>
            <translation>工作簿已损坏：%1</translation>
        </message>
        <message>
            <source>The workbook cannot be read: %1</source>
            <translation>无法读取工作簿：%1</translation>
        </message>
        <message>
            <source>The workbook holds more texts than can be right.</source>
            <translation>工作簿中的文本多得不合常理。</translation>
        </message>
        <message>
            <source>Row %1 of the sheet holds more than can be right.</source>
            <translation>工作表第 %1 行的内容多得不合常理。</translation>
        </message>
        <message>
            <source>The workbook holds more styles than can be right.</source>
            <translation>工作簿中的样式多得不合常理。</translation>
        </message>
    </context>
    <context>
        <name>ZipFileText</name>
        <message>
            <source>The packed data is damaged.</source>
            <translation>压缩数据已损坏。</translation>
        </message>
        <message>
            <source>The file %1 is not a whole workbook.</source>
            <translation>文件 %1 不是完整的工作簿。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>文件 %1 无法读取：%2</translation>
        </message>
        <message>
            <source>A row or a text in it is longer than can be right.</source>
            <translation>其中一行或一段文本长得不合常理。</translation>
        </message>
        <message>
            <source>It unpacks to more than can be right.</source>
            <translation>解压后的内容大得不合常理。</translation>
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
        <name>imdesk::AccountDeeds</name>
        <message>
            <source>Checking accounts</source>
            <translation>正在检查账号</translation>
        </message>
        <message>
            <source>%1 is imported</source>
            <translation>%1 已导入</translation>
        </message>
        <message>
            <source>%1 is not imported</source>
            <translation>%1 未导入</translation>
        </message>
        <message>
            <source>Checked %1: %2 imported, %3 not imported</source>
            <translation>已检查 %1 个：%2 个已导入，%3 个未导入</translation>
        </message>
        <message>
            <source>Kicking accounts offline</source>
            <translation>正在强制下线</translation>
        </message>
        <message>
            <source>Kick offline</source>
            <translation>强制下线</translation>
        </message>
        <message>
            <source>Kick offline…</source>
            <translation>强制下线…</translation>
        </message>
        <message>
            <source>%1 kicked offline</source>
            <translation>已强制 %1 下线</translation>
        </message>
        <message>
            <source>Kick %1 offline</source>
            <translation>强制 %1 下线</translation>
        </message>
        <message>
            <source>All devices of the account are logged out and every signature made before stops working. It is no ban: with a new signature the account logs in again.</source>
            <translation>该账号的所有设备都会退出登录，此前生成的签名全部失效。这不是封禁：用新签名可以重新登录。</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Profile, friends, blacklist, conversations and group memberships go with the account. This cannot be undone. Except in trial apps a deleted ID cannot be imported again for three months, and the service refuses unless deletion is switched on in its console.</source>
            <translation>资料、好友、黑名单、会话和群成员关系会随账号一起删除，且无法撤销。除体验版应用外，已删除的 ID 三个月内不能再次导入；若控制台未开启删除，服务会拒绝。</translation>
        </message>
        <message>
            <source>Deleting accounts</source>
            <translation>正在删除账号</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>已删除 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) kicked offline</source>
            <translation>
                <numerusform>已强制 %Ln 个账号下线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kick %Ln account(s) offline</source>
            <translation>
                <numerusform>强制 %Ln 个账号下线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln account(s)</source>
            <translation>
                <numerusform>删除 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) deleted</source>
            <translation>
                <numerusform>已删除 %Ln 个账号</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountExportText</name>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>昵称</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>At the service</source>
            <translation>在服务端</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>检查时间</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最近出现</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>首次获知</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Muted one-to-one until</source>
            <translation>单聊禁言至</translation>
        </message>
        <message>
            <source>Muted in groups until</source>
            <translation>群聊禁言至</translation>
        </message>
        <message>
            <source>Mutes as of</source>
            <translation>禁言信息截至</translation>
        </message>
        <message>
            <source>Groups known</source>
            <translation>已知群组</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountImportDialog</name>
        <message>
            <source>Import at the service</source>
            <translation>导入到服务端</translation>
        </message>
        <message>
            <source>Note on this computer only</source>
            <translation>仅记录在本机</translation>
        </message>
        <message>
            <source>Add or import accounts</source>
            <translation>添加或导入账号</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>One account a line, or separated by commas or blanks. With a heading line UserID,Nick,FaceUrl, or with tabs between ID, nickname and avatar URL, nicknames and avatars are taken too.</source>
            <translation>每行一个账号，或用逗号、空格分隔。若首行为标题 UserID,Nick,FaceUrl，或 ID、昵称、头像 URL 之间用制表符分隔，则一并读取昵称和头像。</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation>列表 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>无法读取文件。</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>文件过大。</translation>
        </message>
        <message>
            <source>A list of up to %1 MB is taken at a time.</source>
            <translation>每次最多读取 %1 MB 的列表。</translation>
        </message>
        <message>
            <source>Split it into several files.</source>
            <translation>请拆分为多个文件。</translation>
        </message>
        <message>
            <source>with nicknames or avatars</source>
            <translation>含昵称或头像</translation>
        </message>
        <message>
            <source>No account yet.</source>
            <translation>尚无账号。</translation>
        </message>
        <message>
            <source>Accounts that do not exist are created; those that exist take the nickname and the avatar given here. In batches of %1. Deleting them again cannot be undone.</source>
            <translation>不存在的账号会被创建；已存在的账号采用此处的昵称和头像。每批 %1 个。之后若删除则无法撤销。</translation>
        </message>
        <message>
            <source>Nothing is sent. The accounts appear in the list; Check asks whether they exist.</source>
            <translation>不发送任何请求。账号会出现在列表中；“检查”可询问其是否存在。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Accounts that do not exist are created in this app and count for its plan. Deleting them again cannot be undone.</source>
            <translation>不存在的账号会在此应用中创建并计入套餐用量。之后若删除则无法撤销。</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>left out: %1</source>
            <translation>已略去：%1</translation>
        </message>
        <message>
            <source>Importing: %1 of %2</source>
            <translation>正在导入：%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice, taken once</source>
            <translation>
                <numerusform>%Ln 个重复，只取一次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>略去 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln account(s)</source>
            <translation>
                <numerusform>导入 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln account(s)</source>
            <translation>
                <numerusform>添加 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) added to the list</source>
            <translation>
                <numerusform>已将 %Ln 个账号加入列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) imported</source>
            <translation>
                <numerusform>已导入 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) not imported; the table names them.</source>
            <translation>
                <numerusform>%Ln 个账号未导入，表中已列出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountNoteDialog</name>
        <message>
            <source>Note on %1</source>
            <translation>%1 的备注</translation>
        </message>
        <message>
            <source>Kept on this computer only; the service and the person are told nothing.</source>
            <translation>仅保存在本机；服务端和本人都不会得知。</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>保存备注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Their notes differ: what is written here takes the place of all of them.</source>
            <translation>各账号的备注不同：此处填写的内容会替换全部备注。</translation>
        </message>
        <message>
            <source>Found by the filter of the list. %1 characters left; empty takes the note away.</source>
            <translation>列表的筛选可以找到备注。还可输入 %1 个字符；留空则删除备注。</translation>
        </message>
        <message>
            <source>At most %1 characters.</source>
            <translation>最多 %1 个字符。</translation>
        </message>
        <message numerus="yes">
            <source>Note on %Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号的备注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note of %Ln account(s) taken away</source>
            <translation>
                <numerusform>已删除 %Ln 个账号的备注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note on %Ln account(s) kept</source>
            <translation>
                <numerusform>已保存 %Ln 个账号的备注</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountWords</name>
        <message>
            <source>groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>callbacks</source>
            <translation>回调</translation>
        </message>
        <message>
            <source>imported here</source>
            <translation>在此导入</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>手工录入</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>Reachable by push</source>
            <translation>仅离线推送可达</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Custom field %1</source>
            <translation>自定义字段 %1</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>昵称</translation>
        </message>
        <message>
            <source>Avatar URL</source>
            <translation>头像 URL</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>生日</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>所在地</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>个性签名</translation>
        </message>
        <message>
            <source>Language number</source>
            <translation>语言编号</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Role number</source>
            <translation>角色编号</translation>
        </message>
        <message>
            <source>Friend requests</source>
            <translation>加好友请求</translation>
        </message>
        <message>
            <source>Ban by the admin</source>
            <translation>管理员禁止</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>未透露</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>must be accepted by the person</source>
            <translation>须经本人同意</translation>
        </message>
        <message>
            <source>accepted at once</source>
            <translation>直接通过</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>may not send friend requests</source>
            <translation>不得发起加好友请求</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>not received</source>
            <translation>不接收</translation>
        </message>
        <message>
            <source>received</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>Android app</source>
            <translation>Android 客户端</translation>
        </message>
        <message>
            <source>iOS app</source>
            <translation>iOS 客户端</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>二维码</translation>
        </message>
        <message>
            <source>a group in common</source>
            <translation>共同的群组</translation>
        </message>
        <message>
            <source>added by an admin</source>
            <translation>由管理员添加</translation>
        </message>
        <message>
            <source>added in a console</source>
            <translation>在控制台添加</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>device, its state</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountsModel</name>
        <message>
            <source>imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>未检查</translation>
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
            <source>Online</source>
            <translation>在线状态</translation>
        </message>
        <message>
            <source>Last seen (%1)</source>
            <translation>最近出现（%1）</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>At the service</source>
            <translation>在服务端</translation>
        </message>
        <message>
            <source>Checked (%1)</source>
            <translation>检查时间（%1）</translation>
        </message>
        <message>
            <source>Known since (%1)</source>
            <translation>首次得知（%1）</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>everywhere: %1</source>
            <translation>全部：%1</translation>
        </message>
        <message>
            <source>one-to-one: %1</source>
            <translation>单聊：%1</translation>
        </message>
        <message>
            <source>groups: %1</source>
            <translation>群聊：%1</translation>
        </message>
        <message>
            <source>%1 (as of %2)</source>
            <translation>%1（截至 %2）</translation>
        </message>
        <message>
            <source>Groups in which this console has seen the account: it may be in more, and may have left some. Its page asks for all.</source>
            <translation>本控制台见过该账号所在的群组：实际可能更多，也可能已退出一些。其个人页面会查询全部。</translation>
        </message>
        <message>
            <source>Mutes in all chats that were set here or asked for in Moderation or on the person's page.</source>
            <translation>在此设置的，或在“处置”及个人页面查询过的全局禁言。</translation>
        </message>
        <message>
            <source>Kept on this computer only.</source>
            <translation>仅保存在本机。</translation>
        </message>
        <message>
            <source>Groups known</source>
            <translation>已知群组</translation>
        </message>
        <message>
            <source>Muted until (%1)</source>
            <translation>禁言至（%1）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AddFriendsDialog</name>
        <message>
            <source>Into the list of the other one as well</source>
            <translation>同时加入对方的列表</translation>
        </message>
        <message>
            <source>Without asking for consent</source>
            <translation>无需对方同意</translation>
        </message>
        <message>
            <source>Add friends of %1</source>
            <translation>为 %1 添加好友</translation>
        </message>
        <message>
            <source>Where the other one wants to confirm, a request is sent instead. Can be undone by deleting the friend.</source>
            <translation>如果对方需要确认，则改为发送好友申请。可通过删除好友撤销。</translation>
        </message>
        <message>
            <source>Add friends</source>
            <translation>添加好友</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Friend group</source>
            <translation>好友分组</translation>
        </message>
        <message>
            <source>Made when it is not there.</source>
            <translation>不存在时自动创建。</translation>
        </message>
        <message>
            <source>Words of the request</source>
            <translation>申请附言</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>1 to 8 letters: where the friendship comes from.</source>
            <translation>1 至 8 个字母：好友关系的来源。</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>Nobody can be a friend of oneself.</source>
            <translation>不能添加自己为好友。</translation>
        </message>
        <message>
            <source>The service asks for a source.</source>
            <translation>服务要求填写来源。</translation>
        </message>
        <message>
            <source>One a line, or separated by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation>每行一个，或以逗号、空格分隔；ID 本身含有这些字符时请加引号。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AddMembersDialog</name>
        <message>
            <source>Add: the group is told, callbacks fire</source>
            <translation>添加：群内有提示，会触发回调</translation>
        </message>
        <message>
            <source>Import: no notice, no callback, for moving a group over</source>
            <translation>导入：无提示、无回调，用于迁移群</translation>
        </message>
        <message>
            <source>Add without a notice in the group</source>
            <translation>静默添加，群内不提示</translation>
        </message>
        <message>
            <source>As admins</source>
            <translation>设为管理员</translation>
        </message>
        <message>
            <source>Joined at (%1)</source>
            <translation>入群时间（%1）</translation>
        </message>
        <message>
            <source>Unread messages</source>
            <translation>未读消息数</translation>
        </message>
        <message>
            <source>Add members to %1</source>
            <translation>向 %1 添加成员</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>添加成员</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Time of joining</source>
            <translation>入群时间</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>A time of joining lies after the group was made (%1) and before now.</source>
            <translation>入群时间须晚于群组创建时间（%1）且早于当前时间。</translation>
        </message>
        <message>
            <source>A time of joining lies before now.</source>
            <translation>入群时间须早于当前时间。</translation>
        </message>
        <message>
            <source>One account a line, or parted by commas or blanks; an ID that holds some stands in quotes. Paste as many as you like.</source>
            <translation>每行一个账号，或用逗号、空格分隔；ID 本身含有这些字符时请加引号。可粘贴任意多个。</translation>
        </message>
        <message>
            <source>Name at least one account.</source>
            <translation>请至少填写一个账号。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice</source>
            <translation>
                <numerusform>%Ln 个重复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln member(s)</source>
            <translation>
                <numerusform>导入 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln member(s)</source>
            <translation>
                <numerusform>添加 %Ln 名成员</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AnswerTools</name>
        <message>
            <source>Forward targets…</source>
            <translation>转发目标…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Forwarding, replay, samples and doctor</source>
            <translation>转发、重放、示例和诊断</translation>
        </message>
        <message>
            <source>Replay the selected events…</source>
            <translation>重放选中的事件…</translation>
        </message>
        <message>
            <source>Replay the rows shown…</source>
            <translation>重放显示的行…</translation>
        </message>
        <message>
            <source>Send a sample…</source>
            <translation>发送示例…</translation>
        </message>
        <message>
            <source>Why do no callbacks come?…</source>
            <translation>为何收不到回调？…</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AnsweringSetup</name>
        <message>
            <source>Whether %1 is muted could not be asked: %2</source>
            <translation>无法查询 %1 是否被禁言：%2</translation>
        </message>
        <message>
            <source>%1 is muted in the whole app.</source>
            <translation>%1 已被全局禁言。</translation>
        </message>
        <message>
            <source>%1 is not muted in the whole app; a mute in one group may still hold.</source>
            <translation>%1 未被全局禁言；在某个群组中的禁言可能仍然有效。</translation>
        </message>
        <message>
            <source>The forward target “%1” is not used: its filter is not valid</source>
            <translation>转发目标“%1”未被使用：其过滤条件无效</translation>
        </message>
        <message>
            <source>No keychain took the token of “%1”: it is kept until the program ends.</source>
            <translation>没有钥匙串可以保存“%1”的 Token：它只保留到程序退出为止。</translation>
        </message>
        <message>
            <source>The forward target “%1” is not asked: its token is not known here any more</source>
            <translation>转发目标“%1”不会被询问：它的 Token 在本机已不可用</translation>
        </message>
        <message numerus="yes">
            <source>%Ln forward target(s) lack their token</source>
            <translation>
                <numerusform>%Ln 个转发目标缺少 Token</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known here any more: %1. These backends are asked nothing, and what they would refuse is allowed.</source>
            <translation>Token 在本机已不可用：%1。这些后端不会被询问，它们本会拒绝的内容会被放行。</translation>
        </message>
        <message>
            <source>Type the token again and apply the targets.</source>
            <translation>请重新输入 Token 并应用目标。</translation>
        </message>
        <message>
            <source>Forward targets…</source>
            <translation>转发目标…</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ApiClient</name>
        <message>
            <source>The list broke off: the service says that more follows, and names no place for it.</source>
            <translation>列表中断：服务端表示还有后续内容，却没有给出位置。</translation>
        </message>
        <message>
            <source>The profile is read-only, so nothing was sent.</source>
            <translation>此连接配置为只读，因此未发送任何内容。</translation>
        </message>
        <message>
            <source>Nothing is noted down here, so nothing can be taken back.</source>
            <translation>此处没有审计记录，因此无法撤回。</translation>
        </message>
        <message>
            <source>%1 is no command: it is called SERVICE/COMMAND, in letters, digits and _. Nothing was sent.</source>
            <translation>%1 不是命令：命令写作“服务/命令”，只含字母、数字和下划线。未发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ArchivePanel</name>
        <message>
            <source>The archive was damaged</source>
            <translation>归档已损坏</translation>
        </message>
        <message>
            <source>It lies at %1 now; a new one is begun.</source>
            <translation>它现在位于 %1；已开始新的归档。</translation>
        </message>
        <message>
            <source>Fetch all missing</source>
            <translation>获取全部缺失</translation>
        </message>
        <message>
            <source>Fetch selected</source>
            <translation>获取所选</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>重试失败项</translation>
        </message>
        <message>
            <source>Wipe now…</source>
            <translation>立即清除…</translation>
        </message>
        <message>
            <source>&amp;Log</source>
            <translation>日志(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Keep messages</source>
            <translation>消息保留(&amp;K)</translation>
        </message>
        <message>
            <source>One-to-one messages</source>
            <translation>单聊消息</translation>
        </message>
        <message>
            <source>Group messages</source>
            <translation>群消息</translation>
        </message>
        <message>
            <source>until wiped</source>
            <translation>直到清除</translation>
        </message>
        <message numerus="yes">
            <source>for %n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching message files</source>
            <translation>正在获取消息文件</translation>
        </message>
        <message>
            <source>Hour %1 of %2</source>
            <comment>number of all</comment>
            <translation>第 %1 个小时，共 %2 个</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>bytes of all bytes</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 hours fetched with %2 messages, %3 without messages, %4 not ready yet, %5 failed.</source>
            <translation>已获取 %1 个小时、%2 条消息；%3 个小时没有消息，%4 个尚未生成，%5 个失败。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of the files could not be read.</source>
            <translation>
                <numerusform>文件中有 %Ln 行无法读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>What had come of a file is kept for the next time.</source>
            <translation>文件已收到的部分会保留到下次。</translation>
        </message>
        <message>
            <source>Some hours could not be fetched</source>
            <translation>部分小时未能获取</translation>
        </message>
        <message>
            <source>The cell of an hour says why. Retry failed tries these again.</source>
            <translation>该小时的单元格会说明原因。“重试失败项”会再试一次。</translation>
        </message>
        <message>
            <source>Message files fetched</source>
            <translation>消息文件已获取</translation>
        </message>
        <message numerus="yes">
            <source>Keep messages for %n day(s)</source>
            <translation>
                <numerusform>消息保留 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Archived files, messages and their index from before %1 (Beijing) are wiped from this computer at once. The service has deleted them; they cannot be fetched again.</source>
            <translation>%1（北京时间）之前的归档文件、消息及其索引会立即从本机清除。服务端已删除它们，无法再次获取。</translation>
        </message>
        <message numerus="yes">
            <source>Keep %n day(s), wipe the rest</source>
            <translation>
                <numerusform>保留 %n 天，清除其余</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) wiped.</source>
            <translation>
                <numerusform>已清除 %Ln 条消息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Wipe %1 archived messages</source>
            <translation>清除 %1 条归档消息</translation>
        </message>
        <message>
            <source>All message files of this app, the messages read out of them and their index are wiped from this computer. What the service still has can be fetched again; what is older than 7 days is gone for good.</source>
            <translation>该应用的全部消息文件、从中读出的消息及其索引会从本机清除。服务端仍保留的可以再次获取；超过 7 天的将永久丢失。</translation>
        </message>
        <message>
            <source>Wipe all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>The service writes a file of messages every hour and deletes it after 7 days. Hours are Beijing hours.</source>
            <translation>服务端每小时生成一个消息文件，7 天后删除。小时均为北京时间。</translation>
        </message>
        <message>
            <source>%1 messages of %2 hours since %3 are here, %4 on disk. The service deletes its files after 7 days.</source>
            <translation>自 %3 起已有 %2 个小时的 %1 条消息，占用磁盘 %4。服务端 7 天后删除其文件。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>压缩后</translation>
        </message>
        <message>
            <source>Unpacked</source>
            <translation>解压后</translation>
        </message>
        <message>
            <source>Rows that could not be read</source>
            <translation>无法读取的行</translation>
        </message>
        <message>
            <source>Address was good until</source>
            <translation>地址有效期至</translation>
        </message>
        <message>
            <source>Last tried</source>
            <translation>上次尝试</translation>
        </message>
        <message>
            <source>History files</source>
            <translation>历史文件</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>How long messages are kept could not be read from it. Choose it again.</source>
            <translation>无法从中读出消息的保留期，请重新选择。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged archive(s) that had been put aside were wiped, too.</source>
            <translation>
                <numerusform>同时清除了 %Ln 个另存的损坏归档。</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program is reading the archive: what was wiped may lie in its journal until the archive is opened the next time.</source>
            <translation>另一个程序正在读取归档：已清除的内容可能仍留在其日志中，直到下次打开归档为止。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ArchiveSearch</name>
        <message>
            <source>Archived messages</source>
            <translation>归档消息</translation>
        </message>
        <message>
            <source>archived messages</source>
            <translation>归档消息</translation>
        </message>
        <message>
            <source>Search archived messages and people</source>
            <translation>搜索归档消息和人员</translation>
        </message>
        <message>
            <source>Search archived messages</source>
            <translation>搜索归档消息</translation>
        </message>
        <message>
            <source>&amp;In</source>
            <translation>范围(&amp;I)</translation>
        </message>
        <message>
            <source>both logs</source>
            <translation>两种日志</translation>
        </message>
        <message>
            <source>one-to-one</source>
            <translation>单聊</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Open conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Back to the search</source>
            <translation>返回搜索</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>更早</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) loaded</source>
            <translation>
                <numerusform>已加载 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>找到 %1 条</translation>
        </message>
        <message>
            <source>%1 found so far, newest hour first</source>
            <translation>目前找到 %1 条，最新的小时在前</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Nothing archived matches.</source>
            <translation>归档中没有匹配的消息。</translation>
        </message>
        <message>
            <source>All words must occur in one message, its sender or its receiver. Hours that are missing above are not searched.</source>
            <translation>所有词必须出现在同一条消息、其发送者或接收者中。上方缺失的小时不会被搜索。</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>请输入要查找的内容。</translation>
        </message>
        <message>
            <source>Every word is found anywhere in a text, Chinese too; "in quotes" as it stands.</source>
            <translation>每个词可出现在文本任意位置，中文也可以；“加引号”则按原样查找。</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收者</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>File of the hour (Beijing)</source>
            <translation>所在小时文件（北京时间）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ArchiveSetup</name>
        <message>
            <source>The daily figures cannot be archived</source>
            <translation>无法归档每日数据</translation>
        </message>
        <message>
            <source>Old message files cannot be wiped</source>
            <translation>无法清除旧的消息文件</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ArchivedMessagesModel</name>
        <message>
            <source>group %1</source>
            <translation>群组 %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 和 %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
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
        <name>imdesk::AttachClient</name>
        <message>
            <source>%1 did not answer.</source>
            <translation>%1 没有应答。</translation>
        </message>
        <message>
            <source>The certificate of the listener is not the one with the fingerprint given. Its fingerprint is %1.</source>
            <translation>监听程序的证书与给定的指纹不符。它的指纹是 %1。</translation>
        </message>
        <message>
            <source>The listener ended the connection.</source>
            <translation>监听程序结束了连接。</translation>
        </message>
        <message>
            <source>Console and listener are of versions that do not understand each other. Update the older one.</source>
            <translation>控制台与监听程序的版本互不兼容，请更新较旧的一方。</translation>
        </message>
        <message>
            <source>This listener asks for its secret.</source>
            <translation>此监听程序要求口令。</translation>
        </message>
        <message>
            <source>What answers at %1 does not know the secret: it is not the listener.</source>
            <translation>在 %1 应答的程序不知道口令：它不是该监听程序。</translation>
        </message>
        <message>
            <source>The listener is not connected at the moment.</source>
            <translation>监听程序目前未连接。</translation>
        </message>
        <message>
            <source>This is more than a listener takes at once.</source>
            <translation>内容超过了监听程序一次可接收的大小。</translation>
        </message>
        <message>
            <source>%1 of %2 messages were stored before: %3</source>
            <translation>此前已存储 %2 条消息中的 %1 条：%3</translation>
        </message>
        <message>
            <source>The socket %1 is one of another user, who could be anybody. Start the listener with a secret and enter it here.</source>
            <translation>套接字 %1 属于另一个用户，对方可能是任何人。请用口令启动监听程序，并在此输入该口令。</translation>
        </message>
        <message>
            <source>This listener has no secret, so it cannot show that it is the one that is meant. Leave the secret empty where it is a program of your own.</source>
            <translation>此监听程序没有口令，因此无法证明它就是所要的那一个。如果它是您自己的程序，请将口令留空。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AttachDialog</name>
        <message>
            <source>The receiver of this computer is on</source>
            <translation>本机的接收器正在运行</translation>
        </message>
        <message>
            <source>Stop it first: the window shows one log at a time.</source>
            <translation>请先停止它：窗口一次只显示一份日志。</translation>
        </message>
        <message>
            <source>The listener could not be reached</source>
            <translation>无法连上监听程序</translation>
        </message>
        <message>
            <source>Is “imdeskctl listen” running with --attach or --attach-port, and the tunnel open?</source>
            <translation>“imdeskctl listen”是否带 --attach 或 --attach-port 运行，隧道是否已打开？</translation>
        </message>
        <message>
            <source>Attach to a listener</source>
            <translation>接入监听程序</translation>
        </message>
        <message>
            <source>“imdeskctl listen” receives callbacks on a server. Its events are shown here as if they came to this computer, and its reply rules can be edited. Through SSH: ssh -L 9443:127.0.0.1:9443 SERVER, then port 9443 here.</source>
            <translation>“imdeskctl listen”在服务器上接收回调。它的事件会像到达本机一样显示在这里，它的应答规则也可以编辑。经由 SSH：ssh -L 9443:127.0.0.1:9443 服务器，然后在此填端口 9443。</translation>
        </message>
        <message>
            <source>&amp;Socket (--attach)</source>
            <translation>套接字（--attach）(&amp;S)</translation>
        </message>
        <message>
            <source>A path on this computer; empty takes the port.</source>
            <translation>本机上的路径；留空则使用端口。</translation>
        </message>
        <message>
            <source>&amp;Port on 127.0.0.1 (--attach-port)</source>
            <translation>127.0.0.1 上的端口（--attach-port）(&amp;P)</translation>
        </message>
        <message>
            <source>Encrypted.</source>
            <translation>已加密。</translation>
        </message>
        <message>
            <source>S&amp;ecret</source>
            <translation>口令(&amp;E)</translation>
        </message>
        <message>
            <source>The one of the listener; it is never sent and not kept.</source>
            <translation>监听程序的口令；绝不发送，也不保存。</translation>
        </message>
        <message>
            <source>&amp;Fingerprint of its certificate</source>
            <translation>其证书的指纹(&amp;F)</translation>
        </message>
        <message>
            <source>The listener prints it when it starts; may stay empty, for both sides prove that they know the secret.</source>
            <translation>监听程序启动时会打印；可以留空，因为双方都会证明自己知道口令。</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>接入</translation>
        </message>
        <message>
            <source>The listener was reached, but this console is not attached</source>
            <translation>已连到监听程序，但控制台未能接入</translation>
        </message>
        <message>
            <source>The listener did not accept the secret</source>
            <translation>监听程序不接受该口令</translation>
        </message>
        <message>
            <source>It is the one the listener was started with, from IMDESK_ATTACH_SECRET or --attach-secret-file.</source>
            <translation>应使用监听程序启动时的口令，来自 IMDESK_ATTACH_SECRET 或 --attach-secret-file。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AttributesPage</name>
        <message>
            <source>Add attribute…</source>
            <translation>添加属性…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>No attributes</source>
            <translation>没有属性</translation>
        </message>
        <message>
            <source>Up to 16 short texts that clients and servers share: the state of a game, the song that plays.</source>
            <translation>最多 16 条客户端与服务端共享的短文本：例如游戏状态、正在播放的歌曲。</translation>
        </message>
        <message>
            <source>%1 of %2 attributes</source>
            <translation>%1 / %2 个属性</translation>
        </message>
        <message>
            <source>A group has at most %1 attributes.</source>
            <translation>一个群最多 %1 个属性。</translation>
        </message>
        <message>
            <source>Choose one attribute.</source>
            <translation>请选择一个属性。</translation>
        </message>
        <message>
            <source>Choose attributes first.</source>
            <translation>请先选择属性。</translation>
        </message>
        <message>
            <source>Add an attribute</source>
            <translation>添加属性</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>In %1. Everybody in the group can read it.</source>
            <translation>所在群：%1。群内所有人都能读取。</translation>
        </message>
        <message>
            <source>Save attribute</source>
            <translation>保存属性</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation>最多 %1 字节。</translation>
        </message>
        <message>
            <source>There is an attribute of this name; change that one.</source>
            <translation>已有同名属性，请直接修改它。</translation>
        </message>
        <message>
            <source>The attribute is gone again.</source>
            <translation>属性已撤销添加。</translation>
        </message>
        <message>
            <source>The attribute is as before.</source>
            <translation>属性已恢复原值。</translation>
        </message>
        <message>
            <source>Attribute %1 saved.</source>
            <translation>属性 %1 已保存。</translation>
        </message>
        <message>
            <source>Save the attribute %1</source>
            <translation>保存属性 %1</translation>
        </message>
        <message>
            <source>Everybody in the group can read it at once. Undo writes the old value back.</source>
            <translation>群内所有人立即可读。撤销会写回旧值。</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n attribute(s)</source>
            <translation>
                <numerusform>删除 %n 个属性</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1. Undo writes them again.</source>
            <translation>所在群：%1。撤销会重新写入。</translation>
        </message>
        <message numerus="yes">
            <source>%n attribute(s) deleted.</source>
            <translation>
                <numerusform>已删除 %n 个属性。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attribute(s) are back.</source>
            <translation>
                <numerusform>已恢复 %n 个属性。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AuditGuard</name>
        <message>
            <source>The snapshot holds only a part: %1 could not be read of every topic.</source>
            <translation>快照只包含一部分：%1 未能读取每个话题的内容。</translation>
        </message>
        <message>
            <source>The profile is read-only, so nothing was sent.</source>
            <translation>该配置为只读，没有发送任何内容。</translation>
        </message>
        <message>
            <source>%1 is protected from %2 by the rule "%3", so nothing was sent.</source>
            <translation>%1 受规则“%3”保护，不允许 %2，没有发送任何内容。</translation>
        </message>
        <message>
            <source>State before %1</source>
            <translation>%1 之前的状态</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n page(s) of the state before were read, and more followed.</source>
            <translation>
                <numerusform>之前的状态只读取了前 %n 页，后面还有。</numerusform>
            </translation>
        </message>
        <message>
            <source>Snapshot before %1</source>
            <translation>%1 之前的快照</translation>
        </message>
        <message>
            <source>The snapshot holds only a part: %1 had more pages than are read.</source>
            <translation>快照只保存了一部分：%1 的页数多于读取的页数。</translation>
        </message>
        <message>
            <source>The snapshot cannot be kept, so nothing was sent: %1</source>
            <translation>快照无法保存，因此未发送任何内容：%1</translation>
        </message>
        <message>
            <source>The audit cannot be written, so nothing was sent: %1</source>
            <translation>审计无法写入，因此没有发送任何内容：%1</translation>
        </message>
        <message>
            <source>Say why: an unlock needs a reason.</source>
            <translation>请说明原因：解锁需要原因。</translation>
        </message>
        <message>
            <source>The safety rules in %1 are being changed by another program, so they stay as they are. Try again.</source>
            <translation>%1 中的安全规则正被另一个程序更改，因此保持原样。请重试。</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>The audit cannot be written, so the rules stay as they are: %1</source>
            <translation>审计无法写入，因此规则保持不变：%1</translation>
        </message>
        <message>
            <source>The message %1 was found in the history of neither side, so its words are not kept.</source>
            <translation>在双方的历史消息中都未找到消息 %1，因此未保存其内容。</translation>
        </message>
        <message>
            <source>The snapshot holds only a part: %1 could not be read.</source>
            <translation>快照只包含一部分：%1 未能读取。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AuditModel</name>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>failed, error %1</source>
            <translation>失败，错误 %1</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>refused here</source>
            <translation>被本机拒绝</translation>
        </message>
        <message>
            <source>no answer known</source>
            <translation>没有收到应答</translation>
        </message>
        <message>
            <source>rules changed</source>
            <translation>规则已更改</translation>
        </message>
        <message>
            <source>safety rules</source>
            <translation>安全规则</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 等，另有 %2 个</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>damaged entry</source>
            <translation>损坏的记录</translation>
        </message>
        <message>
            <source>note of the audit about itself</source>
            <translation>审计关于自身的记录</translation>
        </message>
        <message>
            <source>%1, taken back by %2</source>
            <translation>%1，已由第 %2 条撤销</translation>
        </message>
        <message>
            <source>%1, partly taken back by %2</source>
            <translation>%1，部分已由第 %2 条撤销</translation>
        </message>
        <message>
            <source>done in part</source>
            <translation>部分完成</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>时间（%1）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::AuditPanel</name>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>the audit</source>
            <translation>审计记录</translation>
        </message>
        <message>
            <source>The audit cannot be written</source>
            <translation>审计无法写入</translation>
        </message>
        <message>
            <source>Nothing in the audit fits.</source>
            <translation>审计中没有符合的记录。</translation>
        </message>
        <message>
            <source>Show all entries again.</source>
            <translation>重新显示全部记录。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Nothing was changed from this computer yet.</source>
            <translation>这台计算机还没有做过修改。</translation>
        </message>
        <message>
            <source>Every write, and every private conversation that is opened, leaves an entry here.</source>
            <translation>每次写操作、每次打开私聊，都会在这里留下记录。</translation>
        </message>
        <message>
            <source>%1 newest entries read, more below</source>
            <translation>已读取最新的 %1 条，下面还有更多</translation>
        </message>
        <message>
            <source>Select an entry first.</source>
            <translation>请先选择一条记录。</translation>
        </message>
        <message>
            <source>Safety rules</source>
            <translation>安全规则</translation>
        </message>
        <message>
            <source>Entry %1, %2</source>
            <translation>第 %1 条，%2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
        <message>
            <source>User of the computer</source>
            <translation>计算机用户</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Not all read</source>
            <translation>未全部读取</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Checking every entry</source>
            <translation>正在检查每条记录</translation>
        </message>
        <message>
            <source>Broken at entry %1</source>
            <translation>在第 %1 条断裂</translation>
        </message>
        <message>
            <source>Entries before it are as they were written. Keep the file as it is and find out who had access to it.</source>
            <translation>此前的记录均与写入时一致。请保持文件原样，并查明谁能访问它。</translation>
        </message>
        <message>
            <source>The chain is whole, but its side file is gone</source>
            <translation>链条完整，但旁文件不见了</translation>
        </message>
        <message>
            <source>Whether the newest entries were cut off cannot be told.</source>
            <translation>无法判断最新的记录是否被截掉。</translation>
        </message>
        <message>
            <source>Chain intact, %1 entries, since %2</source>
            <translation>链条完整，共 %1 条，始于 %2</translation>
        </message>
        <message>
            <source>The safety rules are saved.</source>
            <translation>安全规则已保存。</translation>
        </message>
        <message>
            <source>Take back entry %1</source>
            <translation>撤销第 %1 条</translation>
        </message>
        <message>
            <source>%1 of %2 is taken back, as far as the service allows.</source>
            <translation>将在服务允许的范围内撤销 %2 的 %1。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Whether anything was changed after it could not be read: %1</source>
            <translation>无法读取此后是否有过更改：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were changed after it, and that would be lost: %1</source>
            <translation>
                <numerusform>此后有 %n 个值被更改，撤销会使这些更改丢失：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back all the same</source>
            <translation>仍要撤销</translation>
        </message>
        <message>
            <source>Taking back entry %1</source>
            <translation>正在撤销第 %1 条</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Taken back in part</source>
            <translation>部分已撤销</translation>
        </message>
        <message>
            <source>Every write and every private conversation opened from this computer, in a chain that shows any change. No texts of messages are kept.</source>
            <translation>从这台计算机发出的每次写操作和打开的每个私聊，记在一条能显示任何改动的链上。不保存消息文本。</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>Safety rules…</source>
            <translation>安全规则…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤销…</translation>
        </message>
        <message>
            <source>Person, group, command, reason</source>
            <translation>用户、群、命令、原因</translation>
        </message>
        <message>
            <source>Search the audit</source>
            <translation>搜索审计</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>写操作</translation>
        </message>
        <message>
            <source>Conversations opened</source>
            <translation>查看会话</translation>
        </message>
        <message>
            <source>Refused here</source>
            <translation>被本机拒绝</translation>
        </message>
        <message>
            <source>All results</source>
            <translation>全部结果</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任意时间</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>最近 1 小时</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Yes, with the key in the keychain or in IMDESK_SNAPSHOT_KEY</source>
            <translation>是，密钥在钥匙串或 IMDESK_SNAPSHOT_KEY 中</translation>
        </message>
        <message>
            <source>No: no key was at hand. Only the user of this computer may read the file.</source>
            <translation>否：当时没有可用的密钥。只有本机用户可以读取该文件。</translation>
        </message>
        <message>
            <source>Snapshot before %1</source>
            <translation>%1 之前的快照</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Show snapshot</source>
            <translation>显示快照</translation>
        </message>
        <message>
            <source>Noting down the safety rules</source>
            <translation>正在记录安全规则</translation>
        </message>
        <message>
            <source>The chain is whole, but a side file was gone once</source>
            <translation>链条完整，但某个旁文件曾经丢失</translation>
        </message>
        <message>
            <source>Entry %1 tells of it. Whether entries before it were cut off cannot be told.</source>
            <translation>见第 %1 条。无法判断该条之前是否有记录被截去。</translation>
        </message>
        <message>
            <source>The entry is of %1, not of this app.</source>
            <translation>该记录属于 %1，不属于当前应用。</translation>
        </message>
        <message>
            <source>Notes of the audit about itself</source>
            <translation>审计关于自身的记录</translation>
        </message>
        <message>
            <source>Damaged entries</source>
            <translation>损坏的记录</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>The file of the audit is not as it was made</source>
            <translation>审计文件与创建时不符</translation>
        </message>
        <message>
            <source>Keep the file as it is and find out who had access to it.</source>
            <translation>请保留文件原状，并查明谁能访问它。</translation>
        </message>
        <message>
            <source>The chain is whole, but its second side file is not</source>
            <translation>链条完整，但第二个旁文件不完整</translation>
        </message>
        <message>
            <source>%1 holds something else than the end of the chain: somebody has written into it.</source>
            <translation>%1 的内容不是链条的末端：有人改写过它。</translation>
        </message>
        <message>
            <source>The chain is whole, but its second side file is gone</source>
            <translation>链条完整，但第二个旁文件不见了</translation>
        </message>
        <message>
            <source>%1 is not there, so whether the newest entries were cut off cannot be told.</source>
            <translation>%1 不在了，因此无法判断最新的记录是否被截去。</translation>
        </message>
        <message>
            <source>Done in part</source>
            <translation>部分完成</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more loss(es) are told in the list below.</source>
            <translation>
                <numerusform>下方列表还列出另外 %n 项损失。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BanDialog</name>
        <message>
            <source>Ban accounts from %1</source>
            <translation>在 %1 封禁账号</translation>
        </message>
        <message>
            <source>They leave the group, get none of its messages and cannot come back until the ban ends or is lifted. Lifting does not bring them back by itself.</source>
            <translation>他们会离开该群、收不到群消息，在封禁结束或解除前不能再进群。解除封禁不会自动让他们回群。</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>One account a line, or parted by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation>每行一个账号，或用逗号、空格分隔；ID 本身含有这些字符时请加引号。</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>%1 of %2 bytes</source>
            <translation>%1 / %2 字节</translation>
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation>最多 %1 字节。</translation>
        </message>
        <message>
            <source>Name at least one account.</source>
            <translation>请至少填写一个账号。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice</source>
            <translation>
                <numerusform>%Ln 个重复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ban %Ln account(s)</source>
            <translation>
                <numerusform>封禁 %Ln 个账号</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BansPage</name>
        <message>
            <source>Ban accounts…</source>
            <translation>封禁账号…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>解除封禁</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Banned until (%1)</source>
            <translation>封禁至（%1）</translation>
        </message>
        <message>
            <source>Banned accounts</source>
            <translation>被封禁的账号</translation>
        </message>
        <message>
            <source>Nobody is banned</source>
            <translation>没有人被封禁</translation>
        </message>
        <message>
            <source>Who is banned cannot come in and gets no messages of the group.</source>
            <translation>被封禁者不能进群，也收不到群消息。</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Choose accounts first.</source>
            <translation>请先选择账号。</translation>
        </message>
        <message>
            <source>Banning</source>
            <translation>正在封禁</translation>
        </message>
        <message>
            <source>They may come into %1 again.</source>
            <translation>他们可以再次进入 %1。</translation>
        </message>
        <message>
            <source>Lifting bans</source>
            <translation>正在解除封禁</translation>
        </message>
        <message>
            <source>Banned until</source>
            <translation>封禁至</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) banned</source>
            <translation>
                <numerusform>%Ln 个账号被封禁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Banned %Ln account(s) from %1.</source>
            <translation>
                <numerusform>已在 %1 封禁 %Ln 个账号。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln ban(s)</source>
            <translation>
                <numerusform>解除 %Ln 个封禁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ban(s) lifted.</source>
            <translation>
                <numerusform>已解除 %Ln 个封禁。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ban(s) are as before, without their reasons.</source>
            <translation>
                <numerusform>%Ln 个封禁已恢复，但不含原因。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The bans of %Ln account(s) are as before; who was inside must come back by himself.</source>
            <translation>
                <numerusform>%Ln 个账号的封禁已恢复原状；原在群内者需自行回群。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BlacklistTab</name>
        <message>
            <source>Block accounts for %1</source>
            <translation>为 %1 拉黑账号</translation>
        </message>
        <message>
            <source>They can no longer write to %1. A friendship ends on both sides and does not come back when the block is lifted, unless the app is set to keep it.</source>
            <translation>他们无法再给 %1 发消息。双方的好友关系随之解除，取消拉黑后也不会恢复，除非应用设置为保留好友关系。</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>拉黑</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>Nobody can block oneself.</source>
            <translation>不能拉黑自己。</translation>
        </message>
        <message>
            <source>Blocking</source>
            <translation>正在拉黑</translation>
        </message>
        <message>
            <source>They can write to %1 again. A friendship that ended with the block does not come back. Can be undone by blocking again.</source>
            <translation>他们可以再次给 %1 发消息。因拉黑解除的好友关系不会恢复。可通过再次拉黑撤销。</translation>
        </message>
        <message>
            <source>Lifting</source>
            <translation>正在取消</translation>
        </message>
        <message>
            <source>Asking about known accounts</source>
            <translation>正在查询已知账号</translation>
        </message>
        <message>
            <source>Who has blocked %1 the service does not list. Known accounts can be asked about.</source>
            <translation>服务不提供谁拉黑了 %1 的名单，但可以逐一查询已知账号。</translation>
        </message>
        <message>
            <source>No known account blocks %1</source>
            <translation>没有已知账号拉黑 %1</translation>
        </message>
        <message>
            <source>Blocked by %1</source>
            <translation>被 %1 拉黑</translation>
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation>尚未在表格中选中任何行。</translation>
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation>另一项操作正在进行。</translation>
        </message>
        <message>
            <source>Choose one account.</source>
            <translation>请选中一个账号。</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>拉黑…</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>检查…</translation>
        </message>
        <message>
            <source>Ask who blocks them</source>
            <translation>查询被谁拉黑</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Lift the block…</source>
            <translation>取消拉黑…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Blocked accounts</source>
            <translation>被拉黑的账号</translation>
        </message>
        <message>
            <source>Nobody is blocked</source>
            <translation>没有拉黑任何人</translation>
        </message>
        <message>
            <source>This account has blocked no other.</source>
            <translation>该账号没有拉黑其他账号。</translation>
        </message>
        <message>
            <source>Blacklist</source>
            <translation>黑名单</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>查看这些账号</translation>
        </message>
        <message>
            <source>Copy, open, write to or mute one of those who block</source>
            <translation>对拉黑者执行复制、打开、发消息或禁言</translation>
        </message>
        <message>
            <source>One a line, or separated by commas or blanks; an ID that holds some stands in quotes. A list holds at most 1,000.</source>
            <translation>每行一个，或以逗号、空格分隔；ID 本身含有这些字符时请加引号。黑名单最多 1,000 个账号。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个账号 ID</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) blocked</source>
            <translation>
                <numerusform>已拉黑 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %Ln account(s) for %1</source>
            <translation>
                <numerusform>为 %1 拉黑 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %Ln account(s)</source>
            <translation>
                <numerusform>拉黑 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln block(s) of %1</source>
            <translation>
                <numerusform>取消 %1 的 %Ln 个拉黑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln block(s)</source>
            <translation>
                <numerusform>取消 %Ln 个拉黑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln block(s) lifted</source>
            <translation>
                <numerusform>已取消 %Ln 个拉黑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) asked about</source>
            <translation>
                <numerusform>已查询 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及另外 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked about %Ln known account(s) at %1; others may, too</source>
            <translation>
                <numerusform>于 %1 查询了 %Ln 个已知账号；其他账号也可能拉黑</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BlockedModel</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Blocked account</source>
            <translation>被拉黑的账号</translation>
        </message>
        <message>
            <source>Since (%1)</source>
            <translation>拉黑时间（%1）</translation>
        </message>
        <message>
            <source>Blocks back</source>
            <translation>对方也拉黑</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>拉黑时间</translation>
        </message>
    </context>
    <context>
        <name>imdesk::BulkButton</name>
        <message>
            <source>Bulk job</source>
            <translation>批量任务</translation>
        </message>
        <message>
            <source>On all %1 that match…</source>
            <translation>对全部匹配的 %1 项…</translation>
        </message>
        <message>
            <source>On all %1…</source>
            <translation>对全部 %1 项…</translation>
        </message>
        <message numerus="yes">
            <source>On the %Ln selected…</source>
            <translation>
                <numerusform>对选中的 %Ln 项…</numerusform>
            </translation>
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
        <name>imdesk::CallHistory</name>
        <message>
            <source>The history of calls %1 cannot be read: %2</source>
            <translation>无法读取调用历史 %1：%2</translation>
        </message>
        <message>
            <source>The history of calls %1 cannot be written: %2</source>
            <translation>无法写入调用历史 %1：%2</translation>
        </message>
        <message>
            <source>The history of calls %1 cannot be removed.</source>
            <translation>无法删除调用历史 %1。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CallHistoryModel</name>
        <message>
            <source>OK</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
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
            <source>too large to keep</source>
            <translation>太大，未保留</translation>
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
            <source>Request, secrets and message texts removed</source>
            <translation>请求（已去除密钥和消息文字）</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
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
        <name>imdesk::CallbackDoctor</name>
        <message>
            <source>The console refuses blanks and the signs ! $ &amp; ? # in it; the service appends its own query.</source>
            <translation>控制台不允许其中有空格和 ! $ &amp; ? # 这些符号；服务会附加自己的查询参数。</translation>
        </message>
        <message>
            <source>The address holds a user name or password.</source>
            <translation>地址中包含用户名或密码。</translation>
        </message>
        <message>
            <source>The name of the host has more than 63 characters.</source>
            <translation>主机名超过 63 个字符。</translation>
        </message>
        <message>
            <source>Names hold letters, digits and single hyphens only, none first or last.</source>
            <translation>名称只能包含字母、数字和单个连字符，且连字符不能在首尾。</translation>
        </message>
        <message>
            <source>The receiver listens at %1.</source>
            <translation>接收器正在监听 %1。</translation>
        </message>
        <message>
            <source>The receiver is off, so nothing can arrive here.</source>
            <translation>接收器已关闭，因此这里收不到任何内容。</translation>
        </message>
        <message>
            <source>Start the receiver in Callbacks, or "imdeskctl listen" with its --store.</source>
            <translation>请在“回调”中启动接收器，或运行带 --store 的 "imdeskctl listen"。</translation>
        </message>
        <message>
            <source>The console takes the address %1.</source>
            <translation>控制台接受地址 %1。</translation>
        </message>
        <message>
            <source>Enter a callback URL such as https://im.example.com/imcallback.</source>
            <translation>请输入回调 URL，例如 https://im.example.com/imcallback。</translation>
        </message>
        <message>
            <source>The ports %1 and %2 begin alike; the service may take the old one for the new one.</source>
            <translation>端口 %1 和 %2 开头相同；服务可能把旧端口当作新端口。</translation>
        </message>
        <message>
            <source>Use a port of which neither is the beginning of the other.</source>
            <translation>请使用互不为前缀的端口。</translation>
        </message>
        <message>
            <source>The old port %1 and the new port %2 do not clash.</source>
            <translation>旧端口 %1 与新端口 %2 不冲突。</translation>
        </message>
        <message>
            <source>%1 is an address of this computer or its network; the service on the internet cannot reach it.</source>
            <translation>%1 是这台计算机或其网络内的地址；互联网上的服务无法访问它。</translation>
        </message>
        <message>
            <source>Let a web server or a tunnel with a public name pass callbacks on to the receiver, and enter that name in the console. A sandbox on this computer reaches it as it is.</source>
            <translation>让具有公网名称的 Web 服务器或隧道把回调转给接收器，并在控制台填写该名称。这台计算机上的沙盒可以直接访问。</translation>
        </message>
        <message>
            <source>Whether the service reaches %1 cannot be seen from here, only whether this computer does.</source>
            <translation>从这里看不到服务能否访问 %1，只能看到这台计算机能否访问。</translation>
        </message>
        <message>
            <source>The console has a button that checks the URL from the side of the service.</source>
            <translation>控制台有一个按钮，可从服务一侧检查该 URL。</translation>
        </message>
        <message>
            <source>The address is plain http: whoever is on the way can read callbacks.</source>
            <translation>该地址是明文 http：传输途中的任何人都能读取回调。</translation>
        </message>
        <message>
            <source>Use https with a certificate of a public authority.</source>
            <translation>请使用 https 和公共机构签发的证书。</translation>
        </message>
        <message>
            <source>No TLS connection could be made: %1</source>
            <translation>无法建立 TLS 连接：%1</translation>
        </message>
        <message>
            <source>Check that something speaks TLS at this port, and that the name leads there.</source>
            <translation>请检查该端口是否提供 TLS，以及名称是否指向那里。</translation>
        </message>
        <message>
            <source>The certificate is not valid: %1</source>
            <translation>证书无效：%1</translation>
        </message>
        <message>
            <source>The service refuses such a certificate. Get one from a public authority, with the whole chain.</source>
            <translation>服务会拒绝这样的证书。请从公共机构获取证书，并配置完整证书链。</translation>
        </message>
        <message>
            <source>The certificate is valid, but ends on %1.</source>
            <translation>证书有效，但将于 %1 到期。</translation>
        </message>
        <message>
            <source>Renew it; with an expired one callbacks stop.</source>
            <translation>请续期；证书过期后回调会停止。</translation>
        </message>
        <message>
            <source>The certificate by %1 is trusted on this computer and valid until %2.</source>
            <translation>%1 签发的证书受这台计算机信任，有效期至 %2。</translation>
        </message>
        <message>
            <source>A signed sample sent to the address got no answer in %1 s.</source>
            <translation>发送到该地址的已签名示例在 %1 秒内没有应答。</translation>
        </message>
        <message>
            <source>A signed sample could not be delivered: %1</source>
            <translation>已签名的示例无法送达：%1</translation>
        </message>
        <message>
            <source>A firewall drops the requests, or the program behind the address hangs.</source>
            <translation>防火墙丢弃了请求，或该地址背后的程序没有响应。</translation>
        </message>
        <message>
            <source>Check the name, the port, and that the web server or tunnel runs and leads to the receiver.</source>
            <translation>请检查名称和端口，并确认 Web 服务器或隧道正在运行且指向接收器。</translation>
        </message>
        <message>
            <source>The sample was answered after %1 ms; the service gives up after 2,000 ms.</source>
            <translation>示例在 %1 毫秒后才得到应答；服务在 2,000 毫秒后放弃。</translation>
        </message>
        <message>
            <source>Look at what is slow on the way, at reply rules and at forward targets.</source>
            <translation>请检查途中的慢点、应答规则和转发目标。</translation>
        </message>
        <message>
            <source>A signed sample sent to the address was answered with 200 in %1 ms.</source>
            <translation>发送到该地址的已签名示例在 %1 毫秒内得到 200 应答。</translation>
        </message>
        <message>
            <source>The address answered with HTTP %1.</source>
            <translation>该地址应答 HTTP %1。</translation>
        </message>
        <message>
            <source>The address answered with HTTP %1: %2</source>
            <translation>该地址应答 HTTP %1：%2</translation>
        </message>
        <message>
            <source>Set the same token here and in the console, and see that the clocks agree within a minute.</source>
            <translation>请在这里和控制台设置相同的 Token，并确保时钟相差不超过一分钟。</translation>
        </message>
        <message>
            <source>The sample named no app, and the receiver may be for one alone: name the app with --sdkappid, or enter its SDKAppID in the connection. Or the way to it does not let this address in.</source>
            <translation>样例没有指明应用，而接收器可能只用于某一个应用：请用 --sdkappid 指明应用，或在连接中填写其 SDKAppID。也可能是途中不允许此地址进入。</translation>
        </message>
        <message>
            <source>The receiver is for another SDKAppID, or the way to it does not let this address in.</source>
            <translation>接收器用于另一个 SDKAppID，或途中不允许此地址进入。</translation>
        </message>
        <message>
            <source>The path of the URL is not the one the receiver takes callbacks at, or the web server leads elsewhere.</source>
            <translation>URL 的路径不是接收器接收回调的路径，或 Web 服务器指向别处。</translation>
        </message>
        <message>
            <source>The service needs 200. Look into the log of the web server or tunnel at this address.</source>
            <translation>服务需要 200。请查看该地址的 Web 服务器或隧道的日志。</translation>
        </message>
        <message>
            <source>Whether the sample arrived at a receiver of ours cannot be seen from here.</source>
            <translation>从这里看不到示例是否到达我们的接收器。</translation>
        </message>
        <message>
            <source>Name the log of the receiver.</source>
            <translation>请指定接收器的日志。</translation>
        </message>
        <message>
            <source>The sample arrived at the receiver and is in the log.</source>
            <translation>示例已到达接收器并写入日志。</translation>
        </message>
        <message>
            <source>Something answered with 200, but the sample did not arrive at this receiver.</source>
            <translation>有程序应答了 200，但示例没有到达此接收器。</translation>
        </message>
        <message>
            <source>The address leads to another program, perhaps your own backend. Let it pass callbacks on, or enter the address of this receiver.</source>
            <translation>该地址指向另一个程序，可能是您自己的后端。请让它转发回调，或填写此接收器的地址。</translation>
        </message>
        <message>
            <source>Callbacks came that were signed with another token.</source>
            <translation>收到了用另一个 Token 签名的回调。</translation>
        </message>
        <message>
            <source>Copy the token from the console into the profile, or the other way round.</source>
            <translation>请将控制台中的 Token 复制到配置中，或反过来。</translation>
        </message>
        <message>
            <source>Callbacks came without Sign, and they are refused because a token is set here.</source>
            <translation>收到了没有 Sign 的回调；由于这里设置了 Token，它们被拒绝。</translation>
        </message>
        <message>
            <source>Switch webhook authentication on in the console, or remove the token here.</source>
            <translation>请在控制台开启回调鉴权，或删除这里的 Token。</translation>
        </message>
        <message>
            <source>Callbacks came whose time is more than a minute off.</source>
            <translation>收到了时间相差超过一分钟的回调。</translation>
        </message>
        <message>
            <source>Set the clock of this computer by a time server.</source>
            <translation>请用时间服务器校准这台计算机的时钟。</translation>
        </message>
        <message>
            <source>Callbacks of another SDKAppID came.</source>
            <translation>收到了另一个 SDKAppID 的回调。</translation>
        </message>
        <message>
            <source>The console of another app has this URL, or the profile has the wrong SDKAppID.</source>
            <translation>另一个应用的控制台填写了此 URL，或配置中的 SDKAppID 有误。</translation>
        </message>
        <message>
            <source>Requests came that are not at the callback path.</source>
            <translation>收到了不在回调路径上的请求。</translation>
        </message>
        <message>
            <source>Compare the path in the console with the one the receiver shows.</source>
            <translation>请将控制台中的路径与接收器显示的路径对比。</translation>
        </message>
        <message>
            <source>Callbacks came that could not be stored.</source>
            <translation>收到了无法存储的回调。</translation>
        </message>
        <message>
            <source>Look at the free room on the disk of the event log.</source>
            <translation>请检查事件日志所在磁盘的可用空间。</translation>
        </message>
        <message>
            <source>Answers were later than the two seconds the service waits.</source>
            <translation>应答晚于服务等待的两秒。</translation>
        </message>
        <message>
            <source>Look at slow reply rules and forward targets.</source>
            <translation>请检查慢的应答规则和转发目标。</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n of late)</source>
            <translation>
                <numerusform>%1（最近 %n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>The URL was changed in the console less than two minutes ago; it acts in %1 s.</source>
            <translation>控制台中的 URL 更改不到两分钟；将在 %1 秒后生效。</translation>
        </message>
        <message>
            <source>Wait until the time is over, then cause an event.</source>
            <translation>请等时间结束后再触发一个事件。</translation>
        </message>
        <message>
            <source>The two minutes after the change of the URL are over.</source>
            <translation>更改 URL 后的两分钟已过。</translation>
        </message>
        <message>
            <source>In the console, under Callback configuration, each event has a switch of its own. State.StateChange, profile changes and live room members need one more feature switch.</source>
            <translation>在控制台的回调配置中，每个事件都有自己的开关。State.StateChange、资料变更和直播群成员还需要另一个功能开关。</translation>
        </message>
        <message>
            <source>The switches of the console cannot be seen from here. The last callback that came was %1, %2 minutes ago, so at least its switch was on.</source>
            <translation>从这里看不到控制台的开关。最近收到的回调是 %1，在 %2 分钟前，因此至少它的开关当时是打开的。</translation>
        </message>
        <message>
            <source>The switches of the console cannot be seen from here, and no callback has come yet.</source>
            <translation>从这里看不到控制台的开关，且尚未收到任何回调。</translation>
        </message>
        <message>
            <source>Whether %1 is muted was not asked. For a muted sender the service sends no callback at all.</source>
            <translation>没有查询 %1 是否被禁言。对于被禁言的发送者，服务完全不发送回调。</translation>
        </message>
        <message>
            <source>None is expected: for a muted sender the service sends no callback. Lift the mute and try again.</source>
            <translation>本来就不会有回调：对于被禁言的发送者，服务不发送回调。请解除禁言后再试。</translation>
        </message>
        <message>
            <source>From this computer callbacks arrive, but: %1</source>
            <translation>从这台计算机可以收到回调，但是：%1</translation>
        </message>
        <message>
            <source>Everything that can be seen from here works. If callbacks do not come, the switch of the event in the console is the next to look at.</source>
            <translation>从这里能看到的一切都正常。如果仍收不到回调，请接着检查控制台中该事件的开关。</translation>
        </message>
        <message>
            <source>The listener at %1, to which this console is attached, receives callbacks.</source>
            <translation>本控制台所连接的监听程序 %1 正在接收回调。</translation>
        </message>
        <message>
            <source>There is no connection to the listener at %1, so it cannot be seen whether it receives.</source>
            <translation>与监听程序 %1 没有连接，无法看到它是否在接收。</translation>
        </message>
        <message>
            <source>Wait until the console is attached again, or look at the listener on its own computer.</source>
            <translation>请等待控制台重新连接，或在监听程序所在的计算机上查看。</translation>
        </message>
        <message>
            <source>No TLS connection could be made, but plain HTTP is answered there: %1</source>
            <translation>无法建立 TLS 连接，但那里会应答明文 HTTP：%1</translation>
        </message>
        <message>
            <source>Enter the address with http:// in the console, if that is meant, or give the program at this port a certificate.</source>
            <translation>如果本意如此，请在控制台填写 http:// 开头的地址；否则请为该端口的程序配置证书。</translation>
        </message>
        <message>
            <source>No TLS connection could be made, though something takes connections there: %1</source>
            <translation>无法建立 TLS 连接，尽管那里有程序接受连接：%1</translation>
        </message>
        <message>
            <source>Its certificate may be broken or belong to another key, or it speaks something else. Look into the log of the web server or receiver at this port.</source>
            <translation>其证书可能已损坏或与私钥不匹配，也可能使用了其他协议。请查看该端口的 Web 服务器或接收器的日志。</translation>
        </message>
        <message>
            <source>The sample was signed, but the receiver has no token and checks no Sign: whoever knows the address can invent callbacks.</source>
            <translation>示例已签名，但接收器没有 Token，不检查 Sign：任何知道该地址的人都能伪造回调。</translation>
        </message>
        <message>
            <source>Set the token at the receiver, too: in the connection, or in IMDESK_CALLBACK_TOKEN of "imdeskctl listen".</source>
            <translation>请在接收器上也设置该 Token：在连接中设置，或设置 "imdeskctl listen" 的 IMDESK_CALLBACK_TOKEN。</translation>
        </message>
        <message>
            <source>%1 is an address of this computer, and the sandbox that sends the callbacks runs on it, too.</source>
            <translation>%1 是这台计算机的地址，发送回调的沙盒也在这台计算机上运行。</translation>
        </message>
        <message>
            <source>The address begins with http://, but TLS is spoken at its port, so the sample was not understood.</source>
            <translation>地址以 http:// 开头，但该端口使用 TLS，因此无法理解示例。</translation>
        </message>
        <message>
            <source>Enter the address with https:// in the console.</source>
            <translation>请在控制台中填写以 https:// 开头的地址。</translation>
        </message>
        <message>
            <source>The app has no account %1, so nobody of that name causes callbacks.</source>
            <translation>应用中没有账号 %1，因此不会有该账号引发的回调。</translation>
        </message>
        <message>
            <source>Check how the account is written: small and capital letters are different ones.</source>
            <translation>请检查账号的写法：区分大小写。</translation>
        </message>
        <message>
            <source>The name %1 leads to no address: %2</source>
            <translation>域名 %1 解析不到任何地址：%2</translation>
        </message>
        <message>
            <source>Check how the name is written, and that it is entered at the name servers.</source>
            <translation>请检查域名的拼写，以及是否已在域名服务器中登记。</translation>
        </message>
        <message>
            <source>The switches of the console cannot be seen from here. The last callback that came was %1, less than a minute ago, so at least its switch was on.</source>
            <translation>从这里看不到控制台的开关。最近一次收到的回调是 %1，不到一分钟前，因此至少它的开关是打开的。</translation>
        </message>
        <message>
            <source>The address answered with HTTP 401: the receiver asks for a Sign, and the sample had none, for no token is known here.</source>
            <translation>该地址应答了 HTTP 401：接收器要求 Sign，而示例没有带 Sign，因为这里没有 Token。</translation>
        </message>
        <message>
            <source>Enter the token of the receiver in the connection, or name it with --token, and check again.</source>
            <translation>请在连接中填写接收器的 Token，或用 --token 指定，然后重新检查。</translation>
        </message>
        <message>
            <source>The address does not begin with http:// or https:// and a host.</source>
            <translation>地址不是以 http:// 或 https:// 加主机名开头。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CallbackHub</name>
        <message>
            <source>There is no event log to keep callbacks in.</source>
            <translation>没有可存放回调的事件日志。</translation>
        </message>
        <message>
            <source>The listener did not take the reply rules: %1</source>
            <translation>监听程序没有接受应答规则：%1</translation>
        </message>
        <message>
            <source>This console is not attached to the listener any more.</source>
            <translation>此控制台已不再连接到该监听程序。</translation>
        </message>
        <message>
            <source>The listener has another event log now, or lost the newest part of its own. What was shown before is gone from the window; its events are shown from here on.</source>
            <translation>监听程序现在用的是另一份事件日志，或其日志丢失了最新的部分。窗口中之前显示的内容已清除，此后显示该日志的事件。</translation>
        </message>
        <message>
            <source>The listener is away: mark and note were not kept.</source>
            <translation>监听程序暂时连不上：标记和备注未保存。</translation>
        </message>
        <message>
            <source>There is no event log to keep mark and note in.</source>
            <translation>没有可以保存标记和备注的事件日志。</translation>
        </message>
        <message>
            <source>The event log is open, or it can be read once it may be.</source>
            <translation>事件日志已打开，或在获得权限后可以读取。</translation>
        </message>
        <message>
            <source>The file %1 cannot be given another name.</source>
            <translation>文件 %1 无法改名。</translation>
        </message>
        <message>
            <source>Nothing could be read of the file that was there. It is kept as %1.</source>
            <translation>原处的文件无法读出任何内容。该文件已保留为 %1。</translation>
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
            <source>Start the receiver there, or close that program, then try again.</source>
            <translation>请在那里启动接收器，或关闭那个程序，然后重试。</translation>
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
            <source>The filter hides all %Ln row(s).</source>
            <translation>
                <numerusform>过滤条件隐藏了全部 %Ln 行。</numerusform>
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
            <source>A saved log</source>
            <translation>已保存的日志</translation>
        </message>
        <message>
            <source>The events it holds appear here.</source>
            <translation>日志中的事件会显示在这里。</translation>
        </message>
        <message>
            <source>A saved log: it is read here, and nothing is received into it</source>
            <translation>已保存的日志：仅供查看，不会接收新的回调</translation>
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
            <source>(%Ln row(s) could not be decided)</source>
            <translation>
                <numerusform>（有 %Ln 行无法判定）</numerusform>
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
        <message>
            <source>Reply rules…</source>
            <translation>应答规则…</translation>
        </message>
        <message>
            <source>Search the whole history</source>
            <translation>搜索全部历史</translation>
        </message>
        <message>
            <source>Also the events on disk that are no longer in memory</source>
            <translation>也包括已不在内存中的磁盘事件</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>备注…</translation>
        </message>
        <message>
            <source>Our note</source>
            <translation>我们的备注</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收器</translation>
        </message>
        <message>
            <source>Receiver settings…</source>
            <translation>接收器设置…</translation>
        </message>
        <message>
            <source>Detach from the listener</source>
            <translation>与监听程序断开</translation>
        </message>
        <message>
            <source>Attach to a listener…</source>
            <translation>接入监听程序…</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>断开</translation>
        </message>
        <message>
            <source>The connection to the listener at %1 is interrupted.</source>
            <translation>与 %1 处监听程序的连接已中断。</translation>
        </message>
        <message>
            <source>It is tried again every few seconds.</source>
            <translation>每隔几秒会重试。</translation>
        </message>
        <message>
            <source>The listener at %1 ended the connection.</source>
            <translation>%1 处的监听程序结束了连接。</translation>
        </message>
        <message>
            <source>What the listener at %1 receives appears here.</source>
            <translation>%1 处的监听程序收到的内容会出现在这里。</translation>
        </message>
        <message>
            <source>Words are looked for in people, group, text and command. Fields: from = alice and text ~ "http". More: %1</source>
            <translation>词语在人员、群组、文本和命令中查找。字段：from = alice and text ~ "http"。更多：%1</translation>
        </message>
        <message>
            <source>Whole events are saved where the listener is: imdeskctl events list</source>
            <translation>完整事件请在监听器所在的机器上保存：imdeskctl events list</translation>
        </message>
        <message>
            <source>callbacks</source>
            <translation>回调</translation>
        </message>
        <message>
            <source>Kept in the log of the listener, for everybody attached to it</source>
            <translation>保存在监听程序的日志中，所有连接的控制台都能看到</translation>
        </message>
        <message>
            <source>Kept in the log on this computer</source>
            <translation>保存在本机的日志中</translation>
        </message>
        <message>
            <source>No callback is expected</source>
            <translation>不会有回调</translation>
        </message>
        <message>
            <source>The service sends none for this call, or the call is too long ago.</source>
            <translation>服务不会为此调用发送回调，或者该调用已过去太久。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln repeat(s) folded into their first</source>
            <translation>
                <numerusform>%Ln 个重复事件已并入首次事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show repeats</source>
            <translation>显示重复事件</translation>
        </message>
        <message>
            <source>Events that the service sent again, which are shown as one row with their first</source>
            <translation>服务再次发送的事件，默认与首次事件合并为一行显示</translation>
        </message>
        <message>
            <source>The reply rules were changed and not applied. They are rules of the place that is left, and the changes are lost.</source>
            <translation>应答规则已更改但尚未应用。这些规则属于即将离开的一方，更改将丢失。</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>标记</translation>
        </message>
        <message numerus="yes">
            <source>The last valid filter hides all %Ln row(s).</source>
            <translation>
                <numerusform>上一个有效的过滤条件隐藏了全部 %Ln 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>of the last valid filter</source>
            <translation>来自上一个有效的过滤条件</translation>
        </message>
        <message>
            <source>The rows shown are not filtered.</source>
            <translation>显示的行未经过滤。</translation>
        </message>
        <message>
            <source>The rows shown are those of: %1</source>
            <translation>显示的行来自：%1</translation>
        </message>
        <message>
            <source>A fresh event log was begun</source>
            <translation>已新建事件日志</translation>
        </message>
        <message>
            <source>Set aside and begin a new log…</source>
            <translation>移到一旁并新建日志…</translation>
        </message>
        <message>
            <source>Set the file aside and begin a new log</source>
            <translation>将文件移到一旁并新建日志</translation>
        </message>
        <message>
            <source>Nothing can be read of %1. It stays beside under another name, as it is; a new, empty log takes its place.</source>
            <translation>无法从 %1 中读出任何内容。该文件会原样保留在旁边，只是换一个名称；原处会新建一个空日志。</translation>
        </message>
        <message>
            <source>Begin a new log</source>
            <translation>新建日志</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>保持不变</translation>
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
        <message>
            <source>%1 to %2</source>
            <comment>figures</comment>
            <translation>%1 至 %2</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ChartView</name>
        <message>
            <source>No figures.</source>
            <translation>没有数据。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s). Left and Right read out one after the other.</source>
            <translation>
                <numerusform>共 %Ln 个点。按左右方向键逐个朗读。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::CommandList</name>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Destructive</source>
            <translation>破坏性</translation>
        </message>
        <message>
            <source>No command has these words.</source>
            <translation>没有包含这些词的命令。</translation>
        </message>
        <message numerus="yes">
            <source>%n command(s)</source>
            <translation>
                <numerusform>%n 个命令</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter by name, title, field</source>
            <translation>按名称、标题、字段过滤</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>过滤命令</translation>
        </message>
        <message>
            <source>Commands of the service</source>
            <translation>服务的命令</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CommandListModel</name>
        <message>
            <source>Server addresses</source>
            <translation>服务器地址</translation>
        </message>
        <message>
            <source>Push to all</source>
            <translation>全员推送</translation>
        </message>
        <message>
            <source>Group attributes</source>
            <translation>群自定义属性</translation>
        </message>
        <message>
            <source>Live rooms</source>
            <translation>直播群</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>话题</translation>
        </message>
        <message>
            <source>Message files</source>
            <translation>消息记录文件</translation>
        </message>
        <message>
            <source>Statistics and global mute</source>
            <translation>运营数据与全局禁言</translation>
        </message>
        <message>
            <source>One-to-one messages</source>
            <translation>单聊消息</translation>
        </message>
        <message>
            <source>Message extensions</source>
            <translation>消息扩展</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>用户资料</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Friends and blocklists</source>
            <translation>好友与黑名单</translation>
        </message>
    </context>
    <context>
        <name>imdesk::CommandPalette</name>
        <message>
            <source>Search or run a command (Ctrl+K)</source>
            <translation>搜索或运行命令 (Ctrl+K)</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Search people, groups, commands and error codes</source>
            <translation>搜索用户、群组、命令和错误码</translation>
        </message>
        <message>
            <source>Nothing found yet. %1</source>
            <translation>尚未找到。%1</translation>
        </message>
        <message>
            <source>Nothing found. Try: &gt; commands, @ people, # groups, ! error codes, ? help</source>
            <translation>没有找到。可尝试：&gt; 命令、@ 用户、# 群组、! 错误码、? 帮助</translation>
        </message>
        <message>
            <source>&gt; commands   @ people   # groups   ! error codes   ? help</source>
            <translation>&gt; 命令   @ 用户   # 群组   ! 错误码   ? 帮助</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ComposeExtras</name>
        <message>
            <source>This is no JSON object.</source>
            <translation>这不是 JSON 对象。</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>What devices get of the push is no JSON object.</source>
            <translation>各厂商设备的推送设置不是 JSON 对象。</translation>
        </message>
        <message>
            <source>A mention is not an account.</source>
            <translation>提及中有一项不是账号。</translation>
        </message>
        <message>
            <source>Extra of the push, for the app (Ext)</source>
            <translation>推送透传内容（Ext，供应用使用）</translation>
        </message>
        <message>
            <source>Android devices (AndroidInfo, JSON)</source>
            <translation>Android 设备（AndroidInfo，JSON）</translation>
        </message>
        <message>
            <source>Such as Sound, PushStyle, HuaWeiChannelID, HuaWeiCategory, XiaoMiChannelID, OPPOChannelID, GoogleChannelID, VIVOClassification.</source>
            <translation>例如 Sound、PushStyle、HuaWeiChannelID、HuaWeiCategory、XiaoMiChannelID、OPPOChannelID、GoogleChannelID、VIVOClassification。</translation>
        </message>
        <message>
            <source>Apple devices (ApnsInfo, JSON)</source>
            <translation>Apple 设备（ApnsInfo，JSON）</translation>
        </message>
        <message>
            <source>Such as Sound, BadgeMode, Title, SubTitle, Image, MutableContent.</source>
            <translation>例如 Sound、BadgeMode、Title、SubTitle、Image、MutableContent。</translation>
        </message>
        <message>
            <source>Priority in groups</source>
            <translation>群消息优先级</translation>
        </message>
        <message>
            <source>Where too much is said, Low is thrown away first.</source>
            <translation>消息过多时，低优先级消息最先被丢弃。</translation>
        </message>
        <message>
            <source>as the service chooses</source>
            <translation>由服务端决定</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>Accounts mentioned with @ in groups</source>
            <translation>群消息中 @ 的账号</translation>
        </message>
        <message>
            <source>Mention everybody (@all)</source>
            <translation>提及所有人（@all）</translation>
        </message>
        <message>
            <source>Ask for read receipts</source>
            <translation>要求已读回执</translation>
        </message>
        <message>
            <source>Groups and batches; the call to a single person has no such field.</source>
            <translation>适用于群组和批量发送；单人接口没有此字段。</translation>
        </message>
        <message>
            <source>May carry message extensions</source>
            <translation>允许携带消息扩展</translation>
        </message>
        <message>
            <source>Groups and single people; a batch has no such field.</source>
            <translation>适用于群组和单人发送；批量接口没有此字段。</translation>
        </message>
        <message>
            <source>Only in groups can everybody be mentioned.</source>
            <translation>仅群消息可以提及所有人。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ComposePage</name>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n 批</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s), for the service takes 12,000 a minute</source>
            <translation>
                <numerusform>约 %n 分钟，因为服务每分钟最多接受 12,000 条</numerusform>
            </translation>
        </message>
        <message>
            <source>From the admin %1</source>
            <translation>由管理员 %1 发送</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>由 %1 发送</translation>
        </message>
        <message>
            <source>only who is online gets it; it is not stored</source>
            <translation>仅在线者可收到，不存储</translation>
        </message>
        <message>
            <source>it is stored</source>
            <translation>会存储</translation>
        </message>
        <message>
            <source>it is stored in %1 of %2 groups; the others reach only who is online</source>
            <translation>在 %2 个群组中的 %1 个会存储；其余群组仅在线者可收到</translation>
        </message>
        <message>
            <source>a batch fires no callbacks</source>
            <translation>批量发送不触发回调</translation>
        </message>
        <message>
            <source>no callbacks fire</source>
            <translation>不触发回调</translation>
        </message>
        <message>
            <source>callbacks fire</source>
            <translation>触发回调</translation>
        </message>
        <message>
            <source>it does not count as unread</source>
            <translation>不计未读</translation>
        </message>
        <message>
            <source>no offline push</source>
            <translation>不离线推送</translation>
        </message>
        <message>
            <source>One call a person; callbacks fire.</source>
            <translation>每人一次调用，触发回调。</translation>
        </message>
        <message>
            <source>Up to 500 people a call; no callbacks.</source>
            <translation>每次调用最多 500 人，不触发回调。</translation>
        </message>
        <message>
            <source>One call a group; everybody in it gets it.</source>
            <translation>每个群组一次调用，群内所有人收到。</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此配置为只读。</translation>
        </message>
        <message>
            <source>A message is being sent.</source>
            <translation>正在发送消息。</translation>
        </message>
        <message>
            <source>%1. First line: "%2".</source>
            <translation>%1。首行：“%2”。</translation>
        </message>
        <message>
            <source>%1 (may have it already)</source>
            <translation>%1（可能已经收到）</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 及另外 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>保留为草稿</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>接收者</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>发送给</translation>
        </message>
        <message>
            <source>People, one by one</source>
            <translation>用户，逐个</translation>
        </message>
        <message>
            <source>People, in batches</source>
            <translation>用户，批量</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>IDs, one a line or parted by commas</source>
            <translation>ID，每行一个或用逗号分隔</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>%1 (the admin)</source>
            <translation>%1（管理员）</translation>
        </message>
        <message>
            <source>Another account: the message appears as written by it.</source>
            <translation>填写其他账号时，消息显示为由该账号发出。</translation>
        </message>
        <message>
            <source>Custom data (CloudCustomData, optional)</source>
            <translation>自定义数据（CloudCustomData，可选）</translation>
        </message>
        <message>
            <source>Only who is online</source>
            <translation>仅在线者</translation>
        </message>
        <message>
            <source>Does not count as unread</source>
            <translation>不计未读</translation>
        </message>
        <message>
            <source>Fire no callbacks</source>
            <translation>不触发回调</translation>
        </message>
        <message>
            <source>Show it in the sender's history too</source>
            <translation>同时出现在发送者的历史中</translation>
        </message>
        <message>
            <source>No offline push</source>
            <translation>不离线推送</translation>
        </message>
        <message>
            <source>Title of the push (optional)</source>
            <translation>推送标题（可选）</translation>
        </message>
        <message>
            <source>Text of the push (optional)</source>
            <translation>推送文字（可选）</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Empty the form</source>
            <translation>清空表单</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收者</translation>
        </message>
        <message>
            <source>Sending the message</source>
            <translation>正在发送消息</translation>
        </message>
        <message>
            <source>Results by receiver</source>
            <translation>各接收者的结果</translation>
        </message>
        <message>
            <source>Under the same numbers: for two minutes the service drops a second copy.</source>
            <translation>使用相同的编号：两分钟内服务会丢弃重复的消息。</translation>
        </message>
        <message>
            <source>Sent to %1 of %2</source>
            <translation>已发送 %1/%2</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 个失败</translation>
        </message>
        <message>
            <source>%1 unknown</source>
            <translation>%1 个结果未知</translation>
        </message>
        <message>
            <source>%1 not tried</source>
            <translation>%1 个未尝试</translation>
        </message>
        <message>
            <source>everybody is mentioned</source>
            <translation>提及所有人</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>提及 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <translation>
                <numerusform>%Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s)</source>
            <translation>
                <numerusform>%Ln 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repeated</source>
            <translation>
                <numerusform>%Ln 个重复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) cannot be: %1</source>
            <translation>
                <numerusform>%Ln 个 ID 无效：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send to %Ln group(s)</source>
            <translation>
                <numerusform>发送到 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send to %Ln person(s)</source>
            <translation>
                <numerusform>发送给 %Ln 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Only to people: a group has one history for all.</source>
            <translation>仅适用于发给用户的消息：群组只有一份共同的历史。</translation>
        </message>
        <message>
            <source>A batch fires no callbacks anyway.</source>
            <translation>批量发送本来就不触发回调。</translation>
        </message>
        <message>
            <source>Form emptied</source>
            <translation>已清空表单</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>恢复内容</translation>
        </message>
        <message>
            <source>%1 may have it already, for no answer came, and may then get it twice. "Try the missed ones again" sends it under the same numbers.</source>
            <translation>%1 可能已经收到（没有得到应答），再次发送可能会收到两次。“重试未成功的”会使用相同的编号发送。</translation>
        </message>
        <message>
            <source>%1 may have it already, for no answer came.</source>
            <translation>%1 可能已经收到，因为没有得到应答。</translation>
        </message>
        <message numerus="yes">
            <source>It goes out under the same numbers: for %n minute(s) the service drops a second copy.</source>
            <translation>
                <numerusform>将使用相同的编号发送：%n 分钟内服务会丢弃重复的消息。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %Ln of them that time is over: who has it gets it twice.</source>
            <translation>
                <numerusform>其中 %Ln 个已超过该时限：已收到的会收到两次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Read receipts</source>
            <translation>已读回执</translation>
        </message>
        <message>
            <source>Message extensions</source>
            <translation>消息扩展</translation>
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
            <source>The file %1 is not an event log.</source>
            <translation>文件 %1 不是事件日志。</translation>
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
            <translation>移除连接配置 %1</translation>
        </message>
        <message>
            <source>Remove profile</source>
            <translation>移除连接配置</translation>
        </message>
        <message>
            <source>Make a fresh world</source>
            <translation>重新生成模拟环境</translation>
        </message>
        <message>
            <source>The people and groups of the sandbox are made anew, and what was kept of the old ones goes with them: the callback log, the archives, lists and drafts. Reply rules, filters and forward targets stay.</source>
            <translation>沙盒中的用户和群组将重新生成，旧环境留下的内容也一并删除：回调日志、归档、列表和草稿。应答规则、过滤器和转发目标保留。</translation>
        </message>
        <message>
            <source>The profile %1 was not removed</source>
            <translation>未移除连接配置 %1</translation>
        </message>
        <message>
            <source>Its secrets lie in the keychain of this computer, which was not unlocked.</source>
            <translation>它的密钥保存在本机的系统密钥环中，而密钥环未解锁。</translation>
        </message>
        <message>
            <source>Unlock it and remove the profile again. Or remove the profile alone: then its secrets stay in the keychain.</source>
            <translation>请解锁后再次移除。也可以只移除连接配置：其密钥将留在系统密钥环中。</translation>
        </message>
        <message>
            <source>Remove the profile alone</source>
            <translation>只移除连接配置</translation>
        </message>
        <message>
            <source>The profile %1 was removed in another window</source>
            <translation>连接配置 %1 已在其他窗口中移除</translation>
        </message>
        <message>
            <source>This window goes on with what it knows of it, until it is closed. The profile cannot be edited or opened again.</source>
            <translation>本窗口会以现有信息继续工作，直到关闭。此连接配置无法再编辑或打开。</translation>
        </message>
        <message>
            <source>To go on with the app later, connect it again.</source>
            <translation>若以后还要使用此应用，请重新连接。</translation>
        </message>
        <message>
            <source>Waiting for the keychain to open %1</source>
            <translation>正在等待系统密钥环，以打开 %1</translation>
        </message>
        <message>
            <source>This computer asks for the password of its keychain.</source>
            <translation>本机正在请您输入系统密钥环的密码。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The app itself and the callback log on disk stay as they are.</source>
            <translation>App 本身和磁盘上的回调日志保持不变。</translation>
        </message>
        <message>
            <source>The connection and its secrets are forgotten on this computer.</source>
            <translation>本机将不再保留此连接及其密钥。</translation>
        </message>
        <message>
            <source>The connection is forgotten on this computer.</source>
            <translation>本机将不再保留此连接。</translation>
        </message>
        <message>
            <source>Its UserSig stays, for it is kept for %1, too.</source>
            <translation>它的 UserSig 保留，因为 %1 也在使用。</translation>
        </message>
        <message>
            <source>Its key stays, for it is kept for %1, too.</source>
            <translation>它的密钥保留，因为 %1 也在使用。</translation>
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
            <source>Show what is affected (%Ln line(s))</source>
            <translation>
                <numerusform>显示影响范围（%Ln 行）</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason, for the audit; may be empty</source>
            <translation>原因（写入审计，可留空）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConversationBar</name>
        <message>
            <source>Two people</source>
            <translation>两人</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Whose history</source>
            <translation>谁的历史</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Account whose view is read</source>
            <translation>以此账号的视角读取</translation>
        </message>
        <message>
            <source>The service keeps one view a side; it is read as this account sees it.</source>
            <translation>服务为双方各保留一份视图，此处按该账号所见读取。</translation>
        </message>
        <message>
            <source>Other account</source>
            <translation>对方账号</translation>
        </message>
        <message>
            <source>The other account</source>
            <translation>对方账号</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>with</source>
            <translation>与</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Day to jump to</source>
            <translation>要跳到的日期</translation>
        </message>
        <message>
            <source>Jump</source>
            <translation>跳转</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConversationGroupsDialog</name>
        <message>
            <source>Conversation groups of %1</source>
            <translation>%1 的会话分组</translation>
        </message>
        <message>
            <source>Conversation group</source>
            <translation>会话分组</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话数</translation>
        </message>
        <message>
            <source>People</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Conversation groups</source>
            <translation>会话分组</translation>
        </message>
        <message>
            <source>Name of a new group, or new name of the chosen one</source>
            <translation>新分组的名称，或所选分组的新名称</translation>
        </message>
        <message>
            <source>At most %1 groups of %2 bytes each, and %3 conversations in all. Needs the top plan.</source>
            <translation>最多 %1 个分组，名称各不超过 %2 字节，共 %3 个会话。需要旗舰版。</translation>
        </message>
        <message>
            <source>No conversation is chosen in the list: groups can be renamed and deleted, but not filled.</source>
            <translation>列表中未选择会话：可以重命名和删除分组，但不能放入会话。</translation>
        </message>
        <message>
            <source>Put the chosen in</source>
            <translation>放入所选会话</translation>
        </message>
        <message>
            <source>Take the chosen out</source>
            <translation>移出所选会话</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>新建分组</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Delete the group…</source>
            <translation>删除分组…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reading the conversation groups</source>
            <translation>正在读取会话分组</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Some conversations could not be put into it.</source>
            <translation>有些会话未能放入分组。</translation>
        </message>
        <message>
            <source>Making the conversation group</source>
            <translation>正在新建会话分组</translation>
        </message>
        <message>
            <source>Conversation group %1 made</source>
            <translation>已新建会话分组 %1</translation>
        </message>
        <message>
            <source>Putting conversations into the group</source>
            <translation>正在将会话放入分组</translation>
        </message>
        <message>
            <source>Renaming the conversation group</source>
            <translation>正在重命名会话分组</translation>
        </message>
        <message>
            <source>Conversation group %1 is now %2</source>
            <translation>会话分组 %1 已改名为 %2</translation>
        </message>
        <message>
            <source>Delete the conversation group %1</source>
            <translation>删除会话分组 %1</translation>
        </message>
        <message>
            <source>Its conversations stay in the list; that they were in this group is lost unless it is taken back.</source>
            <translation>其中的会话仍保留在列表中；除非撤销，否则不再属于该分组。</translation>
        </message>
        <message>
            <source>Delete the group</source>
            <translation>删除分组</translation>
        </message>
        <message>
            <source>Deleting the conversation group</source>
            <translation>正在删除会话分组</translation>
        </message>
        <message>
            <source>Conversation group %1 deleted</source>
            <translation>已删除会话分组 %1</translation>
        </message>
        <message>
            <source>Taking conversations out of the group</source>
            <translation>正在将会话移出分组</translation>
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation>正在进行其他操作。</translation>
        </message>
        <message>
            <source>The conversation groups were not read.</source>
            <translation>未能读取会话分组。</translation>
        </message>
        <message>
            <source>Choose conversations in the list first.</source>
            <translation>请先在列表中选择会话。</translation>
        </message>
        <message>
            <source>Choose a group in the table.</source>
            <translation>请在表中选择一个分组。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>There are %1 groups already: the service takes no more.</source>
            <translation>已有 %1 个分组：服务端不再接受更多。</translation>
        </message>
        <message>
            <source>No conversation groups yet. Type a name below to make one.</source>
            <translation>还没有会话分组。在下方输入名称即可新建。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) chosen in the list.</source>
            <translation>
                <numerusform>列表中已选择 %Ln 个会话。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) not done; the details name them.</source>
            <translation>
                <numerusform>%Ln 个会话未完成；详情中列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) put into %1</source>
            <translation>
                <numerusform>已将 %Ln 个会话放入 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) taken out of %1</source>
            <translation>
                <numerusform>已将 %Ln 个会话移出 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConversationMarksDialog</name>
        <message>
            <source>As %1 sees them; the other side is told nothing. Standard marks and groups together reach at most %2 conversations of a person.</source>
            <translation>只影响 %1 自己所见，对方不会得知。每人最多 %2 个会话可以带有标准标记或分组。</translation>
        </message>
        <message>
            <source>Set the marks</source>
            <translation>设置标记</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>标星</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Some have it: left as it is unless chosen.</source>
            <translation>其中一部分已有此标记：不选择则保持不变。</translation>
        </message>
        <message>
            <source>They differ: left as they are unless something is written here.</source>
            <translation>各会话不同：此处不填写则保持不变。</translation>
        </message>
        <message>
            <source>Marks of the app's own</source>
            <translation>应用自定的标记位</translation>
        </message>
        <message>
            <source>Numbers from %1 to %2, with spaces between.</source>
            <translation>%1 到 %2 之间的编号，以空格分隔。</translation>
        </message>
        <message>
            <source>Custom mark</source>
            <translation>自定义标记</translation>
        </message>
        <message>
            <source>Any text. The only mark an app without the top plan can set.</source>
            <translation>任意文字。非旗舰版应用只能设置这种标记。</translation>
        </message>
        <message>
            <source>Only numbers from %1 to %2.</source>
            <translation>只能填写 %1 到 %2 之间的编号。</translation>
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation>最多 %1 字节。</translation>
        </message>
        <message numerus="yes">
            <source>Marks of %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 个会话的标记</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConversationsTab</name>
        <message>
            <source>Take the conversation with %1 off</source>
            <translation>移除与 %1 的会话</translation>
        </message>
        <message>
            <source>It leaves the list of %1 only and comes back with the next message.</source>
            <translation>仅从 %1 的列表移除，有新消息时会再次出现。</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Clear the history as %1 sees it, too: this cannot be undone</source>
            <translation>同时清空 %1 一侧的历史消息：此操作不可恢复</translation>
        </message>
        <message>
            <source>Conversation with %1 taken off</source>
            <translation>已移除与 %1 的会话</translation>
        </message>
        <message>
            <source>Clear the history of %1 with %2</source>
            <translation>清空 %1 与 %2 的历史消息</translation>
        </message>
        <message>
            <source>%1 no longer sees what was written; the other side still does. This cannot be undone.</source>
            <translation>%1 将看不到以往消息，对方仍可看到。此操作不可恢复。</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>清空历史消息</translation>
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation>尚未在表格中选中任何行。</translation>
        </message>
        <message>
            <source>Choose one conversation.</source>
            <translation>请选中一个会话。</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Why can't they write?</source>
            <translation>为何发不了消息？</translation>
        </message>
        <message>
            <source>Open the other side</source>
            <translation>打开对方</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Recent conversations</source>
            <translation>最近会话</translation>
        </message>
        <message>
            <source>No recent conversation</source>
            <translation>没有最近会话</translation>
        </message>
        <message>
            <source>The service keeps the newest 100 of each account.</source>
            <translation>服务为每个账号保留最近 100 个会话。</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>标星</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Setting marks</source>
            <translation>正在设置标记</translation>
        </message>
        <message>
            <source>Taking conversations off</source>
            <translation>正在移除会话</translation>
        </message>
        <message>
            <source>Conversation groups…</source>
            <translation>会话分组…</translation>
        </message>
        <message>
            <source>Marks…</source>
            <translation>标记…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个 ID</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) not done; the details name them.</source>
            <translation>
                <numerusform>%Ln 个会话未完成；详情中列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marks of %Ln conversation(s) set</source>
            <translation>
                <numerusform>已设置 %Ln 个会话的标记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln conversation(s) off</source>
            <translation>
                <numerusform>移除 %Ln 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) taken off</source>
            <translation>
                <numerusform>已移除 %Ln 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear the history of %1 in %Ln conversation(s)</source>
            <translation>
                <numerusform>清空 %1 在 %Ln 个会话中的历史消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::CountersPage</name>
        <message>
            <source>Add counter…</source>
            <translation>添加计数器…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>计数器</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>计数器</translation>
        </message>
        <message>
            <source>No counters</source>
            <translation>没有计数器</translation>
        </message>
        <message>
            <source>Up to 20 whole numbers that are set or moved by a step: likes, gifts, votes.</source>
            <translation>最多 20 个整数，可设定或按步增减：例如点赞、礼物、投票。</translation>
        </message>
        <message>
            <source>%1 of %2 counters</source>
            <translation>%1 / %2 个计数器</translation>
        </message>
        <message>
            <source>A group has at most %1 counters.</source>
            <translation>一个群最多 %1 个计数器。</translation>
        </message>
        <message>
            <source>Choose one counter.</source>
            <translation>请选择一个计数器。</translation>
        </message>
        <message>
            <source>Choose counters first.</source>
            <translation>请先选择计数器。</translation>
        </message>
        <message>
            <source>Add a counter</source>
            <translation>添加计数器</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>In %1.</source>
            <translation>所在群：%1。</translation>
        </message>
        <message>
            <source>Save counter</source>
            <translation>保存计数器</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation>最多 %1 字节。</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>设为</translation>
        </message>
        <message>
            <source>Increase by</source>
            <translation>增加</translation>
        </message>
        <message>
            <source>Decrease by</source>
            <translation>减少</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>A step is safe while others count too; setting overwrites what they counted.</source>
            <translation>按步增减时不影响他人同时计数；设定会覆盖他人的计数。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>A whole number of 64 bits.</source>
            <translation>须为 64 位整数。</translation>
        </message>
        <message>
            <source>There is a counter of this name; change that one.</source>
            <translation>已有同名计数器，请直接修改它。</translation>
        </message>
        <message>
            <source>The counter is gone again.</source>
            <translation>计数器已撤销添加。</translation>
        </message>
        <message>
            <source>The counter is as before.</source>
            <translation>计数器已恢复原值。</translation>
        </message>
        <message>
            <source>The step is taken back.</source>
            <translation>已撤回这一步。</translation>
        </message>
        <message>
            <source>Counter %1 saved.</source>
            <translation>计数器 %1 已保存。</translation>
        </message>
        <message>
            <source>Save the counter %1</source>
            <translation>保存计数器 %1</translation>
        </message>
        <message>
            <source>Everybody in the group sees it at once.</source>
            <translation>群内所有人立即可见。</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n counter(s)</source>
            <translation>
                <numerusform>删除 %n 个计数器</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counter(s) deleted.</source>
            <translation>
                <numerusform>已删除 %n 个计数器。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counter(s) are back.</source>
            <translation>
                <numerusform>已恢复 %n 个计数器。</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1. Undo sets them again.</source>
            <translation>所在群：%1。撤销会重新设置。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Ctl</name>
        <message>
            <source>IMDESK_SDKAPPID is a number, not %1.</source>
            <translation>IMDESK_SDKAPPID 应为数字，而不是 %1。</translation>
        </message>
        <message>
            <source>imdeskctl: the output cannot be written: %1</source>
            <translation>imdeskctl：无法写入输出：%1</translation>
        </message>
        <message>
            <source>--type is one of %1, not %2.</source>
            <translation>--type 应为 %1 之一，而不是 %2。</translation>
        </message>
        <message>
            <source>--%1 is empty; leave it out to have all entries.</source>
            <translation>--%1 为空；要包含所有条目，请去掉该选项。</translation>
        </message>
        <message>
            <source>--%1 is given more than once.</source>
            <translation>--%1 给出了多次。</translation>
        </message>
        <message>
            <source>--%1 names nothing; leave it out, or name something.</source>
            <translation>--%1 没有指定任何内容；请去掉该选项，或至少指定一项。</translation>
        </message>
        <message>
            <source>--%1 names nobody; leave it out, or name somebody.</source>
            <translation>--%1 没有指定任何人；请去掉该选项，或指定至少一人。</translation>
        </message>
        <message>
            <source>Call %1 on the production profile %2?</source>
            <translation>在生产环境的配置 %2 上调用 %1？</translation>
        </message>
        <message>
            <source>imdeskctl: Not all of it was done; the reply names what failed.</source>
            <translation>imdeskctl：未能全部完成；回复中列出了失败的条目。</translation>
        </message>
        <message>
            <source>Do it. Without this nothing is changed by way of a production profile.</source>
            <translation>确认执行。没有此选项时，不会通过生产环境的连接配置做任何更改。</translation>
        </message>
        <message>
            <source>(note of the service) %1</source>
            <translation>（系统提示）%1</translation>
        </message>
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
            <source>Send the body even if the catalogue says it is wrong.</source>
            <translation>即使命令目录判定正文有误，也照样发送。</translation>
        </message>
        <message>
            <source>Run 'imdeskctl --help'.</source>
            <translation>请运行 'imdeskctl --help'。</translation>
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
            <translation>最多这么多（默认：全部）。</translation>
        </message>
        <message>
            <source>There are no groups.</source>
            <translation>没有群组。</translation>
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
            <source>Only groups of this type: Public, Private (or Work), ChatRoom (or Meeting), AVChatRoom, BChatRoom, Community.</source>
            <translation>仅此类型的群组：Public、Private（或 Work）、ChatRoom（或 Meeting）、AVChatRoom、BChatRoom、Community。</translation>
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
            <source>Also print every event as it is stored, one JSON object a line. Of those that were dropped from the log before anybody read them one line tells the numbers: {"skipped": {"first": 7, "last": 9}}.</source>
            <translation>每存储一个事件就同时打印，每行一个 JSON 对象。在有人读取之前就已从日志中丢弃的事件由一行给出编号：{"skipped": {"first": 7, "last": 9}}。</translation>
        </message>
        <message>
            <source>--path begins with a slash, for example /imcallback.</source>
            <translation>--path 应以斜杠开头，例如 /imcallback。</translation>
        </message>
        <message>
            <source>--path is the path of a URL alone, without spaces, question marks and number signs.</source>
            <translation>--path 只是 URL 的路径，不含空格、问号和井号。</translation>
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
            <source>--%1 is a whole number from %2 up, not %3.</source>
            <translation>--%1 应为不小于 %2 的整数，而不是 %3。</translation>
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
            <source>--admin is an account of 1 to 32 bytes without spaces.</source>
            <translation>--admin 是 1 到 32 字节且不含空格的账号。</translation>
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
            <source>stats export needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation>stats export 需要 --output FILE，扩展名为 .csv、.xlsx、.json 或 .jsonl。</translation>
        </message>
        <message>
            <source>%1 needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation>%1 需要 --output FILE，扩展名为 .csv、.xlsx、.json 或 .jsonl。</translation>
        </message>
        <message>
            <source>There is no field %1. Known: %2.</source>
            <translation>没有字段 %1。已知字段：%2。</translation>
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
the keychain, never from an argument. By way of a profile of production, what writes wants --yes.

Exit codes: 0 done, 1 the service refused, 2 wrong usage, 3 unreachable or not understood, 4 trouble on this computer
(file, port, keychain), 5 partly done, 6 the profile is read-only or the object protected, 130 interrupted.
</source>
            <translation>
无需任何设置即可试用：  imdeskctl demo
查看命令的选项：        imdeskctl COMMAND --help
供程序读取的输出：      --json

App 由 --profile NAME 指定，或由 --sdkappid、--admin 加 --base-url 或 --region 指定，或由 IMDESK_SDKAPPID、
IMDESK_ADMIN、IMDESK_BASE_URL、IMDESK_REGION 指定。密钥来自 IMDESK_SECRET_KEY、--secret-key-file 或
系统密钥环，绝不来自命令行参数。通过生产环境的连接配置写入时，需要加 --yes。

退出码：0 完成，1 服务拒绝，2 用法错误，3 无法连接或无法理解应答，4 本机故障
（文件、端口、系统密钥环），5 部分完成，6 连接配置为只读或对象受保护，130 被中断。
</translation>
        </message>
        <message>
            <source>The command comes first, options after it.</source>
            <translation>命令在前，选项在后。</translation>
        </message>
        <message>
            <source>imdeskctl: interrupted before the demo was done.</source>
            <translation>imdeskctl：演示在完成之前被中断。</translation>
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
            <source>Run 'imdeskctl %1 --help'.</source>
            <translation>请运行 'imdeskctl %1 --help'。</translation>
        </message>
        <message>
            <source>Name at least one account, or a file of IDs with --file.</source>
            <translation>至少给出一个账号，或用 --file 给出 ID 文件。</translation>
        </message>
        <message>
            <source>--nick and --face are for one account. For many, write ID, nick and face in a file, with tabs between them.</source>
            <translation>--nick 和 --face 只用于单个账号。多个账号请在文件里写 ID、昵称和头像地址，用制表符隔开。</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n account(s) with their friends, groups and messages?</source>
            <translation>
                <numerusform>删除 %n 个账号及其好友、群组和消息？</numerusform>
            </translation>
        </message>
        <message>
            <source>ID...</source>
            <translation>ID...</translation>
        </message>
        <message>
            <source>Import accounts; one that is there already is updated.</source>
            <translation>导入账号；已有的会被更新。</translation>
        </message>
        <message>
            <source>Also the accounts in this file, one a line: ID, or ID, nick and face address with tabs between them; - for standard input.</source>
            <translation>再加上此文件里的账号，每行一个：ID，或用制表符隔开的 ID、昵称、头像地址；- 表示标准输入。</translation>
        </message>
        <message>
            <source>Nickname of a single account.</source>
            <translation>单个账号的昵称。</translation>
        </message>
        <message>
            <source>Address of a single account's picture.</source>
            <translation>单个账号的头像地址。</translation>
        </message>
        <message>
            <source>Say which accounts are imported.</source>
            <translation>查询哪些账号已导入。</translation>
        </message>
        <message>
            <source>Delete accounts with all their data. This cannot be undone.</source>
            <translation>删除账号及其全部数据。此操作不可恢复。</translation>
        </message>
        <message>
            <source>End the login of accounts on all their devices.</source>
            <translation>让账号在所有设备上强制下线。</translation>
        </message>
        <message>
            <source>Say who is online: Online, PushOnline or Offline.</source>
            <translation>查询在线状态：Online、PushOnline 或 Offline。</translation>
        </message>
        <message>
            <source>Also each device.</source>
            <translation>同时列出每台设备。</translation>
        </message>
        <message>
            <source>Call any command of the service and print its reply; the body is checked first. 'imdeskctl commands' lists them, 'imdeskctl commands SERVICE/COMMAND' lists the fields of one.</source>
            <translation>调用服务的任意命令并打印应答；请求体会先检查。“imdeskctl commands”列出全部命令，“imdeskctl commands 服务/命令”列出某个命令的字段。</translation>
        </message>
        <message>
            <source>* has to be there</source>
            <translation>* 表示必填</translation>
        </message>
        <message>
            <source>No command of the service has the words %1.</source>
            <translation>没有服务命令包含 %1。</translation>
        </message>
        <message>
            <source>[SERVICE/COMMAND | WORDS]</source>
            <translation>[SERVICE/COMMAND | WORDS]</translation>
        </message>
        <message>
            <source>List the commands of the service with what they do to the app, or the fields of one.</source>
            <translation>列出服务的命令及其对应用的影响，或某个命令的字段。</translation>
        </message>
        <message>
            <source>Print what may follow the words, for the completion of a shell.</source>
            <translation>打印这些词之后可以接什么，供 shell 补全使用。</translation>
        </message>
        <message>
            <source>Name the account whose list it is, then the others.</source>
            <translation>先给出名单所属的账号，再给出其他账号。</translation>
        </message>
        <message>
            <source>Name accounts after the owner, or a file of IDs with --file.</source>
            <translation>在所属账号之后给出账号，或用 --file 给出 ID 文件。</translation>
        </message>
        <message>
            <source>%1 is no field: write it as Tag=value.</source>
            <translation>%1 不是字段：请写成 Tag=值。</translation>
        </message>
        <message>
            <source>There is no friend field %1: use Remark, Group or Custom_name.</source>
            <translation>没有好友字段 %1：请用 Remark、Group 或 Custom_名称。</translation>
        </message>
        <message>
            <source>friends update needs the owner, the friend and a field: friends update alice bob Remark=Bob</source>
            <translation>friends update 需要所属账号、好友和字段：friends update alice bob Remark=Bob</translation>
        </message>
        <message>
            <source>Name the one account whose list is wanted.</source>
            <translation>请只给出名单所属的那一个账号。</translation>
        </message>
        <message>
            <source>Only look into the owner's own list.</source>
            <translation>只查所属账号自己的名单。</translation>
        </message>
        <message>
            <source>Remark on the friend, at most 96 bytes.</source>
            <translation>好友备注，最多 96 字节。</translation>
        </message>
        <message>
            <source>Friend group, at most 30 bytes.</source>
            <translation>好友分组，最多 30 字节。</translation>
        </message>
        <message>
            <source>Where it comes from, up to 8 letters (default Admin).</source>
            <translation>加好友来源，最多 8 个字母（默认 Admin）。</translation>
        </message>
        <message>
            <source>Words of the request.</source>
            <translation>附言。</translation>
        </message>
        <message>
            <source>Only into the owner's list (default: both lists).</source>
            <translation>只加入所属账号的名单（默认：双方名单）。</translation>
        </message>
        <message>
            <source>Without asking for consent.</source>
            <translation>不征求同意。</translation>
        </message>
        <message>
            <source>OWNER</source>
            <translation>OWNER</translation>
        </message>
        <message>
            <source>Print the friends of an account.</source>
            <translation>显示账号的好友。</translation>
        </message>
        <message>
            <source>OWNER ID...</source>
            <translation>OWNER ID...</translation>
        </message>
        <message>
            <source>Make friendships, or ask for them where the other one wants to confirm.</source>
            <translation>添加好友；对方需要确认时发出申请。</translation>
        </message>
        <message>
            <source>OWNER ID TAG=VALUE...</source>
            <translation>OWNER ID TAG=VALUE...</translation>
        </message>
        <message>
            <source>Change what an account notes of a friend: remark, groups, custom fields.</source>
            <translation>修改账号对好友的备注、分组、自定义字段。</translation>
        </message>
        <message>
            <source>Take friends off the owner's list.</source>
            <translation>从所属账号的名单里删除好友。</translation>
        </message>
        <message>
            <source>Off the other one's list too.</source>
            <translation>同时从对方名单里删除。</translation>
        </message>
        <message>
            <source>Say who is whose friend: BothWay, AWithB (only the owner has the other), BWithA, NoRelation.</source>
            <translation>查询好友关系：BothWay、AWithB（只有所属账号有对方）、BWithA、NoRelation。</translation>
        </message>
        <message>
            <source>Print whom an account has blocked, and since when.</source>
            <translation>显示账号拉黑了谁，以及时间。</translation>
        </message>
        <message>
            <source>Block accounts for the owner. It ends their friendship.</source>
            <translation>为所属账号拉黑。好友关系随之解除。</translation>
        </message>
        <message>
            <source>Unblock accounts for the owner; a friendship that was ended does not come back.</source>
            <translation>为所属账号取消拉黑；已解除的好友关系不会恢复。</translation>
        </message>
        <message>
            <source>Say who blocks whom: BothWay, AWithB (the owner blocks the other), BWithA, NO.</source>
            <translation>查询拉黑关系：BothWay、AWithB（所属账号拉黑对方）、BWithA、NO。</translation>
        </message>
        <message>
            <source>Introduction, at most 240 bytes.</source>
            <translation>简介，最多 240 字节。</translation>
        </message>
        <message>
            <source>Notice, at most 300 bytes.</source>
            <translation>公告，最多 300 字节。</translation>
        </message>
        <message>
            <source>Address of the picture.</source>
            <translation>头像地址。</translation>
        </message>
        <message>
            <source>Most members it takes.</source>
            <translation>成员数上限。</translation>
        </message>
        <message>
            <source>Who may join: FreeAccess, NeedPermission, DisableApply.</source>
            <translation>加群方式：FreeAccess、NeedPermission、DisableApply。</translation>
        </message>
        <message>
            <source>Who may invite: FreeAccess, NeedPermission, DisableInvite.</source>
            <translation>邀请方式：FreeAccess、NeedPermission、DisableInvite。</translation>
        </message>
        <message>
            <source>group create needs a name: group create "night shift" --type Public</source>
            <translation>group create 需要群名称：group create "night shift" --type Public</translation>
        </message>
        <message>
            <source>group edit needs one group ID and what to change: group edit night --notice "closed"</source>
            <translation>group edit 需要一个群组 ID 和要修改的内容：group edit night --notice "closed"</translation>
        </message>
        <message>
            <source>Name at least one group, or a file of IDs with --file.</source>
            <translation>至少给出一个群，或用 --file 给出 ID 文件。</translation>
        </message>
        <message numerus="yes">
            <source>Disband %n group(s) with all their messages?</source>
            <translation>
                <numerusform>解散 %n 个群及其全部消息？</numerusform>
            </translation>
        </message>
        <message>
            <source>group transfer needs a group ID and the new owner, who must be a member.</source>
            <translation>group transfer 需要群组 ID 和新群主，新群主必须是群成员。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>Create a group and print its ID.</source>
            <translation>创建群并显示其 ID。</translation>
        </message>
        <message>
            <source>Public (default), Private, ChatRoom, AVChatRoom, Community.</source>
            <translation>Public（默认）、Private、ChatRoom、AVChatRoom、Community。</translation>
        </message>
        <message>
            <source>ID of your own choice (default: the service makes one).</source>
            <translation>自定义 ID（默认由服务生成）。</translation>
        </message>
        <message>
            <source>Account that owns it (default: nobody).</source>
            <translation>群主账号（默认没有群主）。</translation>
        </message>
        <message>
            <source>Account that is in it at once; may be repeated.</source>
            <translation>初始成员账号，可重复。</translation>
        </message>
        <message>
            <source>Change what is given, leave the rest; an empty text clears its field.</source>
            <translation>修改给出的内容，其余不变；空文本清除该字段。</translation>
        </message>
        <message>
            <source>Name, at most 30 bytes.</source>
            <translation>名称，最多 30 字节。</translation>
        </message>
        <message>
            <source>Disband groups. This cannot be undone.</source>
            <translation>解散群。此操作不可恢复。</translation>
        </message>
        <message>
            <source>GROUPID NEWOWNER</source>
            <translation>GROUPID NEWOWNER</translation>
        </message>
        <message>
            <source>Give a group to one of its members.</source>
            <translation>把群转让给一名成员。</translation>
        </message>
        <message>
            <source>(recalled) %1</source>
            <translation>（已撤回）%1</translation>
        </message>
        <message>
            <source>(deleted or expired)</source>
            <translation>（已删除或过期）</translation>
        </message>
        <message>
            <source>Say which conversation: --peer A B for two accounts, or --group GROUPID.</source>
            <translation>请说明会话：两个账号用 --peer A B，群用 --group GROUPID。</translation>
        </message>
        <message>
            <source>%1 is no message number: write 12, 12,13 or 20-25.</source>
            <translation>%1 不是消息序号：请写 12、12,13 或 20-25。</translation>
        </message>
        <message>
            <source>Messages of a group are named by --seq, those of two accounts by --key.</source>
            <translation>群消息用 --seq 指定，单聊消息用 --key 指定。</translation>
        </message>
        <message numerus="yes">
            <source>Recall %n message(s)?</source>
            <translation>
                <numerusform>撤回 %n 条消息？</numerusform>
            </translation>
        </message>
        <message>
            <source>One of two accounts; the other one follows. The first one's view is shown, and a recall names the sender first.</source>
            <translation>两个账号之一，另一个随后给出。显示第一个账号看到的记录；撤回时先写发送者。</translation>
        </message>
        <message>
            <source>A group.</source>
            <translation>一个群。</translation>
        </message>
        <message>
            <source>--peer A B | --group GROUPID</source>
            <translation>--peer A B | --group GROUPID</translation>
        </message>
        <message>
            <source>Print the messages of a conversation, oldest first.</source>
            <translation>显示会话的消息，从旧到新。</translation>
        </message>
        <message>
            <source>Not older than this: 2026-03-01, 2026-03-01T09:00, 2026-03-01T01:00Z, Unix seconds, or an age such as 2h.</source>
            <translation>不早于此时间：2026-03-01、2026-03-01T09:00、2026-03-01T01:00Z、Unix 秒，或如 2h 的时长。</translation>
        </message>
        <message>
            <source>Not newer than this.</source>
            <translation>不晚于此时间。</translation>
        </message>
        <message>
            <source>The newest so many (default 100, with --output all); 0 = all there are.</source>
            <translation>最新的若干条（默认 100，使用 --output 时为全部）；0 表示全部。</translation>
        </message>
        <message>
            <source>--peer SENDER RECEIVER --key KEY | --group GROUPID --seq N</source>
            <translation>--peer SENDER RECEIVER --key KEY | --group GROUPID --seq N</translation>
        </message>
        <message>
            <source>Recall messages, however old, from everybody's devices. This cannot be undone.</source>
            <translation>从所有人的设备上撤回消息，不限时间。此操作不可恢复。</translation>
        </message>
        <message>
            <source>Key of a one-to-one message; may be repeated.</source>
            <translation>单聊消息的 key，可重复。</translation>
        </message>
        <message>
            <source>Number of a group message: 12, 12,13 or 20-25; may be repeated.</source>
            <translation>群消息的序号：12、12,13 或 20-25，可重复。</translation>
        </message>
        <message>
            <source>Why, for messages of a group.</source>
            <translation>群消息的撤回原因。</translation>
        </message>
        <message>
            <source>Also the IDs in this file, one a line; - for standard input.</source>
            <translation>再加上此文件里的 ID，每行一个；- 表示标准输入。</translation>
        </message>
        <message>
            <source>Do it. Without this nothing is sent, for it cannot be undone.</source>
            <translation>确认执行。此操作不可恢复，不加此选项什么都不发送。</translation>
        </message>
        <message>
            <source>This cannot be undone. Nothing was sent; add --yes to do it.</source>
            <translation>此操作不可恢复。什么都没有发送；加上 --yes 才会执行。</translation>
        </message>
        <message>
            <source>no field is set</source>
            <translation>没有已设置的字段</translation>
        </message>
        <message>
            <source>%1: failed: %2</source>
            <translation>%1：失败：%2</translation>
        </message>
        <message>
            <source>%1: failed, error %2 %3</source>
            <translation>%1：失败，错误 %2 %3</translation>
        </message>
        <message>
            <source>imdeskctl: %1 of %2 were done.</source>
            <translation>imdeskctl：%2 个中完成了 %1 个。</translation>
        </message>
        <message>
            <source>File with reply rules for before-events; try them first with "rules try".</source>
            <translation>事件之前回调的应答规则文件；请先用“rules try”试运行。</translation>
        </message>
        <message>
            <source>Name the group first, then accounts.</source>
            <translation>先给出群，再给出账号。</translation>
        </message>
        <message>
            <source>Name accounts after the group, or a file of IDs with --file.</source>
            <translation>在群之后给出账号，或用 --file 给出 ID 文件。</translation>
        </message>
        <message>
            <source>not added</source>
            <translation>未加入</translation>
        </message>
        <message>
            <source>--to is Admin or Member. An owner is made with 'group transfer'.</source>
            <translation>--to 只能是 Admin 或 Member。群主要用 group transfer 转让。</translation>
        </message>
        <message>
            <source>--to is the new name card; an empty one clears it: --to "".</source>
            <translation>--to 是新的群名片；空文本会清除它：--to ""。</translation>
        </message>
        <message>
            <source>members list needs one group ID.</source>
            <translation>members list 需要一个群组 ID。</translation>
        </message>
        <message>
            <source>The group has no members.</source>
            <translation>该群组没有成员。</translation>
        </message>
        <message>
            <source>Nobody in the group has this role.</source>
            <translation>群组中没有此角色的成员。</translation>
        </message>
        <message>
            <source>Who is in a live room right now: imdeskctl call %1 %2</source>
            <translation>查看直播群当前在线成员：imdeskctl call %1 %2</translation>
        </message>
        <message>
            <source>Do not tell the group.</source>
            <translation>不通知群内成员。</translation>
        </message>
        <message>
            <source>Print the members of a group with role, name card and mute.</source>
            <translation>显示群成员的角色、群名片和禁言。</translation>
        </message>
        <message>
            <source>Only this role: Owner, Admin, Member; may be repeated.</source>
            <translation>只显示此角色：Owner、Admin、Member，可重复。</translation>
        </message>
        <message>
            <source>GROUPID ID...</source>
            <translation>GROUPID ID...</translation>
        </message>
        <message>
            <source>Add accounts to a group.</source>
            <translation>把账号加入群。</translation>
        </message>
        <message>
            <source>Remove accounts from a group; who is not in it counts as removed.</source>
            <translation>把账号移出群；不在群里的视为已移出。</translation>
        </message>
        <message>
            <source>Reason that is told.</source>
            <translation>告知的原因。</translation>
        </message>
        <message>
            <source>GROUPID ID... --to ROLE</source>
            <translation>GROUPID ID... --to ROLE</translation>
        </message>
        <message>
            <source>Make members admins of a group, or ordinary members again.</source>
            <translation>把成员设为群管理员，或改回普通成员。</translation>
        </message>
        <message>
            <source>Admin or Member.</source>
            <translation>Admin 或 Member。</translation>
        </message>
        <message>
            <source>GROUPID ID... --to TEXT</source>
            <translation>GROUPID ID... --to TEXT</translation>
        </message>
        <message>
            <source>Set the name card of members, at most 50 bytes.</source>
            <translation>设置成员的群名片，最多 50 字节。</translation>
        </message>
        <message>
            <source>The name card.</source>
            <translation>群名片。</translation>
        </message>
        <message>
            <source>Say where: --group GROUPID, or --global for the whole app.</source>
            <translation>请说明范围：--group GROUPID，或 --global 表示整个应用。</translation>
        </message>
        <message>
            <source>--everyone mutes one group; there is no such thing for the whole app.</source>
            <translation>--everyone 只能用于一个群，整个应用没有全员禁言。</translation>
        </message>
        <message>
            <source>--everyone takes no accounts.</source>
            <translation>--everyone 不带账号。</translation>
        </message>
        <message>
            <source>imdeskctl: everybody is muted in this group but its owner and admins, without an end; 'unmute --group ID --everyone' lifts it.</source>
            <translation>imdeskctl：此群组除群主和管理员外全员禁言，没有结束时间；可用 unmute --group ID --everyone 解除。</translation>
        </message>
        <message>
            <source>A mute of everyone has no end: leave --for out, lift it with 'unmute --everyone'.</source>
            <translation>全员禁言没有结束时间：不要写 --for，用 unmute --everyone 解除。</translation>
        </message>
        <message>
            <source>Say for how long: --for 10m, 1h, 7d or forever.</source>
            <translation>请说明时长：--for 10m、1h、7d 或 forever。</translation>
        </message>
        <message>
            <source>muted --group takes no accounts: it lists all who are muted there.</source>
            <translation>muted --group 不带账号：它列出群内所有被禁言者。</translation>
        </message>
        <message>
            <source>In this group.</source>
            <translation>在此群内。</translation>
        </message>
        <message>
            <source>In the whole app.</source>
            <translation>在整个应用内。</translation>
        </message>
        <message>
            <source>With --global: only one-to-one messages.</source>
            <translation>与 --global 连用：只限单聊消息。</translation>
        </message>
        <message>
            <source>With --global: only messages in groups.</source>
            <translation>与 --global 连用：只限群消息。</translation>
        </message>
        <message>
            <source>All ordinary members of the group, until it is lifted.</source>
            <translation>群内全体普通成员，直到解除。</translation>
        </message>
        <message>
            <source>Mute accounts in a group or in the whole app. A mute survives leaving and joining again.</source>
            <translation>在群内或整个应用内禁言账号。退群再加入，禁言仍然有效。</translation>
        </message>
        <message>
            <source>How long: 90s, 10m, 1h, 7d or forever.</source>
            <translation>时长：90s、10m、1h、7d 或 forever。</translation>
        </message>
        <message>
            <source>Lift mutes.</source>
            <translation>解除禁言。</translation>
        </message>
        <message>
            <source>[ID...]</source>
            <translation>[ID...]</translation>
        </message>
        <message>
            <source>List who is muted in a group, or say whether accounts are muted in the whole app.</source>
            <translation>列出群内被禁言者，或查询账号是否被全局禁言。</translation>
        </message>
        <message>
            <source>profile set needs an account and at least one field: profile set alice Nick=Alice</source>
            <translation>profile set 需要一个账号和至少一个字段：profile set alice Nick=Alice</translation>
        </message>
        <message>
            <source>Print the profile fields of accounts.</source>
            <translation>显示账号的资料字段。</translation>
        </message>
        <message>
            <source>Only this field; may be repeated. Nick, AllowType, Custom_Grade or a full tag (default: all standard fields).</source>
            <translation>只显示此字段，可重复。Nick、AllowType、Custom_Grade 或完整标签（默认：全部标准字段）。</translation>
        </message>
        <message>
            <source>ID TAG=VALUE...</source>
            <translation>ID TAG=VALUE...</translation>
        </message>
        <message>
            <source>Change profile fields of an account; the others stay.</source>
            <translation>修改账号的资料字段，其余不变。</translation>
        </message>
        <message>
            <source>rules try needs --store FILE and --rules FILE.</source>
            <translation>rules try 需要 --store FILE 和 --rules FILE。</translation>
        </message>
        <message>
            <source>%1 before-events looked at, %2 left as they were. Nobody was answered.</source>
            <translation>已查看 %1 个事件之前回调，其中 %2 个保持原样。没有向任何人应答。</translation>
        </message>
        <message>
            <source>  %1: refuses %2, drops %3, changes %4, lets %5 pass</source>
            <translation>  %1：拒绝 %2，丢弃 %3，更改 %4，放行 %5</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>文件 %1 不存在。</translation>
        </message>
        <message>
            <source>The rule “%1” cannot be used: %2</source>
            <translation>规则“%1”无法使用：%2</translation>
        </message>
        <message>
            <source>Say what reply rules would have done to stored before-events; answers nobody. Rules that are off are told as if each alone were on.</source>
            <translation>说明应答规则会怎样处理已存储的事件之前回调；不会真正应答。关闭的规则按单独启用时的情况说明。</translation>
        </message>
        <message>
            <source>A JSON file: {"rules": [{"id": "1", "name": "links", "filter": "text ~ \"https?://\"", "action": "refuse", "code": 10101, "info": "no links"}]}. Actions: allow, refuse, drop, mask-words (with words), refuse-members (with members).</source>
            <translation>JSON 文件：{"rules": [{"id": "1", "name": "links", "filter": "text ~ \"https?://\"", "action": "refuse", "code": 10101, "info": "no links"}]}。动作：allow、refuse、drop、mask-words（配 words）、refuse-members（配 members）。</translation>
        </message>
        <message>
            <source>Look at the newest N events (default 10000).</source>
            <translation>查看最新的 N 个事件（默认 10000）。</translation>
        </message>
        <message>
            <source>Refuse messages and names that hold this word; may be repeated.</source>
            <translation>拒绝包含该词的消息和名称；可重复给出。</translation>
        </message>
        <message>
            <source>The sandbox's time at the start, Unix seconds (default: now). POST /sandbox/clock on its port moves it later. Limits by the minute and the day and the second between two pushes to all follow it, limits by the second keep to the computer's.</source>
            <translation>沙盒启动时的时间，Unix 秒（默认：当前时间）。之后可在其端口上用 POST /sandbox/clock 调整。按分钟和按天的限制以及两次全员推送之间的一秒都按它计算，按秒的限制按本机时间计算。</translation>
        </message>
        <message>
            <source>Simulated seconds in a second (default 1).</source>
            <translation>每一秒对应的模拟秒数（默认 1）。</translation>
        </message>
        <message>
            <source>Let the sandbox's time stand until it is moved.</source>
            <translation>让沙盒的时间停住，直到被调整。</translation>
        </message>
        <message>
            <source>--clock-rate is a number from 0.001 to 86400; --clock-frozen lets time stand.</source>
            <translation>--clock-rate 是 0.001 到 86400 之间的数；--clock-frozen 让时间停住。</translation>
        </message>
        <message>
            <source>--element is a JSON object such as {"MsgType":"TIMFaceElem","MsgContent":{"Index":1}}, not %1</source>
            <translation>--element 应是 JSON 对象，如 {"MsgType":"TIMFaceElem","MsgContent":{"Index":1}}，而不是 %1</translation>
        </message>
        <message>
            <source>--element: %1</source>
            <translation>--element：%1</translation>
        </message>
        <message>
            <source>There is nothing to send: give a text, or --element.</source>
            <translation>没有要发送的内容：请给出文本或 --element。</translation>
        </message>
        <message>
            <source>%1: sent, not stored</source>
            <translation>%1：已发送，未存储</translation>
        </message>
        <message>
            <source>%1: sent, seq %2</source>
            <translation>%1：已发送，seq %2</translation>
        </message>
        <message>
            <source>%1: sent, key %2</source>
            <translation>%1：已发送，key %2</translation>
        </message>
        <message>
            <source>send c2c needs an account and a text: send c2c bob "Hello"</source>
            <translation>send c2c 需要一个账号和文本：send c2c bob "Hello"</translation>
        </message>
        <message>
            <source>send group needs a group and a text: send group night "Hello"</source>
            <translation>send group 需要一个群和文本：send group night "Hello"</translation>
        </message>
        <message>
            <source>Account that speaks (default: the app admin).</source>
            <translation>发言的账号（默认：应用管理员）。</translation>
        </message>
        <message>
            <source>An element of the message as JSON, after the text; may be repeated.</source>
            <translation>JSON 形式的消息元素，排在文本之后，可重复。</translation>
        </message>
        <message>
            <source>Only who is online gets it; it is not stored.</source>
            <translation>只有在线者收到，不存储。</translation>
        </message>
        <message>
            <source>TO [TEXT | -]</source>
            <translation>TO [TEXT | -]</translation>
        </message>
        <message>
            <source>Leave it out of the history of the sender.</source>
            <translation>不写入发送者的历史记录。</translation>
        </message>
        <message>
            <source>GROUPID [TEXT | -]</source>
            <translation>GROUPID [TEXT | -]</translation>
        </message>
        <message>
            <source>High, Normal (default) or Low.</source>
            <translation>High、Normal（默认）或 Low。</translation>
        </message>
        <message>
            <source>--fix %1: %2</source>
            <translation>--fix %1：%2</translation>
        </message>
        <message>
            <source>event %1 of the log</source>
            <translation>日志中的事件 %1</translation>
        </message>
        <message>
            <source>Nothing stops the message.</source>
            <translation>没有什么阻止这条消息。</translation>
        </message>
        <message>
            <source>There is nothing here that %1 would mend.</source>
            <translation>这里没有 %1 能解决的问题。</translation>
        </message>
        <message>
            <source>why takes two accounts, or one account and --group GROUPID.</source>
            <translation>why 需要两个账号，或一个账号加 --group GROUPID。</translation>
        </message>
        <message>
            <source>A B | A --group GROUPID</source>
            <translation>A B | A --group GROUPID</translation>
        </message>
        <message>
            <source>Say what keeps A's own client from messaging B or a group, and mend it with --fix.</source>
            <translation>说明 A 自己的客户端为什么无法给 B 或群发消息，并可用 --fix 解决。</translation>
        </message>
        <message>
            <source>The group that is not reached.</source>
            <translation>收不到消息的群。</translation>
        </message>
        <message>
            <source>Mend what was found, by the word the finding names; then check again.</source>
            <translation>按发现项给出的词解决它，然后再查一次。</translation>
        </message>
        <message>
            <source>Examples:</source>
            <translation>示例：</translation>
        </message>
        <message>
            <source>There is no command %1.</source>
            <translation>没有命令 %1。</translation>
        </message>
        <message>
            <source>%1 takes no arguments, and so not %2.</source>
            <translation>%1 不带参数，因此不接受 %2。</translation>
        </message>
        <message>
            <source>%1 needs one more word to say what to do.</source>
            <translation>%1 之后还要一个词说明做什么。</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>命令：</translation>
        </message>
        <message numerus="yes">
            <source>The regular expression gave up on %n event(s).</source>
            <translation>
                <numerusform>正则表达式放弃了 %n 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Let the console of this user attach through this socket (Callbacks, Attach to a listener).</source>
            <translation>让本用户的控制台通过此套接字接入（回调 → 接入监听程序）。</translation>
        </message>
        <message>
            <source>Let consoles attach to this port of 127.0.0.1, encrypted, for example through ssh -L. The secret comes from IMDESK_ATTACH_SECRET or --attach-secret-file, never from an argument.</source>
            <translation>让控制台接入 127.0.0.1 的此端口（已加密），例如经由 ssh -L。口令取自 IMDESK_ATTACH_SECRET 或 --attach-secret-file，绝不来自命令行参数。</translation>
        </message>
        <message>
            <source>Certificate of that port; one that vouches for itself will do.</source>
            <translation>该端口的证书；自签名的即可。</translation>
        </message>
        <message>
            <source>Its key.</source>
            <translation>它的私钥。</translation>
        </message>
        <message>
            <source>File whose first line is the secret.</source>
            <translation>首行为口令的文件。</translation>
        </message>
        <message>
            <source>--port is a number from 0 to 65535, or several with commas between them, not %1.</source>
            <translation>--port 是 0 到 65535 的数字，多个用逗号分隔，不能是 %1。</translation>
        </message>
        <message>
            <source>a token, in IMDESK_CALLBACK_TOKEN or --token-file: without it anybody can invent events</source>
            <translation>令牌（IMDESK_CALLBACK_TOKEN 或 --token-file）：没有它，任何人都能伪造事件</translation>
        </message>
        <message>
            <source>--sdkappid, so that callbacks of other apps are refused</source>
            <translation>--sdkappid，以拒绝其他应用的回调</translation>
        </message>
        <message>
            <source>--tls-cert and --tls-key, or a web server with TLS in front: messages travel in them</source>
            <translation>--tls-cert 与 --tls-key，或在前面放一个带 TLS 的 Web 服务器：回调里有消息内容</translation>
        </message>
        <message>
            <source>--allow with the addresses of the service, or a firewall</source>
            <translation>--allow 写上服务方地址，或使用防火墙</translation>
        </message>
        <message>
            <source>%1 is open to the network. Add --open-to-network if that is meant.</source>
            <translation>%1 对网络开放。若确有此意，请加上 --open-to-network。</translation>
        </message>
        <message>
            <source>Set before: %1.</source>
            <translation>请先设置：%1。</translation>
        </message>
        <message>
            <source>Port to listen on (default 0: any free one); several with commas between them.</source>
            <translation>监听端口（默认 0：任一空闲端口）；多个用逗号分隔。</translation>
        </message>
        <message>
            <source>Yes, --address may be one that other computers reach.</source>
            <translation>确认 --address 可以是其他计算机能访问的地址。</translation>
        </message>
        <message>
            <source>Token that callbacks are signed with. Better in IMDESK_CALLBACK_TOKEN or --token-file, where other users of this computer cannot see it.</source>
            <translation>回调签名所用的令牌。最好放在 IMDESK_CALLBACK_TOKEN 或 --token-file 中，本机其他用户看不到。</translation>
        </message>
        <message>
            <source>File whose first line is the token.</source>
            <translation>首行为令牌的文件。</translation>
        </message>
        <message>
            <source>Certificate chain in PEM form: listen with HTTPS.</source>
            <translation>PEM 格式的证书链：以 HTTPS 监听。</translation>
        </message>
        <message>
            <source>Key of the certificate in PEM form, without a passphrase.</source>
            <translation>证书的私钥，PEM 格式，无密码。</translation>
        </message>
        <message>
            <source>Take only clients with a certificate that one of these authorities signed.</source>
            <translation>只接受持有由这些机构签发证书的客户端。</translation>
        </message>
        <message>
            <source>Take connections from these addresses and subnets only: 203.0.113.0/24,2001:db8::/32.</source>
            <translation>只接受来自这些地址和子网的连接：203.0.113.0/24,2001:db8::/32。</translation>
        </message>
        <message>
            <source>Connections at once, in all.</source>
            <translation>同时连接总数。</translation>
        </message>
        <message>
            <source>Connections at once from one address.</source>
            <translation>同一地址的同时连接数。</translation>
        </message>
        <message>
            <source>Largest head of a request, in KiB.</source>
            <translation>请求头的最大长度（KiB）。</translation>
        </message>
        <message>
            <source>Largest body of a request, in KiB.</source>
            <translation>请求体的最大长度（KiB）。</translation>
        </message>
        <message>
            <source>Memory for requests not answered yet, in MiB.</source>
            <translation>未应答请求可用的内存（MiB）。</translation>
        </message>
        <message>
            <source>Time for the head of a request and for a TLS handshake, in seconds.</source>
            <translation>接收请求头以及 TLS 握手的时限（秒）。</translation>
        </message>
        <message>
            <source>Time for the body of a request, in seconds.</source>
            <translation>接收请求体的时限（秒）。</translation>
        </message>
        <message>
            <source>Time between two requests of a connection, in seconds.</source>
            <translation>同一连接两次请求之间的时限（秒）。</translation>
        </message>
        <message>
            <source>Keep the newest N events (0: all).</source>
            <translation>保留最新的 N 个事件（0：全部）。</translation>
        </message>
        <message>
            <source>Keep events for N days (0: for ever).</source>
            <translation>事件保留 N 天（0：永久）。</translation>
        </message>
        <message>
            <source>Keep the events within N MiB (0: no limit). A file that has grown larger keeps its size and is filled again.</source>
            <translation>事件不超过 N MiB（0：不限）。文件已变大时大小不变，腾出的空间会再次使用。</translation>
        </message>
        <message>
            <source>full: answered events survive a power cut (default); normal: they survive the end of the program.</source>
            <translation>full：已应答的事件断电不丢（默认）；normal：程序终止不丢。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>The first line of %1 is empty.</source>
            <translation>%1 的首行为空。</translation>
        </message>
        <message>
            <source>--sync is full or normal.</source>
            <translation>--sync 取 full 或 normal。</translation>
        </message>
        <message>
            <source>Whether %1 is muted could not be asked: %2</source>
            <translation>无法查询 %1 是否被禁言：%2</translation>
        </message>
        <message>
            <source>%1 is muted: one-to-one %2, groups %3.</source>
            <translation>%1 已被禁言：单聊 %2，群组 %3。</translation>
        </message>
        <message>
            <source>%1 is not muted in the whole app; a mute in one group may still hold.</source>
            <translation>%1 未被全局禁言；在某个群组中的禁言可能仍然有效。</translation>
        </message>
        <message>
            <source>doctor callbacks needs --url, the callback URL as it stands in the console.</source>
            <translation>doctor callbacks 需要 --url，即控制台中填写的回调 URL。</translation>
        </message>
        <message>
            <source>Find out why callbacks do not come: sends a signed sample to the callback URL and looks for it in the log of the receiver.</source>
            <translation>查明为何收不到回调：向回调 URL 发送一个已签名的示例，并在接收器的日志中查找它。</translation>
        </message>
        <message>
            <source>The callback URL as it stands in the console.</source>
            <translation>控制台中填写的回调 URL。</translation>
        </message>
        <message>
            <source>The URL before; ports that begin alike may clash.</source>
            <translation>之前的 URL；开头相同的端口可能冲突。</translation>
        </message>
        <message>
            <source>When the URL was entered in the console, such as 1m for a minute ago; it acts after two minutes.</source>
            <translation>在控制台填写该 URL 的时间，例如 1m 表示一分钟前；两分钟后生效。</translation>
        </message>
        <message>
            <source>The event log that the receiver writes.</source>
            <translation>接收器写入的事件日志。</translation>
        </message>
        <message>
            <source>Token to sign with. Better in IMDESK_CALLBACK_TOKEN, where other users of this computer cannot see it.</source>
            <translation>用于签名的 Token。最好放在 IMDESK_CALLBACK_TOKEN 中，这台计算机的其他用户看不到。</translation>
        </message>
        <message>
            <source>Account whose callbacks are missing; asks whether it is muted, with the connection options.</source>
            <translation>缺少回调的账号；使用连接选项查询它是否被禁言。</translation>
        </message>
        <message>
            <source>The forward targets cannot be used: %1</source>
            <translation>转发目标无法使用：%1</translation>
        </message>
        <message>
            <source>File with backends that get callbacks passed on, for example {"targets": [{"name": "moderation", "url": "https://im.example.com/cb", "filter": "cmd = before-group-message"}]}. More fields of a target: before, answers, after, sign (keep or anew), token_env, timeout_ms, on, was (its former name, which events may still wait for); beside targets: winner (rules or targets).</source>
            <translation>列出接收转发回调的后端的文件，例如 {"targets": [{"name": "moderation", "url": "https://im.example.com/cb", "filter": "cmd = before-group-message"}]}。目标的其他字段：before、answers、after、sign（keep 或 anew）、token_env、timeout_ms、on、was（它以前的名称，可能仍有事件在等待该名称）；与 targets 并列：winner（rules 或 targets）。</translation>
        </message>
        <message>
            <source>answered %1 %2</source>
            <translation>应答 %1 %2</translation>
        </message>
        <message>
            <source>%1: %2 in %3 ms</source>
            <translation>%1：%2，用时 %3 毫秒</translation>
        </message>
        <message>
            <source>; before it was %1 %2</source>
            <translation>；之前是 %1 %2</translation>
        </message>
        <message>
            <source>Address that gets them.</source>
            <translation>接收它们的地址。</translation>
        </message>
        <message>
            <source>File with forward targets; --to then names one of them, and its token and level hold.</source>
            <translation>转发目标文件；此时 --to 指定其中一个目标，使用它的 Token 和级别。</translation>
        </message>
        <message>
            <source>How careful to be with --to URL: sandbox, test or production (default production).</source>
            <translation>对 --to URL 的谨慎程度：sandbox、test 或 production（默认 production）。</translation>
        </message>
        <message>
            <source>Send to a production target without asking.</source>
            <translation>发送到生产目标时不再询问。</translation>
        </message>
        <message>
            <source>Callbacks a second, 1 to 100 (default 10).</source>
            <translation>每秒回调数，1 到 100（默认 10）。</translation>
        </message>
        <message>
            <source>SDKAppID to send (default: as recorded).</source>
            <translation>要发送的 SDKAppID（默认：与记录相同）。</translation>
        </message>
        <message>
            <source>--to names none of the targets of the file.</source>
            <translation>--to 不是文件中任何目标的名称。</translation>
        </message>
        <message>
            <source>--to cannot be used: %1</source>
            <translation>--to 无法使用：%1</translation>
        </message>
        <message>
            <source>%1 is a production target: it takes these callbacks for real ones. Say --yes to send them, or --level test if it is none.</source>
            <translation>%1 是生产目标：它会把这些回调当作真实回调。要发送请加 --yes；若不是生产目标请加 --level test。</translation>
        </message>
        <message>
            <source>%1 sent: %2 answered alike, %3 otherwise, %4 failed, %5 gone from the log.</source>
            <translation>已发送 %1 个：%2 个应答相同，%3 个不同，%4 个失败，%5 个已不在日志中。</translation>
        </message>
        <message>
            <source>%1 answered, with no answer before to compare with.</source>
            <translation>%1 个已应答，之前没有应答可供比较。</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that the service sent again are left out; --repeats sends them.</source>
            <translation>
                <numerusform>省略了 %n 个服务重复发送的事件；用 --repeats 可以发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that never came, but were read from the history of a group, are left out; --backfilled sends them.</source>
            <translation>
                <numerusform>省略了 %n 个从未到达、而是从群历史中读取的事件；用 --backfilled 可以发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that were not taken when they came (with another HTTP status than 200) are left out; by its number each is sent.</source>
            <translation>
                <numerusform>省略了 %n 个到达时未被接受的事件（HTTP 状态不是 200）；给出编号即可发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more event(s) than --limit %1 are left out; without it they are sent, too.</source>
            <translation>
                <numerusform>超出 --limit %1 的 %n 个事件被省略；不加该选项则一并发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no number of an event.</source>
            <translation>%1 不是事件编号。</translation>
        </message>
        <message>
            <source>Name the numbers of events, or choose them with --filter.</source>
            <translation>请给出事件编号，或用 --filter 选择。</translation>
        </message>
        <message>
            <source>events replay needs --store FILE.</source>
            <translation>events replay 需要 --store FILE。</translation>
        </message>
        <message>
            <source>No event matches; nothing was sent.</source>
            <translation>没有匹配的事件；未发送任何内容。</translation>
        </message>
        <message>
            <source>All events that match are left out; nothing was sent.</source>
            <translation>匹配的事件全部被省略；未发送任何内容。</translation>
        </message>
        <message>
            <source>--body replaces the body of exactly one event of the log by a file that can be read.</source>
            <translation>--body 用一个可读取的文件替换日志中恰好一个事件的正文。</translation>
        </message>
        <message>
            <source>There is no callback %1; without a name this command lists all.</source>
            <translation>没有回调 %1；不带名称时此命令会列出全部。</translation>
        </message>
        <message>
            <source>Send stored callbacks again, signed anew with a fresh time, and compare the answers.</source>
            <translation>以新的时间重新签名并再次发送已存储的回调，并比较应答。</translation>
        </message>
        <message>
            <source>Events that match, where no numbers are given.</source>
            <translation>未给出编号时，选择匹配的事件。</translation>
        </message>
        <message>
            <source>With --filter also what the service sent again, which is left out behind its first otherwise.</source>
            <translation>使用 --filter 时也发送服务重复发送的事件；默认在首个事件之后省略。</translation>
        </message>
        <message>
            <source>With --filter also what never came, but was read from the history of a group.</source>
            <translation>使用 --filter 时也发送从未到达、而是从群历史中读取的事件。</translation>
        </message>
        <message>
            <source>A file with the body to send instead, for one event.</source>
            <translation>用于替换正文的文件，仅限一个事件。</translation>
        </message>
        <message>
            <source>List the callbacks of the service, print samples of them, or send those to --to.</source>
            <translation>列出服务的回调，打印其示例，或将示例发送到 --to。</translation>
        </message>
        <message>
            <source>Another audit file than this computer's.</source>
            <translation>使用其他审计文件，而不是本机的。</translation>
        </message>
        <message>
            <source>Not before this time: 2026-03-01, 2026-03-01T09:00, 2h.</source>
            <translation>不早于此时间：2026-03-01、2026-03-01T09:00、2h。</translation>
        </message>
        <message>
            <source>Before this time.</source>
            <translation>早于此时间。</translation>
        </message>
        <message>
            <source>Entries that hold this anywhere.</source>
            <translation>任何位置含有此内容的记录。</translation>
        </message>
        <message>
            <source>Commands whose path holds this.</source>
            <translation>路径含有此内容的命令。</translation>
        </message>
        <message>
            <source>About this person, group or message, by its whole ID.</source>
            <translation>关于此用户、群或消息（完整 ID）。</translation>
        </message>
        <message>
            <source>Profiles whose name holds this.</source>
            <translation>名称含有此内容的配置。</translation>
        </message>
        <message>
            <source>Operators whose name holds this.</source>
            <translation>名称含有此内容的操作员。</translation>
        </message>
        <message>
            <source>done, partly, failed, unknown, cancelled, refused or open.</source>
            <translation>done、partly、failed、unknown、cancelled、refused 或 open。</translation>
        </message>
        <message>
            <source>Name one entry by its number, as audit list tells it.</source>
            <translation>请用 audit list 给出的编号指明一条记录。</translation>
        </message>
        <message>
            <source>undo: imdeskctl audit undo %1</source>
            <translation>撤销：imdeskctl audit undo %1</translation>
        </message>
        <message>
            <source>Entry %1 has no snapshot.</source>
            <translation>条目 %1 没有快照。</translation>
        </message>
        <message>
            <source>Chain intact, no entries.</source>
            <translation>链条完整，没有记录。</translation>
        </message>
        <message>
            <source>Chain intact, %1 entries, since %2.</source>
            <translation>链条完整，共 %1 条，始于 %2。</translation>
        </message>
        <message>
            <source>Broken at entry %1. %2</source>
            <translation>在第 %1 条断裂。%2</translation>
        </message>
        <message>
            <source>The side file with the head of the chain is missing: whether the end was cut off cannot be told.</source>
            <translation>记录链头的旁文件缺失：无法判断末尾是否被截掉。</translation>
        </message>
        <message>
            <source>Entry %1 was written for %2, not for this app.</source>
            <translation>第 %1 条属于 %2，不属于此应用。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Print what was done from this computer and by whom, newest first.</source>
            <translation>列出这台计算机做过什么、由谁所做，新的在前。</translation>
        </message>
        <message>
            <source>At most this many, 0 for all.</source>
            <translation>最多多少条，0 为全部。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMBER</translation>
        </message>
        <message>
            <source>Print one entry of the audit in full.</source>
            <translation>完整显示一条审计记录。</translation>
        </message>
        <message>
            <source>Print as JSON what was kept before an entry ended something for good.</source>
            <translation>以 JSON 输出某条目在彻底删除之前保存的快照。</translation>
        </message>
        <message>
            <source>Prove that the audit is whole, or name the first entry that is not as it was written.</source>
            <translation>证明审计完整，或指出第一条与写入时不符的记录。</translation>
        </message>
        <message>
            <source>Write the audit to a file.</source>
            <translation>把审计写入文件。</translation>
        </message>
        <message>
            <source>Take back what an entry of the audit did, where it has an inverse.</source>
            <translation>撤销某条审计记录所做的事（若有逆操作）。</translation>
        </message>
        <message>
            <source>Only print the calls that would be made.</source>
            <translation>只显示将要发出的调用。</translation>
        </message>
        <message>
            <source>The rows are on %1 sheets, for Excel takes no more on one.</source>
            <translation>各行分布在 %1 个工作表上，因为 Excel 的一个工作表容纳不下更多行。</translation>
        </message>
        <message>
            <source>app: %1</source>
            <translation>应用：%1</translation>
        </message>
        <message>
            <source>read-only: yes</source>
            <translation>只读：是</translation>
        </message>
        <message>
            <source>read-only: as the profile says</source>
            <translation>只读：按配置</translation>
        </message>
        <message>
            <source>unlocked until %1: %2</source>
            <translation>解锁至 %1：%2</translation>
        </message>
        <message>
            <source>protected: %1 from %2</source>
            <translation>受保护：%1，禁止 %2</translation>
        </message>
        <message>
            <source>--for is a time up to 24h, such as 15m.</source>
            <translation>--for 是不超过 24h 的时长，例如 15m。</translation>
        </message>
        <message>
            <source>Say why with --why TEXT: an unlock needs a reason.</source>
            <translation>请用 --why TEXT 说明原因：解锁需要原因。</translation>
        </message>
        <message>
            <source>Only from these commands, by pattern: destroy_group, im_open_login_svc/*.</source>
            <translation>只禁止这些命令（可用通配符）：destroy_group、im_open_login_svc/*。</translation>
        </message>
        <message>
            <source>Name at least one ID or pattern, such as admin*.</source>
            <translation>请至少给出一个 ID 或通配符，例如 admin*。</translation>
        </message>
        <message>
            <source>Say on or off.</source>
            <translation>请写 on 或 off。</translation>
        </message>
        <message>
            <source>Say what of an app is read-only or protected on this computer.</source>
            <translation>显示某应用在本机上哪些是只读或受保护的。</translation>
        </message>
        <message>
            <source>PATTERN...</source>
            <translation>PATTERN...</translation>
        </message>
        <message>
            <source>Refuse every change of people and groups whose ID fits a pattern.</source>
            <translation>拒绝修改 ID 符合通配符的用户和群。</translation>
        </message>
        <message>
            <source>Take such rules away.</source>
            <translation>删除这样的规则。</translation>
        </message>
        <message>
            <source>on|off</source>
            <translation>on|off</translation>
        </message>
        <message>
            <source>Refuse every change of the app.</source>
            <translation>拒绝对该应用的任何修改。</translation>
        </message>
        <message>
            <source>Lift what is read-only or protected for a while, with a reason.</source>
            <translation>附上原因，暂时解除只读和保护。</translation>
        </message>
        <message>
            <source>How long: 15m, 1h; up to 24h.</source>
            <translation>时长：15m、1h；最长 24h。</translation>
        </message>
        <message>
            <source>End an unlock before its time.</source>
            <translation>提前结束解锁。</translation>
        </message>
        <message>
            <source>%1 of %2: %3 done, %4 failed, %5 skipped, %6 unknown</source>
            <translation>%1 / %2：完成 %3，失败 %4，跳过 %5，未知 %6</translation>
        </message>
        <message>
            <source>It goes on with: imdeskctl job resume %1</source>
            <translation>继续：imdeskctl job resume %1</translation>
        </message>
        <message>
            <source>It goes on with: imdeskctl job retry %1</source>
            <translation>继续：imdeskctl job retry %1</translation>
        </message>
        <message>
            <source>What was not done: imdeskctl job result %1 --failed --output failed.csv</source>
            <translation>查看未执行的行：imdeskctl job result %1 --failed --output failed.csv</translation>
        </message>
        <message>
            <source>%1; %2 a second, about %3 left</source>
            <translation>%1；每秒 %2，约剩 %3</translation>
        </message>
        <message>
            <source>Name one plan: a JSON file, or - for standard input.</source>
            <translation>请指明一个计划：JSON 文件，或 - 表示标准输入。</translation>
        </message>
        <message>
            <source>The plan is for the profile %1, not for %2.</source>
            <translation>该计划用于配置 %1，不是 %2。</translation>
        </message>
        <message>
            <source>Name one job by its ID, as job show lists them.</source>
            <translation>请用 job show 列出的 ID 指明一个任务。</translation>
        </message>
        <message>
            <source>No process runs this job now.</source>
            <translation>现在没有进程在运行此任务。</translation>
        </message>
        <message>
            <source>A process runs this job now.</source>
            <translation>现在有进程在运行此任务。</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Only the first %1 rows were rehearsed, %2 were not.</source>
            <translation>只演练了前 %1 行，另有 %2 行没有演练。</translation>
        </message>
        <message>
            <source>Name a verb: %1.</source>
            <translation>请指明动词：%1。</translation>
        </message>
        <message>
            <source>Use at most this share of the documented calls a second, in percent. Each process counts for itself.</source>
            <translation>最多使用文档所载每秒调用数的这个百分比。每个进程各自计算。</translation>
        </message>
        <message>
            <source>PLAN.json</source>
            <translation>PLAN.json</translation>
        </message>
        <message>
            <source>Carry out a bulk job: import, delete, mute, send, ... over a list, CSV or XLSX file.</source>
            <translation>执行批量任务：按列表、CSV 或 XLSX 文件导入、删除、禁言、发送……</translation>
        </message>
        <message>
            <source>Make all checks of a real run without a single call.</source>
            <translation>做真实运行的全部检查，但不发出任何调用。</translation>
        </message>
        <message>
            <source>Run the plan in a sandbox with copies of what it touches, and tell what changes there.</source>
            <translation>在沙盒里用涉及对象的副本运行该计划，并说明那里的变化。</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Go on with a job that was paused, cancelled or killed.</source>
            <translation>继续被暂停、取消或中断的任务。</translation>
        </message>
        <message>
            <source>Try again what failed, and only that.</source>
            <translation>只重试失败的部分。</translation>
        </message>
        <message>
            <source>Also rows whose outcome is unknown: they may then be carried out twice.</source>
            <translation>也包括结果未知的行：它们可能因此执行两次。</translation>
        </message>
        <message>
            <source>[ID]</source>
            <translation>[ID]</translation>
        </message>
        <message>
            <source>Pause a job that another process runs.</source>
            <translation>暂停由其他进程运行的任务。</translation>
        </message>
        <message>
            <source>Stop a job that another process runs, within a second.</source>
            <translation>在一秒内停止由其他进程运行的任务。</translation>
        </message>
        <message>
            <source>Write what became of each row to a file.</source>
            <translation>把每行的结果写入文件。</translation>
        </message>
        <message>
            <source>Only what was not done.</source>
            <translation>只要未完成的。</translation>
        </message>
        <message>
            <source>VERB</source>
            <translation>VERB</translation>
        </message>
        <message>
            <source>Write a file to fill in, or say the fields of a verb such as accounts import.</source>
            <translation>写出供填写的文件，或显示某动词（如 accounts import）的字段。</translation>
        </message>
        <message>
            <source>A .csv or .xlsx file.</source>
            <translation>.csv 或 .xlsx 文件。</translation>
        </message>
        <message>
            <source>The stand-ins hold for this file only. Set %1 to 64 hexadecimal digits to get the same ones each time.</source>
            <translation>这些代称只在本文件内有效。把 %1 设为 64 位十六进制数字，每次就会得到相同的代称。</translation>
        </message>
        <message>
            <source>%1 has to be 64 hexadecimal digits.</source>
            <translation>%1 必须是 64 位十六进制数字。</translation>
        </message>
        <message>
            <source>Write the rows into this file; its ending chooses the format: .csv, .xlsx, .json or .jsonl. A manifest is written beside it.</source>
            <translation>把各行写入此文件；格式由扩展名决定：.csv、.xlsx、.json 或 .jsonl。旁边会写一份清单。</translation>
        </message>
        <message>
            <source>Only these columns, in this order, separated by commas.</source>
            <translation>只要这些列，按此顺序，用逗号分隔。</translation>
        </message>
        <message>
            <source>Zone of times in the file, such as Asia/Shanghai (default: UTC).</source>
            <translation>文件中时间所用的时区，例如 Asia/Shanghai（默认 UTC）。</translation>
        </message>
        <message>
            <source>What names people: none (default), stand-ins (the same for the same person), drop.</source>
            <translation>能认出人的内容怎样处理：none（默认，保留）、stand-ins（换成代称，同一人始终相同）、drop（去掉）。</translation>
        </message>
        <message>
            <source>--%1 goes with --output FILE.</source>
            <translation>--%1 要与 --output FILE 一起使用。</translation>
        </message>
        <message>
            <source>%1 rows written</source>
            <translation>已写入 %1 行</translation>
        </message>
        <message>
            <source>--output FILE needs an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation>--output FILE 的扩展名必须是 .csv、.xlsx、.json 或 .jsonl。</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>没有时区 %1。</translation>
        </message>
        <message>
            <source>--redact takes none, stand-ins or drop.</source>
            <translation>--redact 只能是 none、stand-ins 或 drop。</translation>
        </message>
        <message>
            <source>There is no column %1. There are: %2.</source>
            <translation>没有列 %1。现有：%2。</translation>
        </message>
        <message>
            <source>Folder of the archive (default: the profile's own, the one imdesk uses).</source>
            <translation>归档文件夹（默认：配置自己的文件夹，与 imdesk 相同）。</translation>
        </message>
        <message>
            <source>First hour: 2026-03-01, 2026-03-01T09:00, Unix seconds, or an age such as 2d (default: as far back as the service keeps, 7 days).</source>
            <translation>第一个小时：2026-03-01、2026-03-01T09:00、Unix 秒，或时长如 2d（默认：服务端保留的最早时间，7 天）。</translation>
        </message>
        <message>
            <source>Last hour (default: the last one that is over).</source>
            <translation>最后一个小时（默认：最近一个已结束的小时）。</translation>
        </message>
        <message>
            <source>c2c or group (default: both).</source>
            <translation>c2c 或 group（默认：两者）。</translation>
        </message>
        <message>
            <source>--type is c2c or group, not %1.</source>
            <translation>--type 应为 c2c 或 group，而不是 %1。</translation>
        </message>
        <message>
            <source>--to lies before --from, or the two are more than ten years apart.</source>
            <translation>--to 早于 --from，或两者相隔超过十年。</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable row(s)</source>
            <translation>
                <numerusform>%n 行无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>The archive was damaged; it lies at %1 now, a new one is begun.</source>
            <translation>归档已损坏；它现在位于 %1，已开始新的归档。</translation>
        </message>
        <message>
            <source>%1 of %2 hours asked for: %3 fetched with %4 messages, %5 without messages, %6 not ready, %7 expired, %8 failed.</source>
            <translation>已查询 %1 个小时，共 %2 个：获取 %3 个、%4 条消息；%5 个没有消息，%6 个未生成，%7 个已过期，%8 个失败。</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) older than the retention wiped.</source>
            <translation>
                <numerusform>已清除超过保留期的 %n 个小时。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only between two accounts: --peer alice --peer bob.</source>
            <translation>仅两个账号之间：--peer alice --peer bob。</translation>
        </message>
        <message>
            <source>Only in a group.</source>
            <translation>仅某个群组。</translation>
        </message>
        <message>
            <source>Not older than this.</source>
            <translation>不早于此时间。</translation>
        </message>
        <message>
            <source>Older than this.</source>
            <translation>早于此时间。</translation>
        </message>
        <message>
            <source>A conversation is --peer A --peer B or --group GROUPID.</source>
            <translation>会话为 --peer A --peer B 或 --group GROUPID。</translation>
        </message>
        <message>
            <source>Say what to look for, or name a conversation.</source>
            <translation>请说明要查找什么，或指定会话。</translation>
        </message>
        <message>
            <source>Nothing found in what is archived.</source>
            <translation>归档中没有找到。</translation>
        </message>
        <message>
            <source>There is more; --limit takes a larger number.</source>
            <translation>还有更多；可加大 --limit。</translation>
        </message>
        <message>
            <source>Every column names people, so that --redact drop leaves nothing to write.</source>
            <translation>每一列都涉及个人，使用 --redact drop 后没有可写入的内容。</translation>
        </message>
        <message>
            <source>These are the newest %1 messages; there are older ones. --limit takes another number, 0 = all there are.</source>
            <translation>以上是最新的 %1 条消息，还有更早的。--limit 可指定其他数量，0 表示全部。</translation>
        </message>
        <message>
            <source>There is no archive at %1 yet; 'imdeskctl history fetch' makes it.</source>
            <translation>%1 还没有归档；“imdeskctl history fetch”会创建。</translation>
        </message>
        <message>
            <source>Say --older-than AGE (such as 30d) or --all.</source>
            <translation>请给出 --older-than AGE（如 30d）或 --all。</translation>
        </message>
        <message>
            <source>Wipe all archived message files with their messages?</source>
            <translation>清除所有归档消息文件及其消息？</translation>
        </message>
        <message>
            <source>Wipe archived messages before %1 (Beijing)?</source>
            <translation>清除 %1（北京时间）之前的归档消息？</translation>
        </message>
        <message>
            <source>Wiped %1 hours with %2 messages, and %3 files.</source>
            <translation>已清除 %1 个小时、%2 条消息和 %3 个文件。</translation>
        </message>
        <message>
            <source>Fetch the hourly message files that are missing, check them and make them findable.</source>
            <translation>获取缺失的每小时消息文件，校验并建立搜索索引。</translation>
        </message>
        <message>
            <source>Also hours that are here already.</source>
            <translation>也包括已有的小时。</translation>
        </message>
        <message>
            <source>Wipe what is older after every fetch, from now on; 0 = never.</source>
            <translation>从现在起，每次获取后清除更早的内容；0 = 从不。</translation>
        </message>
        <message>
            <source>List the hours: have, missing, no messages, expired, failed.</source>
            <translation>列出各小时：已有、缺失、无消息、已过期、失败。</translation>
        </message>
        <message>
            <source>Find archived messages that hold all the words; Chinese too.</source>
            <translation>查找包含所有词的归档消息；支持中文。</translation>
        </message>
        <message>
            <source>Write archived messages to a file: what a search finds, a conversation, or all.</source>
            <translation>将归档消息写入文件：搜索结果、某个会话或全部。</translation>
        </message>
        <message>
            <source>Take archived messages, their files and their index from this computer for good.</source>
            <translation>从本机永久清除归档消息、其文件和索引。</translation>
        </message>
        <message>
            <source>An age such as 90d, or a time as for --from of 'history'.</source>
            <translation>时长如 90d，或与“history”的 --from 相同的时间。</translation>
        </message>
        <message>
            <source>Everything.</source>
            <translation>全部。</translation>
        </message>
        <message>
            <source>No new days.</source>
            <translation>没有新的日期。</translation>
        </message>
        <message numerus="yes">
            <source>%n new day(s): %1</source>
            <translation>
                <numerusform>新增 %n 天：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) are final now: %1</source>
            <translation>
                <numerusform>%n 天的数据已确定：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) of known days have changed.</source>
            <translation>
                <numerusform>已有日期的 %n 个数据有变化。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) of final days came back smaller or not at all; the archived ones stay.</source>
            <translation>
                <numerusform>已确定日期的 %n 个数据变小或缺失；保留归档中的数据。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n day(s): %3</source>
            <translation>
                <numerusform>%1 至 %2，%n 天：%3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) are missing: %1</source>
            <translation>
                <numerusform>缺失 %n 天：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch the daily figures and keep them; the service forgets them after 30 days.</source>
            <translation>获取每日数据并保存；服务端只保留 30 天。</translation>
        </message>
        <message>
            <source>Read the archive made by 'stats archive', which goes back further; nothing is fetched.</source>
            <translation>读取“stats archive”生成的归档，时间更久远；不访问服务端。</translation>
        </message>
        <message>
            <source>First Beijing day, 2026-03-01; with --archive.</source>
            <translation>第一天（北京时间），2026-03-01；与 --archive 一起使用。</translation>
        </message>
        <message>
            <source>Last Beijing day; with --archive.</source>
            <translation>最后一天（北京时间）；与 --archive 一起使用。</translation>
        </message>
        <message>
            <source>--%1 is a day such as 2026-03-01, not %2.</source>
            <translation>--%1 应为日期如 2026-03-01，而不是 %2。</translation>
        </message>
        <message>
            <source>--%1 goes with --archive: the service itself gives its last 30 days as they are.</source>
            <translation>--%1 须与 --archive 一起使用：服务本身只按原样给出最近 30 天。</translation>
        </message>
        <message>
            <source>There is no archive at %1 yet; 'imdeskctl stats archive' makes it.</source>
            <translation>%1 还没有归档；“imdeskctl stats archive”会创建。</translation>
        </message>
        <message>
            <source>Write the operational statistics of the last 30 Beijing days, or of the archive, to a file.</source>
            <translation>将最近 30 天（北京时间）或归档的运营数据写入文件。</translation>
        </message>
        <message>
            <source>Made by this bulk job, by its whole ID.</source>
            <translation>由此批量任务执行（完整 ID）。</translation>
        </message>
        <message>
            <source>The snapshot is not encrypted: no keychain answered when it was kept. %1 gives a key on a server.</source>
            <translation>快照未加密：保存时没有钥匙串响应。在服务器上可用 %1 给出密钥。</translation>
        </message>
        <message>
            <source>Print as JSON what was kept of messages before they were recalled or changed in imdesk.</source>
            <translation>以 JSON 打印在 imdesk 中撤回或修改消息之前保存的副本。</translation>
        </message>
        <message>
            <source>undone by %1</source>
            <translation>已由 %1 撤销</translation>
        </message>
        <message>
            <source>partly undone by %1</source>
            <translation>部分已由 %1 撤销</translation>
        </message>
        <message>
            <source>Row %1 stays as it is: %2</source>
            <translation>第 %1 行保持不变：%2</translation>
        </message>
        <message>
            <source>Undo of the job %1: %2 rows are taken back, %3 stay as they are.</source>
            <translation>撤销任务 %1：撤销 %2 行，%3 行保持不变。</translation>
        </message>
        <message>
            <source>Nothing of the job %1 can be taken back.</source>
            <translation>任务 %1 没有可撤销的内容。</translation>
        </message>
        <message>
            <source>Take back what the rows of a job did, as a job of its own, where they have an inverse.</source>
            <translation>把任务各行所做的操作撤销（有逆操作的），作为单独的任务运行。</translation>
        </message>
        <message>
            <source>Only tell what changes in a sandbox with copies of what it touches.</source>
            <translation>只说明在含有相关副本的沙盒中会发生什么变化。</translation>
        </message>
        <message>
            <source>%1: muted %2</source>
            <translation>%1：已禁言，%2</translation>
        </message>
        <message>
            <source>muted %1</source>
            <translation>已禁言，%1</translation>
        </message>
        <message>
            <source>The event log that listen or imdesk writes; what the app's own callback server refused is looked up in it.</source>
            <translation>listen 或 imdesk 写入的事件日志；从中查找应用自己的回调服务器拒绝过的消息。</translation>
        </message>
        <message>
            <source>--%1 is a JSON object such as {"Sound":"ring.mp3"}, not %2</source>
            <translation>--%1 应为 JSON 对象，例如 {"Sound":"ring.mp3"}，而不是 %2</translation>
        </message>
        <message>
            <source>--extensible is for a single receiver: a batch has no such field.</source>
            <translation>--extensible 仅用于单个接收者：批量接口没有此字段。</translation>
        </message>
        <message>
            <source>--receipts is for several receivers: the call to a single one has no such field.</source>
            <translation>--receipts 用于多个接收者：单人接口没有此字段。</translation>
        </message>
        <message>
            <source>One more receiver, or several parted by commas; may be repeated.</source>
            <translation>再加一个接收者，或用逗号分隔的多个；可重复使用。</translation>
        </message>
        <message>
            <source>Custom data kept with the message (CloudCustomData).</source>
            <translation>随消息保存的自定义数据（CloudCustomData）。</translation>
        </message>
        <message>
            <source>It does not count as unread.</source>
            <translation>不计入未读数。</translation>
        </message>
        <message>
            <source>Neither before nor after callbacks fire for it (ForbidCallbackControl).</source>
            <translation>发送前后均不触发回调（ForbidCallbackControl）。</translation>
        </message>
        <message>
            <source>No offline push.</source>
            <translation>不做离线推送。</translation>
        </message>
        <message>
            <source>Title of the offline push.</source>
            <translation>离线推送的标题。</translation>
        </message>
        <message>
            <source>Text of the offline push (default: made from the content).</source>
            <translation>离线推送的文本（默认由内容生成）。</translation>
        </message>
        <message>
            <source>Data that the push takes through to the app (Ext).</source>
            <translation>推送透传给应用的数据（Ext）。</translation>
        </message>
        <message>
            <source>AndroidInfo of the push as JSON.</source>
            <translation>推送的 AndroidInfo（JSON）。</translation>
        </message>
        <message>
            <source>ApnsInfo of the push as JSON.</source>
            <translation>推送的 ApnsInfo（JSON）。</translation>
        </message>
        <message>
            <source>Ask for read receipts; not of a single person.</source>
            <translation>要求已读回执；不适用于单个接收者。</translation>
        </message>
        <message>
            <source>It may carry message extensions; not to several people.</source>
            <translation>允许携带消息扩展；不适用于多个接收者。</translation>
        </message>
        <message>
            <source>Send a one-to-one message. Sent by the service's API it passes blacklists and mutes. Several receivers get it in batches, which fire no callbacks.</source>
            <translation>发送单聊消息。通过服务端 API 发送，不受黑名单和禁言限制。多个接收者将批量发送，批量发送不触发回调。</translation>
        </message>
        <message>
            <source>Send a message into a group, or into several with --to.</source>
            <translation>向群组发送消息；使用 --to 可发往多个群组。</translation>
        </message>
        <message>
            <source>Account that is mentioned with @; may be repeated.</source>
            <translation>用 @ 提及的账号；可重复使用。</translation>
        </message>
        <message>
            <source>Everybody is mentioned with @all.</source>
            <translation>用 @all 提及所有人。</translation>
        </message>
        <message>
            <source>A custom field (AppDefinedData), whose key is set up in the console; may be repeated.</source>
            <translation>自定义字段（AppDefinedData），键须在控制台配置；可重复使用。</translation>
        </message>
        <message>
            <source>Whether permission groups give rights, in communities with topics: 0, 1.</source>
            <translation>是否由权限组授予权限（仅支持话题的社群）：0、1。</translation>
        </message>
        <message>
            <source>Rights of members without a permission group: the sum of permission bits.</source>
            <translation>未加入权限组的成员权限：权限位之和。</translation>
        </message>
        <message>
            <source>--custom is KEY=VALUE, not %1</source>
            <translation>--custom 应为 KEY=VALUE，而不是 %1</translation>
        </message>
        <message>
            <source>A community with topics (SupportTopic); cannot be added later.</source>
            <translation>支持话题的社群（SupportTopic）；之后不能再添加。</translation>
        </message>
        <message>
            <source>Whether newcomers read what was said before: On, Off.</source>
            <translation>新成员能否查看入群前的消息：On、Off。</translation>
        </message>
        <message>
            <source>There is nothing to change: give at least one of --name, --introduction, --notice, --face, --max, --join, --invite, --history, --custom, --permission-groups, --default-permission.</source>
            <translation>没有要修改的内容：请至少给出 --name、--introduction、--notice、--face、--max、--join、--invite、--history、--custom、--permission-groups、--default-permission 之一。</translation>
        </message>
        <message>
            <source>imdeskctl: %1 entries are damaged and cannot be read; audit verify names the first.</source>
            <translation>imdeskctl：%1 条记录已损坏，无法读取；audit verify 会指出第一条。</translation>
        </message>
        <message>
            <source>undo: none. %1</source>
            <translation>撤销：无。%1</translation>
        </message>
        <message>
            <source>Entry %1 says that a side file with the end of the chain was missing when it was written: whether entries before it were cut off cannot be told.</source>
            <translation>第 %1 条表明，写入时记录链条末端的某个旁文件已丢失：无法判断该条之前是否有记录被截去。</translation>
        </message>
        <message>
            <source>Give the secret key: in IMDESK_SECRET_KEY, in a file named with --secret-key-file, or in the connection in imdesk, which keeps it in the keychain.</source>
            <translation>请提供密钥：通过 IMDESK_SECRET_KEY、用 --secret-key-file 指定的文件，或在 imdesk 的连接配置中填写（保存在系统密钥环中）。</translation>
        </message>
        <message>
            <source>Unlock the keychain, or give the secret key in IMDESK_SECRET_KEY or in a file named with --secret-key-file.</source>
            <translation>请解锁系统密钥环，或通过 IMDESK_SECRET_KEY 或用 --secret-key-file 指定的文件提供密钥。</translation>
        </message>
        <message>
            <source>Events of made-up traffic a second, on average; 0: callbacks come of calls alone. Default 1 with --callback-url; 0 without, where nobody would hear it. An empty world has no traffic.</source>
            <translation>平均每秒模拟产生的事件数；0：只有调用接口才会产生回调。带 --callback-url 时默认 1；不带时没有接收方，默认 0。空的世界没有模拟流量。</translation>
        </message>
        <message>
            <source>Only the first %1 changes are listed.</source>
            <translation>只列出前 %1 处变化。</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>Another run of this job hears its last answers; it is waited for.</source>
            <translation>此任务的另一个运行实例正在接收最后的应答；正在等待其结束。</translation>
        </message>
        <message>
            <source>Row %1 is the same as row %2.</source>
            <translation>第 %1 行与第 %2 行相同。</translation>
        </message>
        <message>
            <source>Only the first rows of the plan (default: all, up to 100000).</source>
            <translation>只演练计划的前若干行（默认：全部，最多 100000 行）。</translation>
        </message>
        <message>
            <source>Write CSV for programs: every value as it is, without a byte order mark. Without it CSV is for Excel: an apostrophe stands before what a spreadsheet would change or run.</source>
            <translation>写入供程序使用的 CSV：所有值保持原样，不带字节顺序标记。不加此选项时 CSV 供 Excel 使用：在电子表格会改动或执行的内容前加撇号。</translation>
        </message>
        <message>
            <source>Say how a job stands and which rows failed and why, or how all jobs stand.</source>
            <translation>显示一个任务的进展、哪些行失败及其原因，或所有任务的进展。</translation>
        </message>
        <message>
            <source>Which rows are listed: failed (default), unknown, done, all.</source>
            <translation>列出哪些行：failed（默认）、unknown、done、all。</translation>
        </message>
        <message>
            <source>At most so many rows, 0 for all (default: 20).</source>
            <translation>最多列出多少行，0 为全部（默认：20）。</translation>
        </message>
        <message>
            <source>--rows takes failed, unknown, done or all.</source>
            <translation>--rows 可取 failed、unknown、done 或 all。</translation>
        </message>
        <message>
            <source>--rows and --limit go with the ID of one job.</source>
            <translation>--rows 和 --limit 须与一个任务的 ID 一起使用。</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>and %1 more: --limit N</source>
            <translation>还有 %1 行：--limit N</translation>
        </message>
        <message>
            <source>What begins with a dash and is no option, such as a text, comes after --, behind all options.</source>
            <translation>以短横线开头而又不是选项的内容（例如文本），请写在 -- 之后，并放在所有选项后面。</translation>
        </message>
        <message>
            <source>What entry %1 has set was changed after it, and that would be lost: nothing was sent. --force takes it back all the same.</source>
            <translation>条目 %1 所设置的内容此后又被更改，撤销会使这些更改丢失：未发送任何请求。使用 --force 仍可撤销。</translation>
        </message>
        <message>
            <source>Take it back also where what it has set was changed after it.</source>
            <translation>即使其设置的内容此后又被更改，也予以撤销。</translation>
        </message>
        <message>
            <source>Row %1: the blanks around %2 are left out.</source>
            <translation>第 %1 行：%2 首尾的空白会去掉。</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>No undo: %1</source>
            <translation>不可撤销：%1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>更改：%1</translation>
        </message>
        <message>
            <source>Rows %1 stay as they are: %2</source>
            <translation>第 %1 行保持不变：%2</translation>
        </message>
        <message>
            <source>%1 rows stay as they are (%2, ...): %3</source>
            <translation>%1 行保持不变（%2, ...）：%3</translation>
        </message>
        <message>
            <source>--outcome is done, partly, failed, unknown, cancelled, refused or open, not %1.</source>
            <translation>--outcome 应为 done、partly、failed、unknown、cancelled、refused 或 open，而不是 %1。</translation>
        </message>
        <message>
            <source>There is no rule for %1, so nothing was changed. guard show lists the rules.</source>
            <translation>没有针对 %1 的规则，因此未做任何更改。guard show 会列出规则。</translation>
        </message>
        <message>
            <source>The second side file, %1, holds something else than the end of the chain: somebody has written into it.</source>
            <translation>第二个旁文件 %1 的内容不是链条的末端：有人改写过它。</translation>
        </message>
        <message>
            <source>--encoding goes with a plan whose rows stand in a text file.</source>
            <translation>--encoding 只用于各行在文本文件中的计划。</translation>
        </message>
        <message>
            <source>Read the file of the plan in this encoding, such as BIG5, instead of the one that is found out.</source>
            <translation>以此编码（例如 BIG5）读取计划的文件，而不是自动识别的编码。</translation>
        </message>
        <message>
            <source>%1  (sent again)</source>
            <translation>%1（重复发送）</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that the service sent again are left out; --repeats prints them.</source>
            <translation>
                <numerusform>省略了 %n 个服务重复发送的事件；用 --repeats 可以输出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Also what the service sent again, which is left out behind its first otherwise; --json always has it, with copy_of.</source>
            <translation>也输出服务重复发送的事件；默认在首个事件之后省略。--json 始终包含它们，并带有 copy_of。</translation>
        </message>
        <message>
            <source>--port names %1 twice.</source>
            <translation>--port 中 %1 出现了两次。</translation>
        </message>
        <message>
            <source>Forward targets of the receiver at --to that may get them, too, with commas between their names; a receiver of imdesk keeps them from all others. --level is then the highest of theirs.</source>
            <translation>--to 处的接收器可以把它们也转发到哪些目标，名称之间用逗号分隔；imdesk 的接收器不会转发给其他目标。此时 --level 应为其中最高的级别。</translation>
        </message>
        <message>
            <source>Do it. Without this nothing is sent that cannot be undone, and nothing by way of a production profile.</source>
            <translation>确认执行。没有此选项时，不会发送不可恢复的操作，也不会通过生产环境的连接配置发送任何内容。</translation>
        </message>
        <message>
            <source>Nothing was sent; add --yes to do it.</source>
            <translation>什么都没有发送；加上 --yes 才会执行。</translation>
        </message>
        <message>
            <source>Usage: %1 [options]</source>
            <translation>用法：%1 [options]</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>参数：</translation>
        </message>
        <message>
            <source>ID of a job, as 'job show' lists it.</source>
            <translation>任务的 ID，见 'job show'。</translation>
        </message>
        <message>
            <source>UserID of an account.</source>
            <translation>账号的 UserID。</translation>
        </message>
        <message>
            <source>The account whose list it is.</source>
            <translation>列表所属的账号。</translation>
        </message>
        <message>
            <source>A field and what it becomes.</source>
            <translation>字段及其新值。</translation>
        </message>
        <message>
            <source>ID of a group.</source>
            <translation>群组的 ID。</translation>
        </message>
        <message>
            <source>Name of the group.</source>
            <translation>群组的名称。</translation>
        </message>
        <message>
            <source>The member who becomes its owner.</source>
            <translation>成为新群主的成员。</translation>
        </message>
        <message>
            <source>The account that gets the message.</source>
            <translation>接收消息的账号。</translation>
        </message>
        <message>
            <source>Words that the messages hold.</source>
            <translation>消息中包含的词语。</translation>
        </message>
        <message>
            <source>The text of the message.</source>
            <translation>消息的文本。</translation>
        </message>
        <message>
            <source>Takes it from standard input.</source>
            <translation>从标准输入读取。</translation>
        </message>
        <message>
            <source>A command of the service, such as openim/querystate.</source>
            <translation>服务端命令，如 openim/querystate。</translation>
        </message>
        <message>
            <source>The body of the request; without it {}.</source>
            <translation>请求包体；省略时为 {}。</translation>
        </message>
        <message>
            <source>Only commands that have to do with these words.</source>
            <translation>只列出与这些词语有关的命令。</translation>
        </message>
        <message>
            <source>Number of an entry, as 'audit list' prints it.</source>
            <translation>记录的编号，见 'audit list'。</translation>
        </message>
        <message>
            <source>An ID, or a pattern such as admin*.</source>
            <translation>ID，或如 admin* 的通配符。</translation>
        </message>
        <message>
            <source>Whether every change is refused.</source>
            <translation>是否拒绝一切更改。</translation>
        </message>
        <message>
            <source>A job file: a verb with its rows, or with a file of them.</source>
            <translation>任务文件：动词及其数据行，或数据行所在的文件。</translation>
        </message>
        <message>
            <source>What a job does with each row, such as accounts import.</source>
            <translation>任务对每一行所做的操作，如 accounts import。</translation>
        </message>
        <message>
            <source>Number of an event, as 'events list' prints it.</source>
            <translation>事件的编号，见 'events list'。</translation>
        </message>
        <message>
            <source>A callback such as State.StateChange, or each of them.</source>
            <translation>回调命令，如 State.StateChange；all 为全部。</translation>
        </message>
        <message>
            <source>The account that got the messages.</source>
            <translation>收到消息的账号。</translation>
        </message>
        <message>
            <source>The account that writes.</source>
            <translation>发送消息的账号。</translation>
        </message>
        <message>
            <source>The other account.</source>
            <translation>另一个账号。</translation>
        </message>
        <message>
            <source>The account that is written to.</source>
            <translation>接收消息的账号（对方）。</translation>
        </message>
        <message>
            <source>The second side file, %1, is missing: whether the end was cut off cannot be told. Its name begins with a dot, so a copy of audit.db* leaves it behind.</source>
            <translation>第二个旁文件 %1 缺失：无法判断末尾是否被截掉。其名称以点开头，因此复制 audit.db* 时会漏掉它。</translation>
        </message>
        <message>
            <source>Character %1 of the body: %2. Add --no-check to send it all the same.</source>
            <translation>正文第 %1 个字符：%2。仍要发送请加 --no-check。</translation>
        </message>
        <message>
            <source>No row of the job %1 failed, so nothing is tried again.</source>
            <translation>任务 %1 没有失败的行，因此没有重试任何内容。</translation>
        </message>
        <message>
            <source>--columns names %1 more than once.</source>
            <translation>--columns 多次指定了 %1。</translation>
        </message>
        <message>
            <source>How long messages are kept could not be read from it: until wiped, from now on. 'history fetch --keep-days N' sets it again.</source>
            <translation>无法从中读出消息的保留期：从现在起保留到清除为止。可用“history fetch --keep-days N”重新设置。</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) were taken in again from the message files that lie here.</source>
            <translation>
                <numerusform>已从本机的消息文件重新收入 %n 个小时。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged archive(s) that had been put aside wiped, too.</source>
            <translation>
                <numerusform>同时清除了 %n 个另存的损坏归档。</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program is reading the archive: what was wiped may lie in its journal until the archive is opened the next time.</source>
            <translation>另一个程序正在读取归档：已清除的内容可能仍留在其日志中，直到下次打开归档为止。</translation>
        </message>
        <message>
            <source>The service has not told its time: nothing is wiped, however old it seems.</source>
            <translation>未能获知服务的时间：无论看起来多旧，都不清除。</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>days, columns: file</comment>
            <translation>%1，%2：%3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n 列</numerusform>
            </translation>
        </message>
        <message>
            <source>No command that changes anything is called %1, so nothing was changed. imdeskctl commands lists them.</source>
            <translation>没有名为 %1 的可更改内容的命令，未做任何更改。imdeskctl commands 可列出全部命令。</translation>
        </message>
        <message>
            <source>%1 rows in all were changed after the job.</source>
            <translation>共有 %1 行所设的内容在任务之后已被更改。</translation>
        </message>
        <message>
            <source>--force takes them back all the same.</source>
            <translation>加上 --force 可强行撤销这些行。</translation>
        </message>
        <message>
            <source>Also what was changed after the job, which is lost then.</source>
            <translation>连同任务之后被更改的内容一并撤销，这些更改将丢失。</translation>
        </message>
        <message>
            <source>%1 things could not be copied; only the first %2 are listed.</source>
            <translation>有 %1 项无法复制；只列出前 %2 项。</translation>
        </message>
        <message>
            <source>There is more; history export writes all of it.</source>
            <translation>还有更多；history export 可导出全部。</translation>
        </message>
        <message>
            <source>Give the secret key that belongs to this SDKAppID, in IMDESK_SECRET_KEY or in a file named with --secret-key-file.</source>
            <translation>请通过 IMDESK_SECRET_KEY 或用 --secret-key-file 指定的文件提供此 SDKAppID 对应的密钥。</translation>
        </message>
        <message>
            <source>it is another JSON value</source>
            <translation>它是另一种 JSON 值</translation>
        </message>
        <message>
            <source>%1 holds no JSON object (%2), as every callback is one; --force sends it as it is.</source>
            <translation>%1 中没有 JSON 对象（%2），而每个回调都是 JSON 对象；用 --force 可按原样发送。</translation>
        </message>
        <message>
            <source>With --body also what is no JSON object.</source>
            <translation>配合 --body：也发送不是 JSON 对象的内容。</translation>
        </message>
        <message numerus="yes">
            <source>Job %1, %n row(s)</source>
            <translation>
                <numerusform>任务 %1，%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are tried again</source>
            <translation>
                <numerusform>重试 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused; the answers to %n call(s) are waited for.</source>
            <translation>
                <numerusform>已暂停；正在等待 %n 个调用的应答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are the same as an earlier one.</source>
            <translation>
                <numerusform>%n 行与前面的行相同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) had blanks around them.</source>
            <translation>
                <numerusform>%n 个值首尾带空白。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 can be sent in %3, at least %4; %5 are wrong, %6 protected.</source>
            <translation>%1：%2 行可发送，共 %3，至少 %4；%5 行有误，%6 行受保护。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n 次调用</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 for %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n 个接收者</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 would be delivered, to %2.</source>
            <translation>将送达 %1，涉及 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) or group(s)</source>
            <translation>
                <numerusform>%n 个用户或群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the sandbox: %1, %n change(s). Nothing was changed in the app.</source>
            <translation>
                <numerusform>在沙盒中：%1，%n 处变化。应用本身没有任何修改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are the same as an earlier one; job check names them.</source>
            <translation>
                <numerusform>%n 行与前面的行相同；job check 会逐一列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) had blanks around them, which are left out; job check names them.</source>
            <translation>
                <numerusform>%n 个值首尾带空白，空白会去掉；job check 会列出它们。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whether %n row(s) were carried out is unknown. To try them again: imdeskctl job retry %1 --unknown</source>
            <translation>
                <numerusform>%n 行是否已执行无从得知。要再试一次：imdeskctl job retry %1 --unknown</numerusform>
            </translation>
        </message>
        <message>
            <source>Members of one more group, a community, such as 100000 (default 0: there is none). Accounts are added as it needs them. Its ID is told on standard error.</source>
            <translation>另建一个社群的成员数，例如 100000（默认 0：不建）。账号不足时自动补足。其群组 ID 写到标准错误。</translation>
        </message>
        <message>
            <source>The big group is %1.</source>
            <translation>大群是 %1。</translation>
        </message>
        <message>
            <source>Refuse this as for an app whose plan or switch lacks it; may be repeated. One of: %1. below-ultimate: all that needs the Ultimate plan.</source>
            <translation>像套餐或开关不含此功能的应用那样拒绝；可重复。可选：%1。below-ultimate：所有需要旗舰版的功能。</translation>
        </message>
        <message>
            <source>--closed %1 is no feature of a plan. One of: %2.</source>
            <translation>--closed %1 不是套餐功能。可选：%2。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::DeliveriesModel</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Key or number</source>
            <translation>键或序号</translation>
        </message>
    </context>
    <context>
        <name>imdesk::DeliveryView</name>
        <message>
            <source>Try the missed ones again</source>
            <translation>重试未成功的</translation>
        </message>
        <message>
            <source>Copy their IDs</source>
            <translation>复制其 ID</translation>
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个 ID</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>imdesk::DisbandText</name>
        <message>
            <source>Disband %1</source>
            <translation>解散 %1</translation>
        </message>
        <message>
            <source>The group ends for everybody in it. This cannot be undone.</source>
            <translation>该群对所有成员终止。此操作不可恢复。</translation>
        </message>
        <message>
            <source>Group ID: %1</source>
            <translation>群组 ID：%1</translation>
        </message>
        <message>
            <source>Name: %1</source>
            <translation>名称：%1</translation>
        </message>
        <message>
            <source>Type: %1</source>
            <translation>类型：%1</translation>
        </message>
        <message>
            <source>Owner: %1</source>
            <translation>群主：%1</translation>
        </message>
        <message>
            <source>Disband group</source>
            <translation>解散群</translation>
        </message>
        <message>
            <source>Keep the group</source>
            <translation>保留该群</translation>
        </message>
        <message numerus="yes">
            <source>The group ends for its %Ln member(s), who are told; its history can no longer be read. This cannot be undone.</source>
            <translation>
                <numerusform>该群对其 %Ln 名成员终止，成员会收到通知；历史消息不能再读取。此操作不可恢复。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::DoctorDialog</name>
        <message>
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>A changed URL acts after two minutes.</source>
            <translation>更改后的 URL 两分钟后生效。</translation>
        </message>
        <message>
            <source>The new URL acts in %1:%2.</source>
            <translation>新 URL 将在 %1:%2 后生效。</translation>
        </message>
        <message>
            <source>The two minutes are over.</source>
            <translation>两分钟已过。</translation>
        </message>
        <message>
            <source>Callback doctor</source>
            <translation>回调诊断</translation>
        </message>
        <message>
            <source>Why do no callbacks come?</source>
            <translation>为何收不到回调？</translation>
        </message>
        <message>
            <source>A signed sample is sent to the address, as the service would, and looked for in the log here. What only the console of the service knows is named as such. The sample is a sign-in of “imdesk-doctor-…” with the header X-Imdesk-Replay: a receiver of imdesk passes it on to no forward target, a backend of your own that does not look at the header takes it for a real one.</source>
            <translation>像服务那样向该地址发送一个已签名的示例，并在这里的日志中查找。只有服务控制台知道的内容会如实说明。该示例是“imdesk-doctor-…”的一次登录，带有请求头 X-Imdesk-Replay：imdesk 的接收器不会把它转发给任何目标；您自己的后端如果不检查该请求头，会把它当作真实回调。</translation>
        </message>
        <message>
            <source>Callback &amp;URL in the console</source>
            <translation>控制台中的回调 &amp;URL</translation>
        </message>
        <message>
            <source>The address the service calls, such as that of your tunnel; not the one the receiver has behind it.</source>
            <translation>服务调用的地址，例如隧道的地址；不是其背后接收器的地址。</translation>
        </message>
        <message>
            <source>URL &amp;before, if it was changed</source>
            <translation>之前的 URL，如有更改(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Account whose events are missed</source>
            <translation>缺少事件的账号(&amp;A)</translation>
        </message>
        <message>
            <source>I have just &amp;changed it</source>
            <translation>我刚刚更改了它(&amp;C)</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>检查(&amp;K)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Check tells here, one after the other, what holds, what does not, and what to do.</source>
            <translation>检查后，这里会逐项说明哪些正常、哪些不正常，以及该怎么做。</translation>
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
            <source>The draft %1 cannot be written: %2</source>
            <translation>无法写入草稿 %1：%2</translation>
        </message>
        <message>
            <source>The draft %1 could not be read, and is kept. What is written here is in memory alone, until that file is gone.</source>
            <translation>无法读取草稿 %1，该文件保留原样。在它被移走之前，此处所写的内容只保存在内存中。</translation>
        </message>
        <message>
            <source>Another imdesk has written the draft of this profile meanwhile, and that one is kept. What is written here is in memory alone, until the other draft is sent or cleared.</source>
            <translation>另一个 imdesk 已写入此配置的草稿，该草稿予以保留。此处所写内容仅在内存中，直到那份草稿被发送或清除。</translation>
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
        <message>
            <source>Show the events it caused</source>
            <translation>显示它引起的事件</translation>
        </message>
        <message>
            <source>The callbacks that the selected call probably caused</source>
            <translation>所选调用可能引起的回调</translation>
        </message>
    </context>
    <context>
        <name>imdesk::EditFriendDialog</name>
        <message>
            <source>Friend %1 of %2</source>
            <translation>%2 的好友 %1</translation>
        </message>
        <message>
            <source>What %1 notes; the friend's own list stays as it is.</source>
            <translation>这是 %1 一侧的记录，好友自己的列表不变。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Friend groups</source>
            <translation>好友分组</translation>
        </message>
        <message>
            <source>Commas between them; a name that holds one in quotes. These are all groups of the friend afterwards.</source>
            <translation>以逗号分隔；名称中含逗号的分组用英文双引号括起。保存后好友只属于这些分组。</translation>
        </message>
        <message>
            <source>Name of another custom field</source>
            <translation>另一个自定义字段的名称</translation>
        </message>
        <message>
            <source>Value of another custom field</source>
            <translation>另一个自定义字段的值</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Another custom field</source>
            <translation>另一个自定义字段</translation>
        </message>
        <message>
            <source>Its name as made in the console of the service, up to 8 letters.</source>
            <translation>控制台中创建的名称，最多 8 个字母。</translation>
        </message>
        <message>
            <source>A group has at most %1 bytes.</source>
            <translation>分组名最多 %1 字节。</translation>
        </message>
        <message>
            <source>At most %1 groups.</source>
            <translation>最多 %1 个分组。</translation>
        </message>
        <message>
            <source>The name has 1 to 8 English letters.</source>
            <translation>名称为 1 至 8 个英文字母。</translation>
        </message>
        <message>
            <source>Too long for the service.</source>
            <translation>超出服务端长度限制。</translation>
        </message>
        <message>
            <source>A whole number is wanted here.</source>
            <translation>此处须为整数。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ElementForm</name>
        <message>
            <source>This is needed.</source>
            <translation>必填。</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>不是数字。</translation>
        </message>
        <message>
            <source>This is no JSON array.</source>
            <translation>不是 JSON 数组。</translation>
        </message>
        <message>
            <source>It must lie between %1 and %2.</source>
            <translation>必须在 %1 和 %2 之间。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong with it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（可选）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ElementList</name>
        <message>
            <source>Element %1</source>
            <translation>元素 %1</translation>
        </message>
        <message>
            <source>Kind of element %1</source>
            <translation>元素 %1 的类型</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove element %1</source>
            <translation>移除元素 %1</translation>
        </message>
        <message>
            <source>Add an element</source>
            <translation>添加元素</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ErrorText</name>
        <message>
            <source>The server sends the call on to another address (HTTP status %1), which is not followed.</source>
            <translation>服务器要求转到另一个地址（HTTP 状态 %1），本程序不会跟随。</translation>
        </message>
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
            <source>This command does not work in groups of these types: %1.</source>
            <translation>此命令不适用于这些类型的群组：%1。</translation>
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
            <source>The change may have happened all the same.</source>
            <translation>更改可能仍已生效。</translation>
        </message>
        <message>
            <source>Look whether the change is there before you repeat it.</source>
            <translation>重试前请先查看修改是否已生效。</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>应答丢失</translation>
        </message>
        <message>
            <source>The connection failed after the request had left. The change may have happened all the same.</source>
            <translation>请求发出后连接失败。更改可能仍已生效。</translation>
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
            <source>The file cannot be read</source>
            <translation>无法读取文件</translation>
        </message>
        <message>
            <source>Check that it is the right file, that it is there and whole, and that you may read it.</source>
            <translation>请检查文件是否正确、是否存在且完整，以及您是否有权读取。</translation>
        </message>
        <message>
            <source>The port cannot be listened on</source>
            <translation>无法监听该端口</translation>
        </message>
        <message>
            <source>Change the port or the address, then try again. Port 0 stands for any free one.</source>
            <translation>请更改端口或地址，然后重试。端口 0 表示任意空闲端口。</translation>
        </message>
        <message>
            <source>Another program holds it</source>
            <translation>被另一个程序占用</translation>
        </message>
        <message>
            <source>End the other program, then try again.</source>
            <translation>请结束另一个程序，然后重试。</translation>
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
        <message>
            <source>The service says that it failed</source>
            <translation>服务端表示操作失败</translation>
        </message>
        <message>
            <source>It gave no error code to look up. Give the details to the vendor's support.</source>
            <translation>服务端未给出可查询的错误码。请将详情提供给厂商技术支持。</translation>
        </message>
        <message>
            <source>The service did not answer in time. The change may have happened all the same.</source>
            <translation>服务未及时应答。更改可能仍已生效。</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>服务未及时应答。</translation>
        </message>
        <message>
            <source>No keychain answers</source>
            <translation>没有可用的系统密钥环</translation>
        </message>
        <message>
            <source>Keep the secret for this session only, or start the keychain of your desktop.</source>
            <translation>请仅在本次会话中保留密钥，或启动桌面的系统密钥环。</translation>
        </message>
        <message>
            <source>No secret key was given</source>
            <translation>未提供密钥</translation>
        </message>
        <message>
            <source>Without it no call can be signed.</source>
            <translation>没有密钥就无法为调用签名。</translation>
        </message>
        <message>
            <source>Edit the connection: type the secret key, or paste a UserSig made elsewhere.</source>
            <translation>请编辑连接：填写密钥，或粘贴在别处生成的 UserSig。</translation>
        </message>
        <message>
            <source>The UserSig has ended</source>
            <translation>UserSig 已过期</translation>
        </message>
        <message>
            <source>No call can be signed with it any more.</source>
            <translation>已无法再用它为调用签名。</translation>
        </message>
        <message>
            <source>Edit the connection: paste a new UserSig, or give the secret key.</source>
            <translation>请编辑连接：粘贴新的 UserSig，或填写密钥。</translation>
        </message>
        <message>
            <source>This is not a UserSig</source>
            <translation>这不是 UserSig</translation>
        </message>
        <message>
            <source>It does not have the form of one.</source>
            <translation>格式不符。</translation>
        </message>
        <message>
            <source>Copy the UserSig whole, without quotes, and paste it again. A secret key has its place under "Secret key".</source>
            <translation>请完整复制 UserSig（不带引号）后重新粘贴。如果是密钥，请选择“密钥”。</translation>
        </message>
        <message>
            <source>The UserSig is for another app or account</source>
            <translation>UserSig 属于其他应用或账号</translation>
        </message>
        <message>
            <source>It does not fit this connection.</source>
            <translation>它与此连接不符。</translation>
        </message>
        <message>
            <source>Paste a UserSig made for this app and account, or correct the SDKAppID or the admin account of the connection.</source>
            <translation>请粘贴为此应用和账号生成的 UserSig，或更正连接的 SDKAppID 或管理员账号。</translation>
        </message>
        <message>
            <source>This is a UserSig, not a secret key</source>
            <translation>这是 UserSig，不是密钥</translation>
        </message>
        <message>
            <source>Signing with it would be refused by the service.</source>
            <translation>用它签名会被服务端拒绝。</translation>
        </message>
        <message>
            <source>Choose "UserSig made elsewhere" for it, or paste the secret key.</source>
            <translation>请选择“在别处生成的 UserSig”，或粘贴密钥。</translation>
        </message>
        <message>
            <source>The key of snapshots does not fit</source>
            <translation>快照密钥不符</translation>
        </message>
        <message>
            <source>What is encrypted cannot be read or written with it.</source>
            <translation>无法用它读写加密内容。</translation>
        </message>
        <message>
            <source>Unlock the keychain that holds the key, or give the right one in IMDESK_SNAPSHOT_KEY.</source>
            <translation>请解锁保存该密钥的系统密钥环，或通过 IMDESK_SNAPSHOT_KEY 提供正确的密钥。</translation>
        </message>
        <message>
            <source>The app's own callback server may have refused the account before it was added.</source>
            <translation>应用自己的回调服务器可能在添加前拒绝了该账号。</translation>
        </message>
        <message>
            <source>Edit the connection: enter the secret key that belongs to this SDKAppID.</source>
            <translation>请编辑连接：填写此 SDKAppID 对应的密钥。</translation>
        </message>
        <message>
            <source>The account must exist, a time of joining must lie after the group was made and before now, and the owner is not imported here.</source>
            <translation>账号须已存在；入群时间须晚于群组创建时间且早于当前时间；群主不能在此导入。</translation>
        </message>
        <message>
            <source>Already blocked</source>
            <translation>已在黑名单中</translation>
        </message>
        <message>
            <source>The account is on this blocklist already.</source>
            <translation>该账号已在此黑名单中。</translation>
        </message>
        <message>
            <source>The new owner has to be a member of the group already.</source>
            <translation>新群主须已是该群成员。</translation>
        </message>
        <message>
            <source>The service says: %1</source>
            <translation>服务返回：%1</translation>
        </message>
        <message>
            <source>Things were changed meanwhile</source>
            <translation>情况已有变化</translation>
        </message>
        <message>
            <source>Look how they stand now. Nothing was sent.</source>
            <translation>请查看当前状态。没有发送任何内容。</translation>
        </message>
        <message>
            <source>A message must be later than the group's creation and its newest message.</source>
            <translation>消息时间必须晚于群组创建时间和群内最新消息。</translation>
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
            <translation>毫秒</translation>
        </message>
        <message>
            <source>[backfilled] %1</source>
            <translation>[补录] %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 (came %n time(s))</source>
            <translation>
                <numerusform>%1（收到 %n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>[replay] %1</source>
            <translation>[重放] %1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::EventView</name>
        <message>
            <source>Callbacks received</source>
            <translation>收到的回调</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new, press End</source>
            <translation>
                <numerusform>%Ln 条新回调，按 End 查看</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerHistory</name>
        <message>
            <source>Calls made before</source>
            <translation>以前的调用</translation>
        </message>
        <message numerus="yes">
            <source>Forget %n call(s)</source>
            <translation>
                <numerusform>忘记 %n 次调用</numerusform>
            </translation>
        </message>
        <message>
            <source>The history of calls of this profile is removed from this computer. The app is not touched.</source>
            <translation>从本机删除此配置的调用历史，不影响应用。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>The history of calls is empty.</source>
            <translation>调用历史已清空。</translation>
        </message>
        <message>
            <source>No calls yet.</source>
            <translation>还没有调用。</translation>
        </message>
        <message>
            <source>What you send is listed here.</source>
            <translation>您发送的调用会列在这里。</translation>
        </message>
        <message>
            <source>No call has these words.</source>
            <translation>没有包含这些词的调用。</translation>
        </message>
        <message>
            <source>Clear the search.</source>
            <translation>请清除搜索。</translation>
        </message>
        <message>
            <source>Search calls: command, ID, outcome, request id</source>
            <translation>搜索调用：命令、ID、结果、请求 ID</translation>
        </message>
        <message>
            <source>Search calls</source>
            <translation>搜索调用</translation>
        </message>
        <message>
            <source>Open in the form</source>
            <translation>在表单中打开</translation>
        </message>
        <message>
            <source>Forget all…</source>
            <translation>全部忘记…</translation>
        </message>
        <message>
            <source>The last %1 calls are kept on this computer, without keys, signatures and message texts.</source>
            <translation>本机保留最近 %1 次调用，不含密钥、签名和消息文字。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerPanel</name>
        <message>
            <source>Copy as…</source>
            <translation>复制为…</translation>
        </message>
        <message>
            <source>Copy the call as a command or a program</source>
            <translation>将调用复制为命令或程序</translation>
        </message>
        <message>
            <source>Fill with example</source>
            <translation>填入示例</translation>
        </message>
        <message>
            <source>Save the reply…</source>
            <translation>保存应答…</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>复制为 curl</translation>
        </message>
        <message>
            <source>Copy as Go</source>
            <translation>复制为 Go</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>复制为 Python</translation>
        </message>
        <message>
            <source>Copy as imdeskctl</source>
            <translation>复制为 imdeskctl</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Send the call</source>
            <translation>发送调用</translation>
        </message>
        <message>
            <source>Write the JSON anew from the form</source>
            <translation>用表单重写 JSON</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Waiting for the service</source>
            <translation>正在等待服务</translation>
        </message>
        <message>
            <source>Choose a command on the left.</source>
            <translation>请在左侧选择一个命令。</translation>
        </message>
        <message>
            <source>Each has a form, its JSON, help on every field, and says whether it reads, writes or destroys.</source>
            <translation>每个命令都有表单、对应的 JSON、每个字段的说明，并标明是读取、写入还是破坏性操作。</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <source>The documentation has no example for this command.</source>
            <translation>文档没有此命令的示例。</translation>
        </message>
        <message>
            <source>Filled with the documented example.</source>
            <translation>已填入文档中的示例。</translation>
        </message>
        <message numerus="yes">
            <source>%n command(s) of the service</source>
            <translation>
                <numerusform>服务的 %n 个命令</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all fields (%n optional)</source>
            <translation>
                <numerusform>显示全部字段（%n 个可选）</numerusform>
            </translation>
        </message>
        <message>
            <source>(not translated)</source>
            <translation>（未翻译）</translation>
        </message>
        <message>
            <source>The JSON cannot be read; the form shows the last that could.</source>
            <translation>JSON 无法解析；表单显示的是最后一次可解析的内容。</translation>
        </message>
        <message>
            <source>A field holds JSON that cannot be read yet.</source>
            <translation>有字段中的 JSON 还无法解析。</translation>
        </message>
        <message>
            <source>Nothing speaks against sending it.</source>
            <translation>检查通过，可以发送。</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>It has changed, let me try</source>
            <translation>已经变更，让我再试</translation>
        </message>
        <message>
            <source>Not sent: the request does not fit the documentation.</source>
            <translation>未发送：请求不符合文档。</translation>
        </message>
        <message>
            <source>Correct the field, or send it all the same to see what the service says.</source>
            <translation>请更正该字段，或仍然发送，看服务如何答复。</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>仍然发送</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Not sent: the request was changed in the meantime.</source>
            <translation>未发送：请求在此期间已被修改。</translation>
        </message>
        <message>
            <source>Look at it once more and send it again.</source>
            <translation>请重新核对后再次发送。</translation>
        </message>
        <message>
            <source>Not sent: the JSON cannot be read.</source>
            <translation>未发送：JSON 无法解析。</translation>
        </message>
        <message>
            <source>Not sent: a field holds JSON that cannot be read yet.</source>
            <translation>未发送：有字段中的 JSON 还无法解析。</translation>
        </message>
        <message>
            <source>Not sent: a text is missing.</source>
            <translation>未发送：缺少文字。</translation>
        </message>
        <message>
            <source>Texts of messages are not kept: write anew what stands as … in the form.</source>
            <translation>消息文字不会保留：请重新填写表单中显示为 … 的内容。</translation>
        </message>
        <message>
            <source>%1: done in %2 ms</source>
            <translation>%1：完成，用时 %2 毫秒</translation>
        </message>
        <message>
            <source>Copied. It reads the UserSig from the variable USERSIG.</source>
            <translation>已复制。UserSig 取自变量 USERSIG。</translation>
        </message>
        <message>
            <source>Copied. It reads the key from IMDESK_SECRET_KEY or the keychain.</source>
            <translation>已复制。密钥取自 IMDESK_SECRET_KEY 或钥匙串。</translation>
        </message>
        <message>
            <source>%1 is not in the catalogue of commands.</source>
            <translation>命令目录中没有 %1。</translation>
        </message>
        <message>
            <source>The request was too large to be kept.</source>
            <translation>请求太大，未保留。</translation>
        </message>
        <message>
            <source>The form is empty; fill it in again.</source>
            <translation>表单为空，请重新填写。</translation>
        </message>
        <message>
            <source>Texts of messages are not kept.</source>
            <translation>消息文字不会保留。</translation>
        </message>
        <message>
            <source>They stand as … in the form; write them again before you send.</source>
            <translation>表单中以 … 代替；发送前请重新填写。</translation>
        </message>
        <message>
            <source>API explorer</source>
            <translation>API 浏览器</translation>
        </message>
        <message>
            <source>Reading the group</source>
            <translation>正在读取群组</translation>
        </message>
        <message>
            <source>The JSON would not be sent as it is written; the form shows the last that would.</source>
            <translation>JSON 不会按所写内容发送；表单显示的是最近一次可以照样发送的内容。</translation>
        </message>
        <message>
            <source>Not sent: the JSON would not arrive as it is written.</source>
            <translation>未发送：JSON 无法按所写内容送达。</translation>
        </message>
        <message>
            <source>Not sent: a field would not arrive as it is written.</source>
            <translation>未发送：有字段无法按所写内容送达。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerResult</name>
        <message>
            <source>Reply as a table</source>
            <translation>应答表格</translation>
        </message>
        <message>
            <source>The reply is copied.</source>
            <translation>应答已复制。</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Error %1</source>
            <translation>错误 %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>Request ID %1</source>
            <translation>请求 ID %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>尝试 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no reply to show.</source>
            <translation>没有可显示的应答。</translation>
        </message>
        <message>
            <source>What went wrong stands in the card at the top.</source>
            <translation>出错原因见上方的卡片。</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>还没有发送。</translation>
        </message>
        <message>
            <source>Fill in the form or the JSON and press Send.</source>
            <translation>填写表单或 JSON，然后点击“发送”。</translation>
        </message>
        <message>
            <source>There is no reply to save.</source>
            <translation>没有可保存的应答。</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The reply is saved: %1</source>
            <translation>应答已保存：%1</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>显示为</translation>
        </message>
        <message>
            <source>Show the reply as</source>
            <translation>应答显示方式</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the reply</source>
            <translation>复制应答</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Save the reply</source>
            <translation>保存应答</translation>
        </message>
        <message>
            <source>Reply as a tree</source>
            <translation>应答树</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Raw JSON</source>
            <translation>原始 JSON</translation>
        </message>
        <message>
            <source>Show the events it caused</source>
            <translation>显示它引起的事件</translation>
        </message>
        <message numerus="yes">
            <source>Table: %1 (%Ln row(s))</source>
            <translation>
                <numerusform>表格：%1（%Ln 行）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerWords</name>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>%1 has the wrong type (%2).</source>
            <translation>%1 的类型不对（%2）。</translation>
        </message>
        <message>
            <source>%1 holds too many items; at most %2 are allowed.</source>
            <translation>%1 的项数过多；最多 %2 项。</translation>
        </message>
        <message>
            <source>%1 needs at least %2 items.</source>
            <translation>%1 至少需要 %2 项。</translation>
        </message>
        <message>
            <source>%1 is too long; at most %2 bytes are allowed.</source>
            <translation>%1 太长；最多 %2 字节。</translation>
        </message>
        <message>
            <source>%1 has a value that is not documented.</source>
            <translation>%1 的取值不在文档中。</translation>
        </message>
        <message>
            <source>%1 is out of range.</source>
            <translation>%1 超出范围。</translation>
        </message>
        <message numerus="yes">
            <source>at most %n call(s) a second</source>
            <translation>
                <numerusform>每秒最多 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (app %2)</source>
            <translation>%1（应用 %2）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>This hits %1 (%3) in %2.</source>
            <translation>将影响 %2中的 %1（%3）。</translation>
        </message>
        <message>
            <source>This reaches everybody in %1.</source>
            <translation>将发送给 %1中的所有人。</translation>
        </message>
        <message>
            <source>This reaches everybody in %1 who meets the condition %2.</source>
            <translation>将发送给 %1中符合条件 %2 的所有人。</translation>
        </message>
        <message>
            <source>This hits %1 in %2.</source>
            <translation>将影响 %2中的 %1。</translation>
        </message>
        <message>
            <source>This acts on the app as a whole: %1.</source>
            <translation>将影响整个应用：%1。</translation>
        </message>
        <message>
            <source>It can be taken back with %1.</source>
            <translation>可以用 %1 恢复。</translation>
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation>无法撤销。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>(not translated)</source>
            <translation>（未翻译）</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>频率限制</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) a second for the whole app</source>
            <translation>
                <numerusform>整个应用每秒 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>Group types</source>
            <translation>群类型</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>回调</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>规则 %1</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 为空。</translation>
        </message>
        <message>
            <source>This profile only reads.</source>
            <translation>此配置为只读。</translation>
        </message>
        <message>
            <source>The command writes, so it cannot be sent.</source>
            <translation>该命令会写入，因此不能发送。</translation>
        </message>
        <message>
            <source>Open a profile that may write, or change this one.</source>
            <translation>请打开可写的配置，或修改此配置。</translation>
        </message>
        <message>
            <source>The service has closed this command to the app.</source>
            <translation>服务已对该应用关闭此命令。</translation>
        </message>
        <message>
            <source>The plan or a switch of the app forbids this command.</source>
            <translation>应用的套餐或开关不允许此命令。</translation>
        </message>
        <message>
            <source>Not for a group of the type %1.</source>
            <translation>不适用于“%1”类型的群组。</translation>
        </message>
        <message>
            <source>The service would answer with code %1.</source>
            <translation>服务会返回错误码 %1。</translation>
        </message>
        <message>
            <source>%1 (all)</source>
            <translation>%1（全部）</translation>
        </message>
        <message>
            <source>%1 is left out, which means all there is.</source>
            <translation>未填写 %1，即表示全部。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln target(s)</source>
            <translation>
                <numerusform>%1：%Ln 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This hits %Ln thing(s) in %1.</source>
            <translation>
                <numerusform>将影响 %1中的 %Ln 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This hits %Ln thing(s) (%2) in %1.</source>
            <translation>
                <numerusform>将影响 %1中的 %Ln 个对象（%2）。</numerusform>
            </translation>
        </message>
        <message>
            <source>By its profile the plan of this app is below Ultimate, which this command needs.</source>
            <translation>配置中注明该应用的套餐低于旗舰版，而此命令需要旗舰版。</translation>
        </message>
        <message>
            <source>When the plan has changed, say so in Settings, Profiles.</source>
            <translation>套餐变更后，请在“设置”的“配置”中更改。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Export</name>
        <message>
            <source>The export was cancelled. No file was written.</source>
            <translation>导出已取消，未写入任何文件。</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExportDialog</name>
        <message>
            <source>Export: %1</source>
            <translation>导出：%1</translation>
        </message>
        <message>
            <source>&amp;Columns, in the order of the file</source>
            <translation>列，按文件中的顺序(&amp;C)</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>文件的列</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>None</source>
            <translation>全不选</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>格式(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Separator</source>
            <translation>分隔符(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Times in</source>
            <translation>时间所用时区(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>人员(&amp;P)</translation>
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
            <source>The zone shown in the window</source>
            <translation>窗口中显示的时区</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>北京</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Stand-ins, the same for the same person</source>
            <translation>换成代称，同一人始终相同</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>&amp;Byte order mark (Excel needs it)</source>
            <translation>字节顺序标记，Excel 需要(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Manifest beside the file</source>
            <translation>在文件旁写一份清单(&amp;M)</translation>
        </message>
        <message>
            <source>A small JSON file that tells where the rows come from, how many there are, and a checksum.</source>
            <translation>一个小的 JSON 文件，说明各行来自哪里、共有多少行以及校验和。</translation>
        </message>
        <message>
            <source>The first rows as they will be</source>
            <translation>前几行写出后的样子</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export in progress</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>There is nothing personal in this table.</source>
            <translation>此表不含个人信息。</translation>
        </message>
        <message>
            <source>The key that makes them stays in the keychain, so the next export uses the same.</source>
            <translation>生成代称的密钥保存在钥匙串中，下次导出会用同样的代称。</translation>
        </message>
        <message>
            <source>They hold until the program ends, for no keychain keeps the key.</source>
            <translation>没有钥匙串保存密钥，因此代称只在程序结束前有效。</translation>
        </message>
        <message>
            <source>No column is ticked. Tick what should be in the file.</source>
            <translation>没有勾选任何列。请勾选要写入文件的列。</translation>
        </message>
        <message>
            <source>Every ticked column names people, so nothing is left.</source>
            <translation>勾选的每一列都含个人信息，去掉后什么也不剩。</translation>
        </message>
        <message>
            <source>The file will hold %1, %2, and the rows that come until it is written.</source>
            <comment>rows and columns</comment>
            <translation>文件将包含 %1、%2，以及写入前新增的行。</translation>
        </message>
        <message>
            <source>The file will hold %1 and %2.</source>
            <comment>rows and columns</comment>
            <translation>文件将含 %1 和 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n 列</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>正在写入 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written to %1</source>
            <translation>
                <numerusform>已将 %Ln 行写入 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Export cancelled</source>
            <translation>导出已取消</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>没有写入任何文件。</translation>
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
        <message numerus="yes">
            <source>The rows are on %n sheet(s), for Excel takes no more on one.</source>
            <translation>
                <numerusform>各行分布在 %n 个工作表上，因为 Excel 的一个工作表容纳不下更多行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported %1, %2</source>
            <comment>rows, columns</comment>
            <translation>已导出 %1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) were gone by then.</source>
            <translation>
                <numerusform>写入时有 %Ln 行已不存在。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>&amp;Headings</source>
            <translation>标题(&amp;H)</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>通俗文字</translation>
        </message>
        <message>
            <source>API names</source>
            <translation>API 名称</translation>
        </message>
        <message>
            <source>JSON always carries the API names.</source>
            <translation>JSON 始终使用 API 名称。</translation>
        </message>
        <message>
            <source>&amp;Values</source>
            <translation>值(&amp;V)</translation>
        </message>
        <message>
            <source>For Excel: signs before what it would change</source>
            <translation>供 Excel 使用：在会被它改动的内容前加符号</translation>
        </message>
        <message>
            <source>Plain, for programs: as they are</source>
            <translation>纯数据，供程序使用：保持原样</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) were shortened, for Excel takes no longer ones.</source>
            <translation>
                <numerusform>%Ln 段文本被截短，因为 Excel 不接受更长的文本。</numerusform>
            </translation>
        </message>
        <message>
            <source>every row</source>
            <translation>所有行</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExtraPage</name>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a list, a group</comment>
            <translation>%2 的%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FailureLines</name>
        <message>
            <source>not tried</source>
            <translation>未尝试</translation>
        </message>
        <message>
            <source>no answer; it may have been done</source>
            <translation>无应答；可能已执行</translation>
        </message>
        <message>
            <source>refused; the service does not say why</source>
            <translation>被拒绝；服务端未说明原因</translation>
        </message>
        <message>
            <source>%1 done, %2 not</source>
            <translation>完成 %1 个，未完成 %2 个</translation>
        </message>
        <message>
            <source>%1 done, %2 not: %3</source>
            <translation>完成 %1 个，未完成 %2 个：%3</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>另有 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were not touched.</source>
            <translation>
                <numerusform>%Ln 个未处理。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::FileDownload</name>
        <message>
            <source>The service gave an address that is not https; nothing was fetched from it.</source>
            <translation>服务端给出的地址不是 https；没有从中获取任何内容。</translation>
        </message>
        <message>
            <source>More came than the file is said to hold.</source>
            <translation>收到的内容超过文件声明的大小。</translation>
        </message>
        <message>
            <source>The connection ended too early.</source>
            <translation>连接提前结束。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FilterBar</name>
        <message>
            <source>%1 · %2</source>
            <comment>condition, count</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, on, %2</source>
            <translation>%1，已启用，%2</translation>
        </message>
        <message>
            <source>%1, off, %2</source>
            <translation>%1，已停用，%2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Name this filter…</source>
            <translation>为此筛选命名…</translation>
        </message>
        <message>
            <source>Named filters</source>
            <translation>已命名的筛选</translation>
        </message>
        <message>
            <source>Remove a name</source>
            <translation>移除名称</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>用过的筛选</translation>
        </message>
        <message>
            <source>Filter the callbacks</source>
            <translation>筛选回调</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Keep this condition as a chip and begin another</source>
            <translation>把此条件固定为标签，再写下一个</translation>
        </message>
        <message>
            <source>Pin this condition as a chip</source>
            <translation>把此条件固定为标签</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Named filters and filters used before</source>
            <translation>已命名的筛选和用过的筛选</translation>
        </message>
        <message>
            <source>the filter “%1”</source>
            <translation>筛选条件“%1”</translation>
        </message>
        <message>
            <source>the window itself</source>
            <translation>窗口本身</translation>
        </message>
        <message>
            <source>Type a condition first, then pin it.</source>
            <translation>请先输入条件，再固定。</translation>
        </message>
        <message>
            <source>Not pinned. %1</source>
            <translation>未固定。%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::FilterBook</name>
        <message>
            <source>The filters cannot be saved to %1: %2</source>
            <translation>无法将筛选保存到 %1：%2</translation>
        </message>
        <message>
            <source>The filters in %1 cannot be read: %2. The file was kept as %3.</source>
            <translation>无法读取 %1 中的筛选：%2。该文件已保留为 %3。</translation>
        </message>
        <message>
            <source>The filters in %1 cannot be read: %2. The file stays as it is, and filters last as long as the window.</source>
            <translation>无法读取 %1 中的筛选：%2。该文件保持原样，筛选只保留到窗口关闭为止。</translation>
        </message>
        <message>
            <source>it holds more than 1 MB</source>
            <translation>文件超过 1 MB</translation>
        </message>
        <message>
            <source>it holds no filters</source>
            <translation>文件中没有筛选</translation>
        </message>
        <message>
            <source>they take more than 1 MB</source>
            <translation>筛选超过 1 MB</translation>
        </message>
        <message>
            <source>another window is writing them</source>
            <translation>另一个窗口正在写入</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FilterBox</name>
        <message>
            <source>At character %1 (%2): %3</source>
            <translation>第 %1 个字符处（%2）：%3</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FriendGroupsDialog</name>
        <message>
            <source>Friend groups of %1</source>
            <translation>%1 的好友分组</translation>
        </message>
        <message>
            <source>Friend group</source>
            <translation>好友分组</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>好友数</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Friend groups</source>
            <translation>好友分组</translation>
        </message>
        <message>
            <source>New friend group</source>
            <translation>新建好友分组</translation>
        </message>
        <message>
            <source>At most %1 groups of %2 bytes each.</source>
            <translation>最多 %1 个分组，每个名称最多 %2 字节。</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>创建分组</translation>
        </message>
        <message>
            <source>Delete the group…</source>
            <translation>删除分组…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reading the friend groups</source>
            <translation>正在读取好友分组</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Some friends could not be put into it.</source>
            <translation>部分好友未能放入。</translation>
        </message>
        <message>
            <source>Making the group</source>
            <translation>正在创建分组</translation>
        </message>
        <message>
            <source>Friend group %1 made</source>
            <translation>已创建好友分组 %1</translation>
        </message>
        <message>
            <source>Delete the friend group %1</source>
            <translation>删除好友分组 %1</translation>
        </message>
        <message>
            <source>Delete the group</source>
            <translation>删除分组</translation>
        </message>
        <message>
            <source>Deleting the group</source>
            <translation>正在删除分组</translation>
        </message>
        <message>
            <source>Friend group %1 deleted</source>
            <translation>已删除好友分组 %1</translation>
        </message>
        <message>
            <source>There are %1 groups already: the service takes no more.</source>
            <translation>已有 %1 个分组：服务不再接受更多。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>Choose a group in the table.</source>
            <translation>请在表格中选中一个分组。</translation>
        </message>
        <message>
            <source>Nobody is in it.</source>
            <translation>其中没有好友。</translation>
        </message>
        <message numerus="yes">
            <source>Put the %Ln chosen friend(s) into it</source>
            <translation>
                <numerusform>把选中的 %Ln 位好友放入其中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has %Ln friend(s), who stay friends; that they were in this group is lost unless it is taken back.</source>
            <translation>
                <numerusform>其中有 %Ln 个好友，删除后仍是好友；除非撤销，否则不再属于该分组。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::FriendsModel</name>
        <message>
            <source>both lists</source>
            <translation>双方列表</translation>
        </message>
        <message>
            <source>this list only</source>
            <translation>仅本列表</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>好友</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Friend groups</source>
            <translation>好友分组</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>所在列表</translation>
        </message>
        <message>
            <source>Added (%1)</source>
            <translation>添加时间（%1）</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Words of the request</source>
            <translation>申请附言</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
    </context>
    <context>
        <name>imdesk::FriendsTab</name>
        <message>
            <source>Adding friends</source>
            <translation>正在添加好友</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation>列表 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>The file cannot be read, or has more than %1 MB.</source>
            <translation>文件无法读取，或超过 %1 MB。</translation>
        </message>
        <message>
            <source>Importing friends</source>
            <translation>正在导入好友</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>Deleting all friends</source>
            <translation>正在删除全部好友</translation>
        </message>
        <message>
            <source>All friends deleted</source>
            <translation>已删除全部好友</translation>
        </message>
        <message>
            <source>Deleting friends</source>
            <translation>正在删除好友</translation>
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation>尚未在表格中选中任何行。</translation>
        </message>
        <message>
            <source>Choose one friend.</source>
            <translation>请选中一位好友。</translation>
        </message>
        <message>
            <source>There is no friend to delete.</source>
            <translation>没有可删除的好友。</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>检查…</translation>
        </message>
        <message>
            <source>Friend groups…</source>
            <translation>好友分组…</translation>
        </message>
        <message>
            <source>Delete all…</source>
            <translation>全部删除…</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>好友</translation>
        </message>
        <message>
            <source>No friends</source>
            <translation>没有好友</translation>
        </message>
        <message>
            <source>Add some, or import a list.</source>
            <translation>添加好友，或导入列表。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个账号 ID</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s) added</source>
            <translation>
                <numerusform>已添加 %Ln 位好友</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln asked and waiting for consent</source>
            <translation>
                <numerusform>%Ln 位已发申请，等待同意</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s) imported</source>
            <translation>
                <numerusform>已导入 %Ln 位好友</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s) deleted</source>
            <translation>
                <numerusform>已删除 %Ln 位好友</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GapBar</name>
        <message>
            <source>Nothing is received since %1</source>
            <translation>自 %1 起未接收</translation>
        </message>
        <message>
            <source>Nothing was received %1 to %2</source>
            <translation>%1 至 %2 期间未接收</translation>
        </message>
        <message>
            <source>%1: %2 not seen before %3 (probably missing)</source>
            <translation>%1：%3 之前未见 %2（可能丢失）</translation>
        </message>
        <message>
            <source>%1: %2 to %3 not seen before %4 (probably missing)</source>
            <translation>%1：%4 之前未见 %2 至 %3（可能丢失）</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)…</source>
            <translation>
                <numerusform>%n 处缺口…</numerusform>
            </translation>
        </message>
        <message>
            <source>Gaps in the log</source>
            <translation>日志中的缺口</translation>
        </message>
        <message>
            <source>The service numbers the messages of a group. A number that has not arrived is probably a lost callback; the history of the group says for certain. What is found there is put into the log, marked as backfilled.</source>
            <translation>服务端为群消息编号。没有到达的编号可能是丢失的回调，群历史可以确认。找到的消息会写入日志，并标记为补录。</translation>
        </message>
        <message>
            <source>Look in history</source>
            <translation>查看历史</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The history of %1 could not be read</source>
            <translation>无法读取 %1 的历史记录</translation>
        </message>
        <message>
            <source>What was found in the history of %1 is not in the log</source>
            <translation>在 %1 的历史记录中找到的内容未写入日志</translation>
        </message>
        <message>
            <source>%1: %2 not seen before %3 (probably the note of who joined or left)</source>
            <translation>%1：%3 之前未见 %2（可能是有人加入或退出的群提示）</translation>
        </message>
        <message>
            <source>%1: %2 to %3 not seen before %4 (probably the notes of who joined or left)</source>
            <translation>%1：%4 之前未见 %2 至 %3（可能是有人加入或退出的群提示）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is not known: why</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) found in the history of %1. %2</source>
            <translation>
                <numerusform>在 %1 的历史中找到 %Ln 条消息。%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) of %1 cannot be read and are told no more. %2</source>
            <translation>
                <numerusform>%1 的 %Ln 个编号无法读取，不再提示。%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupEditDialog</name>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Only what you change is sent. Members see a new name, introduction, notice or picture at once.</source>
            <translation>只提交改动过的字段。群名称、简介、公告、头像的变化成员立即可见。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>将要改变的内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>尚无改动。</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) will change</source>
            <translation>
                <numerusform>将改变 %n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Cannot be saved. %1</source>
            <translation>无法保存。%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupFinder</name>
        <message>
            <source>Known groups are being read</source>
            <translation>正在读取已知群组</translation>
        </message>
        <message>
            <source>Known groups are being read: %1 of %2</source>
            <translation>正在读取已知群组：%1 / %2</translation>
        </message>
        <message>
            <source>Groups are being listed</source>
            <translation>正在列出群组</translation>
        </message>
        <message>
            <source>Groups are being listed: %1 of %2</source>
            <translation>正在列出群组：%1 / %2</translation>
        </message>
        <message>
            <source>Not all groups of the app are listed</source>
            <translation>App 的群组尚未全部列出</translation>
        </message>
        <message>
            <source>Names are being read: %1 of %2 known</source>
            <translation>正在读取名称：已知 %1 / %2</translation>
        </message>
        <message>
            <source>Names are known of %1 of %2 groups</source>
            <translation>已知 %2 个群组中 %1 个的名称</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupForm</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>Address of the picture</source>
            <translation>头像地址</translation>
        </message>
        <message>
            <source>as the plan gives</source>
            <translation>按套餐默认</translation>
        </message>
        <message>
            <source>Members at most</source>
            <translation>成员上限</translation>
        </message>
        <message>
            <source>Free: anybody comes in</source>
            <translation>自由加入</translation>
        </message>
        <message>
            <source>By approval</source>
            <translation>需要审批</translation>
        </message>
        <message>
            <source>Closed: applications are refused</source>
            <translation>禁止申请</translation>
        </message>
        <message>
            <source>Who may apply</source>
            <translation>申请加群方式</translation>
        </message>
        <message>
            <source>Free: who is invited is in</source>
            <translation>被邀请即入群</translation>
        </message>
        <message>
            <source>Closed: nobody is invited</source>
            <translation>禁止邀请</translation>
        </message>
        <message>
            <source>Who may be invited</source>
            <translation>邀请加群方式</translation>
        </message>
        <message>
            <source>Off: everybody may write</source>
            <translation>关闭：所有人可发言</translation>
        </message>
        <message>
            <source>On: only owner and admins may write</source>
            <translation>开启：仅群主和管理员可发言</translation>
        </message>
        <message>
            <source>Mute all</source>
            <translation>全员禁言</translation>
        </message>
        <message>
            <source>Newcomers read only what comes after</source>
            <translation>新成员只能看入群后的消息</translation>
        </message>
        <message>
            <source>Newcomers read what was said before</source>
            <translation>新成员可看入群前的消息</translation>
        </message>
        <message>
            <source>Earlier messages</source>
            <translation>入群前消息</translation>
        </message>
        <message>
            <source>as the service chooses</source>
            <translation>由服务默认</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>自定义字段</translation>
        </message>
        <message>
            <source>Keys are set up in the console first. An empty value deletes the field.</source>
            <translation>键须先在控制台配置。值留空即删除该字段。</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>添加字段</translation>
        </message>
        <message>
            <source>Empty field</source>
            <translation>清空字段</translation>
        </message>
        <message>
            <source>Owner and admins may write all the same.</source>
            <translation>群主和管理员仍可发言。</translation>
        </message>
        <message>
            <source>Nobody applies to a Work group: people come in by invitation only.</source>
            <translation>好友工作群不能申请加入，只能被邀请。</translation>
        </message>
        <message>
            <source>Everybody comes into a live room freely: there is no other way in.</source>
            <translation>直播群可自由加入，且没有其他加入方式。</translation>
        </message>
        <message>
            <source>Too long. A Chinese character counts 3 bytes.</source>
            <translation>太长。一个汉字占 3 字节。</translation>
        </message>
        <message>
            <source>A group has a name.</source>
            <translation>群名称不能为空。</translation>
        </message>
        <message>
            <source>A value has at most %1 bytes.</source>
            <translation>值最多 %1 字节。</translation>
        </message>
        <message>
            <source>Off: all members have the same rights</source>
            <translation>关闭：所有成员权限相同</translation>
        </message>
        <message>
            <source>On: permission groups give rights</source>
            <translation>开启：由权限组授予权限</translation>
        </message>
        <message>
            <source>Permission groups</source>
            <translation>权限组</translation>
        </message>
        <message>
            <source>Rights of a member without a permission group</source>
            <translation>未加入权限组的成员权限</translation>
        </message>
        <message>
            <source>A number: the sum of the service's permission bits (DefaultPermission).</source>
            <translation>数字：服务端权限位之和（DefaultPermission）。</translation>
        </message>
        <message>
            <source>Only communities with topics have them.</source>
            <translation>仅支持话题的社群有权限组。</translation>
        </message>
        <message>
            <source>Custom field %1</source>
            <translation>自定义字段 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>This group has no name; it may stay so.</source>
            <translation>该群组没有名称，可以保持不变。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupListPage</name>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Load details again</source>
            <translation>重新加载详情</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s) no longer exist</source>
            <translation>
                <numerusform>%Ln 个群组已不存在</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%Ln group(s), %1</source>
            <translation>
                <numerusform>%Ln 个群组，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 could not be read</source>
            <translation>%1 个无法读取</translation>
        </message>
        <message numerus="yes">
            <source>%Ln no longer exist(s)</source>
            <translation>
                <numerusform>%Ln 个已不存在</numerusform>
            </translation>
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
            <source>known groups are still being read</source>
            <translation>已知群组仍在读取中</translation>
        </message>
        <message>
            <source>Reading known groups</source>
            <translation>正在读取已知群组</translation>
        </message>
        <message>
            <source>Reading known groups: %1 of %2</source>
            <translation>正在读取已知群组：%1 / %2</translation>
        </message>
        <message>
            <source>Known groups are still being read.</source>
            <translation>已知群组仍在读取中。</translation>
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
        <message numerus="yes">
            <source>%Ln group(s) listed</source>
            <translation>
                <numerusform>已列出 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing groups of this type</source>
            <translation>正在列出此类型的群组</translation>
        </message>
        <message>
            <source>Listing groups of this type: %1 of %2</source>
            <translation>正在列出此类型的群组：%1 / %2</translation>
        </message>
        <message>
            <source>Loading details</source>
            <translation>正在加载详情</translation>
        </message>
        <message>
            <source>Loading details: %1 of %2</source>
            <translation>正在加载详情：%1 / %2</translation>
        </message>
        <message>
            <source>Stopped; another filter looks again</source>
            <translation>已停止；更改筛选条件后会重新查找</translation>
        </message>
        <message numerus="yes">
            <source>Listing cancelled; %Ln group(s) are known</source>
            <translation>
                <numerusform>列出已取消；已知 %Ln 个群组</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>Details of %Ln group(s) are not loaded yet; what matches appears as they come.</source>
            <translation>
                <numerusform>%Ln 个群组的详情尚未加载；加载后匹配的群组会陆续显示。</numerusform>
            </translation>
        </message>
        <message>
            <source>The groups of this type are being listed; they appear as they come.</source>
            <translation>正在列出此类型的群组，获取后会陆续显示。</translation>
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
            <source>%Ln group(s) selected</source>
            <translation>
                <numerusform>已选择 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个群组 ID</numerusform>
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
        <message>
            <source>Creating the group</source>
            <translation>正在创建群</translation>
        </message>
        <message>
            <source>Created %1.</source>
            <translation>已创建 %1。</translation>
        </message>
        <message>
            <source>Create the group %1</source>
            <translation>创建群 %1</translation>
        </message>
        <message numerus="yes">
            <source>A %1 group with %Ln first member(s). Members see it at once; disbanding it is for good.</source>
            <translation>
                <numerusform>类型为“%1”的群，初始成员 %Ln 名。成员立即可见；解散后不可恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Create group</source>
            <translation>创建群</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新建群…</translation>
        </message>
        <message numerus="yes">
            <source>all %Ln group(s) of the list</source>
            <translation>
                <numerusform>列表中全部 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>the groups of this type are being listed</source>
            <translation>正在列出此类型的群组</translation>
        </message>
        <message>
            <source>their names are being looked through</source>
            <translation>正在查找这些群组的名称</translation>
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
        <message>
            <source>Online now</source>
            <translation>当前在线</translation>
        </message>
        <message>
            <source>Banned</source>
            <translation>封禁</translation>
        </message>
        <message>
            <source>Attributes and counters</source>
            <translation>属性与计数器</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>转让…</translation>
        </message>
        <message>
            <source>Disband…</source>
            <translation>解散…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Let all members write</source>
            <translation>解除全员禁言</translation>
        </message>
        <message>
            <source>Mute all members</source>
            <translation>全员禁言</translation>
        </message>
        <message>
            <source>The group no longer exists.</source>
            <translation>该群已不存在。</translation>
        </message>
        <message>
            <source>The group is not read yet.</source>
            <translation>尚未读取该群。</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>已保存 %1。</translation>
        </message>
        <message>
            <source>Undo cannot put back %1: the old value is not known.</source>
            <translation>撤销无法恢复 %1：原值未知。</translation>
        </message>
        <message>
            <source>%1 is as before.</source>
            <translation>%1 已恢复原样。</translation>
        </message>
        <message numerus="yes">
            <source>Change %n field(s) of %1</source>
            <translation>
                <numerusform>修改 %1 的 %n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>Members see it at once. Undo in the note at the foot writes the old values back.</source>
            <translation>成员立即可见。底部提示中的“撤销”会写回旧值。</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message numerus="yes">
            <source>Change %n field(s)</source>
            <translation>
                <numerusform>修改 %n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Only owner and admins may write in %1 now.</source>
            <translation>现在 %1 中仅群主和管理员可发言。</translation>
        </message>
        <message>
            <source>All members may write in %1 again.</source>
            <translation>%1 的所有成员可以重新发言。</translation>
        </message>
        <message numerus="yes">
            <source>Of the %Ln member(s) of %1 only owner and admins can still write. It can be lifted at any time.</source>
            <translation>
                <numerusform>%1 的 %Ln 名成员中，仅群主和管理员仍可发言。可随时解除。</numerusform>
            </translation>
        </message>
        <message>
            <source>All members of %1 can write again at once.</source>
            <translation>%1 的所有成员立即可以重新发言。</translation>
        </message>
        <message>
            <source>Disbanding</source>
            <translation>正在解散</translation>
        </message>
        <message>
            <source>%1 is disbanded.</source>
            <translation>%1 已解散。</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>话题</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>发消息…</translation>
        </message>
        <message>
            <source>Read its messages</source>
            <translation>查看消息</translation>
        </message>
        <message>
            <source>The service stores no messages of this type.</source>
            <translation>服务端不存储此类型群组的消息。</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>未作任何更改</translation>
        </message>
        <message>
            <source>There is no table with rows here that could be exported.</source>
            <translation>这里没有可导出的表格数据。</translation>
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
            <source>Show events of the chosen groups</source>
            <translation>显示所选群组的事件</translation>
        </message>
        <message>
            <source>Back to all groups</source>
            <translation>返回全部群组</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新建群…</translation>
        </message>
        <message>
            <source>Write a message into the group…</source>
            <translation>向群组发消息…</translation>
        </message>
        <message>
            <source>Read the messages of the group</source>
            <translation>查看群组的消息</translation>
        </message>
        <message numerus="yes">
            <source>Events of the first %1 of %Ln chosen group(s) are shown; a filter has no room for more.</source>
            <translation>
                <numerusform>已显示所选 %Ln 个群组中前 %1 个的事件；筛选条件放不下更多。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupsTab</name>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation>尚未在表格中选中任何行。</translation>
        </message>
        <message>
            <source>Choose one group.</source>
            <translation>请选中一个群组。</translation>
        </message>
        <message>
            <source>Copy group ID</source>
            <translation>复制群组 ID</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Mute there…</source>
            <translation>在该群禁言…</translation>
        </message>
        <message>
            <source>Open group</source>
            <translation>打开群组</translation>
        </message>
        <message>
            <source>Groups of the person</source>
            <translation>该用户的群组</translation>
        </message>
        <message>
            <source>In no group</source>
            <translation>不在任何群组中</translation>
        </message>
        <message>
            <source>The service knows of no group of this account.</source>
            <translation>服务中没有该账号所在的群组。</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个群组 ID</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GuardDialog</name>
        <message>
            <source>No command that changes anything is called %1, so nothing was saved. An ID with a blank stands in quotes.</source>
            <translation>没有名为 %1 的可更改内容的命令，未保存任何规则。含空格的 ID 须加引号。</translation>
        </message>
        <message>
            <source>Refuse every change of this app</source>
            <translation>拒绝对此应用的一切更改</translation>
        </message>
        <message>
            <source>Safety rules</source>
            <translation>安全规则</translation>
        </message>
        <message>
            <source>Unlocked until %1: %2</source>
            <translation>已解锁至 %1：%2</translation>
        </message>
        <message>
            <source>They hold for the window, imdeskctl and running jobs on this computer. What they refuse is never sent.</source>
            <translation>规则对本机的窗口、imdeskctl 和运行中的任务同样有效；被拒绝的内容不会发出。</translation>
        </message>
        <message>
            <source>Save rules</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source>Protected people and groups</source>
            <translation>受保护的用户和群组</translation>
        </message>
        <message>
            <source>One a line: an ID or a pattern with * and ?, in quotes where it has a blank, then, if not all, the commands it is kept from.</source>
            <translation>每行一条：ID 或含 *、? 的模式，含空格时加引号；如非全部命令，其后写明禁止的命令。</translation>
        </message>
        <message>
            <source>End the unlock now</source>
            <translation>立即结束解锁</translation>
        </message>
        <message>
            <source>Lift all of it for</source>
            <translation>全部解除，时长</translation>
        </message>
        <message>
            <source>Minutes of the unlock</source>
            <translation>解锁分钟数</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Stands in the audit; an unlock needs one.</source>
            <translation>记入审计；解锁必须写明原因。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryHour</name>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>have</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>无消息</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not over yet</source>
            <translation>尚未结束</translation>
        </message>
        <message>
            <source>The service has no file yet, or nothing was written. It is asked again later.</source>
            <translation>服务端还没有文件，或没有消息。稍后会再次查询。</translation>
        </message>
        <message>
            <source>The connection failed. What had come is kept; the next try goes on from there.</source>
            <translation>连接失败。已收到的部分会保留，下次从断点继续。</translation>
        </message>
        <message>
            <source>The service refused.</source>
            <translation>服务端拒绝。</translation>
        </message>
        <message>
            <source>The address of the file was refused, also after it was renewed.</source>
            <translation>文件地址被拒绝，更新地址后仍然如此。</translation>
        </message>
        <message>
            <source>The size of the file is not the one that the service says, or too large. Nothing was taken from it.</source>
            <translation>文件大小与服务端声明的不符，或过大。未采用其中任何内容。</translation>
        </message>
        <message>
            <source>The MD5 of the packed file is wrong, also at a second try. Nothing was taken from it.</source>
            <translation>压缩文件的 MD5 不符，重试后仍然如此。未采用其中任何内容。</translation>
        </message>
        <message>
            <source>The MD5 of the unpacked file is wrong. Nothing was taken from it.</source>
            <translation>解压后文件的 MD5 不符。未采用其中任何内容。</translation>
        </message>
        <message>
            <source>The file cannot be unpacked. Nothing was taken from it.</source>
            <translation>文件无法解压。未采用其中任何内容。</translation>
        </message>
        <message>
            <source>The file is not the message log of this hour. Nothing was taken from it.</source>
            <translation>该文件不是这一小时的消息日志。未采用其中任何内容。</translation>
        </message>
        <message>
            <source>The disk does not take it. Make room, then try again.</source>
            <translation>磁盘无法写入。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>Cancelled. What had come is kept.</source>
            <translation>已取消。已收到的部分会保留。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryHoursModel</name>
        <message>
            <source>%1, %2 to %3 Beijing time: %4</source>
            <comment>day, hours, state</comment>
            <translation>%1，北京时间 %2 点至 %3 点：%4</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s)</source>
            <translation>
                <numerusform>%Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of the file could not be read.</source>
            <translation>
                <numerusform>文件中有 %Ln 行无法读取。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryPage</name>
        <message>
            <source>In %1. This cannot be undone: the service takes them out of its storage and out of every client. A copy is saved on this computer first.</source>
            <translation>位于 %1。此操作不可恢复：服务会从存储和所有客户端中删除它们。将先在本机保存一份副本。</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Recalling messages</source>
            <translation>正在撤回消息</translation>
        </message>
        <message>
            <source>%1 of %2 messages recalled</source>
            <translation>已撤回 %1/%2 条消息</translation>
        </message>
        <message>
            <source>Counting what %1 wrote</source>
            <translation>正在统计 %1 的消息</translation>
        </message>
        <message>
            <source>%1 has nothing to recall among the newest 1,000 messages.</source>
            <translation>在最新 1,000 条消息中，%1 没有可撤回的消息。</translation>
        </message>
        <message>
            <source>In %1, among its newest 1,000 messages. This cannot be undone. Clients are not told; they notice when they read the history. A copy is saved on this computer first.</source>
            <translation>位于 %1 最新的 1,000 条消息中。此操作不可恢复。客户端不会收到通知，读取历史时才会发现。将先在本机保存一份副本。</translation>
        </message>
        <message>
            <source>What %1 writes before you confirm is copied and recalled, too.</source>
            <translation>确认之前 %1 发送的消息也会一并保存副本并撤回。</translation>
        </message>
        <message>
            <source>Change 1 message by %1</source>
            <translation>修改 %1 的 1 条消息</translation>
        </message>
        <message>
            <source>In %1. Everybody sees the new content; the service does not keep the old one. A copy is saved on this computer first.</source>
            <translation>位于 %1。所有人将看到新内容，服务不保留旧内容。将先在本机保存一份副本。</translation>
        </message>
        <message>
            <source>Change the message</source>
            <translation>修改消息</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>The message is changed</source>
            <translation>消息已修改</translation>
        </message>
        <message>
            <source>%1 has read what %2 wrote</source>
            <translation>已将 %2 发给 %1 的消息标为已读</translation>
        </message>
        <message>
            <source>Mark as read for %1</source>
            <translation>为 %1 标为已读</translation>
        </message>
        <message>
            <source>All that %1 wrote to %2 until now counts as read. This cannot be taken back.</source>
            <translation>%1 至今发给 %2 的所有消息将计为已读。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Looking for the day</source>
            <translation>正在定位日期</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>正在读取历史</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) loaded</source>
            <translation>
                <numerusform>已加载 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the conversation %Ln message(s) are loaded, and only those are exported; there may be more at the service.</source>
            <translation>
                <numerusform>该会话已加载 %Ln 条消息，只会导出这些；服务端可能还有更多。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 match</source>
            <translation>%1 条匹配</translation>
        </message>
        <message>
            <source>this is the beginning of what the service keeps</source>
            <translation>已到服务保留内容的开头</translation>
        </message>
        <message>
            <source>newer ones were let go; "Newest" brings them back</source>
            <translation>较新的消息已移出内存，点“最新”可重新读取</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>No history is open.</source>
            <translation>尚未打开历史。</translation>
        </message>
        <message>
            <source>Name two people or a group above. The service keeps messages for 7 days unless more is booked.</source>
            <translation>请在上方填写两个账号或一个群组。除非另行购买，服务保留消息 7 天。</translation>
        </message>
        <message>
            <source>None of the loaded messages matches.</source>
            <translation>已加载的消息均不匹配。</translation>
        </message>
        <message>
            <source>Older ones are searched once they are loaded.</source>
            <translation>更早的消息加载后才会被搜索。</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>The history cannot be read.</source>
            <translation>无法读取历史。</translation>
        </message>
        <message>
            <source>The reason stands above.</source>
            <translation>原因见上方。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>正在读取历史…</translation>
        </message>
        <message>
            <source>Nothing that day or before.</source>
            <translation>当天及之前没有消息。</translation>
        </message>
        <message>
            <source>No messages.</source>
            <translation>没有消息。</translation>
        </message>
        <message>
            <source>Messages older than the booked time are gone; live rooms keep none at all.</source>
            <translation>超过保留时间的消息已被清除；直播群不保留历史。</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此配置为只读。</translation>
        </message>
        <message>
            <source>What is chosen was written by several people.</source>
            <translation>所选消息来自多位发送者。</translation>
        </message>
        <message>
            <source>Search sender and content</source>
            <translation>搜索发送者和内容</translation>
        </message>
        <message>
            <source>Search the loaded messages</source>
            <translation>搜索已加载的消息</translation>
        </message>
        <message>
            <source>Load older</source>
            <translation>加载更早的</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>Recall all of the sender…</source>
            <translation>撤回该发送者的全部消息…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>encrypted copies in %1</source>
            <translation>加密副本位于 %1</translation>
        </message>
        <message>
            <source>copies that are not encrypted in %1</source>
            <translation>副本（未加密）位于 %1</translation>
        </message>
        <message numerus="yes">
            <source>Recall %Ln message(s)</source>
            <translation>
                <numerusform>撤回 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recall %Ln message(s) by %1</source>
            <translation>
                <numerusform>撤回 %1 的 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) by %1 recalled</source>
            <translation>
                <numerusform>已撤回 %1 的 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 条消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryTable</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收者</translation>
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
            <source>Hour (Beijing)</source>
            <translation>小时（北京时间）</translation>
        </message>
        <message>
            <source>Content as JSON</source>
            <translation>JSON 内容</translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryView</name>
        <message>
            <source>The history could not be searched.</source>
            <translation>无法搜索历史。</translation>
        </message>
        <message>
            <source>Searching the whole history</source>
            <translation>正在搜索全部历史</translation>
        </message>
        <message>
            <source>%1 found; searched %2 of %3 events, newest first</source>
            <translation>找到 %1 个；已搜索 %3 个事件中的 %2 个，从最新开始</translation>
        </message>
        <message>
            <source>%1 found, more than can be shown; narrow the filter</source>
            <translation>找到 %1 个，超出可显示数量；请收窄筛选</translation>
        </message>
        <message>
            <source>Stopped: %1 found</source>
            <translation>已停止：找到 %1 个</translation>
        </message>
        <message>
            <source>%1 found in the whole history of %2 events</source>
            <translation>在全部 %2 个历史事件中找到 %1 个</translation>
        </message>
        <message>
            <source>Back to live events</source>
            <translation>返回实时事件</translation>
        </message>
        <message numerus="yes">
            <source>(%Ln row(s) could not be decided)</source>
            <translation>
                <numerusform>（%Ln 行无法判定）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::HomeFeed</name>
        <message>
            <source>There is no connection to the listener at %1.</source>
            <translation>与监听程序 %1 没有连接。</translation>
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
            <source>%Ln event(s) since the start</source>
            <translation>
                <numerusform>启动以来 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in the last minute on %2. %3 turned away.</source>
            <translation>%2 最近一分钟收到 %1 个，拒收 %3 个。</translation>
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
            <source>No callbacks are received now. Open the section to start the receiver.</source>
            <translation>当前不接收回调。打开该页可启动接收器。</translation>
        </message>
        <message>
            <source>API calls</source>
            <translation>API 调用</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) since the start</source>
            <translation>
                <numerusform>启动以来 %Ln 次调用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln 次失败</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list to see why.</source>
            <translation>打开列表查看原因。</translation>
        </message>
        <message>
            <source>Last failure: %1</source>
            <translation>最近一次失败：%1</translation>
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
        <message numerus="yes">
            <source>%n draft(s) may have been sent</source>
            <translation>
                <numerusform>%n 份草稿可能已发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Look into the audit before you send it again.</source>
            <translation>再次发送前请先查看审计记录。</translation>
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
        <message>
            <source>Attached</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>%1 in the last minute at the listener %2. %3 turned away.</source>
            <translation>监听程序 %2 最近一分钟收到 %1 个，拒收 %3 个。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The figures could not be fetched</source>
            <translation>无法获取数据</translation>
        </message>
        <message>
            <source>The message above says why.</source>
            <translation>原因见上方消息。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::HoursCalendar</name>
        <message>
            <source>%1 %2: %3</source>
            <comment>sign, state, number of hours</comment>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>Hours of message files</source>
            <translation>消息文件的小时</translation>
        </message>
        <message>
            <source>A row is a day in Beijing, a column an hour.</source>
            <translation>每行是一天（北京时间），每列是一个小时。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::IdMenuWords</name>
        <message>
            <source>Copy ID %1</source>
            <translation>复制 ID %1</translation>
        </message>
        <message>
            <source>Account ID copied</source>
            <translation>已复制账号 ID</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Send a message to %1</source>
            <translation>给 %1 发消息</translation>
        </message>
        <message>
            <source>Show events of %1</source>
            <translation>显示 %1 的事件</translation>
        </message>
        <message>
            <source>Mute %1…</source>
            <translation>禁言 %1…</translation>
        </message>
        <message>
            <source>Mute %1 in this group…</source>
            <translation>在此群组禁言 %1…</translation>
        </message>
        <message>
            <source>Group ID copied</source>
            <translation>已复制群组 ID</translation>
        </message>
        <message>
            <source>Write a message into %1</source>
            <translation>向 %1 发消息</translation>
        </message>
        <message>
            <source>Read the messages of %1</source>
            <translation>查看 %1 的消息</translation>
        </message>
        <message>
            <source>Send a notification to %1</source>
            <translation>向 %1 发送系统通知</translation>
        </message>
        <message>
            <source>Mute or unmute all of %1…</source>
            <translation>对 %1 全员禁言或解除禁言…</translation>
        </message>
        <message>
            <source>Let all members of %1 write…</source>
            <translation>解除 %1 的全员禁言…</translation>
        </message>
        <message>
            <source>Mute all members of %1…</source>
            <translation>对 %1 全员禁言…</translation>
        </message>
        <message>
            <source>Mute people in %1…</source>
            <translation>禁言 %1 中的人员…</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此配置为只读。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ImportFriendsDialog</name>
        <message>
            <source>Import friends of %1</source>
            <translation>为 %1 导入好友</translation>
        </message>
        <message>
            <source>They go into this list only, without consent and without callbacks: for moving data over. The way back is imported at the other one's page. Can be undone by deleting the friends.</source>
            <translation>仅加入本列表，无需同意，也不触发回调：用于迁移数据。反方向需在对方页面导入。可通过删除好友撤销。</translation>
        </message>
        <message>
            <source>Import friends</source>
            <translation>导入好友</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>好友</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>1 to 8 letters: where the friendship comes from.</source>
            <translation>1 至 8 个字母：好友关系的来源。</translation>
        </message>
        <message>
            <source>One account a line; or CSV with the heading UserID,Remark,GroupName,AddTime, several groups with semicolons between them, the time in Unix seconds.</source>
            <translation>每行一个账号；或带表头 UserID,Remark,GroupName,AddTime 的 CSV，多个分组以分号分隔，时间为 Unix 秒。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken</source>
            <translation>
                <numerusform>%Ln 行无法接受</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s)</source>
            <translation>
                <numerusform>%Ln 位好友</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice, taken once</source>
            <translation>
                <numerusform>%Ln 个重复，只取一次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ImportPage</name>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) between people</source>
            <translation>
                <numerusform>单聊消息 %Ln 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) of groups</source>
            <translation>
                <numerusform>群消息 %Ln 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此配置为只读。</translation>
        </message>
        <message>
            <source>Messages are being imported.</source>
            <translation>正在导入消息。</translation>
        </message>
        <message>
            <source>After an import nobody in those groups has anything unread.</source>
            <translation>导入后，这些群组中所有成员的未读数为 0。</translation>
        </message>
        <message>
            <source>An import fires no callbacks and tells nobody.</source>
            <translation>导入不触发回调，也不通知任何人。</translation>
        </message>
        <message>
            <source>Into histories of people and groups, in order of time. The same lines once more are known as repeats between people; in groups only for five minutes. Nobody is told and no callbacks fire. This cannot be undone.</source>
            <translation>按时间顺序导入到用户和群组的历史中。单聊中相同的行再次导入会被识别为重复；群组中仅五分钟内有效。不通知任何人，也不触发回调。此操作无法撤销。</translation>
        </message>
        <message>
            <source>JSON Lines or CSV (*.jsonl *.csv *.txt)</source>
            <translation>JSON Lines 或 CSV (*.jsonl *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>The file has more than %1 MB. Import it in parts.</source>
            <translation>文件超过 %1 MB，请分批导入。</translation>
        </message>
        <message>
            <source>Messages of the past</source>
            <translation>历史消息</translation>
        </message>
        <message>
            <source>One message a line, as JSON with the service's names or as CSV with a heading line of from, to, group, time, text. A time is Unix seconds or ISO 8601 with a zone. Import messages of a group before its members; each must be later than the group's creation and its newest message, so import the group with its CreateTime first.</source>
            <translation>每行一条消息：使用服务字段名的 JSON，或带标题行（from、to、group、time、text）的 CSV。时间为 Unix 秒或带时区的 ISO 8601。群消息应先于群成员导入；每条都必须晚于群组创建时间和群内最新消息，因此请先连同 CreateTime 导入群组。</translation>
        </message>
        <message>
            <source>JSON Lines or CSV</source>
            <translation>JSON Lines 或 CSV</translation>
        </message>
        <message>
            <source>Messages between people count as unread</source>
            <translation>单聊消息计为未读</translation>
        </message>
        <message>
            <source>Lines that cannot be taken</source>
            <translation>无法识别的行</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Importing messages</source>
            <translation>正在导入消息</translation>
        </message>
        <message>
            <source>Results by line</source>
            <translation>各行的结果</translation>
        </message>
        <message>
            <source>Under the same numbers: what is there already is known as a repeat.</source>
            <translation>使用相同的编号：已存在的消息会被识别为重复。</translation>
        </message>
        <message>
            <source>%1 of %2 imported</source>
            <translation>已导入 %1/%2</translation>
        </message>
        <message>
            <source>%1 not</source>
            <translation>%1 条未导入</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>还有 %Ln 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be taken and are left out.</source>
            <translation>
                <numerusform>%Ln 行无法识别，将被跳过。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln message(s)</source>
            <translation>
                <numerusform>导入 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>The field holds more than 1 MB, which is not kept when the window is closed.</source>
            <translation>输入内容超过 1 MB，关闭窗口后不会保留。</translation>
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
        <name>imdesk::ItemRun</name>
        <message>
            <source>The reply of the service does not tell of it.</source>
            <translation>服务端的应答未提及它。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobDesk</name>
        <message>
            <source>Another process runs this job now. Stop it first.</source>
            <translation>另一个进程正在运行此任务。请先停止它。</translation>
        </message>
        <message>
            <source>No row of the job %1 failed, so nothing is tried again.</source>
            <translation>任务 %1 没有失败的行，因此没有重试任何内容。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobFieldsForm</name>
        <message>
            <source>Column for %1</source>
            <translation>%1 对应的列</translation>
        </message>
        <message>
            <source>%1 for every row</source>
            <translation>每行相同的 %1</translation>
        </message>
        <message>
            <source>one value for every row</source>
            <translation>每行相同的值</translation>
        </message>
        <message>
            <source>%1 (needed): %2</source>
            <translation>%1（必填）：%2</translation>
        </message>
        <message>
            <source>no column</source>
            <translation>无对应列</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>添加字段</translation>
        </message>
        <message>
            <source>Custom field of the profile</source>
            <translation>资料自定义字段</translation>
        </message>
        <message>
            <source>another custom field: Tag_Profile_Custom_…</source>
            <translation>其他自定义字段：Tag_Profile_Custom_…</translation>
        </message>
        <message>
            <source>%1: custom field</source>
            <translation>%1：自定义字段</translation>
        </message>
        <message>
            <source>A custom field of profiles is called Tag_Profile_Custom_ and 1 to 8 English letters.</source>
            <translation>资料自定义字段的名称为 Tag_Profile_Custom_ 加 1 至 8 个英文字母。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 is needed: choose its column, or write one value for every row.</source>
            <translation>%1 必填：请选择对应的列，或填写一个用于每一行的值。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobLater</name>
        <message>
            <source>it could not be read: %1</source>
            <translation>无法读取：%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobRowsDialog</name>
        <message>
            <source>Rows of the job</source>
            <translation>任务的各行</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>哪些行</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>There are no such rows.</source>
            <translation>没有这样的行。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>The rows that are chosen, or all of this page</source>
            <translation>选中的行，或本页全部行</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>no rows</source>
            <translation>没有行</translation>
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation>第 %1 至 %2 行，共 %3 行</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobRowsModel</name>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>受保护</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>请求 ID</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobRun</name>
        <message>
            <source>%1 is protected by the rule "%2".</source>
            <translation>%1 受规则“%2”保护。</translation>
        </message>
        <message>
            <source>Job %1</source>
            <translation>任务 %1</translation>
        </message>
        <message>
            <source>Another process runs this job.</source>
            <translation>另一个进程正在运行此任务。</translation>
        </message>
        <message>
            <source>Not all rows were read and written down. Resume the job to go on.</source>
            <translation>并非所有行都已读取并记录。请继续该任务以处理其余的行。</translation>
        </message>
        <message>
            <source>The job was made for %1, not for this app.</source>
            <translation>该任务是为 %1 创建的，不是此应用。</translation>
        </message>
        <message>
            <source>Looking up row %1 of job %2</source>
            <translation>查询任务 %2 的第 %1 行</translation>
        </message>
        <message>
            <source>Sent, but whether it was carried out could not be found out.</source>
            <translation>已发送，但无法查明是否已执行。</translation>
        </message>
        <message>
            <source>Undo of job %1</source>
            <translation>撤销任务 %1</translation>
        </message>
        <message>
            <source>The job %1 is undone, by the job %2. Undo that one first to go on with it.</source>
            <translation>任务 %1 已由任务 %2 撤销。要继续执行，请先撤销后者。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobSourceBox</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
            <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Pasted list</source>
            <translation>粘贴的列表</translation>
        </message>
        <message>
            <source>Paste a list: one row a line, fields parted by tabs or commas</source>
            <translation>粘贴列表：每行一条，字段以制表符或逗号分隔</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Paste instead</source>
            <translation>改为粘贴</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Encoding found out</source>
            <translation>自动识别编码</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>pasted list</source>
            <translation>粘贴的列表</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>第 %1 列</translation>
        </message>
        <message>
            <source>First rows as they are read (%1)</source>
            <translation>读取到的前几行（%1）</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>正在读取文件。</translation>
        </message>
        <message>
            <source>First rows as they are read (%1). The row of headings is not carried out.</source>
            <translation>读取到的前几行（%1）。列标题行不会被执行。</translation>
        </message>
        <message>
            <source>First rows as they are read (%1). There are no headings: the first row is carried out too.</source>
            <translation>读取到的前几行（%1）。没有列标题：第一行也会被执行。</translation>
        </message>
        <message>
            <source>Rows that the workbook hides, such as behind a filter, are carried out too. Hidden rows: %1.</source>
            <translation>工作簿中隐藏的行（例如被筛选隐藏的行）也会被执行。隐藏的行：%1 行。</translation>
        </message>
        <message>
            <source>What was pasted or chosen is shown here, before anything is sent.</source>
            <translation>粘贴或选择的内容会先显示在这里，然后才会发送。</translation>
        </message>
        <message>
            <source>The first row holds headings</source>
            <translation>第一行是列标题</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Separator found out</source>
            <translation>自动识别分隔符</translation>
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
            <source>Pipe |</source>
            <translation>竖线 |</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>The file is not UTF-8 and has no byte order mark: where names look wrong, choose another encoding, such as BIG5.</source>
            <translation>文件不是 UTF-8，也没有字节顺序标记：如果名称显示不对，请选择其他编码，例如 BIG5。</translation>
        </message>
        <message>
            <source>Its bytes could be GB18030 as well: where names look wrong, choose that encoding.</source>
            <translation>其字节也可能是 GB18030：如果名称显示不对，请选择该编码。</translation>
        </message>
        <message>
            <source>The file has changed since it was shown here. It is read anew: look at its columns again before anything is sent.</source>
            <translation>文件在此处显示之后已被修改，正在重新读取：发送之前请再次核对它的各列。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobsModel</name>
        <message>
            <source>about %1 s</source>
            <translation>约 %1 秒</translation>
        </message>
        <message>
            <source>about %1 min %2 s</source>
            <translation>约 %1 分 %2 秒</translation>
        </message>
        <message>
            <source>about %1 h %2 min</source>
            <translation>约 %1 小时 %2 分</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Waiting for another run to end</source>
            <translation>正在等待另一个运行实例结束</translation>
        </message>
        <message>
            <source>Looking up what was under way</source>
            <translation>正在查询进行中的部分</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>正在暂停</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Done, not all</source>
            <translation>已结束，有未完成</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Paused by trouble</source>
            <translation>因故障暂停</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/秒</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Failed or unknown</source>
            <translation>失败或未知</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>Undone in part</source>
            <translation>部分已撤销</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JobsPanel</name>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>No bulk jobs yet.</source>
            <translation>还没有批量任务。</translation>
        </message>
        <message>
            <source>Import, mute, remove or write to many at once, out of a list, a CSV or an XLSX file.</source>
            <translation>按列表、CSV 或 XLSX 文件一次导入、禁言、移出或发送给许多对象。</translation>
        </message>
        <message>
            <source>New job…</source>
            <translation>新建任务…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Share of the call limit</source>
            <translation>调用限额占比</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why it paused</source>
            <translation>暂停原因</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>the rows of %1</source>
            <translation>%1 中的各行</translation>
        </message>
        <message>
            <source>%1 in %2, for %3. This cannot be undone.</source>
            <translation>在 %2 中%1，针对%3。此操作不可恢复。</translation>
        </message>
        <message>
            <source>%1 in %2, for %3.</source>
            <translation>在 %2 中%1，针对%3。</translation>
        </message>
        <message>
            <source>%1: %2 done, %3 failed, %4 skipped, %5 unknown, %6 not touched</source>
            <translation>%1：完成 %2，失败 %3，跳过 %4，未知 %5，未处理 %6</translation>
        </message>
        <message>
            <source>what became of each row</source>
            <translation>每行的结果</translation>
        </message>
        <message>
            <source>The job file is on the clipboard: imdeskctl job run FILE</source>
            <translation>任务文件已复制到剪贴板：imdeskctl job run FILE</translation>
        </message>
        <message>
            <source>Bulk work out of a list or a file, at a share of the app's call limit. A job goes on where it was, also after a crash.</source>
            <translation>按列表或文件批量处理，只占用应用调用限额的一部分。任务从中断处继续，崩溃后也一样。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Retry failures</source>
            <translation>重试失败项</translation>
        </message>
        <message>
            <source>Result file…</source>
            <translation>结果文件…</translation>
        </message>
        <message>
            <source>Copy as job file</source>
            <translation>复制为任务文件</translation>
        </message>
        <message>
            <source>Reading what the job did</source>
            <translation>正在读取任务所做的操作</translation>
        </message>
        <message>
            <source>Takes back the job</source>
            <translation>撤销的任务</translation>
        </message>
        <message>
            <source>Undone by the job</source>
            <translation>被此任务撤销</translation>
        </message>
        <message>
            <source>Undo this job…</source>
            <translation>撤销此任务…</translation>
        </message>
        <message>
            <source>Rows of the job…</source>
            <translation>任务的各行…</translation>
        </message>
        <message>
            <source>Tried again, what was carried out already happens a second time: %1.</source>
            <translation>再次尝试时，已经执行过的会再执行一次：%1。</translation>
        </message>
        <message>
            <source>Tried again, the same is asked for a second time, which changes nothing more: %1.</source>
            <translation>再次尝试只是再请求一次同样的内容，不会有更多变化：%1。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What is damaged</source>
            <translation>损坏之处</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>进度</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The outcome of %Ln row(s) is unknown: the call left, but no answer came.</source>
            <translation>
                <numerusform>%Ln 行的结果未知：调用已发出，但没有收到应答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only what failed (%Ln)</source>
            <translation>
                <numerusform>仅失败项（%Ln）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is unknown too (%Ln)</source>
            <translation>
                <numerusform>也包括未知项（%Ln）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Try again what is unknown (%Ln)</source>
            <translation>
                <numerusform>重试未知项（%Ln）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::JoinedGroupsModel</name>
        <message>
            <source>with a note</source>
            <translation>接收并提示</translation>
        </message>
        <message>
            <source>without a note</source>
            <translation>接收不提示</translation>
        </message>
        <message>
            <source>with a note when mentioned</source>
            <translation>接收，仅被 @ 时提示</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>不接收</translation>
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
            <source>Role there</source>
            <translation>在群中的角色</translation>
        </message>
        <message>
            <source>Joined (%1)</source>
            <translation>加入时间（%1）</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员数</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息接收</translation>
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation>最近消息（%1）</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>加入时间</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最近消息</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JsonDoubt</name>
        <message>
            <source>%1 stands twice in one object, and only the last would be sent</source>
            <translation>同一对象中 %1 出现了两次，只会发送最后一个</translation>
        </message>
        <message>
            <source>the number %1 cannot be sent exactly</source>
            <translation>数字 %1 无法精确发送</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JsonEditor</name>
        <message>
            <source>The request must be one object in braces: { … }.</source>
            <translation>请求必须是花括号中的一个对象：{ … }。</translation>
        </message>
        <message>
            <source>a brace, a bracket or a comma is missing</source>
            <translation>缺少花括号、方括号或逗号</translation>
        </message>
        <message>
            <source>a colon is missing after a name</source>
            <translation>名称后缺少冒号</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>缺少逗号</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>文本缺少结束引号</translation>
        </message>
        <message>
            <source>this is no number</source>
            <translation>这不是数字</translation>
        </message>
        <message>
            <source>a backslash is followed by a wrong character</source>
            <translation>反斜杠后的字符不对</translation>
        </message>
        <message>
            <source>there is something after the end of the object</source>
            <translation>对象结束后还有内容</translation>
        </message>
        <message>
            <source>a value is missing or is none of JSON's</source>
            <translation>缺少值，或不是 JSON 的值</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>不是 JSON</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation>第 %1 行第 %2 列：%3。</translation>
        </message>
        <message>
            <source>The JSON can be read.</source>
            <translation>JSON 可以解析。</translation>
        </message>
        <message>
            <source>Request as JSON</source>
            <translation>JSON 形式的请求</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JsonTableModel</name>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>imdesk::JsonTreeModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n 个字段</numerusform>
            </translation>
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
        <name>imdesk::MemberActions</name>
        <message>
            <source>10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>Own time…</source>
            <translation>自定时间…</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Lift the mute</source>
            <translation>解除禁言</translation>
        </message>
        <message>
            <source>Add members…</source>
            <translation>添加成员…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移出…</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>禁言</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Name card…</source>
            <translation>群名片…</translation>
        </message>
        <message>
            <source>Unread count…</source>
            <translation>未读数…</translation>
        </message>
        <message>
            <source>Make owner…</source>
            <translation>转让群主…</translation>
        </message>
        <message>
            <source>Make admin</source>
            <translation>设为管理员</translation>
        </message>
        <message>
            <source>Make ordinary member</source>
            <translation>设为普通成员</translation>
        </message>
        <message>
            <source>Choose members first.</source>
            <translation>请先选择成员。</translation>
        </message>
        <message>
            <source>Choose one member.</source>
            <translation>请选择一名成员。</translation>
        </message>
        <message>
            <source>The owner stays as long as the group is his. Transfer it first.</source>
            <translation>群主不能移出或改角色。请先转让该群。</translation>
        </message>
        <message>
            <source>This is the owner already.</source>
            <translation>该成员已是群主。</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>正在添加</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>正在移出</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>In %1. A mute outlives leaving and joining again; it can be lifted at any time.</source>
            <translation>所在群：%1。退群再进也不会解除；可随时解除。</translation>
        </message>
        <message>
            <source>They cannot write in %1 %2. Lifting it is possible at any time.</source>
            <translation>他们在 %1 中不能发言（%2）。可随时解除。</translation>
        </message>
        <message>
            <source>Muting</source>
            <translation>正在禁言</translation>
        </message>
        <message>
            <source>Muted %1 in %2 %3.</source>
            <translation>已在 %2 将 %1 禁言（%3）。</translation>
        </message>
        <message>
            <source>They can write in %1 again at once.</source>
            <translation>他们立即可以在 %1 中重新发言。</translation>
        </message>
        <message>
            <source>Lifting mutes</source>
            <translation>正在解除禁言</translation>
        </message>
        <message>
            <source>Nothing to change: they have that role already.</source>
            <translation>无需改变：他们已是该角色。</translation>
        </message>
        <message>
            <source>Admins of %1 can remove and mute members and change the group's profile.</source>
            <translation>%1 的管理员可以移出和禁言成员、修改群资料。</translation>
        </message>
        <message>
            <source>They lose the rights of an admin in %1.</source>
            <translation>他们将失去 %1 的管理员权限。</translation>
        </message>
        <message>
            <source>Changing roles</source>
            <translation>正在修改角色</translation>
        </message>
        <message>
            <source>Name card</source>
            <translation>群名片</translation>
        </message>
        <message>
            <source>Name card of %1</source>
            <translation>%1 的群名片</translation>
        </message>
        <message>
            <source>The name %1 has in this group alone. Empty: the nickname is shown.</source>
            <translation>%1 仅在此群中使用的名称。留空则显示昵称。</translation>
        </message>
        <message>
            <source>Save name card</source>
            <translation>保存群名片</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>Name card of %1 saved.</source>
            <translation>%1 的群名片已保存。</translation>
        </message>
        <message>
            <source>The name card is as before.</source>
            <translation>群名片已恢复。</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>正在设置</translation>
        </message>
        <message>
            <source>Unread count of %1 set to %2; to less where the group has fewer messages.</source>
            <translation>%1 的未读数已设为 %2；群内消息不足此数时以实际条数为准。</translation>
        </message>
        <message>
            <source>Transferring</source>
            <translation>正在转让</translation>
        </message>
        <message>
            <source>%1 owns the group again.</source>
            <translation>%1 重新成为群主。</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1 的群主现为 %2。</translation>
        </message>
        <message>
            <source>Fields…</source>
            <translation>字段…</translation>
        </message>
        <message>
            <source>Fields of %1 saved.</source>
            <translation>已保存 %1 的字段。</translation>
        </message>
        <message>
            <source>This cannot be undone: what was there before could not be read.</source>
            <translation>无法撤销：未能读取原来的值。</translation>
        </message>
        <message>
            <source>The fields are as before.</source>
            <translation>字段已恢复原状。</translation>
        </message>
        <message>
            <source>The chosen time is over. Choose one that is still to come.</source>
            <translation>所选时间已过，请选择将来的时间。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) taken out again.</source>
            <translation>
                <numerusform>已撤销添加 %Ln 名成员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %Ln member(s) to %1.</source>
            <translation>
                <numerusform>已向 %1 添加 %Ln 名成员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) are back in %1.</source>
            <translation>
                <numerusform>%Ln 名成员已回到 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln member(s) from %1.</source>
            <translation>
                <numerusform>已从 %1 移出 %Ln 名成员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mute %Ln member(s)</source>
            <translation>
                <numerusform>禁言 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mutes of %Ln member(s) are as before.</source>
            <translation>
                <numerusform>%Ln 名成员的禁言状态已恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mute %Ln member(s) of %1</source>
            <translation>
                <numerusform>禁言 %1 的 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Muted %Ln member(s) in %1 %2.</source>
            <translation>
                <numerusform>已在 %1 禁言 %Ln 名成员（%2）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift the mute of %Ln member(s)</source>
            <translation>
                <numerusform>解除 %Ln 名成员的禁言</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln mute(s)</source>
            <translation>
                <numerusform>解除 %Ln 个禁言</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) may write in %1 again.</source>
            <translation>
                <numerusform>%Ln 名成员可在 %1 中重新发言。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the role of %Ln member(s)</source>
            <translation>
                <numerusform>修改 %Ln 名成员的角色</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) now: %1.</source>
            <translation>
                <numerusform>%Ln 名成员现为：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 now: %2.</source>
            <translation>%1 现为：%2。</translation>
        </message>
        <message numerus="yes">
            <source>Roles of %Ln member(s) are as before.</source>
            <translation>
                <numerusform>%Ln 名成员的角色已恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln role(s)</source>
            <translation>
                <numerusform>修改 %Ln 个角色</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::MemberFieldsDialog</name>
        <message>
            <source>Add field</source>
            <translation>添加字段</translation>
        </message>
        <message>
            <source>Fields of %1</source>
            <translation>%1 的字段</translation>
        </message>
        <message>
            <source>Only what you change is sent. Custom fields are read by the app; the service makes nothing of them.</source>
            <translation>仅发送您修改的内容。自定义字段供应用读取，服务端不做处理。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Messages, with push</source>
            <translation>接收消息并推送</translation>
        </message>
        <message>
            <source>Messages, without push</source>
            <translation>接收消息但不推送</translation>
        </message>
        <message>
            <source>Messages, with push when mentioned</source>
            <translation>接收消息，仅被 @ 时推送</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>不接收消息</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>What the member gets</source>
            <translation>消息接收选项</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>自定义字段</translation>
        </message>
        <message>
            <source>At most %1, whose keys are set up in the console first. A value has up to %2 bytes.</source>
            <translation>最多 %1 个，键须先在控制台配置。值最多 %2 字节。</translation>
        </message>
        <message>
            <source>A value has at most %1 bytes.</source>
            <translation>值最多 %1 字节。</translation>
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
            <source>Unread</source>
            <translation>未读数</translation>
        </message>
        <message>
            <source>Reachable by push</source>
            <translation>仅离线推送可达</translation>
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
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) muted</source>
            <translation>
                <numerusform>%Ln 个账号被禁言</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln member(s) loaded</source>
            <translation>
                <numerusform>已加载全部 %Ln 名成员</numerusform>
            </translation>
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
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1 of the members loaded so far match</source>
            <translation>已加载的成员中有 %1 名匹配</translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) match</source>
            <translation>
                <numerusform>%Ln 名成员匹配</numerusform>
            </translation>
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
        <message>
            <source>, </source>
            <translation>，</translation>
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
            <source>%Ln account(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个账号</numerusform>
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
        <message>
            <source>muted accounts of %1</source>
            <translation>%1 的禁言账号</translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) of %1</source>
            <translation>
                <numerusform>%1 的 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message>
            <source>Load all members first.</source>
            <translation>请先加载全部成员。</translation>
        </message>
        <message>
            <source>In this type of group nobody is muted</source>
            <translation>此类型的群组不支持禁言</translation>
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
        <message>
            <source>Edit the connection</source>
            <translation>编辑连接</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MessageBlockers</name>
        <message>
            <source>The admins of the live room</source>
            <translation>直播群的管理员</translation>
        </message>
        <message>
            <source>Name the account that cannot send.</source>
            <translation>请填写发不出消息的账号。</translation>
        </message>
        <message>
            <source>Name one account or one group that is not reached.</source>
            <translation>请填写收不到消息的一个账号或一个群。</translation>
        </message>
        <message>
            <source>Sender and receiver are the same account.</source>
            <translation>发送者和接收者是同一个账号。</translation>
        </message>
        <message>
            <source>%1 is no account of this app. Check the spelling, and whether it belongs to another app.</source>
            <translation>%1 不是此应用的账号。请检查拼写，以及它是否属于另一个应用。</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>导入 %1</translation>
        </message>
        <message>
            <source>The mute in the whole app</source>
            <translation>全局禁言</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>%1 is muted %2 in all groups of the app. No callback is sent for muted senders.</source>
            <translation>%1 在应用的所有群内被禁言（%2）。被禁言的发送者不会触发回调。</translation>
        </message>
        <message>
            <source>%1 is muted %2 for all one-to-one messages. No callback is sent for muted senders.</source>
            <translation>%1 的全部单聊消息被禁言（%2）。被禁言的发送者不会触发回调。</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>解除 %1 的禁言</translation>
        </message>
        <message>
            <source>The blacklists</source>
            <translation>黑名单</translation>
        </message>
        <message>
            <source>%1 has blocked %2. By default the sender's client says that the message was sent, although nothing arrives.</source>
            <translation>%1 已拉黑 %2。默认情况下，发送者的客户端显示发送成功，但对方收不到。</translation>
        </message>
        <message>
            <source>Take %1 off the blacklist of %2</source>
            <translation>把 %1 移出 %2 的黑名单</translation>
        </message>
        <message>
            <source>%1 has blocked %2: messages still go out, but %2 cannot answer.</source>
            <translation>%1 已拉黑 %2：消息仍能发出，但 %2 无法回复。</translation>
        </message>
        <message>
            <source>The friendship</source>
            <translation>好友关系</translation>
        </message>
        <message>
            <source>%1 and %2 are not friends.</source>
            <translation>%1 和 %2 不是好友。</translation>
        </message>
        <message>
            <source>%2 is a friend of %1, but not the other way round.</source>
            <translation>%2 是 %1 的好友，但反过来不是。</translation>
        </message>
        <message>
            <source>%1 is a friend of %2, but not the other way round.</source>
            <translation>%1 是 %2 的好友，但反过来不是。</translation>
        </message>
        <message>
            <source>This stops messages only where the app's console has the check of friendship switched on (errors 20009, 20010, 20011).</source>
            <translation>只有在应用控制台打开了好友关系检查时，这才会阻止消息（错误 20009、20010、20011）。</translation>
        </message>
        <message>
            <source>Make %1 and %2 friends</source>
            <translation>让 %1 和 %2 成为好友</translation>
        </message>
        <message>
            <source>The profiles</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>The profile of %1 says that it receives no messages (an older setting).</source>
            <translation>%1 的资料设置为不接收消息（旧设置）。</translation>
        </message>
        <message>
            <source>Let %1 receive messages</source>
            <translation>允许 %1 接收消息</translation>
        </message>
        <message>
            <source>%1 may not send friend requests, by order of an administrator. This is about adding friends, not about messages.</source>
            <translation>管理员禁止 %1 发出好友申请。这只影响加好友，不影响消息。</translation>
        </message>
        <message>
            <source>Let %1 send friend requests</source>
            <translation>允许 %1 发出好友申请</translation>
        </message>
        <message>
            <source>%1 refuses all friend requests. This is about adding friends, not about messages.</source>
            <translation>%1 拒绝所有好友申请。这只影响加好友，不影响消息。</translation>
        </message>
        <message>
            <source>There is no group %1 here. It may have been disbanded, or belong to another app.</source>
            <translation>这里没有群 %1。它可能已解散，或属于另一个应用。</translation>
        </message>
        <message>
            <source>%1 is a broadcast group (BChatRoom): only the app admin writes there.</source>
            <translation>%1 是广播群（BChatRoom）：只有应用管理员可以在其中发言。</translation>
        </message>
        <message>
            <source>The membership</source>
            <translation>成员身份</translation>
        </message>
        <message>
            <source>%1 is not in the group %2, and only members may write there.</source>
            <translation>%1 不在群 %2 里，只有成员可以发言。</translation>
        </message>
        <message>
            <source>Add %1 to the group</source>
            <translation>把 %1 加入群</translation>
        </message>
        <message>
            <source>%1 is not in the live room %2 now. People come in by themselves; nobody can add them.</source>
            <translation>%1 现在不在直播群 %2 里。只能自己进入，不能被加入。</translation>
        </message>
        <message>
            <source>The bans</source>
            <translation>封禁</translation>
        </message>
        <message>
            <source>%1 is banned from the group %2 and cannot join.</source>
            <translation>%1 被此群封禁（%2），无法加入。</translation>
        </message>
        <message>
            <source>Lift the ban of %1</source>
            <translation>解除 %1 的封禁</translation>
        </message>
        <message>
            <source>The mutes of the group</source>
            <translation>群内禁言</translation>
        </message>
        <message>
            <source>%1 is muted in the group %2 %3. Leaving and joining again does not end it.</source>
            <translation>%1 在群 %2 内被禁言（%3）。退群再加入不会解除。</translation>
        </message>
        <message>
            <source>Everyone in the group %1 is muted but its owner and admins.</source>
            <translation>群 %1 已开启全员禁言，群主和管理员除外。</translation>
        </message>
        <message>
            <source>Let everyone in the group write</source>
            <translation>解除全员禁言</translation>
        </message>
        <message>
            <source>The app's own callback server refused such a message at %1 with code %2.</source>
            <translation>应用自己的回调服务器在 %1 以代码 %2 拒绝过这样的消息。</translation>
        </message>
        <message>
            <source>The app's own callback server refused such a message at %1 with code %2, by the rule %3.</source>
            <translation>应用自己的回调服务器在 %1 以代码 %2 拒绝过这样的消息，规则是 %3。</translation>
        </message>
        <message>
            <source>Show the callback</source>
            <translation>查看该回调</translation>
        </message>
        <message>
            <source>The person has to accept the invitation first.</source>
            <translation>对方要先接受邀请。</translation>
        </message>
        <message>
            <source>The service did not add the person.</source>
            <translation>服务没有把此人加入。</translation>
        </message>
        <message>
            <source>Nothing can be done about this from here.</source>
            <translation>在这里无法处理。</translation>
        </message>
        <message>
            <source>The topic</source>
            <translation>话题</translation>
        </message>
        <message>
            <source>There is no topic %1 in the community %2.</source>
            <translation>社群 %2 中没有话题 %1。</translation>
        </message>
        <message>
            <source>%1 is muted in the topic %2 %3.</source>
            <translation>%1 在话题 %2 中被禁言（%3）。</translation>
        </message>
        <message>
            <source>Everyone in the topic %1 is muted but owner and admins.</source>
            <translation>话题 %1 中除群主和管理员外全员被禁言。</translation>
        </message>
        <message>
            <source>Let everyone in the topic write</source>
            <translation>解除话题全员禁言</translation>
        </message>
        <message>
            <source>%1 is no account: an ID has at most 32 bytes, and all of it can be seen.</source>
            <translation>%1 不是账号：ID 最多 32 字节，且不含不可见字符。</translation>
        </message>
        <message>
            <source>Lift the mute of %1 in all groups</source>
            <translation>解除 %1 在所有群内的禁言</translation>
        </message>
        <message>
            <source>Lift the mute of %1 in this group</source>
            <translation>解除 %1 在此群内的禁言</translation>
        </message>
        <message>
            <source>Lift the mute of %1 in this topic</source>
            <translation>解除 %1 在此话题内的禁言</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MessageImporter</name>
        <message>
            <source>Messages are being imported. Wait for it or cancel it.</source>
            <translation>正在导入消息，请等待或取消。</translation>
        </message>
        <message>
            <source>There is no message to import.</source>
            <translation>没有可导入的消息。</translation>
        </message>
        <message>
            <source>Everything is imported.</source>
            <translation>已全部导入。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MessageSender</name>
        <message>
            <source>A message is being sent. Wait for it or cancel it.</source>
            <translation>正在发送消息，请等待或取消。</translation>
        </message>
        <message>
            <source>Everybody has got it.</source>
            <translation>所有人均已收到。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MessagesModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MessagesPanel</name>
        <message>
            <source>What people wrote to each other and in groups, read back page by page.</source>
            <translation>用户之间以及群组中的消息，逐页向前读取。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>发送消息</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ModerationPanel</name>
        <message>
            <source>in the group %1</source>
            <translation>在群组 %1 中</translation>
        </message>
        <message>
            <source>in all one-to-one chats and groups</source>
            <translation>在所有单聊和群组中</translation>
        </message>
        <message>
            <source>in all one-to-one chats</source>
            <translation>在所有单聊中</translation>
        </message>
        <message>
            <source>in all groups</source>
            <translation>在所有群组中</translation>
        </message>
        <message>
            <source>%1. They can be muted again.</source>
            <translation>%1。可以再次禁言。</translation>
        </message>
        <message>
            <source>%1, for %2. Whoever is muted cannot write there; no before-callback fires for them. It can be lifted at any time.</source>
            <translation>%1，时长 %2。被禁言者无法在该处发言，且不会触发发言前回调。可随时解除。</translation>
        </message>
        <message>
            <source>%1, for ever. Whoever is muted cannot write there; no before-callback fires for them. It can be lifted at any time.</source>
            <translation>%1，永久禁言。被禁言者无法在该处发言，且不会触发发言前回调。可随时解除。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不操作</translation>
        </message>
        <message>
            <source>Undone for %1</source>
            <translation>已为 %1 撤销操作</translation>
        </message>
        <message>
            <source>Lifting mutes</source>
            <translation>正在解除禁言</translation>
        </message>
        <message>
            <source>Muting</source>
            <translation>正在禁言</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>正在撤销</translation>
        </message>
        <message>
            <source>Stopping after the answer under way</source>
            <translation>等当前这次应答返回后停止</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <comment>what is done, done, all</comment>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>%1 may write again %2</source>
            <translation>%1 可%2再次发言</translation>
        </message>
        <message>
            <source>Muted %1 %2 for ever</source>
            <translation>已将 %1 %2永久禁言</translation>
        </message>
        <message>
            <source>Muted %1 %2 until %3</source>
            <translation>已将 %1 %2禁言至 %3</translation>
        </message>
        <message>
            <source>%1: for ever</source>
            <translation>%1：永久</translation>
        </message>
        <message>
            <source>%1: until %2</source>
            <translation>%1：至 %2</translation>
        </message>
        <message>
            <source>%1 is not muted, as far as the service was asked.</source>
            <translation>就已查询的范围，%1 未被禁言。</translation>
        </message>
        <message>
            <source>%1 is muted. %2</source>
            <translation>%1 已被禁言。%2</translation>
        </message>
        <message>
            <source>Asking the service</source>
            <translation>正在查询服务</translation>
        </message>
        <message>
            <source>No group is known yet.</source>
            <translation>尚无已知群组。</translation>
        </message>
        <message>
            <source>The list of groups has not been read in this session.</source>
            <translation>本次会话尚未读取群组列表。</translation>
        </message>
        <message>
            <source>Open Groups once, then come back.</source>
            <translation>请先打开一次“群组”，再回到这里。</translation>
        </message>
        <message>
            <source>Reading the muted members of all groups</source>
            <translation>正在读取所有群组的禁言成员</translation>
        </message>
        <message>
            <source>Stopped; what was read is on the board</source>
            <translation>已停止；已读取的内容在看板上</translation>
        </message>
        <message>
            <source>The board is up to date</source>
            <translation>看板已是最新</translation>
        </message>
        <message>
            <source>Each by %1. They can be lifted at any time.</source>
            <translation>每项延长 %1。可随时解除。</translation>
        </message>
        <message>
            <source>They can be set again.</source>
            <translation>可以再次设置。</translation>
        </message>
        <message>
            <source>Running sanctions</source>
            <translation>生效中的处罚</translation>
        </message>
        <message>
            <source>Mutes and bans set here, of accounts that were asked for and of groups whose lists were read. The service does not list who is muted everywhere.</source>
            <translation>包括在此设置的禁言和封禁、已查询账号的禁言以及已读取群组的禁言和封禁。服务不提供全局禁言名单。</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>禁言</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>禁言…</translation>
        </message>
        <message>
            <source>Hide the form</source>
            <translation>收起表单</translation>
        </message>
        <message>
            <source>Read all groups</source>
            <translation>读取所有群组</translation>
        </message>
        <message>
            <source>Asks each known group for its muted members and live rooms for the banned ones, too: one call a list.</source>
            <translation>逐个向已知群组查询禁言成员，对直播群还查询被封禁成员，每个名单一次调用。</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>重新查询</translation>
        </message>
        <message>
            <source>Search account, group or setter</source>
            <translation>搜索账号、群组或设置者</translation>
        </message>
        <message>
            <source>Search the running sanctions</source>
            <translation>搜索生效中的处罚</translation>
        </message>
        <message>
            <source>Ending within the hour</source>
            <translation>一小时内到期</translation>
        </message>
        <message>
            <source>1 hour more</source>
            <translation>延长 1 小时</translation>
        </message>
        <message>
            <source>1 day more</source>
            <translation>延长 1 天</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>从看板移除</translation>
        </message>
        <message>
            <source>Copy accounts</source>
            <translation>复制账号</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此配置为只读。</translation>
        </message>
        <message>
            <source>%1 match</source>
            <translation>%1 项匹配</translation>
        </message>
        <message numerus="yes">
            <source>%n ending within the hour</source>
            <translation>
                <numerusform>%n 项一小时内到期</numerusform>
            </translation>
        </message>
        <message>
            <source>No sanction matches.</source>
            <translation>没有匹配的处罚。</translation>
        </message>
        <message>
            <source>The filter hides the others.</source>
            <translation>其余被筛选隐藏。</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No sanction is known yet</source>
            <translation>暂无已知处罚</translation>
        </message>
        <message>
            <source>Mute somebody above, ask for an account, or read the lists of all groups.</source>
            <translation>可在上方禁言、查询账号，或读取所有群组的名单。</translation>
        </message>
        <message>
            <source>Mute somebody, ask for an account, or read the lists of all groups.</source>
            <translation>可禁言、查询账号，或读取所有群组的名单。</translation>
        </message>
        <message>
            <source>Name an account</source>
            <translation>填写账号</translation>
        </message>
        <message>
            <source>Moderation</source>
            <translation>处置</translation>
        </message>
        <message>
            <source>banned from the group %1</source>
            <translation>被群组 %1 封禁</translation>
        </message>
        <message>
            <source>They may come into the group %1 again. Lifting does not bring anybody back by itself.</source>
            <translation>他们可以重新加入群组 %1。解除封禁不会自动让任何人回到群组。</translation>
        </message>
        <message>
            <source>They cannot come into the group %1 for %2. It can be lifted at any time.</source>
            <translation>他们在 %2 内不能加入群组 %1。可随时解除。</translation>
        </message>
        <message>
            <source>They can never come into the group %1. It can be lifted at any time.</source>
            <translation>他们永久不能加入群组 %1。可随时解除。</translation>
        </message>
        <message>
            <source>Lifting</source>
            <translation>正在解除</translation>
        </message>
        <message>
            <source>Extending</source>
            <translation>正在延长</translation>
        </message>
        <message>
            <source>%1 may come into the group %2 again</source>
            <translation>%1 可以重新加入群组 %2</translation>
        </message>
        <message>
            <source>%1 banned from the group %2 for ever</source>
            <translation>%1 已被群组 %2 永久封禁</translation>
        </message>
        <message>
            <source>%1 banned from the group %2 until %3</source>
            <translation>%1 已被群组 %2 封禁至 %3</translation>
        </message>
        <message>
            <source>Banned: %1</source>
            <translation>封禁：%1</translation>
        </message>
        <message>
            <source>mutes and bans</source>
            <translation>禁言与封禁</translation>
        </message>
        <message numerus="yes">
            <source>Lift the mute of %Ln account(s)</source>
            <translation>
                <numerusform>解除 %Ln 个账号的禁言</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mute %Ln account(s)</source>
            <translation>
                <numerusform>禁言 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) lifted</source>
            <translation>
                <numerusform>已解除 %Ln 项处罚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) extended</source>
            <translation>
                <numerusform>已延长 %Ln 项处罚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extend %Ln sanction(s)</source>
            <translation>
                <numerusform>延长 %Ln 项处罚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln sanction(s)</source>
            <translation>
                <numerusform>解除 %Ln 项处罚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) taken off the board</source>
            <translation>
                <numerusform>已从看板移除 %Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) on the board</source>
            <translation>
                <numerusform>看板上有 %Ln 项处罚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift the ban of %Ln account(s)</source>
            <translation>
                <numerusform>解除 %Ln 个账号的封禁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ban %Ln account(s)</source>
            <translation>
                <numerusform>封禁 %Ln 个账号</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ModifyDialog</name>
        <message>
            <source>Change the message</source>
            <translation>修改消息</translation>
        </message>
        <message>
            <source>Change a message</source>
            <translation>修改消息</translation>
        </message>
        <message>
            <source>Change what %1 wrote</source>
            <translation>修改 %1 的消息</translation>
        </message>
        <message>
            <source>Everybody sees the new content; the service does not keep the old one. A copy is saved on this computer first.</source>
            <translation>所有人将看到新内容，服务不保留旧内容。将先在本机保存一份副本。</translation>
        </message>
        <message>
            <source>Custom data (CloudCustomData)</source>
            <translation>自定义数据（CloudCustomData）</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Reason, for the audit; may be empty</source>
            <translation>原因（写入审计，可留空）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::MuteForm</name>
        <message>
            <source>No account ID: %1</source>
            <translation>不是有效账号：%1</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>该时间已过。</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>One or more, parted by commas</source>
            <translation>一个或多个，用逗号分隔</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>全局</translation>
        </message>
        <message>
            <source>All one-to-one chats</source>
            <translation>所有单聊</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>所有群组</translation>
        </message>
        <message>
            <source>One group</source>
            <translation>单个群组</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>Name the group.</source>
            <translation>请填写群组。</translation>
        </message>
        <message>
            <source>Work groups cannot mute.</source>
            <translation>Work 群组不支持禁言。</translation>
        </message>
        <message>
            <source>For</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>own time</source>
            <translation>自定义时长</translation>
        </message>
        <message>
            <source>until…</source>
            <translation>直到…</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Own time</source>
            <translation>自定义时长</translation>
        </message>
        <message>
            <source>Unit of the own time</source>
            <translation>自定义时长的单位</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>Until (%1)</source>
            <translation>直到（%1）</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>禁言</translation>
        </message>
        <message>
            <source>Lift the mute</source>
            <translation>解除禁言</translation>
        </message>
        <message>
            <source>What does the service say?</source>
            <translation>服务端状态如何？</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::NameFilterDialog</name>
        <message>
            <source>Name this filter</source>
            <translation>为此筛选命名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Colour of its rows</source>
            <translation>行的颜色</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>琥珀色</translation>
        </message>
        <message>
            <source>red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Keys that are typed need Ctrl or Alt with them.</source>
            <translation>会输入文字的按键必须与 Ctrl 或 Alt 同按。</translation>
        </message>
        <message>
            <source>%1 is taken: %2</source>
            <comment>keys, by whom</comment>
            <translation>%1 已被占用：%2</translation>
        </message>
        <message>
            <source>Set the filter wherever the log is shown; may stay empty.</source>
            <translation>在显示日志的任何地方启用此筛选条件；可以留空。</translation>
        </message>
        <message>
            <source>There is a filter of that name: this one takes its place.</source>
            <translation>已有同名筛选：保存后将取而代之。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
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
        <name>imdesk::NewGroupDialog</name>
        <message>
            <source>With topics (cannot be added later)</source>
            <translation>支持话题（以后不能再开启）</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>新建群</translation>
        </message>
        <message>
            <source>The type cannot be changed afterwards.</source>
            <translation>群类型创建后不能更改。</translation>
        </message>
        <message>
            <source>Create group</source>
            <translation>创建群</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>群组 ID</translation>
        </message>
        <message>
            <source>made by the service when empty</source>
            <translation>留空则由服务生成</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>群主</translation>
        </message>
        <message>
            <source>An account that exists; it becomes a member. Empty: a group without an owner.</source>
            <translation>须为已存在的账号，会成为成员。留空则群没有群主。</translation>
        </message>
        <message>
            <source>A broadcast group has no owner and no admins: only an administrator of the app acts in it.</source>
            <translation>广播群没有群主和管理员，只由 App 管理员操作。</translation>
        </message>
        <message>
            <source>First members</source>
            <translation>初始成员</translation>
        </message>
        <message>
            <source>Printable ASCII, at most 48 bytes.</source>
            <translation>可打印 ASCII 字符，最多 48 字节。</translation>
        </message>
        <message>
            <source>Begins with @TGS#_; printable ASCII, at most 48 bytes.</source>
            <translation>以 @TGS#_ 开头；可打印 ASCII 字符，最多 48 字节。</translation>
        </message>
        <message>
            <source>One account of at most 32 bytes.</source>
            <translation>一个账号，最多 32 字节。</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>At most %1 when a group is made; add the rest afterwards.</source>
            <translation>创建时最多 %1 名；其余请创建后再添加。</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>请填写群组名称。</translation>
        </message>
        <message>
            <source>An account that exists; it must still come in through the SDK. Empty: a room without an owner.</source>
            <translation>须为已存在的账号，创建后仍需通过 SDK 进入。留空则直播群没有群主。</translation>
        </message>
        <message>
            <source>Until the first message is written only the owner sees a new Work group; others do not find it in their lists.</source>
            <translation>新建的 Work 群组在发出第一条消息之前只有群主可见，不会出现在其他成员的群列表中。</translation>
        </message>
        <message>
            <source>One account a line, or parted by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation>每行一个账号，或用逗号、空格分隔；ID 本身含有这些字符时请加引号。</translation>
        </message>
        <message>
            <source>No account of this app: %1</source>
            <translation>不是此应用的账号：%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::NewJobDialog</name>
        <message>
            <source>New job</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>Copying what it touches into a sandbox and running it there</source>
            <translation>正在把涉及的对象复制到沙盒并在那里运行</translation>
        </message>
        <message>
            <source>System notifications are not open to this app</source>
            <translation>此 App 未开放系统通知</translation>
        </message>
        <message>
            <source>Tencent has closed that API to newer apps, so every row would fail. An ordinary group message is stored, and reaches members who are offline, too.</source>
            <translation>腾讯已不再向较新的 App 开放该 API，因此每一行都会失败。普通群消息会存储，离线成员也能收到。</translation>
        </message>
        <message>
            <source>Instead: %1</source>
            <translation>改为：%1</translation>
        </message>
        <message>
            <source>Try notifications again</source>
            <translation>重新尝试通知</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>在 %1 中</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>要做什么</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>保存模板…</translation>
        </message>
        <message>
            <source>Share of the call limit</source>
            <translation>调用限额占比</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Name of the job</source>
            <translation>任务名称</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Check all rows</source>
            <translation>检查全部行</translation>
        </message>
        <message>
            <source>Rehearse in a sandbox</source>
            <translation>在沙盒中演练</translation>
        </message>
        <message>
            <source>Copy as job file</source>
            <translation>复制为任务文件</translation>
        </message>
        <message>
            <source>Run on production…</source>
            <translation>在生产环境运行…</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>运行…</translation>
        </message>
        <message>
            <source>Use at most this share of the call limit</source>
            <translation>最多使用调用限额的这一比例</translation>
        </message>
        <message>
            <source>Reason, for the audit</source>
            <translation>原因（写入审计）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Only looks; nothing is changed.</source>
            <translation>只查看，不做任何更改。</translation>
        </message>
        <message>
            <source>The service has no command that takes this back.</source>
            <translation>服务没有可撤销此操作的命令。</translation>
        </message>
        <message>
            <source>Cannot be taken back: %1</source>
            <translation>无法撤销：%1</translation>
        </message>
        <message>
            <source>The job file is on the clipboard: imdeskctl job run FILE</source>
            <translation>任务文件已复制到剪贴板：imdeskctl job run FILE</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>The template is saved.</source>
            <translation>模板已保存。</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>What was pasted or chosen is shown here, before anything is sent.</source>
            <translation>粘贴或选择的内容会先显示在这里，然后才会发送。</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>忽略这些列</translation>
        </message>
        <message>
            <source>Nothing takes these columns: %1</source>
            <translation>没有字段使用这些列：%1</translation>
        </message>
        <message>
            <source>What they hold would not be sent. Choose them for a field, or tick that they are left out.</source>
            <translation>这些列的内容不会被发送。请为它们选择字段，或勾选忽略这些列。</translation>
        </message>
        <message>
            <source>Row %1 is the same as row %2.</source>
            <translation>第 %1 行与第 %2 行相同。</translation>
        </message>
        <message>
            <source>Values with blanks around them, which are left out: %1.</source>
            <translation>首尾带空白的值（空白会去掉）：%1。</translation>
        </message>
        <message>
            <source>Row %1: the blanks around %2 are left out.</source>
            <translation>第 %1 行：%2 首尾的空白会去掉。</translation>
        </message>
        <message>
            <source>%1 are wrong and %2 protected; they would be skipped. %3 are the same as an earlier row.</source>
            <translation>%1 行有误，%2 行受保护，都会被跳过。%3 行与前面的行相同。</translation>
        </message>
        <message>
            <source>Can be taken back, each call in Audit or the whole job: %1</source>
            <translation>可撤销（在“审计”中逐次调用，或撤销整个任务）：%1</translation>
        </message>
        <message>
            <source>The jobs of this window share it; every other program counts for itself.</source>
            <translation>本窗口的各个任务共用这一比例；其他程序各自计算。</translation>
        </message>
        <message>
            <source>Checking all rows</source>
            <translation>正在检查全部行</translation>
        </message>
        <message>
            <source>Checking all rows, %1 so far</source>
            <translation>正在检查全部行，已检查 %1 行</translation>
        </message>
        <message>
            <source>Reading the rows of the job</source>
            <translation>正在读取任务的各行</translation>
        </message>
        <message>
            <source>Reading the rows of the job, %1 so far</source>
            <translation>正在读取任务的各行，已读取 %1 行</translation>
        </message>
        <message>
            <source>The file is still being read.</source>
            <translation>文件仍在读取中。</translation>
        </message>
        <message>
            <source>Once all its rows were seen this can be asked.</source>
            <translation>待全部行读完后即可进行此操作。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln row(s) can be sent. Calls: %2, %3</source>
            <translation>
                <numerusform>可发送 %1 / %Ln 行。调用次数：%2，%3</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the rows first: a file, or a pasted list.</source>
            <translation>请先提供行：选择文件，或粘贴列表。</translation>
        </message>
        <message>
            <source>Every row needs this: %1</source>
            <translation>每一行都需要：%1</translation>
        </message>
        <message>
            <source>The plan or a switch of this app forbids this</source>
            <translation>该应用的套餐或开关不允许此操作</translation>
        </message>
        <message>
            <source>Every row would fail with code %1: %2</source>
            <translation>每一行都会失败，错误码 %1：%2</translation>
        </message>
        <message>
            <source>It has changed, let me try</source>
            <translation>已变更，让我再试</translation>
        </message>
    </context>
    <context>
        <name>imdesk::NoteDialog</name>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1; an empty note is taken away.</source>
            <comment>place</comment>
            <translation>%1；备注留空即删除。</translation>
        </message>
        <message>
            <source>The event is no longer there: the listener has another event log by now. Nothing was kept; the words stay here to be copied.</source>
            <translation>该事件已不存在：监听程序现在使用另一份事件日志。未保存任何内容；文字留在此处，可供复制。</translation>
        </message>
        <message>
            <source>The listener is away: the note can be kept when it is back.</source>
            <translation>监听程序暂时连不上：恢复后即可保存备注。</translation>
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
        <name>imdesk::OnlinePage</name>
        <message>
            <source>Make admin</source>
            <translation>设为管理员</translation>
        </message>
        <message>
            <source>Take admin rights</source>
            <translation>取消管理员</translation>
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
            <source>Came in (%1)</source>
            <translation>进入时间（%1）</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>People in the live room</source>
            <translation>直播群中的用户</translation>
        </message>
        <message>
            <source>Nobody is inside</source>
            <translation>当前没有人在群内</translation>
        </message>
        <message>
            <source>The service counts about every 40 seconds; refresh to look again.</source>
            <translation>服务约每 40 秒统计一次；刷新可再次查看。</translation>
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
            <source>not inside now</source>
            <translation>当前不在群内</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>%1 inside, %2 of them told</source>
            <translation>在线 %1 人，列出其中 %2 人</translation>
        </message>
        <message>
            <source>the service tells the latest %1 at most</source>
            <translation>服务最多列出最近进入的 %1 人</translation>
        </message>
        <message>
            <source>Choose people first.</source>
            <translation>请先选择用户。</translation>
        </message>
        <message>
            <source>A live room has at most %1 admins. Take the rights of somebody first.</source>
            <translation>直播群最多 %1 名管理员。请先取消其他管理员。</translation>
        </message>
        <message numerus="yes">
            <source>Make %n admin(s)</source>
            <translation>
                <numerusform>设置 %n 名管理员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the rights of %n admin(s)</source>
            <translation>
                <numerusform>取消 %n 名管理员</numerusform>
            </translation>
        </message>
        <message>
            <source>Admins of %1 may mute people and speak while all are muted. They stay admins when they leave, until it is taken back.</source>
            <translation>%1 的管理员可以禁言他人，并可在全员禁言时发言。退群后仍为管理员，直到被取消。</translation>
        </message>
        <message>
            <source>They stay in %1 as ordinary members.</source>
            <translation>他们仍以普通成员身份留在 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n admin(s) made.</source>
            <translation>
                <numerusform>已设置 %n 名管理员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rights of %n admin(s) taken.</source>
            <translation>
                <numerusform>已取消 %n 名管理员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n role(s) are as before.</source>
            <translation>
                <numerusform>%n 个角色已恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>They are admins already.</source>
            <translation>他们已经是管理员。</translation>
        </message>
        <message>
            <source>None of them is an admin.</source>
            <translation>其中没有管理员。</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>进入时间</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) told</source>
            <translation>
                <numerusform>列出 %Ln 个账号</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::OpenAccountDialog</name>
        <message>
            <source>Open an account</source>
            <translation>打开账号</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>账号 ID</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>It need not be in the list: the service is asked.</source>
            <translation>不必在列表中：会向服务端查询。</translation>
        </message>
        <message>
            <source>An account has 1 to 32 bytes.</source>
            <translation>账号须为 1 至 32 字节。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Panel</name>
        <message>
            <source>There is no table with rows here that could be exported.</source>
            <translation>这里没有可导出的表格数据。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::PeopleListPage</name>
        <message>
            <source>People</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>重新查询</translation>
        </message>
        <message numerus="yes">
            <source>%Ln known account(s); the service cannot list all</source>
            <translation>
                <numerusform>已知 %Ln 个账号；服务端无法列出全部</numerusform>
            </translation>
        </message>
        <message>
            <source>from groups %1</source>
            <translation>来自群组 %1</translation>
        </message>
        <message>
            <source>from callbacks %1</source>
            <translation>来自回调 %1</translation>
        </message>
        <message>
            <source>entered or imported %1</source>
            <translation>录入或导入 %1</translation>
        </message>
        <message>
            <source>not imported at the service %1</source>
            <translation>服务端未导入 %1</translation>
        </message>
        <message>
            <source>oldest check %1</source>
            <translation>最早检查 %1</translation>
        </message>
        <message>
            <source>never asked whether imported %1</source>
            <translation>从未查询是否已导入 %1</translation>
        </message>
        <message>
            <source>%1 of %2 match</source>
            <translation>%2 个中匹配 %1 个</translation>
        </message>
        <message>
            <source>No known account matches</source>
            <translation>没有匹配的已知账号</translation>
        </message>
        <message>
            <source>An account may exist all the same: the service cannot list them.</source>
            <translation>账号仍可能存在：服务端无法列出全部账号。</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Change the filter, or show all accounts.</source>
            <translation>请更改筛选条件，或显示全部账号。</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>显示全部账号</translation>
        </message>
        <message>
            <source>Looking for known accounts</source>
            <translation>正在查找已知账号</translation>
        </message>
        <message>
            <source>They are kept on this computer.</source>
            <translation>它们保存在本机。</translation>
        </message>
        <message>
            <source>No account is known yet</source>
            <translation>尚不知道任何账号</translation>
        </message>
        <message>
            <source>The service cannot list accounts. Three ways to fill this list: add or import IDs, open Groups, whose owners and members appear here, or start the receiver in Callbacks, which notes everybody it hears of.</source>
            <translation>服务端无法列出账号。有三种方式填充此列表：添加或导入 ID；打开“群组”，其群主和成员会出现在这里；在“回调”中启动接收器，它会记录所有涉及的人。</translation>
        </message>
        <message>
            <source>Add or import…</source>
            <translation>添加或导入…</translation>
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation>尚未在表格中选中任何行。</translation>
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation>另一项操作正在进行。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) selected</source>
            <translation>
                <numerusform>已选 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>没有可导出的内容。</translation>
        </message>
        <message>
            <source>The list of known accounts on this computer was damaged</source>
            <translation>本机的已知账号列表已损坏</translation>
        </message>
        <message>
            <source>It is begun anew. It fills again from groups and callbacks; what was entered must be entered again.</source>
            <translation>列表已重新开始。群组和回调会重新填充；手工录入的须再次录入。</translation>
        </message>
        <message>
            <source>The list of known accounts was written by a later version of this program</source>
            <translation>已知账号列表由本程序的更新版本写入</translation>
        </message>
        <message>
            <source>It was put aside and a new one is begun.</source>
            <translation>已将其移开并新建列表。</translation>
        </message>
        <message>
            <source>Known accounts cannot be kept on this computer</source>
            <translation>无法在本机保存已知账号</translation>
        </message>
        <message>
            <source>They are kept until the program ends. Look at the free space and the rights of the folder.</source>
            <translation>仅保留到程序结束。请检查可用空间和文件夹权限。</translation>
        </message>
        <message>
            <source>The old file is now %1</source>
            <translation>旧文件现为 %1</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>从此列表移除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account ID(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个账号 ID</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) removed from the list; the service was not asked</source>
            <translation>
                <numerusform>已从列表移除 %Ln 个账号；未请求服务端</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Open ID…</source>
            <translation>打开 ID…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Filter accounts</source>
            <translation>筛选账号</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
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
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Known accounts</source>
            <translation>已知账号</translation>
        </message>
        <message>
            <source>All known</source>
            <translation>全部已知</translation>
        </message>
        <message>
            <source>From groups</source>
            <translation>来自群组</translation>
        </message>
        <message>
            <source>From callbacks</source>
            <translation>来自回调</translation>
        </message>
        <message>
            <source>Entered or imported</source>
            <translation>录入或导入</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>从未检查</translation>
        </message>
        <message numerus="yes">
            <source>all %Ln account(s) of the list</source>
            <translation>
                <numerusform>列表中全部 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln account(s) from the list</source>
            <translation>
                <numerusform>从列表中移除 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) of staff go with them and cannot be had again.</source>
            <translation>
                <numerusform>其中 %Ln 条备注会一并删除，无法恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter by ID, nickname or note</source>
            <translation>按 ID、昵称或备注筛选</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>备注…</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>有备注</translation>
        </message>
        <message>
            <source>Muted as far as known</source>
            <translation>已知被禁言</translation>
        </message>
    </context>
    <context>
        <name>imdesk::PeoplePanel</name>
        <message>
            <source>Leave %1</source>
            <translation>离开 %1</translation>
        </message>
        <message>
            <source>%1 would be lost. They are written nowhere.</source>
            <translation>%1将会丢失，尚未写入任何地方。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存并离开</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>Add or import accounts…</source>
            <translation>添加或导入账号…</translation>
        </message>
        <message>
            <source>Open an account by its ID…</source>
            <translation>按 ID 打开账号…</translation>
        </message>
        <message>
            <source>Open the person</source>
            <translation>打开用户</translation>
        </message>
        <message>
            <source>Copy account IDs</source>
            <translation>复制账号 ID</translation>
        </message>
        <message>
            <source>Show events of the account</source>
            <translation>查看该账号的事件</translation>
        </message>
        <message>
            <source>Check whether imported</source>
            <translation>检查是否已导入</translation>
        </message>
        <message>
            <source>Delete accounts…</source>
            <translation>删除账号…</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>从此列表移除</translation>
        </message>
        <message>
            <source>Back to all people</source>
            <translation>返回全部用户</translation>
        </message>
        <message>
            <source>People</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Write a note on the accounts…</source>
            <translation>为账号写备注…</translation>
        </message>
    </context>
    <context>
        <name>imdesk::PeopleWords</name>
        <message>
            <source>The profile is read-only.</source>
            <translation>该配置为只读。</translation>
        </message>
        <message>
            <source>The service does not let this app delete accounts (code %1): deleting is switched on in its console.</source>
            <translation>服务不允许该应用删除账号（错误码 %1）：须在其控制台开启删除。</translation>
        </message>
        <message>
            <source>The plan of this app holds no conversation groups and no marks but custom ones (code %1).</source>
            <translation>该应用的套餐不含会话分组，标记也仅限自定义标记（错误码 %1）。</translation>
        </message>
        <message>
            <source>When the plan or the switch has changed, refresh to try again.</source>
            <translation>套餐或开关变更后，刷新即可重试。</translation>
        </message>
        <message>
            <source>Conversation groups and all marks but custom ones need the Ultimate plan, and by its profile this app has a plan below it.</source>
            <translation>会话分组和标准标记需要旗舰版（自定义标记不需要），而配置中注明该应用的套餐低于旗舰版。</translation>
        </message>
        <message>
            <source>When the plan has changed, say so in Settings, Profiles.</source>
            <translation>套餐变更后，请在“设置”的“配置”中更改。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::PersonPage</name>
        <message>
            <source>Account ID copied</source>
            <translation>已复制账号 ID</translation>
        </message>
        <message>
            <source>not known to the service</source>
            <translation>服务中不存在</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>用户</translation>
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
            <source>Message</source>
            <translation>发消息</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>禁言…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Write to this person…</source>
            <translation>给该用户发消息…</translation>
        </message>
        <message>
            <source>Mute this person…</source>
            <translation>禁言该用户…</translation>
        </message>
        <message>
            <source>Why can't this person write? …</source>
            <translation>该用户为何发不了消息？…</translation>
        </message>
        <message>
            <source>Check whether imported</source>
            <translation>检查是否已导入</translation>
        </message>
        <message>
            <source>Delete the account…</source>
            <translation>删除账号…</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation>另一项操作正在进行。</translation>
        </message>
        <message>
            <source>Note on this person…</source>
            <translation>此人的备注…</translation>
        </message>
        <message>
            <source>The service does not know this account.</source>
            <translation>服务中不存在此账号。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::PlanRefusals</name>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>文件 %1 无法写入：%2</translation>
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
            <translation>操作员：%1</translation>
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
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileChangesDialog</name>
        <message>
            <source>Save the profile</source>
            <translation>保存资料</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile: %1</source>
            <translation>期间已被他人更改：%1</translation>
        </message>
        <message>
            <source>Old is what the service holds now; writing replaces it.</source>
            <translation>“原值”为服务端当前内容；写入后将被替换。</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) of %1 are written. Afterwards they can be set back.</source>
            <translation>
                <numerusform>将写入 %1 的 %n 个字段。之后可以改回。</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message numerus="yes">
            <source>Write %n field(s)</source>
            <translation>
                <numerusform>写入 %n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>继续编辑</translation>
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
        <message>
            <source>Type the callback token again</source>
            <translation>请重新输入回调令牌</translation>
        </message>
        <message>
            <source>It was kept until the program ended, and no longer. Until it is typed nothing is received, for the signature of callbacks cannot be checked.</source>
            <translation>它只保留到程序结束。重新输入之前不接收回调，因为无法校验回调签名。</translation>
        </message>
        <message>
            <source>Waiting for the keychain …</source>
            <translation>正在等待系统密钥环…</translation>
        </message>
        <message>
            <source>The keychain did not take the secret</source>
            <translation>系统密钥环未能保存密钥</translation>
        </message>
        <message>
            <source>Callbacks are not signed any more: forget the callback token</source>
            <translation>回调不再签名：删除回调令牌</translation>
        </message>
        <message>
            <source>It is not known here any more: until it is typed, nothing is received.</source>
            <translation>本机已没有此令牌：重新输入之前不接收回调。</translation>
        </message>
        <message>
            <source>Unlock the keychain</source>
            <translation>解锁系统密钥环</translation>
        </message>
        <message>
            <source>Leave empty to keep what the keychain holds</source>
            <translation>留空则沿用系统密钥环中的内容</translation>
        </message>
        <message>
            <source>Paste the UserSig</source>
            <translation>请粘贴 UserSig</translation>
        </message>
        <message>
            <source>Trying the key, for others sign with the one it would replace …</source>
            <translation>正在验证密钥：其他连接配置正使用它将替换的密钥 …</translation>
        </message>
        <message>
            <source>Also the key of %1: replace it?</source>
            <translation>这也是 %1 的密钥：是否替换？</translation>
        </message>
        <message>
            <source>Profiles of the same app share one secret key. The one that is kept stays unless you replace it.</source>
            <translation>同一应用的连接配置共用一个密钥。除非您选择替换，否则保留已存的密钥。</translation>
        </message>
        <message>
            <source>Use the key that is kept</source>
            <translation>使用已保存的密钥</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Press "%1" again to keep it until the program ends; after that, what the keychain held before counts again. Or clear "%2" and press it to ask the keychain once more.</source>
            <translation>再次点击“%1”可将其保留到程序结束；此后系统密钥环中原有的内容重新生效。也可取消勾选“%2”后点击它，以再次请求系统密钥环。</translation>
        </message>
        <message>
            <source>This computer has no keyring yet: it will ask you to choose a password for a new one. Or keep the secret for this session only.</source>
            <translation>本机尚无密钥环：将请您为新密钥环设置密码。也可以仅在本次会话中保留密钥。</translation>
        </message>
        <message>
            <source>Another window has changed this connection</source>
            <translation>另一个窗口更改了此连接</translation>
        </message>
        <message>
            <source>What you change here counts as you leave it; everything else stays as the other window has made it.</source>
            <translation>您在此更改的内容以此处为准；其余内容保持另一个窗口所做的更改。</translation>
        </message>
        <message>
            <source>Enter a new one; empty keeps what is kept</source>
            <translation>请输入新的；留空则沿用已保存的</translation>
        </message>
        <message>
            <source>Type the secret key</source>
            <translation>请输入密钥</translation>
        </message>
        <message>
            <source>None is kept on this computer: it was kept until the program ended, or never given.</source>
            <translation>本机没有保存：上次的只保留到程序退出为止，或从未提供过。</translation>
        </message>
        <message>
            <source>Plan of t&amp;he app</source>
            <translation>应用的套餐(&amp;H)</translation>
        </message>
        <message>
            <source>The service does not tell it. What it lacks is off before anything is typed.</source>
            <translation>服务不会告知套餐。套餐不含的功能会在输入之前就停用。</translation>
        </message>
        <message>
            <source>Not known: what it lacks shows with the first refusal</source>
            <translation>未知：首次被拒绝时才知道缺少什么</translation>
        </message>
        <message>
            <source>Below Ultimate (international: below Pro)</source>
            <translation>低于旗舰版（国际站：低于 Pro）</translation>
        </message>
        <message>
            <source>Ultimate, Enterprise (international: Pro, Premium) or above</source>
            <translation>旗舰版、企业版（国际站：Pro、Premium）或更高</translation>
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
        <message>
            <source>A UserSig was pasted as the secret key.</source>
            <translation>密钥处粘贴的是 UserSig。</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>放弃所填内容</translation>
        </message>
        <message>
            <source>The connection is not stored, and what was typed is lost.</source>
            <translation>该连接不会保存，所填内容将丢失。</translation>
        </message>
        <message>
            <source>The connection stays as it was, and what was typed is lost.</source>
            <translation>连接保持原样，所填内容将丢失。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>继续编辑</translation>
        </message>
        <message>
            <source>Another window has changed this profile to another app or signature. Open it again.</source>
            <translation>另一个窗口已将该连接配置改为其他应用或其他签名方式，请重新打开。</translation>
        </message>
        <message>
            <source>The connection is not saved</source>
            <translation>连接未保存</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileFieldRow</name>
        <message>
            <source>Too long for the service.</source>
            <translation>超出服务端长度限制。</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>最大为 %1。</translation>
        </message>
        <message>
            <source>The service holds %1, which is no date.</source>
            <translation>服务端的值为 %1，不是有效日期。</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>Receives no messages</source>
            <translation>不接收消息</translation>
        </message>
        <message>
            <source>Ask for this field no longer</source>
            <translation>不再查询此字段</translation>
        </message>
        <message>
            <source>Ask for %1 no longer</source>
            <translation>不再查询 %1</translation>
        </message>
        <message>
            <source>not set (as the service's console says)</source>
            <translation>未设置（以服务控制台的设置为准）</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>%1 is set</source>
            <translation>已设置：%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileSession</name>
        <message>
            <source>%1 events in memory; the log on disk: %2</source>
            <translation>内存中有 %1 个事件；磁盘日志：%2</translation>
        </message>
        <message>
            <source>Mutes set here cannot be remembered</source>
            <translation>无法记住在此设置的禁言</translation>
        </message>
        <message>
            <source>The settings of the receiver cannot be used; it stays on this computer alone.</source>
            <translation>接收器的设置无法使用；它只在本机上监听。</translation>
        </message>
        <message>
            <source>What the plan refuses cannot be remembered</source>
            <translation>无法记住套餐所拒绝的功能</translation>
        </message>
        <message>
            <source>The reply rule “%1” is not applied</source>
            <translation>应答规则“%1”未被应用</translation>
        </message>
        <message>
            <source>Nothing is received until it is known, for the signature of callbacks cannot be checked: edit the connection.</source>
            <translation>在提供令牌之前不接收回调，因为无法校验回调签名：请编辑连接。</translation>
        </message>
        <message>
            <source>The receiver has ended: %1</source>
            <translation>接收器已停止：%1</translation>
        </message>
        <message>
            <source>The receiver listens anew with what was changed.</source>
            <translation>接收器已按更改后的设置重新监听。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileStore</name>
        <message>
            <source>The profiles in %1 cannot be read: %2</source>
            <translation>无法读取 %1 中的连接配置：%2</translation>
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
        <message>
            <source>The profiles in %1 are being changed by another program, so they stay as they are. Try again.</source>
            <translation>%1 中的连接配置正在被其他程序修改，因此保持原样。请重试。</translation>
        </message>
        <message>
            <source>The profile is not there any more: another window has removed it.</source>
            <translation>此连接配置已不存在：已在其他窗口中移除。</translation>
        </message>
        <message>
            <source>The file of profiles holds no list of them.</source>
            <translation>连接配置文件中没有配置列表。</translation>
        </message>
        <message>
            <source>The file of profiles is damaged at byte %1.</source>
            <translation>连接配置文件在第 %1 字节处损坏。</translation>
        </message>
        <message>
            <source>It was kept as %1.</source>
            <translation>原文件已保留为 %1。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileTab</name>
        <message>
            <source>Reading the profile</source>
            <translation>正在读取资料</translation>
        </message>
        <message>
            <source>Reading what stands there now</source>
            <translation>正在读取当前内容</translation>
        </message>
        <message>
            <source>The answer does not hold the account that was asked for</source>
            <translation>应答中没有所查询的账号</translation>
        </message>
        <message>
            <source>Profile of %1 read</source>
            <translation>已读取 %1 的资料</translation>
        </message>
        <message numerus="yes">
            <source>%n changed field(s) of the profile</source>
            <translation>
                <numerusform>资料中 %n 个已更改的字段</numerusform>
            </translation>
        </message>
        <message>
            <source>A field is too long or out of range.</source>
            <translation>有字段过长或超出范围。</translation>
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation>另一项操作正在进行。</translation>
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>Import this account…</source>
            <translation>导入此账号…</translation>
        </message>
        <message>
            <source>The profile is not read yet.</source>
            <translation>资料尚未读取。</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n 处更改未保存</numerusform>
            </translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>Writing the profile</source>
            <translation>正在写入资料</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) set back</source>
            <translation>
                <numerusform>已改回 %n 个字段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) written</source>
            <translation>
                <numerusform>已写入 %n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>1 to 8 English letters.</source>
            <translation>1 至 8 个英文字母。</translation>
        </message>
        <message>
            <source>This field is there already.</source>
            <translation>该字段已存在。</translation>
        </message>
        <message>
            <source>The service refuses this field: %1</source>
            <translation>服务端拒绝此字段：%1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Custom field</source>
            <translation>自定义字段</translation>
        </message>
        <message>
            <source>Its name as made in the console of the service, up to 8 letters.</source>
            <translation>在服务控制台中创建的名称，最多 8 个字母。</translation>
        </message>
        <message>
            <source>Show this field</source>
            <translation>显示此字段</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Set back, but not all of it</source>
            <translation>已恢复，但并非全部</translation>
        </message>
        <message>
            <source>The service does not know this account.</source>
            <translation>服务中不存在此账号。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ProfileTags</name>
        <message>
            <source>There is no profile field %1.</source>
            <translation>没有资料字段 %1。</translation>
        </message>
        <message>
            <source>%1 takes a number from 0 to 4294967295, not %2.</source>
            <translation>%1 需要 0 到 4294967295 的数字，而不是 %2。</translation>
        </message>
        <message>
            <source>%1 takes %2 bytes, this has %3.</source>
            <translation>%1 最多 %2 字节，现有 %3 字节。</translation>
        </message>
        <message>
            <source>%1 takes %2, not %3.</source>
            <translation>%1 只能是 %2，而不是 %3。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RecallCopies</name>
        <message>
            <source>The history of the app could not be read: %1 %2</source>
            <translation>无法读取应用的历史消息：%1 %2</translation>
        </message>
        <message>
            <source>The message could not be copied: %1 %2</source>
            <translation>消息无法复制：%1 %2</translation>
        </message>
        <message>
            <source>The history of the app no longer holds the message, so it could not be copied.</source>
            <translation>应用的历史中已没有这条消息，因此无法复制。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RecallRun</name>
        <message>
            <source>Messages are being recalled. Wait for it or cancel it.</source>
            <translation>正在撤回消息，请等待或取消。</translation>
        </message>
        <message>
            <source>No message is chosen.</source>
            <translation>未选择消息。</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此配置为只读。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ReceiverDialog</name>
        <message>
            <source>The settings could not be read</source>
            <translation>设置无法读取</translation>
        </message>
        <message>
            <source>Saving here replaces the file.</source>
            <translation>在此保存会替换该文件。</translation>
        </message>
        <message>
            <source>These settings cannot be used</source>
            <translation>这些设置无法使用</translation>
        </message>
        <message>
            <source>Let other computers reach the receiver?</source>
            <translation>让其他计算机访问接收器？</translation>
        </message>
        <message>
            <source>%1 is open to the network: whoever reaches this computer can send it callbacks.</source>
            <translation>%1 对网络开放：凡能访问本机的人都能向它发送回调。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>开放</translation>
        </message>
        <message>
            <source>Keep it on this computer</source>
            <translation>只留在本机</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>什么都没有保存</translation>
        </message>
        <message>
            <source>Receiver settings</source>
            <translation>接收器设置</translation>
        </message>
        <message>
            <source>They act at once: a receiver that listens starts anew. The size of the log acts when imdesk is started the next time. Port and path are in the connection.</source>
            <translation>立即生效：正在监听的接收器会重新启动。日志大小在下次启动 imdesk 时生效。端口和路径在连接中设置。</translation>
        </message>
        <message>
            <source>&amp;Address to listen on</source>
            <translation>监听地址(&amp;A)</translation>
        </message>
        <message>
            <source>127.0.0.1: this computer only.</source>
            <translation>127.0.0.1：仅本机。</translation>
        </message>
        <message>
            <source>More &amp;ports</source>
            <translation>更多端口(&amp;P)</translation>
        </message>
        <message>
            <source>For example 9001, 9002.</source>
            <translation>例如 9001, 9002。</translation>
        </message>
        <message>
            <source>A&amp;llowed senders</source>
            <translation>允许的发送方(&amp;L)</translation>
        </message>
        <message>
            <source>Addresses and subnets; empty: everybody.</source>
            <translation>地址和子网；留空：任何人。</translation>
        </message>
        <message>
            <source>TLS &amp;certificate (PEM)</source>
            <translation>TLS 证书（PEM）(&amp;C)</translation>
        </message>
        <message>
            <source>Path of a file; empty: plain HTTP.</source>
            <translation>文件路径；留空：普通 HTTP。</translation>
        </message>
        <message>
            <source>TLS &amp;key (PEM)</source>
            <translation>TLS 私钥（PEM）(&amp;K)</translation>
        </message>
        <message>
            <source>Without a passphrase.</source>
            <translation>不带密码。</translation>
        </message>
        <message>
            <source>A&amp;uthority of clients (PEM)</source>
            <translation>客户端签发机构（PEM）(&amp;U)</translation>
        </message>
        <message>
            <source>Then only clients it signed may connect.</source>
            <translation>填写后只有它签发的客户端能连接。</translation>
        </message>
        <message>
            <source>Connections in all</source>
            <translation>连接总数</translation>
        </message>
        <message>
            <source>Connections of one address</source>
            <translation>单个地址的连接数</translation>
        </message>
        <message>
            <source>Largest body, KiB</source>
            <translation>请求体上限，KiB</translation>
        </message>
        <message>
            <source>Largest head, KiB</source>
            <translation>请求头上限，KiB</translation>
        </message>
        <message>
            <source>Time for a head, seconds</source>
            <translation>接收请求头的时限，秒</translation>
        </message>
        <message>
            <source>Time for a body, seconds</source>
            <translation>接收请求体的时限，秒</translation>
        </message>
        <message>
            <source>Idle time, seconds</source>
            <translation>空闲时限，秒</translation>
        </message>
        <message>
            <source>Memory for requests, MiB</source>
            <translation>请求可用内存，MiB</translation>
        </message>
        <message>
            <source>Keep the log within, MiB</source>
            <translation>日志上限，MiB</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RecentContactsModel</name>
        <message>
            <source>group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>one-to-one</source>
            <translation>单聊</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>star</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>mark %1</source>
            <translation>标记 %1</translation>
        </message>
        <message>
            <source>With</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation>最后消息（%1）</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>number %1</source>
            <translation>编号 %1</translation>
        </message>
        <message>
            <source>In conversation groups</source>
            <translation>所在会话分组</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最近消息</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Rehearsal</name>
        <message>
            <source>What these profile fields hold in the app could not be read: %1.</source>
            <translation>以下资料字段在应用中的当前值无法读取：%1。</translation>
        </message>
        <message>
            <source>The profile is read-only, so the real run would be refused.</source>
            <translation>该配置为只读，因此真实运行会被拒绝。</translation>
        </message>
        <message>
            <source>Reading what it touches</source>
            <translation>正在读取涉及的内容</translation>
        </message>
        <message>
            <source>Copying it into the sandbox</source>
            <translation>正在复制到沙盒</translation>
        </message>
        <message>
            <source>Running it there</source>
            <translation>正在沙盒中运行</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>正在比较</translation>
        </message>
        <message>
            <source>Whether these groups are full is not shown, for they have more members than are copied: %1.</source>
            <translation>看不出这些群组是否已满员，因为其成员数超过了可复制的数量：%1。</translation>
        </message>
        <message>
            <source>What goes with deleted accounts beside their groups and friends, such as conversations, is not shown.</source>
            <translation>随账号删除而消失的其他内容（例如会话）不在此显示，这里只显示其群组和好友的变化。</translation>
        </message>
        <message>
            <source>Not all of their groups and friends were looked at, for they are too many.</source>
            <translation>其群组和好友过多，未能全部查看。</translation>
        </message>
        <message>
            <source>Groups or friends of these deleted accounts could not be read and are not shown: %1.</source>
            <translation>以下被删除账号的群组或好友未能读取，因此不显示：%1。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RelationDialog</name>
        <message>
            <source>Look into the lists of the others as well</source>
            <translation>同时查看对方的列表</translation>
        </message>
        <message>
            <source>Who is a friend of %1</source>
            <translation>谁是 %1 的好友</translation>
        </message>
        <message>
            <source>Accounts to ask about</source>
            <translation>要查询的账号</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>All known accounts</source>
            <translation>全部已知账号</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>查询</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Each has the other in the list</source>
            <translation>互为好友</translation>
        </message>
        <message>
            <source>Each blocks the other</source>
            <translation>互相拉黑</translation>
        </message>
        <message>
            <source>%1 does not have %2 in the list</source>
            <translation>%1 的列表中没有 %2</translation>
        </message>
        <message>
            <source>%1 does not block %2</source>
            <translation>%1 没有拉黑 %2</translation>
        </message>
        <message>
            <source>%1 has %2 in the list</source>
            <translation>%1 的列表中有 %2</translation>
        </message>
        <message>
            <source>%1 blocks %2</source>
            <translation>%1 拉黑了 %2</translation>
        </message>
        <message>
            <source>Only %1 has %2 in the list</source>
            <translation>仅 %1 的列表中有 %2</translation>
        </message>
        <message>
            <source>Only %1 blocks %2</source>
            <translation>仅 %1 拉黑了 %2</translation>
        </message>
        <message>
            <source>No friends</source>
            <translation>不是好友</translation>
        </message>
        <message>
            <source>No block</source>
            <translation>未拉黑</translation>
        </message>
        <message>
            <source>Asking</source>
            <translation>正在查询</translation>
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation>不是账号：%1</translation>
        </message>
        <message>
            <source>One a line, or separated by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation>每行一个，或以逗号、空格分隔；ID 本身含有这些字符时请加引号。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) asked about</source>
            <translation>
                <numerusform>已查询 %Ln 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom %1 has in the list</source>
            <translation>%1 的列表中有谁</translation>
        </message>
        <message>
            <source>Who blocks %1, and whom %1 blocks</source>
            <translation>谁拉黑了 %1，%1 拉黑了谁</translation>
        </message>
        <message>
            <source>Whom %1 blocks</source>
            <translation>%1 拉黑了谁</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RemoteListTab</name>
        <message>
            <source>Something else is under way.</source>
            <translation>另一项操作正在进行。</translation>
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation>尚未在表格中选中任何行。</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RemoteListView</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>This list could not be read</source>
            <translation>无法读取此列表</translation>
        </message>
        <message>
            <source>The message above says why.</source>
            <translation>原因见上方消息。</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>The service is asked.</source>
            <translation>正在查询服务端。</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>未读取</translation>
        </message>
        <message>
            <source>The reading was cancelled.</source>
            <translation>读取已取消。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>All %1 loaded</source>
            <translation>全部 %1 条已加载</translation>
        </message>
        <message>
            <source>%1 of %2 loaded</source>
            <translation>已加载 %1 / %2</translation>
        </message>
        <message>
            <source>%1 loaded; more follow</source>
            <translation>已加载 %1 条，还有更多</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a list, an account</comment>
            <translation>%2 的%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RemoveFriendsDialog</name>
        <message>
            <source>Off the list of %1 only</source>
            <translation>仅从 %1 的列表删除</translation>
        </message>
        <message>
            <source>Off both lists</source>
            <translation>从双方列表删除</translation>
        </message>
        <message>
            <source>Both lists are changed.</source>
            <translation>双方列表都会改变。</translation>
        </message>
        <message>
            <source>The friends keep %1 in theirs.</source>
            <translation>好友的列表中仍保留 %1。</translation>
        </message>
        <message>
            <source>Delete all friends</source>
            <translation>删除全部好友</translation>
        </message>
        <message>
            <source>Delete all friends of %1</source>
            <translation>删除 %1 的全部好友</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及另外 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln friend(s)</source>
            <translation>
                <numerusform>删除 %Ln 位好友</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln friend(s) of %1</source>
            <translation>
                <numerusform>删除 %1 的 %Ln 位好友</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %Ln friend(s) stand on the list.</source>
            <translation>
                <numerusform>列表中至少有 %Ln 位好友。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %Ln friend(s)</source>
            <translation>
                <numerusform>删除全部 %Ln 位好友</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %Ln friend(s) of %1</source>
            <translation>
                <numerusform>删除 %1 的全部 %Ln 位好友</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::RemoveMembersDialog</name>
        <message>
            <source>Without a notice in the group</source>
            <translation>静默移出，群内不提示</translation>
        </message>
        <message>
            <source>The owner stays: %1.</source>
            <translation>群主保留：%1。</translation>
        </message>
        <message>
            <source>Who is removed</source>
            <translation>将被移出者</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>They can be added again with the same roles and name cards: Undo in the note at the foot or in Audit does it.</source>
            <translation>可以用相同角色和群名片重新添加：在底部提示或“审计”中点“撤销”即可。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln member(s) from %1</source>
            <translation>
                <numerusform>从 %1 移出 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln member(s)</source>
            <translation>
                <numerusform>移出 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message>
            <source>Told to who is removed, and noted in the audit; may be empty.</source>
            <translation>会告知被移出者，并写入审计；可留空。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::ReplayDialog</name>
        <message>
            <source>this receiver</source>
            <translation>此接收器</translation>
        </message>
        <message>
            <source>another address</source>
            <translation>其他地址</translation>
        </message>
        <message>
            <source>The event has left the log.</source>
            <translation>该事件已不在日志中。</translation>
        </message>
        <message>
            <source>The receiver is off.</source>
            <translation>接收器已关闭。</translation>
        </message>
        <message>
            <source>%1 takes them for real ones and acts on them again. That cannot be undone.</source>
            <translation>%1 会把它们当作真实回调并再次处理。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>%1 sent: %2 answered as before, %3 otherwise, %4 failed.</source>
            <translation>已发送 %1 个：%2 个应答与之前相同，%3 个不同，%4 个失败。</translation>
        </message>
        <message>
            <source>%1 answered, with no answer before to compare with.</source>
            <translation>%1 个已应答，之前没有应答可供比较。</translation>
        </message>
        <message>
            <source>%1 had left the log.</source>
            <translation>%1 个已不在日志中。</translation>
        </message>
        <message>
            <source>Send a sample</source>
            <translation>发送示例</translation>
        </message>
        <message>
            <source>One callback of each of the documented commands, as the service would send it now.</source>
            <translation>每个有文档的回调命令各一个，如同服务此刻发送的那样。</translation>
        </message>
        <message>
            <source>Sent again with a fresh time and Sign, and with a header that says so. The answers stand beside those given before.</source>
            <translation>以新的时间和 Sign 再次发送，并带有说明重放的请求头。应答与之前的应答并列显示。</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>命令(&amp;C)</translation>
        </message>
        <message>
            <source>Send &amp;to</source>
            <translation>发送到(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <source>To&amp;ken to sign with</source>
            <translation>用于签名的 Token(&amp;K)</translation>
        </message>
        <message>
            <source>Empty: without Sign.</source>
            <translation>留空：不带 Sign。</translation>
        </message>
        <message>
            <source>Le&amp;vel</source>
            <translation>级别(&amp;V)</translation>
        </message>
        <message>
            <source>Events a secon&amp;d</source>
            <translation>每秒事件数(&amp;D)</translation>
        </message>
        <message>
            <source>Body that is sent</source>
            <translation>发送的正文</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>发送(&amp;S)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>The receiver of this computer is off; the listener is reached as another address.</source>
            <translation>本机的接收器已关闭；要发给监听程序，请选择其他地址。</translation>
        </message>
        <message>
            <source>Also for&amp;ward to %1</source>
            <translation>同时转发到 %1(&amp;W)</translation>
        </message>
        <message>
            <source>Forward targets do not get it, unless that is asked for below.</source>
            <translation>转发目标不会收到，除非在下方勾选。</translation>
        </message>
        <message>
            <source>The forward targets have changed; nothing was sent</source>
            <translation>转发目标已更改，没有发送任何内容</translation>
        </message>
        <message>
            <source>Look at who would get it now, and send it then.</source>
            <translation>请先查看现在谁会收到，然后再发送。</translation>
        </message>
        <message>
            <source>This receiver passes them on to %1, where they are taken for real ones and acted on again. That cannot be undone.</source>
            <translation>此接收器会把它们转发到 %1，在那里会被当作真实回调并再次处理。此操作无法撤销。</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln callback(s) to production</source>
            <translation>
                <numerusform>向生产环境发送 %Ln 个回调</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln callback(s)</source>
            <translation>
                <numerusform>正在发送 %Ln 个回调</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replay %Ln event(s)</source>
            <translation>
                <numerusform>重放 %Ln 个事件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ReplayTable</name>
        <message>
            <source>%1 (different)</source>
            <translation>%1（不同）</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>The answers come here.</source>
            <translation>应答会显示在这里。</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>The last %1 of %2 answers are shown.</source>
            <translation>显示 %2 个应答中的最后 %1 个。</translation>
        </message>
        <message>
            <source>%1 of %2 answers are shown, among them all %3 that differ or failed.</source>
            <translation>显示 %2 个应答中的 %1 个，其中不同或失败的 %3 个全部在内。</translation>
        </message>
        <message>
            <source>%1 of %2 answers are shown, among them the last %3 of %4 that differ or failed.</source>
            <translation>显示 %2 个应答中的 %1 个，其中不同或失败的共 %4 个，只含最后 %3 个。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RequestField</name>
        <message>
            <source>(not set)</source>
            <translation>（未设置）</translation>
        </message>
        <message>
            <source>(a text of no characters)</source>
            <translation>（空文本）</translation>
        </message>
        <message>
            <source>Fill in a known one</source>
            <translation>填入已知的 ID</translation>
        </message>
        <message>
            <source>Fill in a known one (Alt+Down)</source>
            <translation>填入已知的 ID（Alt+↓）</translation>
        </message>
        <message>
            <source>This cannot be sent: %1.</source>
            <translation>此内容无法发送：%1。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RequestForm</name>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>No field of this request is documented. Write the JSON by hand, or send it empty.</source>
            <translation>文档没有说明此请求的字段。请手写 JSON，或发送空请求。</translation>
        </message>
        <message>
            <source>Nothing has to be filled in.</source>
            <translation>无需填写。</translation>
        </message>
        <message>
            <source>(not translated)</source>
            <translation>（未翻译）</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1（必填）</translation>
        </message>
        <message>
            <source>This program sends no such parameter: it belongs into the URL. %1</source>
            <translation>本程序不发送此参数：它属于 URL。%1</translation>
        </message>
        <message>
            <source>This cannot be read as JSON yet.</source>
            <translation>还无法作为 JSON 解析。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add to %1</source>
            <translation>添加到 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more item(s) stand in the JSON only.</source>
            <translation>
                <numerusform>另有 %Ln 项只在 JSON 中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln item(s)</source>
            <translation>
                <numerusform>%1：%Ln 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::RulesDialog</name>
        <message>
            <source>The reply rules could not be read</source>
            <translation>无法读取应答规则</translation>
        </message>
        <message>
            <source>Repair or remove the file. Until then no rule is applied; applying new ones here replaces it.</source>
            <translation>请修复或删除该文件。在此之前不会应用任何规则；在此处应用新规则会替换它。</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>规则 %1</translation>
        </message>
        <message>
            <source>“%1” was taken off the list.</source>
            <translation>已将“%1”从列表中移除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Empty: every event the service waits for.</source>
            <translation>留空：服务端等待应答的所有事件。</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>&amp;Accounts, one a line</source>
            <translation>账号，每行一个(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Words, one a line</source>
            <translation>词语，每行一个(&amp;W)</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message>
            <source>No rule: everything is allowed.</source>
            <translation>没有规则：全部放行。</translation>
        </message>
        <message>
            <source>These rules are applied.</source>
            <translation>这些规则已应用。</translation>
        </message>
        <message>
            <source>Tried and not applied yet.</source>
            <translation>已试运行，尚未应用。</translation>
        </message>
        <message>
            <source>Changed. Try the rules on past events first.</source>
            <translation>已更改。请先用历史事件试运行。</translation>
        </message>
        <message>
            <source>Decided %1 times since the start, at most %2 µs each.</source>
            <translation>启动以来生效 %1 次，单次最长 %2 微秒。</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>正在试运行…</translation>
        </message>
        <message>
            <source>The rules could not be tried</source>
            <translation>无法试运行规则</translation>
        </message>
        <message>
            <source>Of %1 past events that the service waited for, %2 stay as they were. Nobody was answered.</source>
            <translation>在 %1 个服务端等待应答的历史事件中，%2 个保持原样。没有真正应答。</translation>
        </message>
        <message>
            <source>%1: refuses %2, drops %3, changes %4</source>
            <translation>%1：拒绝 %2，丢弃 %3，更改 %4</translation>
        </message>
        <message>
            <source>The rules could not be saved; nothing was applied</source>
            <translation>无法保存规则，未应用任何更改</translation>
        </message>
        <message>
            <source>Reply rules</source>
            <translation>应答规则</translation>
        </message>
        <message>
            <source>Some events are sent before they happen, and the service waits up to two seconds for our answer. The first rule that matches and is switched on decides; without one the event is allowed.</source>
            <translation>有些事件在发生之前发出，服务端最多等待我们两秒。第一条匹配且已启用的规则决定应答；没有规则匹配则放行。</translation>
        </message>
        <message>
            <source>Try on the last 10,000 events</source>
            <translation>用最近 10,000 个事件试运行</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Rules in the order they are asked</source>
            <translation>按判断顺序排列的规则</translation>
        </message>
        <message>
            <source>Samples of what the rules would have done</source>
            <translation>规则处理结果示例</translation>
        </message>
        <message>
            <source>Samples appear here once the rules were tried.</source>
            <translation>试运行后在此显示示例。</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Which &amp;events</source>
            <translation>适用事件(&amp;E)</translation>
        </message>
        <message>
            <source>For example: text ~ "https?://"</source>
            <translation>例如：text ~ "https?://"</translation>
        </message>
        <message>
            <source>&amp;Then</source>
            <translation>处理方式(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>错误码(&amp;C)</translation>
        </message>
        <message>
            <source>refuse</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>drop silently</source>
            <translation>静默丢弃</translation>
        </message>
        <message>
            <source>mask words</source>
            <translation>屏蔽词语</translation>
        </message>
        <message>
            <source>refuse listed accounts</source>
            <translation>拒绝列出的账号</translation>
        </message>
        <message>
            <source>let pass, ask no later rule</source>
            <translation>放行，不再判断后续规则</translation>
        </message>
        <message>
            <source>%1 · %2 hits, %3 ms each</source>
            <translation>%1 · 命中 %2 次，每次 %3 毫秒</translation>
        </message>
        <message>
            <source>No rules. Add one, or leave every event allowed.</source>
            <translation>没有规则。可以添加一条，或者放行所有事件。</translation>
        </message>
        <message>
            <source>0 refuses each kind with its own plain code.</source>
            <translation>填 0 则以各类事件自己的普通拒绝码拒绝。</translation>
        </message>
        <message>
            <source>0: the plain refusal. Own codes: 10100 to 10200 for groups, 120001 to 130000 for one-to-one and official account messages, 38000 to 39000 for friend requests.</source>
            <translation>0：普通拒绝。自定义错误码：群组 10100 至 10200，单聊和公众号消息 120001 至 130000，好友请求 38000 至 39000。</translation>
        </message>
        <message>
            <source>Say first whose rules are to stay.</source>
            <translation>请先选择保留谁的规则。</translation>
        </message>
        <message>
            <source>These rules were changed by somebody else meanwhile</source>
            <translation>这些规则在此期间已被他人更改</translation>
        </message>
        <message>
            <source>What is edited here was made from the list before, and would undo that change.</source>
            <translation>此处的编辑基于之前的列表，应用后会撤销他人的更改。</translation>
        </message>
        <message>
            <source>Take theirs to drop what was edited here, or keep yours to apply it over theirs.</source>
            <translation>采用对方的规则会丢弃此处的编辑；保留自己的规则则可用其覆盖对方的规则。</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>The listener did not take the rules</source>
            <translation>监听程序没有接受规则</translation>
        </message>
        <message>
            <source>The file with these rules cannot be read any more</source>
            <translation>已无法读取这些规则的文件</translation>
        </message>
        <message>
            <source>Repair the file and look again, or keep yours to replace it when they are applied.</source>
            <translation>请修复该文件后重新查看；若保留自己的规则，应用时将替换该文件。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查看</translation>
        </message>
        <message>
            <source>No rule would have answered any of these events, so there are no samples.</source>
            <translation>没有规则会应答这些事件，因此没有示例。</translation>
        </message>
        <message>
            <source>Words for the c&amp;lient</source>
            <translation>返回给客户端的文字(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>imdesk::RunReport</name>
        <message>
            <source>%1: %2 of %3</source>
            <comment>what is done, done, all</comment>
            <translation>%1：%2 / %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) not done; the details name them.</source>
            <translation>
                <numerusform>%Ln 个账号未完成，详情中列出了它们。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::SanctionBoard</name>
        <message>
            <source>%1 of %2 groups could not be read: %3</source>
            <translation>%2 个群中有 %1 个无法读取：%3</translation>
        </message>
        <message>
            <source>No account is named.</source>
            <translation>未填写账号。</translation>
        </message>
        <message>
            <source>It is not said where: one-to-one, groups, or one group.</source>
            <translation>未指定范围：单聊、群组或单个群组。</translation>
        </message>
        <message>
            <source>The time lies in the past or too far ahead.</source>
            <translation>时间已过或太远。</translation>
        </message>
        <message>
            <source>Another mute is being set. Wait for it.</source>
            <translation>正在设置另一项禁言，请稍候。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>The service is being asked. Wait for it or stop it.</source>
            <translation>正在查询服务，请等待或停止。</translation>
        </message>
        <message>
            <source>The chosen time is over. Choose one that is still to come.</source>
            <translation>所选时间已过，请选择将来的时间。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SanctionExportText</name>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Seconds left</source>
            <translation>剩余秒数</translation>
        </message>
        <message>
            <source>Set here by</source>
            <translation>设置者</translation>
        </message>
        <message>
            <source>Set here at</source>
            <translation>在此设置的时间</translation>
        </message>
        <message>
            <source>Set here until</source>
            <translation>在此设置至</translation>
        </message>
        <message>
            <source>Holds at the service</source>
            <translation>服务端是否生效</translation>
        </message>
        <message>
            <source>Service asked at</source>
            <translation>查询服务端的时间</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SanctionsModel</name>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 天 %2 小时</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>One-to-one</source>
            <translation>单聊</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>所有群组</translation>
        </message>
        <message>
            <source>One group</source>
            <translation>单个群组</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>尚未查询</translation>
        </message>
        <message>
            <source>not muted (%1)</source>
            <translation>未禁言（%1）</translation>
        </message>
        <message>
            <source>for ever (%1)</source>
            <translation>永久（%1）</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>muted (%1)</source>
            <translation>已禁言（%1）</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>全局</translation>
        </message>
        <message>
            <source>set elsewhere</source>
            <translation>在别处设置</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Ends in</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Banned</source>
            <translation>封禁</translation>
        </message>
        <message>
            <source>not banned (%1)</source>
            <translation>未封禁（%1）</translation>
        </message>
        <message>
            <source>banned (%1)</source>
            <translation>已封禁（%1）</translation>
        </message>
        <message>
            <source>Ends at (%1)</source>
            <translation>结束时间（%1）</translation>
        </message>
        <message>
            <source>Set here by (%1)</source>
            <comment>zone of the time beside the name</comment>
            <translation>设置者（%1）</translation>
        </message>
        <message>
            <source>Service says (%1)</source>
            <comment>zone of the time that it says</comment>
            <translation>服务端状态（%1）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SanctionsTab</name>
        <message>
            <source>Sanctions</source>
            <translation>处置</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>已解除</translation>
        </message>
        <message>
            <source>Asking about mutes</source>
            <translation>正在查询禁言</translation>
        </message>
        <message>
            <source>Reading the groups of the person</source>
            <translation>正在读取该用户的群组</translation>
        </message>
        <message>
            <source>Lifting</source>
            <translation>正在解除</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>解除 %1 的禁言</translation>
        </message>
        <message>
            <source>%1 can write again. It can be taken back.</source>
            <translation>%1 可以重新发言。可以撤销。</translation>
        </message>
        <message>
            <source>Lift the mute</source>
            <translation>解除禁言</translation>
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation>另一项操作正在进行。</translation>
        </message>
        <message>
            <source>Choose one running mute.</source>
            <translation>请选中一个生效中的禁言。</translation>
        </message>
        <message>
            <source>Mutes could not be asked for</source>
            <translation>无法查询禁言</translation>
        </message>
        <message>
            <source>No mute is known</source>
            <translation>没有已知的禁言</translation>
        </message>
        <message>
            <source>Mutes everywhere were asked for; those of single groups only where their lists were read.</source>
            <translation>已查询全局禁言；单个群的禁言仅限已读取名单的群。</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>禁言…</translation>
        </message>
        <message>
            <source>Mutes everywhere; mutes and bans in groups and topics whose lists were read.</source>
            <translation>全局禁言，以及已读取名单的群内和话题内禁言和封禁。</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>重新查询</translation>
        </message>
        <message>
            <source>Ask their groups</source>
            <translation>查询其群组</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Mute in Moderation…</source>
            <translation>在“处置”中禁言…</translation>
        </message>
        <message>
            <source>Mutes of the person</source>
            <translation>该用户的禁言</translation>
        </message>
        <message>
            <source>Lift the ban of %1</source>
            <translation>解除 %1 的封禁</translation>
        </message>
        <message>
            <source>%1 may come into the group %2 again. Lifting does not bring anybody back by itself.</source>
            <translation>%1 可以重新加入群组 %2。解除封禁不会自动让任何人回到群组。</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>解除封禁</translation>
        </message>
        <message>
            <source>Reading the topics of the person's communities</source>
            <translation>正在读取此人所在社群的话题</translation>
        </message>
        <message numerus="yes">
            <source>The topics of %n community(ies) could not be read: %1</source>
            <translation>
                <numerusform>%n 个社群的话题无法读取：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The topics of %n community(ies) were not asked for: there are too many.</source>
            <translation>
                <numerusform>%n 个社群的话题未查询：数量过多。</numerusform>
            </translation>
        </message>
        <message>
            <source>mutes and bans of %1</source>
            <translation>%1 的禁言与封禁</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SealSource</name>
        <message>
            <source>What the keychain holds under %1 is no key of snapshots.</source>
            <translation>钥匙串中 %1 下的内容不是快照密钥。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SendPanel</name>
        <message>
            <source>The program ended while this was being sent</source>
            <translation>程序在发送过程中结束了</translation>
        </message>
        <message>
            <source>Groups that had got it are taken out of the draft, but the last of them may still stand in it.</source>
            <translation>已收到的群组已从草稿中移除，但最后几个可能仍在其中。</translation>
        </message>
        <message>
            <source>Look into the audit before you send it again.</source>
            <translation>再次发送前请先查看审计记录。</translation>
        </message>
        <message>
            <source>This may have been sent already</source>
            <translation>这条通知可能已经发送</translation>
        </message>
        <message numerus="yes">
            <source>No answer has come for %Ln group(s) of the draft, which may have got it all the same.</source>
            <translation>
                <numerusform>草稿中有 %Ln 个群组没有应答，它们可能仍然收到了。</numerusform>
            </translation>
        </message>
        <message>
            <source>What is written here is not kept</source>
            <translation>此处所写内容未能保存</translation>
        </message>
        <message>
            <source>Send or clear the other draft, in the imdesk that has it open or in one started anew. Or copy the text from here before you close the window.</source>
            <translation>请在打开着那份草稿的 imdesk 中，或在新启动的 imdesk 中发送或清除它；或者在关闭窗口前复制此处的文本。</translation>
        </message>
        <message>
            <source>Close without the draft?</source>
            <translation>不保存草稿就关闭？</translation>
        </message>
        <message>
            <source>The notification written here is kept nowhere and goes with the window.</source>
            <translation>此处所写的通知没有保存在任何地方，会随窗口一起消失。</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>仍然关闭</translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>返回草稿</translation>
        </message>
        <message>
            <source>Open the audit</source>
            <translation>打开审计</translation>
        </message>
        <message>
            <source>Stop sending and close?</source>
            <translation>停止发送并关闭？</translation>
        </message>
        <message>
            <source>%1. Groups that have not got it stay in the draft; those under way stay there too, and may get it all the same.</source>
            <translation>%1。尚未收到的群组会保留在草稿中；正在发送的群组也会保留，但它们仍可能收到。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>继续发送</translation>
        </message>
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
            <source>The draft was put away</source>
            <translation>草稿已收起</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>恢复内容</translation>
        </message>
        <message numerus="yes">
            <source>It was for %Ln group(s).</source>
            <translation>
                <numerusform>它要发给 %Ln 个群组。</numerusform>
            </translation>
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
            <source>Send to %Ln group(s)</source>
            <translation>
                <numerusform>发送到 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Notify %Ln group(s)</source>
            <translation>
                <numerusform>通知 %Ln 个群组</numerusform>
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
            <source>%Ln group(s)</source>
            <translation>
                <numerusform>%Ln 个群组</numerusform>
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
            <source>Only %1 in %2 of %3 get this at once, as far as they are online. It cannot be recalled.</source>
            <translation>%3 的 %2中，仅 %1会立即收到（须在线），且无法撤回。</translation>
        </message>
        <message>
            <source>%1 (at least %2 members; %3)</source>
            <translation>%1（至少 %2 名成员；%3）</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s) of unknown size</source>
            <translation>
                <numerusform>%Ln 个群组人数未知</numerusform>
            </translation>
        </message>
        <message>
            <source>Member %1</source>
            <translation>成员 %1</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>群组 %1</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more group(s)</source>
            <translation>
                <numerusform>另有 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message>
            <source>The types of the groups are being read: live rooms take no named members.</source>
            <translation>正在读取群组类型：直播群不支持指定成员。</translation>
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
        <message numerus="yes">
            <source>%Ln named member(s) (%1)</source>
            <translation>
                <numerusform>%Ln 名指定成员（%1）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The types of %Ln group(s) are not known, and live rooms take no named members: choose everyone, or take them out.</source>
            <translation>
                <numerusform>%Ln 个群组的类型未知，而直播群不支持指定成员：请选择“所有人”，或移除这些群组。</numerusform>
            </translation>
        </message>
        <message>
            <source>The chosen groups could not be looked up: %1</source>
            <translation>无法查询所选群组：%1</translation>
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
        <message>
            <source>Several groups match. Choose one with the arrow keys, or press Enter again to take “%1” for an ID.</source>
            <translation>有多个群组匹配。请用方向键选择一个，或再按一次 Enter 将“%1”当作 ID。</translation>
        </message>
        <message>
            <source>No group known here has the ID %1; the service is asked for it.</source>
            <translation>已知群组中没有 ID %1；将向服务端查询。</translation>
        </message>
        <message>
            <source>No group known so far has the ID %1; the service is asked for it.</source>
            <translation>目前已知的群组中没有 ID %1；将向服务端查询。</translation>
        </message>
        <message>
            <source>No group known here has that in its name.</source>
            <translation>已知群组的名称中没有此内容。</translation>
        </message>
        <message>
            <source>No group known so far has that in its name.</source>
            <translation>目前已知群组的名称中没有此内容。</translation>
        </message>
        <message>
            <source>A name is found once it is read.</source>
            <translation>名称读取后即可找到。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s) added.</source>
            <translation>
                <numerusform>已添加 %Ln 个群组。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) left out.</source>
            <translation>
                <numerusform>已略过 %Ln 个重复项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not valid: %1. A group ID has 1 to 48 printable ASCII characters.</source>
            <translation>
                <numerusform>%Ln 个无效：%1。群组 ID 须为 1 至 48 个可打印的 ASCII 字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <translation>
                <numerusform>%Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln 个重复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not valid: %1</source>
            <translation>
                <numerusform>%Ln 个无效：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln group(s)</source>
            <translation>
                <numerusform>添加 %Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln</source>
            <translation>
                <numerusform>移除 %Ln 个</numerusform>
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
        <message numerus="yes">
            <source>, %Ln member(s)</source>
            <translation>
                <numerusform>，%Ln 名成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, at least %Ln member(s)</source>
            <translation>
                <numerusform>，至少 %Ln 名成员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %Ln group(s) of unknown size</source>
            <translation>
                <numerusform>；%Ln 个群组人数未知</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not found in this app. Is it the right profile?</source>
            <translation>
                <numerusform>其中 %Ln 个在此 App 中未找到。连接配置是否选对？</numerusform>
            </translation>
        </message>
        <message>
            <source>Gro&amp;ups</source>
            <translation>群组(&amp;U)</translation>
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
            <source>Sending: %1 of %Ln group(s) done</source>
            <translation>
                <numerusform>正在发送：已完成 %1 / %Ln 个群组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent to %Ln group(s).</source>
            <translation>
                <numerusform>已发送到 %Ln 个群组。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent to %1 of %Ln group(s).</source>
            <translation>
                <numerusform>已发送到 %1 个群组，共 %Ln 个群组。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed.</source>
            <translation>
                <numerusform>%Ln 个失败。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without an answer.</source>
            <translation>
                <numerusform>%Ln 个无应答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not sent.</source>
            <translation>
                <numerusform>%Ln 个未发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>No callbacks are expected.</source>
            <translation>预计不会有回调。</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln as ordinary message(s)</source>
            <translation>
                <numerusform>以普通群消息发送 %Ln 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %Ln</source>
            <translation>
                <numerusform>重试 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send again to %Ln without an answer</source>
            <translation>
                <numerusform>向无应答的 %Ln 个重新发送</numerusform>
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
            <source>Members are named, but an ordinary message goes to everyone: choose everyone.</source>
            <translation>已指定成员，但普通消息会发给所有人：请选择“所有人”。</translation>
        </message>
        <message>
            <source>Members are named, but live rooms can only notify everyone: choose everyone, or take the live rooms out.</source>
            <translation>已指定成员，但直播群只能通知所有人：请选择“所有人”，或移除直播群。</translation>
        </message>
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
        <message>
            <source>%1 of %2 members</source>
            <translation>%1 / %2 名成员</translation>
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
        <message numerus="yes">
            <source>Live rooms can only notify everyone. %Ln of the chosen groups is one.</source>
            <translation>
                <numerusform>直播群只能通知所有人。所选群组中有 %Ln 个直播群。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) left out</source>
            <translation>
                <numerusform>已略去 %Ln 个重复项</numerusform>
            </translation>
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
            <source>Keep at most, &amp;events</source>
            <translation>最多保留事件数(&amp;E)</translation>
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
            <source>Traff&amp;ic, events a second</source>
            <translation>流量，每秒事件数(&amp;I)</translation>
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
        <message>
            <source>Keep s&amp;napshots, days</source>
            <translation>快照保留天数(&amp;N)</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Taken before a group is disbanded, an account deleted or a message recalled.</source>
            <translation>在解散群组、删除账号或撤回消息之前保存。</translation>
        </message>
        <message>
            <source>Members of a very &amp;big group</source>
            <translation>超大群的成员数(&amp;B)</translation>
        </message>
        <message>
            <source>0: there is none. It is made with the next fresh world.</source>
            <translation>0 表示不建。下次重新生成模拟环境时生效。</translation>
        </message>
        <message>
            <source>This profile is open in another window. Close that one first.</source>
            <translation>此连接配置已在另一个窗口中打开。请先关闭该窗口。</translation>
        </message>
        <message>
            <source>open in another window</source>
            <translation>已在另一个窗口中打开</translation>
        </message>
        <message>
            <source>The plan is below Ultimate; communities and deleting accounts are not switched on</source>
            <translation>套餐低于旗舰版；社群和删除账号未开通</translation>
        </message>
    </context>
    <context>
        <name>imdesk::SignatureWatch</name>
        <message>
            <source>The UserSig ends within two minutes</source>
            <translation>UserSig 将在两分钟内过期</translation>
        </message>
        <message>
            <source>The UserSig of this connection has ended</source>
            <translation>此连接的 UserSig 已过期</translation>
        </message>
        <message>
            <source>After that no call can be signed.</source>
            <translation>过期后将无法为调用签名。</translation>
        </message>
        <message>
            <source>No call can be signed any more.</source>
            <translation>已无法再为调用签名。</translation>
        </message>
        <message>
            <source>Edit the connection: paste a new UserSig, or give the secret key.</source>
            <translation>请编辑连接：粘贴新的 UserSig，或填写密钥。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StandIns</name>
        <message numerus="yes">
            <source>[%n character(s)]</source>
            <translation>
                <numerusform>[%n 个字符]</numerusform>
            </translation>
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
            <source>Type its SDKAppID and secret key.</source>
            <translation>输入 SDKAppID 和密钥。</translation>
        </message>
        <message>
            <source>No keychain answers here: the key is kept until the program ends.</source>
            <translation>本机没有可用的系统密钥环：密钥只保留到程序退出为止。</translation>
        </message>
        <message>
            <source>The key goes into the keychain of this computer.</source>
            <translation>密钥会存入本机的系统密钥环。</translation>
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
        <message>
            <source>%1 to %2 (UTC: %3 to %4)</source>
            <translation>%1 至 %2（UTC：%3 至 %4）</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsCentre</name>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Charts or table</source>
            <translation>图表或表格</translation>
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
            <source>Beijing days: %1</source>
            <translation>北京日：%1</translation>
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
        <message>
            <source>Usual (same weekday, four weeks)</source>
            <translation>常见范围（四周内同一星期几）</translation>
        </message>
        <message>
            <source>Against a week before: %1</source>
            <translation>与一周前相比：%1</translation>
        </message>
        <message>
            <source>&amp;Charts</source>
            <translation>图表(&amp;C)</translation>
        </message>
        <message>
            <source>One for each field</source>
            <translation>每个字段一张</translation>
        </message>
        <message>
            <source>All in one</source>
            <translation>合并为一张</translation>
        </message>
        <message>
            <source>Charts of daily figures</source>
            <translation>每日数据图表</translation>
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation>PDF 页面 (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsFieldList</name>
        <message>
            <source>Fie&amp;lds</source>
            <translation>字段(&amp;L)</translation>
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
            <source>The first %1 of the %2 selected fields are drawn.</source>
            <translation>绘制所选 %2 个字段中的前 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsFigures</name>
        <message>
            <source>not final, so nothing to compare yet</source>
            <translation>未定稿，暂无可比较的数据</translation>
        </message>
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
            <source>Latest final day: %1, against the same weekday a week before</source>
            <translation>最近一个已定稿的日期：%1，与上周同日相比</translation>
        </message>
        <message>
            <source>Latest day: %1 (not final)</source>
            <translation>最近一天：%1（未定稿）</translation>
        </message>
        <message>
            <source>usual: %1 to %2</source>
            <comment>figures</comment>
            <translation>通常：%1 至 %2</translation>
        </message>
        <message>
            <source>%1, so this is unusual</source>
            <comment>usual: 10 to 20</comment>
            <translation>%1，因此不寻常</translation>
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
            <source>%n Beijing day(s) with figures: %1.</source>
            <translation>
                <numerusform>有数据的北京日共 %n 天：%1。</numerusform>
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
        <message numerus="yes">
            <source>%n day(s) not final: %1. The service completes a day the next morning at about 10:00 Beijing time.</source>
            <translation>
                <numerusform>%n 天未定稿：%1。服务端约在次日北京时间 10:00 补全当天的数据。</numerusform>
            </translation>
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
        <message>
            <source>The archive of older days was damaged</source>
            <translation>较早日期的归档已损坏</translation>
        </message>
        <message>
            <source>It lies at %1 now; a new one is begun.</source>
            <translation>它现在位于 %1；已开始新的归档。</translation>
        </message>
        <message>
            <source>Older days cannot be kept on this computer</source>
            <translation>本机无法保存较早的日期</translation>
        </message>
        <message>
            <source>Only the last 30 days are shown. The service forgets them after that.</source>
            <translation>只显示最近 30 天。之后服务端不再保留。</translation>
        </message>
        <message>
            <source>View saved: %1</source>
            <translation>视图已保存：%1</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>视图：%1</translation>
        </message>
        <message>
            <source>No figures in these days. The archive begins on %1; the service keeps 30 days.</source>
            <translation>这些日期没有数据。归档始于 %1；服务端保留 30 天。</translation>
        </message>
        <message>
            <source>The archive begins on %1; earlier days cannot be had any more.</source>
            <translation>归档始于 %1；更早的日期已无法获取。</translation>
        </message>
        <message>
            <source>No field is ticked. Tick what should be in the file.</source>
            <translation>没有勾选任何字段。请勾选文件中需要的内容。</translation>
        </message>
        <message>
            <source>daily figures</source>
            <translation>每日数据</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsRangeBar</name>
        <message>
            <source>&amp;Days</source>
            <translation>日期(&amp;D)</translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two days</comment>
            <translation>至</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Saved vie&amp;ws</source>
            <translation>已存视图(&amp;W)</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>最近 90 天</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>All there is</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
        <message>
            <source>No views saved yet</source>
            <translation>还没有保存的视图</translation>
        </message>
        <message>
            <source>Save days and fields as a view…</source>
            <translation>将日期和字段保存为视图…</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>移除视图</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsViewDialog</name>
        <message>
            <source>Save this view</source>
            <translation>保存此视图</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Days, ticked fields and charts are kept under this name.</source>
            <translation>日期、勾选的字段和图表将以此名称保存。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>There is a view of this name; it is replaced.</source>
            <translation>已有同名视图；将被替换。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::StatusStrip</name>
        <message>
            <source>Receiver on %1, %2 in the last minute</source>
            <translation>接收器位于 %1，最近一分钟 %2 个</translation>
        </message>
        <message>
            <source>Receiver failed</source>
            <translation>接收器出错</translation>
        </message>
        <message>
            <source>Receiver off</source>
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
        <message>
            <source>Attached to %1, %2 in the last minute</source>
            <translation>已接入 %1，最近一分钟 %2 个</translation>
        </message>
        <message>
            <source>No connection to %1</source>
            <translation>与 %1 没有连接</translation>
        </message>
        <message>
            <source>UserSig has ended</source>
            <translation>UserSig 已过期</translation>
        </message>
        <message>
            <source>UserSig: less than 1 min left</source>
            <translation>UserSig：剩余不足 1 分钟</translation>
        </message>
        <message>
            <source>UserSig: %1 min left</source>
            <translation>UserSig：剩余 %1 分钟</translation>
        </message>
        <message>
            <source>UserSig: %1 h left</source>
            <translation>UserSig：剩余 %1 小时</translation>
        </message>
        <message>
            <source>UserSig: %1 days left</source>
            <translation>UserSig：剩余 %1 天</translation>
        </message>
        <message>
            <source>How long the pasted UserSig still signs calls. Click to edit the connection.</source>
            <translation>粘贴的 UserSig 还能为调用签名多久。点击可编辑连接。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Table</name>
        <message>
            <source>Export this table…</source>
            <translation>导出此表…</translation>
        </message>
    </context>
    <context>
        <name>imdesk::Take</name>
        <message>
            <source>%1 could not be checked: error %2 %3</source>
            <translation>无法检查%1：错误 %2 %3</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TakeBack</name>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可撤回的内容。</translation>
        </message>
        <message>
            <source>What entry %1 has set was changed after it (%2), and that would be lost. The audit takes it back all the same, after a question.</source>
            <translation>第 %1 条所设的内容此后已被更改（%2），撤销会使其丢失。在“审计”中确认后仍可撤销。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TallyView</name>
        <message>
            <source>In the log of the last minute: %1 events, at most %2 a second · %3 of %4 counted here answered with a refusal</source>
            <translation>日志中最近一分钟有 %1 个事件，最多每秒 %2 个 · 此处共计 %4 个，其中 %3 个以拒绝应答</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Answered in ms, half of them</source>
            <translation>应答毫秒（半数）</translation>
        </message>
        <message>
            <source>99 of 100</source>
            <translation>百分之 99</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>至多 %1</translation>
        </message>
        <message>
            <source>others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>people refused</source>
            <translation>已拒绝部分人员</translation>
        </message>
        <message>
            <source>%1, which refuses nothing</source>
            <translation>%1（不拒绝任何内容）</translation>
        </message>
        <message>
            <source>Counters…</source>
            <translation>计数…</translation>
        </message>
        <message>
            <source>Counters by command, answer and latency</source>
            <translation>按命令、应答和延迟计数</translation>
        </message>
        <message>
            <source>Nothing has been counted yet.</source>
            <translation>尚无计数。</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>计数</translation>
        </message>
        <message>
            <source>By command</source>
            <translation>按命令</translation>
        </message>
        <message>
            <source>By answer</source>
            <translation>按应答</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>allowed or accepted</source>
            <translation>已放行或已接收</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TargetsDialog</name>
        <message>
            <source>The forward targets could not be read</source>
            <translation>无法读取转发目标</translation>
        </message>
        <message>
            <source>Repair or remove the file. Until then nothing is forwarded; applying new ones here replaces it.</source>
            <translation>请修复或删除该文件。在此之前不会转发任何内容；在这里应用新目标会替换该文件。</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>“%1” was taken off the list.</source>
            <translation>“%1”已从列表中移除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Empty: every event.</source>
            <translation>留空：所有事件。</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Changed and not applied yet.</source>
            <translation>已更改，尚未应用。</translation>
        </message>
        <message>
            <source>No target: nothing is forwarded.</source>
            <translation>没有目标：不转发任何内容。</translation>
        </message>
        <message>
            <source>These targets are in use.</source>
            <translation>这些目标正在使用。</translation>
        </message>
        <message>
            <source>%1 sent, %2 % of them with success</source>
            <translation>已发送 %1 个，成功率 %2%</translation>
        </message>
        <message>
            <source>; 95 of 100 within %1 ms</source>
            <translation>；95% 在 %1 毫秒内</translation>
        </message>
        <message>
            <source>Nothing was sent to it since the start.</source>
            <translation>启动以来没有向它发送过内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait in the queue (%1)</source>
            <translation>
                <numerusform>队列中有 %Ln 个事件等待（%1）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were given up</source>
            <translation>
                <numerusform>已放弃 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>It fails; it is tried again ever more rarely.</source>
            <translation>它正在失败；重试的间隔会越来越长。</translation>
        </message>
        <message>
            <source>Last trouble: %1</source>
            <translation>最近的故障：%1</translation>
        </message>
        <message>
            <source>The targets could not be saved; nothing was applied</source>
            <translation>无法保存目标；未应用任何更改</translation>
        </message>
        <message>
            <source>Forward targets</source>
            <translation>转发目标</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Targets in the order in which their answers count</source>
            <translation>按应答优先顺序排列的目标</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Addr&amp;ess</source>
            <translation>地址(&amp;E)</translation>
        </message>
        <message>
            <source>The query of the callback is appended.</source>
            <translation>会附加回调的查询参数。</translation>
        </message>
        <message>
            <source>&amp;Which events</source>
            <translation>哪些事件(&amp;W)</translation>
        </message>
        <message>
            <source>For example: cmd = before-group-message</source>
            <translation>例如：cmd = before-group-message</translation>
        </message>
        <message>
            <source>Events the service &amp;waits for, at once</source>
            <translation>服务等待应答的事件，立即转发(&amp;W)</translation>
        </message>
        <message>
            <source>Its &amp;answer counts</source>
            <translation>采用它的应答(&amp;A)</translation>
        </message>
        <message>
            <source>A&amp;ll other events, from the queue</source>
            <translation>所有其他事件，通过队列(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation>签名(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Token of the target</source>
            <translation>目标的 Token(&amp;T)</translation>
        </message>
        <message>
            <source>Kept in the keychain, never in a file.</source>
            <translation>保存在钥匙串中，绝不写入文件。</translation>
        </message>
        <message>
            <source>T&amp;ime limit (ms)</source>
            <translation>时限（毫秒）(&amp;I)</translation>
        </message>
        <message>
            <source>Le&amp;vel</source>
            <translation>级别(&amp;V)</translation>
        </message>
        <message>
            <source>Wh&amp;ose answer counts</source>
            <translation>采用谁的应答(&amp;O)</translation>
        </message>
        <message>
            <source>as the service signed it</source>
            <translation>保留服务的签名</translation>
        </message>
        <message>
            <source>anew, with its own token</source>
            <translation>用它自己的 Token 重新签名</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>reply rules first, then targets in order</source>
            <translation>先应答规则，再按顺序的目标</translation>
        </message>
        <message>
            <source>targets in order, then reply rules</source>
            <translation>先按顺序的目标，再应答规则</translation>
        </message>
        <message>
            <source>No targets. Add the address of a backend that wants the callbacks.</source>
            <translation>没有目标。请添加需要接收回调的后端地址。</translation>
        </message>
        <message>
            <source>What is forwarded is decided by the listener</source>
            <translation>转发由监听程序决定</translation>
        </message>
        <message>
            <source>The listener at %1 passes callbacks on to the targets in its own file, which “imdeskctl listen” gets by --forward FILE and reads when it starts. The targets here are those of this computer's own receiver, which is off.</source>
            <translation>位于 %1 的监听程序按它自己的文件转发回调：该文件由“imdeskctl listen”的 --forward FILE 指定，在启动时读取。此处的目标属于本机自己的接收器，而它已关闭。</translation>
        </message>
        <message>
            <source>Not in use while this console is attached to a listener.</source>
            <translation>本控制台连接到监听程序期间不使用这些目标。</translation>
        </message>
        <message>
            <source>Never kept in a file.</source>
            <translation>绝不写入文件。</translation>
        </message>
        <message>
            <source>No keychain answers on this computer: kept until the program ends, never in a file.</source>
            <translation>本机没有可用的钥匙串：只保留到程序退出为止，绝不写入文件。</translation>
        </message>
        <message>
            <source>Callbacks are passed on to your own backends. About events that the service waits for they are asked at once, inside its two seconds; who is too slow is cut off and the event is allowed. All other events reach them at least once, from a queue on disk that keeps them for 3 days; one that a target itself refuses (HTTP 400) is given up after 20 times.</source>
            <translation>回调会转发到您自己的后端。对于服务等待应答的事件，会在两秒之内立即询问它们；太慢的会被截断并放行事件。所有其他事件通过磁盘队列至少送达一次，队列保留它们 3 天；被目标本身拒绝的事件（HTTP 400）在 20 次之后放弃。</translation>
        </message>
        <message>
            <source>“%1” of the listener: %2</source>
            <translation>监听程序的“%1”：%2</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TimeSpanDialog</name>
        <message>
            <source>For</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Until (%1)</source>
            <translation>直到（%1）</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Unit of time</source>
            <translation>时间单位</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>直到</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>Ends at %1</source>
            <translation>结束于 %1</translation>
        </message>
        <message>
            <source>Choose a moment that is still to come.</source>
            <translation>请选择将来的时间。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TimeWords</name>
        <message>
            <source>--from %1 is later than --%3 %2.</source>
            <translation>--from %1 晚于 --%3 %2。</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 天 %2 小时</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分钟 %2 秒</translation>
        </message>
        <message>
            <source>%1 is no time. Write 2026-03-01, 2026-03-01T09:00, 2026-03-01T01:00Z, Unix seconds, or an age such as 2h or 7d.</source>
            <translation>%1 不是时间。请写 2026-03-01、2026-03-01T09:00、2026-03-01T01:00Z、Unix 秒，或如 2h、7d 的时长。</translation>
        </message>
        <message>
            <source>%1 is no length of time. Write 90s, 10m, 1h, 7d or forever.</source>
            <translation>%1 不是时长。请写 90s、10m、1h、7d 或 forever。</translation>
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
        <name>imdesk::TopicDialog</name>
        <message>
            <source>Make a topic</source>
            <translation>新建话题</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>In %1.</source>
            <translation>位于 %1。</translation>
        </message>
        <message>
            <source>Make topic</source>
            <translation>创建话题</translation>
        </message>
        <message>
            <source>Save topic</source>
            <translation>保存话题</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Own part of the ID</source>
            <translation>ID 的自定义部分</translation>
        </message>
        <message>
            <source>Stands after the community's ID and @TOPIC#_. Left empty, the service makes one.</source>
            <translation>位于社群 ID 和 @TOPIC#_ 之后；留空则由服务生成。</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>Picture (URL)</source>
            <translation>头像（URL）</translation>
        </message>
        <message>
            <source>Custom text</source>
            <translation>自定义文本</translation>
        </message>
        <message>
            <source>%1 of %2 bytes</source>
            <translation>%1 / %2 字节</translation>
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation>最多 %1 字节。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TopicsPage</name>
        <message>
            <source>New topic…</source>
            <translation>新建话题…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Read its messages</source>
            <translation>查看话题消息</translation>
        </message>
        <message>
            <source>Write into it…</source>
            <translation>在话题中发言…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>话题</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息数</translation>
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation>最后一条消息（%1）</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>发言</translation>
        </message>
        <message>
            <source>Topic ID</source>
            <translation>话题 ID</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>话题</translation>
        </message>
        <message>
            <source>No topics</source>
            <translation>没有话题</translation>
        </message>
        <message>
            <source>Topics part a community into rooms; every member is in all of them.</source>
            <translation>话题把社群分成多个房间，每个成员都在所有话题中。</translation>
        </message>
        <message>
            <source>only owner and admins</source>
            <translation>仅群主和管理员</translation>
        </message>
        <message>
            <source>open</source>
            <translation>开放</translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n 个话题</numerusform>
            </translation>
        </message>
        <message>
            <source>the service tells nothing of it</source>
            <translation>服务未返回其任何信息</translation>
        </message>
        <message>
            <source>a topic without an ID</source>
            <translation>一个没有 ID 的话题</translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s) could not be read</source>
            <translation>
                <numerusform>%n 个话题无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one topic.</source>
            <translation>请选择一个话题。</translation>
        </message>
        <message>
            <source>Let members write</source>
            <translation>允许成员发言</translation>
        </message>
        <message>
            <source>Mute the topic</source>
            <translation>话题禁言</translation>
        </message>
        <message>
            <source>Choose topics first.</source>
            <translation>请先选择话题。</translation>
        </message>
        <message>
            <source>Save topic</source>
            <translation>保存话题</translation>
        </message>
        <message>
            <source>Save the topic %1</source>
            <translation>保存话题 %1</translation>
        </message>
        <message>
            <source>Everybody in %1 sees it at once.</source>
            <translation>%1 中的所有人会立即看到。</translation>
        </message>
        <message>
            <source>Topic %1 made.</source>
            <translation>已创建话题 %1。</translation>
        </message>
        <message>
            <source>Topic %1 saved.</source>
            <translation>已保存话题 %1。</translation>
        </message>
        <message>
            <source>The topic is as before.</source>
            <translation>话题已恢复原样。</translation>
        </message>
        <message>
            <source>Mute the topic %1</source>
            <translation>将话题 %1 禁言</translation>
        </message>
        <message>
            <source>Open the topic %1</source>
            <translation>开放话题 %1</translation>
        </message>
        <message>
            <source>Nobody but owner and admins can write in it until it is opened again.</source>
            <translation>重新开放前，只有群主和管理员可以发言。</translation>
        </message>
        <message>
            <source>All members can write in it again.</source>
            <translation>所有成员可以重新发言。</translation>
        </message>
        <message>
            <source>Mute topic</source>
            <translation>话题禁言</translation>
        </message>
        <message>
            <source>Open topic</source>
            <translation>开放话题</translation>
        </message>
        <message>
            <source>%1 is muted.</source>
            <translation>%1 已禁言。</translation>
        </message>
        <message>
            <source>%1 is open.</source>
            <translation>%1 已开放。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n topic(s)</source>
            <translation>
                <numerusform>删除 %n 个话题</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the topic %1</source>
            <translation>删除话题 %1</translation>
        </message>
        <message>
            <source>From %1, with everything written in them. This cannot be undone.</source>
            <translation>从 %1 中删除，包括其中的全部内容。此操作不可恢复。</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>正在删除</translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s) deleted.</source>
            <translation>
                <numerusform>已删除 %n 个话题。</numerusform>
            </translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最后消息</translation>
        </message>
        <message>
            <source>Only owner and admins may write</source>
            <translation>仅群主和管理员可发言</translation>
        </message>
    </context>
    <context>
        <name>imdesk::TransferDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>转让 %1</translation>
        </message>
        <message>
            <source>The group has no owner now.</source>
            <translation>该群目前没有群主。</translation>
        </message>
        <message>
            <source>The group goes from %1 to the new owner.</source>
            <translation>群主由 %1 变为新群主。</translation>
        </message>
        <message>
            <source>You can transfer it back the same way.</source>
            <translation>可以用同样方式转回。</translation>
        </message>
        <message>
            <source>The owner can appoint admins, disband the group and give it on.</source>
            <translation>群主可以设置管理员、解散和转让该群。</translation>
        </message>
        <message>
            <source>The owner of a Work group can remove members and give the group on. It has no admins, and only an administrator of the app can disband it.</source>
            <translation>好友工作群的群主可以移出成员和转让该群。该类型没有群管理员，只有 App 管理员可以解散该群。</translation>
        </message>
        <message>
            <source>Transfer group</source>
            <translation>转让群</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>新群主</translation>
        </message>
        <message>
            <source>A member of the group.</source>
            <translation>须为群成员。</translation>
        </message>
        <message>
            <source>Type %1 to continue</source>
            <translation>输入 %1 以继续</translation>
        </message>
    </context>
    <context>
        <name>imdesk::UndoHint</name>
        <message>
            <source>Undo in the note or in Audit takes it back: %1</source>
            <translation>可在底部提示或“审计”中撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>imdesk::UndoJobDialog</name>
        <message>
            <source>Rehearse in a sandbox</source>
            <translation>在沙盒中演练</translation>
        </message>
        <message>
            <source>Undo this job</source>
            <translation>撤销此任务</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <translation>%1，位于 %2</translation>
        </message>
        <message>
            <source>No row of the job can be taken back.</source>
            <translation>该任务没有可撤销的行。</translation>
        </message>
        <message>
            <source>What will not come back as it was:</source>
            <translation>以下内容无法恢复原状：</translation>
        </message>
        <message>
            <source>Rows that stay as they are</source>
            <translation>保持不变的行</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason, for the audit</source>
            <translation>原因（记入审计）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Copying what it touches into a sandbox and running it there</source>
            <translation>正在把涉及的对象复制到沙盒并在其中运行</translation>
        </message>
        <message>
            <source>Reading the rows of the job</source>
            <translation>正在读取任务的各行</translation>
        </message>
        <message>
            <source>Take them back all the same</source>
            <translation>仍然撤销这些行</translation>
        </message>
        <message numerus="yes">
            <source>Undo %Ln row(s)…</source>
            <translation>
                <numerusform>撤销 %Ln 行…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo %Ln row(s)</source>
            <translation>
                <numerusform>撤销 %Ln 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of the job are taken back, the newest first, with what the audit has read before each of them. It runs as a job of its own.</source>
            <translation>
                <numerusform>将从最新的开始撤销任务的 %Ln 行，恢复为审计在每行执行前读到的状态。撤销作为单独的任务运行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are:</source>
            <translation>
                <numerusform>%Ln 行保持不变：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) set what was changed after the job. That would be lost, so they stay as they are:</source>
            <translation>
                <numerusform>%Ln 行所设的内容在任务之后已被更改。撤销会使其丢失，因此这些行保持原样：</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::UndoOffer</name>
        <message>
            <source>%1 objects</source>
            <translation>%1 个对象</translation>
        </message>
        <message>
            <source>Done: %1 (%2)</source>
            <translation>已完成：%1（%2）</translation>
        </message>
        <message>
            <source>Done in part: %1 (%2)</source>
            <translation>部分完成：%1（%2）</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>已完成：%1</translation>
        </message>
        <message>
            <source>Done in part: %1</source>
            <translation>部分完成：%1</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>It could not be taken back</source>
            <translation>无法撤销</translation>
        </message>
        <message>
            <source>%1 taken back, %2 not</source>
            <translation>%1 项已撤销，%2 项未撤销</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及另外 %Ln 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::UndoRun</name>
        <message>
            <source>Undo of entry %1</source>
            <translation>撤销第 %1 条</translation>
        </message>
    </context>
    <context>
        <name>imdesk::UnreadDialog</name>
        <message>
            <source>Set the unread count of %1</source>
            <translation>设置 %1 的未读数</translation>
        </message>
        <message>
            <source>In %1. The service cuts the number to the messages the group has, and tells nobody.</source>
            <translation>所在群：%1。超过群消息数时服务会自动截断，且不通知任何人。</translation>
        </message>
        <message>
            <source>Now %1, counted from the last message read to the last one written; some that were sent not to count may be among them.</source>
            <translation>当前为 %1，按最后已读到最新消息的序号计算；其中可能包含发送时设为不计未读的消息。</translation>
        </message>
        <message>
            <source>How many there are now is not known.</source>
            <translation>当前未读数未知。</translation>
        </message>
        <message>
            <source>Set unread count</source>
            <translation>设置未读数</translation>
        </message>
        <message>
            <source>Unread messages</source>
            <translation>未读消息数</translation>
        </message>
    </context>
    <context>
        <name>imdesk::WhyDialog</name>
        <message>
            <source>Stops it</source>
            <translation>阻止</translation>
        </message>
        <message>
            <source>May stop it</source>
            <translation>可能阻止</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>供参考</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <source>Why can't A message B?</source>
            <translation>A 为什么无法给 B 发消息？</translation>
        </message>
        <message>
            <source>Finds what stops a message that A's own client sends. A test message by the service's API proves nothing: it passes blacklists, friendship and mutes.</source>
            <translation>查出是什么阻止 A 自己的客户端发出的消息。用服务端接口发测试消息说明不了问题：它不受黑名单、好友关系和禁言限制。</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>群</translation>
        </message>
        <message>
            <source>Account that cannot &amp;send</source>
            <translation>发不出消息的账号(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>发给(&amp;T)</translation>
        </message>
        <message>
            <source>Group that is not &amp;reached</source>
            <translation>收不到消息的群(&amp;R)</translation>
        </message>
        <message>
            <source>Account that is not &amp;reached</source>
            <translation>收不到消息的账号(&amp;R)</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Name both sides and press Check.</source>
            <translation>填写双方，然后按“检查”。</translation>
        </message>
        <message>
            <source>Asking the service</source>
            <translation>正在询问服务</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stop the message.</source>
            <translation>
                <numerusform>有 %n 项阻止这条消息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stops it for certain, but look at this:</source>
            <translation>没有确定的阻碍，但请留意：</translation>
        </message>
        <message>
            <source>Nothing was found, but not everything could be checked.</source>
            <translation>没有发现问题，但有些项目无法检查。</translation>
        </message>
        <message>
            <source>Nothing stops the message.</source>
            <translation>没有什么阻止这条消息。</translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation>此连接是只读的。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::WhyTool</name>
        <message>
            <source>&amp;Why can't A message B? …</source>
            <translation>A 为什么无法给 B 发消息(&amp;W)…</translation>
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
        <name>imdesk::WorldTalk</name>
        <message>
            <source>%1 could not be copied: %2</source>
            <translation>%1 无法复制：%2</translation>
        </message>
        <message>
            <source>not added</source>
            <translation>未加入</translation>
        </message>
    </context>
    <context>
        <name>imdesk::WriteReport</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>正在撤销</translation>
        </message>
        <message>
            <source>Not everything comes back</source>
            <translation>并非所有内容都能恢复</translation>
        </message>
        <message numerus="yes">
            <source>%Ln were members already.</source>
            <translation>
                <numerusform>其中 %Ln 名早已是成员。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were invited and are members once they or an admin accept.</source>
            <translation>
                <numerusform>另有 %Ln 人已被邀请，待本人或管理员同意后才成为成员。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::XlsxWriter</name>
        <message>
            <source>The workbook could not be started: no room for temporary files in %1?</source>
            <translation>无法创建工作簿：%1 中没有存放临时文件的空间？</translation>
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
    <context>
        <name>imdesk::SearchField</name>
        <message>
            <source>Clear the field</source>
            <translation>清空输入框</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>BudgetAlarmText</name>
        <message>
            <source>Look at slow reply rules and forward targets; give targets a shorter time limit.</source>
            <translation>请检查慢的应答规则和转发目标；为目标设置更短的时限。</translation>
        </message>
        <message>
            <source>The last one, to %1, took %2 ms. The service waits %3 ms and went on without it.</source>
            <translation>最近一个是对 %1 的应答，用时 %2 毫秒。服务只等待 %3 毫秒，已不等应答继续执行。</translation>
        </message>
        <message>
            <source>Answers come near the two seconds of the service</source>
            <translation>应答接近服务的两秒时限</translation>
        </message>
        <message>
            <source>5 of 100 took %1 ms or more, of %2 ms.</source>
            <translation>每 100 个中有 5 个用时 %1 毫秒或更长，上限为 %2 毫秒。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) came too late</source>
            <translation>
                <numerusform>%Ln 个应答太晚</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::OrderList</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
    </context>
    <context>
        <name>AccountListText</name>
        <message>
            <source>An account ID has 1 to %1 bytes and no invisible character.</source>
            <translation>账号须为 1 至 %1 字节，且不含不可见字符。</translation>
        </message>
        <message>
            <source>A quote in this line does not end. Nothing from here on is taken.</source>
            <translation>此行有引号未闭合，从此行起均不导入。</translation>
        </message>
        <message>
            <source>The nickname has %1 bytes; the service takes up to %2.</source>
            <translation>昵称有 %1 字节，服务端最多接受 %2 字节。</translation>
        </message>
        <message>
            <source>The avatar URL has %1 bytes; the service takes up to %2.</source>
            <translation>头像 URL 有 %1 字节，服务端最多接受 %2 字节。</translation>
        </message>
        <message>
            <source>The remark has %1 bytes; the service takes up to %2.</source>
            <translation>备注有 %1 字节，服务端最多接受 %2 字节。</translation>
        </message>
        <message>
            <source>The name of a friend group has %1 bytes; the service takes up to %2.</source>
            <translation>好友分组名有 %1 字节，服务端最多接受 %2 字节。</translation>
        </message>
        <message>
            <source>The time of adding is no number of seconds.</source>
            <translation>添加时间不是以秒计的数字。</translation>
        </message>
    </context>
    <context>
        <name>imdesk::LeftOutList</name>
        <message>
            <source>Left out</source>
            <translation>已略去</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
</TS>
