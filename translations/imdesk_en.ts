<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AddressText</name>
        <message>
            <source>“%1” is no address and no subnet. Write for example 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message>
            <source>The reply rules took too long and were cut off at “%1”; the event was allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forward target gave a usable answer in time, so an event was allowed. “%1”: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter of “%1” gave up on an event, for its regular expression would have taken too long; no rule decided about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter of “%1” gave up on an event, for its regular expression would have taken too long; another rule decided about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer has ErrorCode 0, but its ActionStatus is not OK; what the service makes of that is unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service does not heed the ErrorCode of this event, only ResultItem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service documents %1 for this event; what it makes of another code is unknown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArchiveNoteText</name>
        <message>
            <source>The audit cannot be written, so nothing is shown: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit cannot be written, so nothing was wiped: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttachText</name>
        <message>
            <source>The secret for consoles has to be at least %1 characters long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another listener has the socket %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The socket %1 cannot be made: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A port for consoles needs a secret: anybody on this computer could open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 for consoles cannot be listened on: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no socket, and stays as it is. Name another path for the socket.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuditChainText</name>
        <message>
            <source>There is no audit at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read as an audit, so nothing can be said of its entries: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All entries are as they were written, but the table around them or what keeps them from being changed is not as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is missing; the next one there is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its content does not fit its hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its hash is not the one in the side file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It and what follows were cut off: the side file tells of %1 entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All entries are as they were written, but the file around them is damaged: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1 entries before this one were gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The side file with the head of the chain was missing before this entry: whether entries were cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second side file with the end of the chain was missing or spoilt before this entry: whether entries were cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file breaks at its head, so no entry can be read: %1. By its side file it had %2 entries; the last, number %2, was added at %3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuditReaderText</name>
        <message>
            <source>There is no audit at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit has no entry %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snapshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry cannot be understood: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackfillText</name>
        <message>
            <source>Only %1 of %2 messages from the history could be put into the log: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too much waits to be written at the moment.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BudgetText</name>
        <message>
            <source>got a copy, its answer does not count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>allowed in %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered %1 in %2 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; this answer was used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 ms)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rules %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forwarding %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stored and answered %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 of %3 ms: %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service went on without this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rules took too long at “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>allowed, for nobody who was asked answered in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95 of 100 answers within %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; this answer was used: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the regular expression of “%1” would have taken too long on this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent by imdesk, not by the service; passed on only to targets that were named</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandTarget</name>
        <message>
            <source>Groups of this type do not take the command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is for groups of these types: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConditionText</name>
        <message>
            <source>Only %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five minutes around it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From here on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As slow or slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only texts with “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No texts with “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 5 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what came from histories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what was received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only replays and samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No replays and samples</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectionText</name>
        <message>
            <source>--base-url and --region both name the service: give one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a profile stored by imdesk, by its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the service: https, or http on this computer. Also IMDESK_BASE_URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region instead of an address: china, singapore, seoul, tokyo, frankfurt, siliconvalley, jakarta, mumbai, riyadh. Also IMDESK_REGION.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDKAppID of the app. Also IMDESK_SDKAPPID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App admin account that signs (default: administrator). Also IMDESK_ADMIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File that holds the secret key. Also IMDESK_SECRET_KEY, else the keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile named %1. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SDKAppID is a number, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is empty. Leave it out where callbacks are not signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--profile names the whole connection, so --%1 cannot be given with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the app: --profile NAME, or --sdkappid N with --base-url URL or --region REGION.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret key file %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret key file %1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret key file %1 is a folder: name the file in it that holds the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret key file %1 holds more than %2 bytes, so it is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is done, for the audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no secret key for this app: none was given, and the keychain holds none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no secret key for this app: none was given, and no keychain answers on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 on the production profile %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: mutes and bans cannot be noted for the window: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContextText</name>
        <message>
            <source>Probably caused by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>our call %1 at %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request of the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probably caused too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln event(s) before this one</source>
            <translation>
                <numerusform>%Ln event before this one</numerusform>
                <numerusform>%Ln events before this one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) after this one</source>
            <translation>
                <numerusform>%Ln event after this one</numerusform>
                <numerusform>%Ln events after this one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesText</name>
        <message>
            <source>The keychain has not answered yet, so no copy can be kept. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no copy of a message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecoderText</name>
        <message>
            <source>The body is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body is not JSON: %1 at byte %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body is JSON, but not an object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The URL says %1, the body says %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zero byte</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ElementSpecs</name>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clients load it from here. It is never loaded by this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size in bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the large picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the thumbnail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: the picture itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the thumbnail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height of the thumbnail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UUID of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UUID of the thumbnail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the app's own clients understand, often JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra of the push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound of the push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each app numbers its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest, one line a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text for older clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An array of messages with From_Account, MsgTimeStamp and MsgBody.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ElementText</name>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged messages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorPaletteSource</name>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventTableText</name>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Platform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered in ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back-filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body as Base64</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>A callback that could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} signed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} lost the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The online state of {from} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} added {to} as {to:a friend|friends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} removed {to} from the friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} blocked {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} unblocked {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to write to {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} wrote to {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} could not write to {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to create the group “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} created the group {group} “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {asks|ask} to join {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to bring {to} into {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} brought {to} into {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} joined {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} removed {to} from {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} left {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to write in {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} wrote in {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group {group} “{text}” of {from} was disbanded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} changed the profile of {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {asks|ask} {to} to become friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {answers|answer} the friend request of {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} changed the profile of {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} read the messages of {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} recalled a message to {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} extended a message with {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} recalled messages in {group}: no. {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} went offline in {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} came back to {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of {to} in {group} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} could not write in {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to create the topic “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} created the topic “{text}” in {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics of {group} were deleted: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} changed a topic of {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} changed the member {to} of {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} changed attributes of {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} read messages in {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} handed {group} from {text} to {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} of {detail} new groups of today are used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {follows|follow} {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} no longer {follows|follow} {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} wrote to the chatbot {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} mentioned the chatbot {to} in {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} sent data to the chatbot {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many calls of {text}: {detail} a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moderation says {detail} about {from}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to create the official account “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} created the official account {to} “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} changed the official account {to}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The official account {to} “{text}” of {from} was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} {is|are} about to subscribe to {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} subscribed to {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The official account {to} is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} unsubscribed from {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The official account {from} is about to write: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The official account {from} wrote: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The official account {from} recalled a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push to {to}, stage {detail}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push to everyone, {to}, stage {detail}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown callback {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(no text)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(unknown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(without a command)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two people</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %2 and %n more</source>
            <comment>people</comment>
            <translation>
                <numerusform>%1, %2 and %n more</numerusform>
                <numerusform>%1, %2 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken (HTTP %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused (%1)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>refused for %n of the people</source>
            <translation>
                <numerusform>refused for %n of the people</numerusform>
                <numerusform>refused for %n of the people</numerusform>
            </translation>
        </message>
        <message>
            <source>allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked: no token is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right token, but outside the time window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} are friends now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{from} are no longer friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from history</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %2 and more than %n others</source>
            <comment>people</comment>
            <translation>
                <numerusform>%1, %2 and more than %n other</numerusform>
                <numerusform>%1, %2 and more than %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventTitle</name>
        <message>
            <source>Online state of a user changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends were added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends were deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users were put on a blocklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users were removed from a blocklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a one-to-one message is delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a one-to-one message was processed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a group is created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group was created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a join request is processed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before users are pulled into a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After users joined a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After members left a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a group message is delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group message was delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group became full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group was disbanded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group profile was edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a friend request is processed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before an answer to a friend request is processed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a user profile was updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After one-to-one messages were marked read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a one-to-one message was recalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a one-to-one message extension was set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After group messages were recalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AVChatRoom members went offline / came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group message could not be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a topic is created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a topic was created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After topics were deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a topic profile was edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group member profile changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After group attributes changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After group read receipts changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a group got a new owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily net growth of groups passed the alarm level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a user followed others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a user unfollowed others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A user wrote to a chatbot one-to-one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chatbot was mentioned in a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom data from a smart chatbot conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A REST API exceeded its rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content moderation result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before an official account is created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After an official account was created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After an official account profile changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After an official account was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before users subscribe to an official account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After users subscribed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An official account reached its subscriber limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After users unsubscribed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before an official account message is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After an official account message was delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After an official account message was recalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result of an ordinary offline push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result of an all-member push</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBoundText</name>
        <message>
            <source>“%1” is text and has no ranges: name the values one by one. A value with dots stands in quotation marks.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterHintText</name>
        <message>
            <source>Words alone are looked for in %1; not in the sentence of the row, which depends on the language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a field: compare it, as in %1 = value, or write has %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the service waits for an answer is asked with phase = before or phase = after.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterLexerText</name>
        <message>
            <source>“%1” joins nothing here: write and or or, put several values as in {a, b}, or put the text in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quotation mark has no partner.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <source>This bracket was never opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field must stand before “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many brackets or negations inside each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something to look for is missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bracket is never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word or a field must stand before “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing between the quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is missing after “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The regular expression is wrong: %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A filter may be at most %n character(s) long.</source>
            <translation>
                <numerusform>A filter may be at most %n character long.</numerusform>
                <numerusform>A filter may be at most %n characters long.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is not a field. Fields are %2, the documented fields of a body such as Info.Action, or body. and a path; put other text in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A comma or a closing brace is missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is compared with =, &lt;, &gt; or in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is text: compare it with =, ~, contains or in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is compared with = yes or = no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is yes or no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is less than that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is greater than that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no length of time; write 30s, 5m, 1h30m or 7d, or put the words in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values after “%1” stand in braces: {a, b} or {1..5}. Put other text in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is only a piece of a length of time; write 30s, 5m, 1h30m or 7d, or put it in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is missing after “%1”; one with brackets or signs stands in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value with brackets or signs stands in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing lies from “%1” to “%2”: the smaller one stands first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is compared with = before or = after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is before or after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no length of time; write whole milliseconds such as 500, or 500ms, 2s, 1s500ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A range has two ends: write 1..5, or compare with &lt;= or &gt;=.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is one of %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterTimeText</name>
        <message>
            <source>There was no “%1”: clocks were set forward over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a time; write 2026-01-02, "2026-01-02 10:00" or "2026-01-02 10:00 +08:00".</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterUseText</name>
        <message>
            <source>an event gets its number when it is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how long an answer took is known once it was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rules make the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff mark events later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff write notes later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” needs times with their date here, as in "2026-01-02 10:00": now, today, last 5m or 10:00 would be counted from the moment at which the filter is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no value yet when this filter decides: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormText</name>
        <message>
            <source>The filter cannot be used: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForwardQueueText</name>
        <message>
            <source>%1 is no forward queue of this version of the program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForwarderText</name>
        <message>
            <source>“%1” refused the event %2 %3 times (%4); it was given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 events waiting for “%2” were given up, the oldest first: its queue is full or they are too old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 events wait to be forwarded; soon the oldest will be given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log was rescued or replaced, or has lost its newest events. What waits to be forwarded still is, and so are all events from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has taken no event for minutes (%2). Its events wait, %3 so far, and it is tried again ever more rarely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” takes events again; %2 still wait for it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrontText</name>
        <message>
            <source>Port %1 is in use by another program. Choose another port, or end that program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not listen on port %1. Choose a port above 1023.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupExportText</name>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details read at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupExtras</name>
        <message>
            <source>No counter is named; without names all would be deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupJobsText</name>
        <message>
            <source>UserID of the member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a member already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason that is told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how long; 0 lifts, 4294967295 is for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public, Private, ChatRoom, AVChatRoom or Community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GroupId; without one the service makes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserID of the owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On or Off: everybody is muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disband groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set roles of members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin or Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set name cards of members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name within the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is to be changed: none of %1 is given.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupRules</name>
        <message>
            <source>Nobody can be added to a live room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People come in by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be removed from a live room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can mute or ban the person instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner of a live room cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can make somebody an admin of the room instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles in live rooms are not set member by member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the admins of the room under Online now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms keep nothing of ordinary members, so there are no name cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms hold any number of people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is invited to a live room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms keep no history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms reach only who is online anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms count no unread messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms have no read receipts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages in live rooms carry no extensions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can put it into the custom data of the message instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only communities have topics.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups are in the older documentation only: at most 5 in an app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only live rooms tell who is inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups keep no history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups reach only who is online anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups count no unread messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups have no members that could be dealt with one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type of this group is not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work groups cannot mute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can remove members instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can remove the member instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work groups have no admins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can make the member the owner instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings count no unread messages: the service says yes and changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newcomers of a community always read what was said before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities know no bans.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can remove or mute the member instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bans need the Ultimate plan and a switch in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities have no counters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can use an attribute instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities do not take @all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can name the members instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities have no read receipts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counters need the Ultimate plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The members' list has a column for who is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only communities that were made with topics have them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities need a paid plan and a switch in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow writing in Settings, Profiles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the plan or the switch has changed, refresh to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities are not switched on in the console of this app (code 11000).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console of this app has this switched off, or the plan is too small (code 10007).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members: 20 on trial, 200 on Standard, 2,000 on Ultimate, %1 at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members: any number. Rooms in an app: 10 on trial, 50 on Standard, any number on Ultimate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members: %1 at most. Needs a paid plan and a switch in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members: everybody who is online. At most 5 in an app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only printable ASCII: letters, digits, blanks and marks, no accents, no Chinese.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 bytes; these are %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ID of a community begins with @TGS#_</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>@TGS# at the beginning is kept for IDs that the service makes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 16 letters, digits and _, as set up in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole ID has at most %1 bytes; these are %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can look in People who is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be added to a broadcast group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who is online gets its messages anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be kept out of a broadcast group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can make a group of another type for those who are to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has to be muted in a broadcast group: only an administrator of the app acts in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A broadcast group has no owner and no admins: only an administrator of the app acts in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups reach any number of people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups have neither attributes nor counters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can use a custom field of the group instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan of this app does not hold this (code %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs the Ultimate plan, and by its profile this app has a plan below it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the plan has changed, say so in Settings, Profiles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can make a Public group instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many are inside the API explorer tells: get_online_member_num.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can mute people in the room yourself instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can mute the person instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to people one by one, the history tells who has read it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupText</name>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type of this group is not known, so nothing is said of what it can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full member list: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add and remove members by call: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notification: to everyone or to named members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notification: to everyone only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notification: closed to this app; it goes as an ordinary message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join: by invitation only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join: by approval unless the group says otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join: free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join: free, and the only way in; nobody can be invited or removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the app administrator sends; older documentation only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms keep no member list. The service refuses to list them, or tells a part only (at most 300 in older versions). Last messages and join times are not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broadcast groups have no members that could be listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities are listed page by page in the service's own order. Online states are up to 4 minutes old. Members of topics are not told apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next message number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On: only owner and admins may speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDKAppID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom field %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupWrites</name>
        <message>
            <source>The service did not take this account and does not say why.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuardRulesText</name>
        <message>
            <source>The safety rules in %1 cannot be understood, so nothing may be changed: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuardWordsText</name>
        <message>
            <source>protected: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected: %1 from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer protected: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer protected: %1 from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unlocked for %1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unlock ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unlocked for %1 s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoleLookupText</name>
        <message numerus="yes">
            <source>%n number(s) belong to tips or deleted messages.</source>
            <translation>
                <numerusform>%n number belongs to tips or deleted messages.</numerusform>
                <numerusform>%n numbers belong to tips or deleted messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) are no longer in the history.</source>
            <translation>
                <numerusform>%n number is no longer in the history.</numerusform>
                <numerusform>%n numbers are no longer in the history.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of groups of its type the service keeps no history.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message>
            <source>not a JSON object: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more cells than the heading names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a receiver or a group is needed, one of the two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no time: Unix seconds, or ISO 8601 with a zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time lies ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the same second as line %1, and a group takes only one message a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the heading line names no column "%1"</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InspectionText</name>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms of %2 ms, after it was stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no, this command is not documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Platform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number in the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>URL query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply rule</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln byte(s)</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobCheckText</name>
        <message>
            <source>The profile is read-only, so nothing would be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is protected by the rule "%2".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A template is a .csv or .xlsx file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (in the file %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (may be left out)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no rows.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobPlanText</name>
        <message>
            <source>There is no verb %1. There are: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan has either rows, a list or a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no argument %2. It takes: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quota_percent is a number from 1 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at_once is a number from 1 to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is no JSON object: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan cannot be understood: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has a key that means nothing: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The argument %1 is neither a text nor a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is no JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has the key %1 twice in one place, so that it is not known which holds.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobRowPagesText</name>
        <message>
            <source>The job has %1 rows, and only %2 can be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobSourceText</name>
        <message>
            <source>A row has a field %1 that the verb does not take. It takes: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has %1 sheets, and only the first one is read, %2. To read another one, name it in "sheet".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has %1 sheets, and only the first one that is not hidden is read, %2. To read another one, name it in "sheet".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that the workbook hides, such as behind a filter, are carried out too. Hidden rows: %1, the first is row %2 of the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The verb has no field %1. It takes: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has %1 columns, so there is no column %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has no column %1. It has: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column holds %1. Name one in "columns", or give it in "arguments". The file has: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column %1 would not be written. Name it in "columns" under its tag, or take it out of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: %2 is neither a text nor a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a date or a time in the workbook, which would be sent as %2. Make its column one of text and enter the values anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is an error in the workbook: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is TRUE or FALSE in the workbook, which would be sent as %2. Make its column one of text and enter the values anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is the number %2 in the workbook, which no ID is. Make its column one of text and enter the IDs anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is the number %2 in the workbook, and of a number Excel keeps only the first %3 digits. Make its column one of text and enter the IDs anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is the number %2 in the workbook, whose number format shows something else there, so that it is not known which ID is meant. Make its column one of text and enter the IDs anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 has changed since it was looked at. Look at its columns again before anything is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8 and has no byte order mark, so it is read as %1. Where names look wrong, name another encoding, such as BIG5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is read as UTF-8, but its bytes could be GB18030 as well. Where names look wrong, name that encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading %1 stands more than once: column %2 is read, column %3 is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing takes these columns: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values in columns that have no heading and feed nothing are not read. Rows with such values: %1, the first is row %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 was changed while it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a formula without a stored value. Open and save the file in Excel, or enter the value itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column of %1 is named by its heading or its number from 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is needed, and neither a row nor &quot;arguments&quot; gives it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobStoreText</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job has more rows than a job file can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job has %1 rows, and only %2 can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the job is damaged: line %1 of %2 is no whole row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 rows are taken back; it goes on with: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped while the rows were read: there is no job, and nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobUndoText</name>
        <message>
            <source>It is not known whether the row was carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit of this computer holds no entry of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than %1 calls would be needed to undo the job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to take back: it was so before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job %1 is undone already, by the job %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job was made for %1, not for this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no inverse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job %1 runs now. Stop it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of the job %1 was carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it has set was changed after it (%1), and that would be lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobVerbText</name>
        <message>
            <source>the service's reply does not tell of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2: a spreadsheet took the ID for a number and rounded it. Make its column one of text and enter the IDs anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds a zero character, which no ID does. Name the encoding of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes a whole number from 0 to 4294967295, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes %2, not %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2 bytes, and at most %3 are allowed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeychainText</name>
        <message>
            <source>The keychain of this computer is locked. Unlock it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keychain that answers. The secret can be kept for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain waits for its password. Answer its window, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain refused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain kept the secret although it was told to delete it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogExcessText</name>
        <message>
            <source>in the settings of imdesk and of its receiver, or --keep-rows, --keep-days and --keep-mb of “imdeskctl listen”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The event log holds about %Ln event(s) more than its limits allow. The oldest are dropped as soon as new ones come; to keep them, raise the limits now: %1.</source>
            <translation>
                <numerusform>The event log holds about %Ln event more than its limits allow. The oldest are dropped as soon as new ones come; to keep them, raise the limits now: %1.</numerusform>
                <numerusform>The event log holds about %Ln events more than its limits allow. The oldest are dropped as soon as new ones come; to keep them, raise the limits now: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log holds about %Ln event(s) more than that: the oldest will be dropped after the next start of the program, as soon as new ones come.</source>
            <translation>
                <numerusform>The log holds about %Ln event more than that: the oldest will be dropped after the next start of the program, as soon as new ones come.</numerusform>
                <numerusform>The log holds about %Ln events more than that: the oldest will be dropped after the next start of the program, as soon as new ones come.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainText</name>
        <message>
            <source>End at once: 0 where a window can be shown, 3 where none can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdesk: no window can be shown, for no display answers here. imdeskctl does the same in a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin console for a Tencent Cloud Chat app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start on the sandbox with traffic running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with this connection profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a saved callback log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>en or zh_CN, for this start only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown language '%1': it is en or zh_CN.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageExportText</name>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageJobsText</name>
        <message>
            <source>text of the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send messages to people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserID of the sender; without one the app admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserID of the receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send messages to groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send system notifications to groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall messages between people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserID of the sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MsgKey of the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall messages of groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MsgSeq of the message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageWords</name>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placeholder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recalled; the service keeps no content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deleted or expired; only the number is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tip of the group, such as a join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 with %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not tried</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesText</name>
        <message>
            <source>There is another event log by now, and what was meant is not in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutgoingText</name>
        <message>
            <source>The message has no content.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message takes one custom element at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element %1 (%2): %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message has %1 bytes, the service takes %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In groups, online only and no unread count exclude each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message mentions %1, the service takes %2; @all counts as one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities do not take @all: name the members instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is chosen to receive it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text and extra of the push have %1 bytes; Apple's service takes %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeerText</name>
        <message>
            <source>The greeting comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This listener does not know that request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Console and listener are of versions that do not understand each other. Update the older one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is not the one of this listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule “%1” cannot be used: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event with that number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener has too many questions to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener has another event log by now, and this event is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules were changed by somebody else meanwhile, and these were made without that change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This listener has as many consoles as it takes at once; one of them has to detach first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleJobsText</name>
        <message>
            <source>whose list it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who is added or taken off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picture address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End logins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note about the friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>friend list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AddSource_Type_..., where they met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both (as without it) or single</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1: without asking the friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unblock people</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePaletteSource</name>
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the list; the service is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known accounts are being read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known accounts are being searched</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileSecretText</name>
        <message>
            <source>The callback token of this profile is not known here any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileText</name>
        <message>
            <source>China</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Singapore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seoul</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frankfurt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silicon Valley</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jakarta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mumbai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Riyadh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address is not a URL. Write it like https://host or http://127.0.0.1:port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address may hold only scheme, host and port; the path is added by the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address must begin with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain http is allowed only to this computer (127.0.0.1, ::1, localhost). Use https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The region is not known. Choose one of the list or type a base URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SDKAppID is a number of about ten digits; the console of the service shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The admin account has 1 to 32 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The callback port is a number from 0 (any free port) to 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time zone is not known on this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RaceText</name>
        <message>
            <source>not asked: %1 requests are under way already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not asked: it failed %1 times in a row and rests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cut off after %1 ms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReaderText</name>
        <message>
            <source>There is no event log at %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiverSettingsText</name>
        <message>
            <source>%1 holds no settings of the receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings cannot be saved to %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ports are numbers from 1 to 65535 with commas between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address to listen on is an IP address of this computer: 127.0.0.1, or 0.0.0.0 for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the token of the webhook authentication in the connection: without it anybody can invent events.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a certificate and its key, or put a web server with TLS in front: messages travel in the callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the addresses of the service, or have a firewall do so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiverStateText</name>
        <message>
            <source>Port %1 is in use by another program. Choose another port, or end that program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not listen on port %1. Choose a port above 1023.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no address %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A connection was refused with HTTP %1: too large, too slow, too many or not HTTP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks come faster than they can be stored; some were refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback could not be stored and was not acknowledged: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event could not be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer to %1 took %2 ms; the service waits 2,000 ms and went on without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The socket handed over by the service manager cannot be listened on: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A connection came from an address that is not on the list of allowed ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A connection could not be encrypted: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiverText</name>
        <message>
            <source>A callback without SdkAppid came, but this receiver is for the app %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request for %1 came, but callbacks are taken at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A %1 request came, but callbacks are POST requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A body encoded as %1 came, but callbacks are plain JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback without Sign came. Switch webhook authentication on in the console of the service, or remove the token here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback came whose Sign was made with another token than the one set here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A callback came with the right token, but its time differs from this computer's clock by %n second(s); at most one minute is accepted.</source>
            <translation>
                <numerusform>A callback came with the right token, but its time differs from this computer's clock by %n second; at most one minute is accepted.</numerusform>
                <numerusform>A callback came with the right token, but its time differs from this computer's clock by %n seconds; at most one minute is accepted.</numerusform>
            </translation>
        </message>
        <message>
            <source>A callback of the app %1 came, but this receiver is for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No CallbackCommand, neither in the URL nor in the body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback could not be understood, but was kept: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiverWords</name>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign is not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign is checked</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln request(s) in the last minute</source>
            <translation>
                <numerusform>%Ln request in the last minute</numerusform>
                <numerusform>%Ln requests in the last minute</numerusform>
            </translation>
        </message>
        <message>
            <source>This log is held by another imdesk or imdeskctl; what it receives is shown here as it grows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver is off: nothing is taken, what came before is shown</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln turned away</source>
            <translation>
                <numerusform>%Ln turned away</numerusform>
                <numerusform>%Ln turned away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not understood</source>
            <translation>
                <numerusform>%Ln not understood</numerusform>
                <numerusform>%Ln not understood</numerusform>
            </translation>
        </message>
        <message>
            <source>Attaching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listener at %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the oldest %Ln row(s) were dropped to stay within the limit</source>
            <translation>
                <numerusform>the oldest %Ln row was dropped to stay within the limit</numerusform>
                <numerusform>the oldest %Ln rows were dropped to stay within the limit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RehearsalWords</name>
        <message>
            <source>Row %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed in the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 further rows were not rehearsed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages delivered there: %1, to %2 people or groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: messages %2, receivers %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first %1 changes are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that are the same as an earlier one: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values with blanks around them, which are left out: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could not be copied is not as it is in the app: %1, listed in the details.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In the sandbox %1 of %Ln row(s) were done. Changes: %2</source>
            <translation>
                <numerusform>In the sandbox %1 of %Ln row was done. Changes: %2</numerusform>
                <numerusform>In the sandbox %1 of %Ln rows were done. Changes: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetryText</name>
        <message>
            <source>no answer yet, trying again (%1 of %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection failed, trying again (%1 of %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many calls at once, trying again (%1 of %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service could not do it now, trying again (%1 of %2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleStoreText</name>
        <message>
            <source>The reply rules in %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too large to hold reply rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no reply rules: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply rules in %1 cannot be used: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply rules cannot be saved to %1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>This version does not know the action “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own codes are 10100 to 10200 for groups, 120001 to 130000 for one-to-one messages and 38000 to 39000 for friend requests; 0 takes the plain refusal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one word to mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one account to refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules %1 and %2 have the same id “%3”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some people refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only messages can be dropped. These events would pass this rule: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code %1 cannot refuse these events, so they would pass this rule: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be refused with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (off now)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>matches %Ln event(s) that cannot be dropped</source>
            <translation>
                <numerusform>matches %Ln event that cannot be dropped</numerusform>
                <numerusform>matches %Ln events that cannot be dropped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>matches %Ln event(s) that cannot be refused with the code %1</source>
            <translation>
                <numerusform>matches %Ln event that cannot be refused with the code %1</numerusform>
                <numerusform>matches %Ln events that cannot be refused with the code %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>gave up on %Ln event(s), for its regular expression would have taken too long</source>
            <translation>
                <numerusform>gave up on %Ln event, for its regular expression would have taken too long</numerusform>
                <numerusform>gave up on %Ln events, for its regular expression would have taken too long</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SalvageText</name>
        <message>
            <source>The damaged event log %1 could not be put aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how many are lost cannot be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most %1 are lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log was damaged. %1 events were saved into a fresh one; %2. The damaged file is kept as %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log was damaged, and no event could be read out of it: a fresh one was begun. The damaged file, %1, is kept as %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SandboxText</name>
        <message>
            <source>A callback URL begins with http:// or https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback URL has no query, fragment or user: the service adds its own query.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sandbox calls this computer only; %1 is another. Use 127.0.0.1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemaText</name>
        <message>
            <source>%1 is a database of another program, not an event log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SealText</name>
        <message>
            <source>The key of snapshots has to be 64 hexadecimal digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is encrypted, and its key (ID %1) is not here: neither the keychain nor IMDESK_SNAPSHOT_KEY has it. The file stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is encrypted with another key (ID %1) than the one that is here (ID %2). Give the right one in IMDESK_SNAPSHOT_KEY; the file stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was changed after it was written, so it is not read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignerText</name>
        <message>
            <source>The UserSig was made for SDKAppID %1, this profile has %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The UserSig was made for the account %1, this profile signs as %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no secret key for this profile yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pasted text does not have the form of a UserSig.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pasted UserSig has ended, so no call can be signed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SnapshotStoreText</name>
        <message>
            <source>The snapshot %1 is no longer kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The snapshot %1 is not as it was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The snapshot %1 cannot be read. %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StoreText</name>
        <message>
            <source>The folder %1 does not exist. Make it, or correct the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file is given for the event log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is held by another imdesk or imdeskctl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written safely: no write-ahead log there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged and cannot be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was moved or removed while it was being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was cut short by another program, and what is left of it cannot be put aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was cut short by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may only be read: events cannot be kept in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StoreWatchText</name>
        <message>
            <source>The event log is %1 % full. Soon its oldest events will be dropped: raise the limits, or save them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log was cut short by another program: events it held may be lost. Another log was begun in its place; what is left of the old one is kept as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log was moved while it was being written. Another log was begun in its place; the events before are where the old one is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log was removed while it was being written: the events it held are lost. Another log was begun in its place.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The event log is full: its oldest %Ln event(s) were dropped to stay within its limits. Raise the limits, or save old events first.</source>
            <translation>
                <numerusform>The event log is full: its oldest %Ln event was dropped to stay within its limits. Raise the limits, or save old events first.</numerusform>
                <numerusform>The event log is full: its oldest %Ln events were dropped to stay within its limits. Raise the limits, or save old events first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The event log filled up too fast to warn before: its oldest %Ln event(s) were dropped already, and more go as new ones come. To keep more, raise the limits: %1.</source>
            <translation>
                <numerusform>The event log filled up too fast to warn before: its oldest event was dropped already, and more go as new ones come. To keep more, raise the limits: %1.</numerusform>
                <numerusform>The event log filled up too fast to warn before: its oldest %Ln events were dropped already, and more go as new ones come. To keep more, raise the limits: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StrandedText</name>
        <message numerus="yes">
            <source>%n event(s) wait for “%1”, which is no target any more; they are given up when they are too old. A target takes them over whose "was" names it, in the file with the targets.</source>
            <translation>
                <numerusform>%n event waits for “%1”, which is no target any more; it is given up when it is too old. A target takes it over whose "was" names it, in the file with the targets.</numerusform>
                <numerusform>%n events wait for “%1”, which is no target any more; they are given up when they are too old. A target takes them over whose "was" names it, in the file with the targets.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableFileText</name>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 is longer than can be right; is there a quote that does not end?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quote that begins in line %1 does not end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no regular file, so no rows are read from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is neither text nor a workbook of Excel 2007 or later. Rows are read from CSV, TSV and plain text, .xlsx and .xlsm: save it as one of them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetCallText</name>
        <message>
            <source>no answer in %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP %1 instead of 200</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an answer without a numeric ErrorCode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an answer that is no JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” leads back to this receiver; what has come round is not passed on again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an answer whose ErrorCode is no whole number of 32 bits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetText</name>
        <message>
            <source>A target needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address begins with http:// or https:// and names a host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address holds a user name or password; those would end up in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter is not valid at character %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign is "keep" or "anew", not "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To sign anew the token of the target is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time limit is %1 to %2 ms, inside the two seconds of the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The level is sandbox, test or production, not "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The winner is "rules" or "targets", not "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 targets can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two targets have the id "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1": %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" cannot take over what waits for "%2": another target has or had that id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forward targets in %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too large to hold forward targets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no forward targets: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forward targets cannot be saved to %1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextDecoderText</name>
        <message>
            <source>There is no encoding %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds bytes that its encoding does not know. Save it as UTF-8 or name its encoding.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TlsText</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TLS needs both a certificate file and a key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no RSA or EC key in PEM form, or one behind a passphrase. Write the key without a passphrase into a file only this user can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key in %1 does not belong to the certificate in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate in %1 and the key in %2 cannot be used together: %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TransportText</name>
        <message>
            <source>The connection was closed before the whole answer came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection failed before the whole answer came.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoText</name>
        <message>
            <source>%1 was the owner and comes back as a member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time of joining is the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was a member before is not added again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 changed nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no inverse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 was not carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to take back: entry %1 changed nothing, or it is not known how things stood before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation group gets a new number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only some of its conversations were read before it was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stays as it is: how it stood before is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was a friend before and stays one; only remark and groups come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field %1 was not there before and comes back empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 is damaged and cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 is taken back already, by entry %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 is being taken back just now, in another window, by a job or by another program. Look at it again when that is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 was too large: the audit holds only its hash, which cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How things stood before entry %1 lies in its snapshot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 cannot be taken back: a text that would be needed was left out of the audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all was read before, so not all may come back. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no inverse: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts that were not there before stay: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts that were not there before stay: %1 and %2 more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attribute %1 had no name before; a name cannot be taken away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason of a ban is not told by the service and does not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The counter %1 was not there before and stays with what is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group %1 was there before; who was put into it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was sent can only be recalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages that are gone cannot be put back in their place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>others may have used by now what was made; it is ended by a deed of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its members and messages would not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a deleted account cannot be made again as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people sign in again themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is marked as read cannot be marked as unread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the unread count of before cannot be asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who was in the permission group before cannot be asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the marks of before go with whoever leaves the room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a conversation comes back only by a new message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the audit keeps no words of messages, so the values of before are not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not take this account and does not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invited only: a member once the invitation is accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of %1 friends in the group %2 only %3 were told; the others do not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time of becoming friends is the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether %1 stood on their lists too was not read, so %1 is not put there: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether %1 stood on their lists before was not read, so %1 stays there: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has come onto their lists and stays there: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to take back: nobody in it was blocked before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friendships with them that were made since end again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stood on their lists without having them, and does not come back there: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which role %1 had before was not read; it is that of a member then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 changed the safety rules; change them back in Audit, Safety rules, or with imdeskctl guard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only nicknames and pictures of before come back; accounts that were not there before stay. To be rid of them, delete them (accounts delete).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to take back: the attributes in it had no names before, and a name cannot be taken away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it sets, adds or takes away is as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the words of before come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mutes of before come back with the time that is left, and no others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who was added is removed; members of before stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who was removed is added again, with role, name card and fields; the time of joining is new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the owner of before gets the group back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bans of before come back with the time that is left; who was removed stays out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bans of before come back with the time that is left, without their reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nicknames and pictures of before come back; new accounts stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of before come back; a name where there was none stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new friendships end; friends of before get back remark and groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who was blocked before is blocked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the group that was made is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the group comes back with what was in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields of the app's own (Tag_SNS_Custom) were not read and do not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message %1 has other words by now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was a friend before and stays one; only remark, groups and fields of the app's own come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has gone out, and no history keeps it: there is nothing to recall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood about %1 on the lists of others (remark, groups, fields of the app's own) was not read and does not come back: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>friends of before come back with remark and groups, on the lists of others for up to %1 of them; the time of becoming friends is new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who was blocked is unblocked, and friendships that ended come back, on the lists of others with remark and groups for up to %1 of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The friend group was not there before and stays: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which friend groups were there before was not read; one that the call has made stays: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoVerbText</name>
        <message>
            <source>Undo of a job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row of the job that is taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose list it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who stands on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number in the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the call that takes it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its body as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unix seconds of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>why there is no call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows that take back the entry, in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes nothing back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowSourceText</name>
        <message>
            <source>Go to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands of the window and of the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups by ID or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People by ID or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error codes of the service and what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WireText</name>
        <message>
            <source>The other side sent a line that is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side sent something that is no JSON object.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>XlsxReaderText</name>
        <message>
            <source>The file %1 is not a whole workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds no workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sheet %1. There are: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is damaged: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook cannot be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds more texts than can be right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of the sheet holds more than can be right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds more styles than can be right.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZipFileText</name>
        <message>
            <source>The packed data is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 is not a whole workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row or a text in it is longer than can be right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It unpacks to more than can be right.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AboutDialog</name>
        <message>
            <source>About imdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A desktop admin console for an app on Tencent Cloud Chat. It is not made by Tencent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs on Qt %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AccountDeeds</name>
        <message>
            <source>Checking accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked %1: %2 imported, %3 not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kicking accounts offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kick offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kick offline…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kicked offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kick %1 offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All devices of the account are logged out and every signature made before stops working. It is no ban: with a new signature the account logs in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile, friends, blacklist, conversations and group memberships go with the account. This cannot be undone. Except in trial apps a deleted ID cannot be imported again for three months, and the service refuses unless deletion is switched on in its console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 deleted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) kicked offline</source>
            <translation>
                <numerusform>%Ln account kicked offline</numerusform>
                <numerusform>%Ln accounts kicked offline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kick %Ln account(s) offline</source>
            <translation>
                <numerusform>Kick %Ln account offline</numerusform>
                <numerusform>Kick %Ln accounts offline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln account(s)</source>
            <translation>
                <numerusform>Delete %Ln account</numerusform>
                <numerusform>Delete %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) deleted</source>
            <translation>
                <numerusform>%Ln account deleted</numerusform>
                <numerusform>%Ln accounts deleted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountExportText</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted one-to-one until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted in groups until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AccountImportDialog</name>
        <message>
            <source>Import at the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on this computer only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add or import accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One account a line, or separated by commas or blanks. With a heading line UserID,Nick,FaceUrl, or with tabs between ID, nickname and avatar URL, nicknames and avatars are taken too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list of up to %1 MB is taken at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with nicknames or avatars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts that do not exist are created; those that exist take the nickname and the avatar given here. In batches of %1. Deleting them again cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent. The accounts appear in the list; Check asks whether they exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts that do not exist are created in this app and count for its plan. Deleting them again cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice, taken once</source>
            <translation>
                <numerusform>%Ln named twice, taken once</numerusform>
                <numerusform>%Ln named twice, taken once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln account(s)</source>
            <translation>
                <numerusform>Import %Ln account</numerusform>
                <numerusform>Import %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln account(s)</source>
            <translation>
                <numerusform>Add %Ln account</numerusform>
                <numerusform>Add %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) added to the list</source>
            <translation>
                <numerusform>%Ln account added to the list</numerusform>
                <numerusform>%Ln accounts added to the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) imported</source>
            <translation>
                <numerusform>%Ln account imported</numerusform>
                <numerusform>%Ln accounts imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) not imported; the table names them.</source>
            <translation>
                <numerusform>%Ln account not imported; the table names it.</numerusform>
                <numerusform>%Ln accounts not imported; the table names them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountNoteDialog</name>
        <message>
            <source>Note on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept on this computer only; the service and the person are told nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their notes differ: what is written here takes the place of all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found by the filter of the list. %1 characters left; empty takes the note away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 characters.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Note on %Ln account(s)</source>
            <translation>
                <numerusform>Note on %Ln account</numerusform>
                <numerusform>Note on %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note of %Ln account(s) taken away</source>
            <translation>
                <numerusform>Note of %Ln account taken away</numerusform>
                <numerusform>Notes of %Ln accounts taken away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note on %Ln account(s) kept</source>
            <translation>
                <numerusform>Note on %Ln account kept</numerusform>
                <numerusform>Note on %Ln accounts kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AccountWords</name>
        <message>
            <source>groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reachable by push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom field %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Avatar URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ban by the admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>female</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>male</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be accepted by the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may not send friend requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Android app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iOS app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QR code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a group in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added by an admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added in a console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>device, its state</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AccountsModel</name>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last seen (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known since (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everywhere: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one-to-one: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (as of %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups in which this console has seen the account: it may be in more, and may have left some. Its page asks for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes in all chats that were set here or asked for in Moderation or on the person's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept on this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted until (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AddFriendsDialog</name>
        <message>
            <source>Into the list of the other one as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without asking for consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add friends of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the other one wants to confirm, a request is sent instead. Can be undone by deleting the friend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made when it is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 8 letters: where the friendship comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be a friend of oneself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service asks for a source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line, or separated by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AddMembersDialog</name>
        <message>
            <source>Add: the group is told, callbacks fire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import: no notice, no callback, for moving a group over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add without a notice in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As admins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined at (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add members to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time of joining lies after the group was made (%1) and before now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time of joining lies before now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One account a line, or parted by commas or blanks; an ID that holds some stands in quotes. Paste as many as you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one account.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice</source>
            <translation>
                <numerusform>%Ln named twice</numerusform>
                <numerusform>%Ln named twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln member(s)</source>
            <translation>
                <numerusform>Import %Ln member</numerusform>
                <numerusform>Import %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln member(s)</source>
            <translation>
                <numerusform>Add %Ln member</numerusform>
                <numerusform>Add %Ln members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AnswerTools</name>
        <message>
            <source>Forward targets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forwarding, replay, samples and doctor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay the selected events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay the rows shown…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a sample…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why do no callbacks come?…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AnsweringSetup</name>
        <message>
            <source>Whether %1 is muted could not be asked: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted in the whole app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not muted in the whole app; a mute in one group may still hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forward target “%1” is not used: its filter is not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain took the token of “%1”: it is kept until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forward target “%1” is not asked: its token is not known here any more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln forward target(s) lack their token</source>
            <translation>
                <numerusform>%Ln forward target lacks its token</numerusform>
                <numerusform>%Ln forward targets lack their tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known here any more: %1. These backends are asked nothing, and what they would refuse is allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the token again and apply the targets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward targets…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ApiClient</name>
        <message>
            <source>The list broke off: the service says that more follows, and names no place for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is noted down here, so nothing can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no command: it is called SERVICE/COMMAND, in letters, digits and _. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ArchivePanel</name>
        <message>
            <source>The archive was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies at %1 now; a new one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch all missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until wiped</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>for %n day(s)</source>
            <translation>
                <numerusform>for %n day</numerusform>
                <numerusform>for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching message files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hour %1 of %2</source>
            <comment>number of all</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>bytes of all bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 hours fetched with %2 messages, %3 without messages, %4 not ready yet, %5 failed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of the files could not be read.</source>
            <translation>
                <numerusform>%Ln row of the files could not be read.</numerusform>
                <numerusform>%Ln rows of the files could not be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What had come of a file is kept for the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some hours could not be fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell of an hour says why. Retry failed tries these again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message files fetched</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Keep messages for %n day(s)</source>
            <translation>
                <numerusform>Keep messages for %n day</numerusform>
                <numerusform>Keep messages for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Archived files, messages and their index from before %1 (Beijing) are wiped from this computer at once. The service has deleted them; they cannot be fetched again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Keep %n day(s), wipe the rest</source>
            <translation>
                <numerusform>Keep %n day, wipe the rest</numerusform>
                <numerusform>Keep %n days, wipe the rest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) wiped.</source>
            <translation>
                <numerusform>%Ln message wiped.</numerusform>
                <numerusform>%Ln messages wiped.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wipe %1 archived messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All message files of this app, the messages read out of them and their index are wiped from this computer. What the service still has can be fetched again; what is older than 7 days is gone for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service writes a file of messages every hour and deletes it after 7 days. Hours are Beijing hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 messages of %2 hours since %3 are here, %4 on disk. The service deletes its files after 7 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address was good until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long messages are kept could not be read from it. Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln damaged archive(s) that had been put aside were wiped, too.</source>
            <translation>
                <numerusform>%Ln damaged archive that had been put aside was wiped, too.</numerusform>
                <numerusform>%Ln damaged archives that had been put aside were wiped, too.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program is reading the archive: what was wiped may lie in its journal until the archive is opened the next time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ArchiveSearch</name>
        <message>
            <source>Archived messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archived messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search archived messages and people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search archived messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one-to-one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln message(s) loaded</source>
            <translation>
                <numerusform>%Ln message loaded</numerusform>
                <numerusform>%Ln messages loaded</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 found so far, newest hour first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing archived matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All words must occur in one message, its sender or its receiver. Hours that are missing above are not searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every word is found anywhere in a text, Chinese too; "in quotes" as it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File of the hour (Beijing)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ArchiveSetup</name>
        <message>
            <source>The daily figures cannot be archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old message files cannot be wiped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ArchivedMessagesModel</name>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AtomicFile</name>
        <message>
            <source>The disk that holds %1 is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would be larger than files may be there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no permission to write in the folder %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 does not exist (any more).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file name is too long: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds %1 reports an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AttachClient</name>
        <message>
            <source>%1 did not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of the listener is not the one with the fingerprint given. Its fingerprint is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener ended the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Console and listener are of versions that do not understand each other. Update the older one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This listener asks for its secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers at %1 does not know the secret: it is not the listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener is not connected at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is more than a listener takes at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 messages were stored before: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The socket %1 is one of another user, who could be anybody. Start the listener with a secret and enter it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This listener has no secret, so it cannot show that it is the one that is meant. Leave the secret empty where it is a program of your own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AttachDialog</name>
        <message>
            <source>The receiver of this computer is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop it first: the window shows one log at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener could not be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is “imdeskctl listen” running with --attach or --attach-port, and the tunnel open?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach to a listener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“imdeskctl listen” receives callbacks on a server. Its events are shown here as if they came to this computer, and its reply rules can be edited. Through SSH: ssh -L 9443:127.0.0.1:9443 SERVER, then port 9443 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Socket (--attach)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A path on this computer; empty takes the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Port on 127.0.0.1 (--attach-port)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ecret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one of the listener; it is never sent and not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Fingerprint of its certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener prints it when it starts; may stay empty, for both sides prove that they know the secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener was reached, but this console is not attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener did not accept the secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the one the listener was started with, from IMDESK_ATTACH_SECRET or --attach-secret-file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AttributesPage</name>
        <message>
            <source>Add attribute…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attributes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No attributes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to 16 short texts that clients and servers share: the state of a game, the song that plays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 attributes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group has at most %1 attributes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one attribute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose attributes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1. Everybody in the group can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an attribute of this name; change that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attribute is gone again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attribute is as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attribute %1 saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the attribute %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody in the group can read it at once. Undo writes the old value back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n attribute(s)</source>
            <translation>
                <numerusform>Delete %n attribute</numerusform>
                <numerusform>Delete %n attributes</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1. Undo writes them again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n attribute(s) deleted.</source>
            <translation>
                <numerusform>%n attribute deleted.</numerusform>
                <numerusform>%n attributes deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attribute(s) are back.</source>
            <translation>
                <numerusform>%n attribute is back.</numerusform>
                <numerusform>%n attributes are back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::AuditGuard</name>
        <message>
            <source>The snapshot holds only a part: %1 could not be read of every topic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is protected from %2 by the rule "%3", so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State before %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Only the first %n page(s) of the state before were read, and more followed.</source>
            <translation>
                <numerusform>Only the first page of the state before was read, and more followed.</numerusform>
                <numerusform>Only the first %n pages of the state before were read, and more followed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Snapshot before %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The snapshot holds only a part: %1 had more pages than are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The snapshot cannot be kept, so nothing was sent: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit cannot be written, so nothing was sent: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why: an unlock needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The safety rules in %1 are being changed by another program, so they stay as they are. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit cannot be written, so the rules stay as they are: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message %1 was found in the history of neither side, so its words are not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The snapshot holds only a part: %1 could not be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AuditModel</name>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed, error %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rules changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>safety rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>damaged entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note of the audit about itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, taken back by %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, partly taken back by %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time (%1)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::AuditPanel</name>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the audit fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all entries again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed from this computer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every write, and every private conversation that is opened, leaves an entry here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 newest entries read, more below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select an entry first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User of the computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all read</source>
            <translation>Not all read</translation>
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snapshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking every entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broken at entry %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries before it are as they were written. Keep the file as it is and find out who had access to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain is whole, but its side file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the newest entries were cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chain intact, %1 entries, since %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The safety rules are saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back entry %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 is taken back, as far as the service allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether anything was changed after it could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n value(s) were changed after it, and that would be lost: %1</source>
            <translation>
                <numerusform>%n value was changed after it, and that would be lost: %1</numerusform>
                <numerusform>%n values were changed after it, and that would be lost: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking back entry %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every write and every private conversation opened from this computer, in a chain that shows any change. No texts of messages are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety rules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person, group, command, reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, with the key in the keychain or in IMDESK_SNAPSHOT_KEY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: no key was at hand. Only the user of this computer may read the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snapshot before %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show snapshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noting down the safety rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain is whole, but a side file was gone once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 tells of it. Whether entries before it were cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry is of %1, not of this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes of the audit about itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the audit is not as it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file as it is and find out who had access to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain is whole, but its second side file is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds something else than the end of the chain: somebody has written into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain is whole, but its second side file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not there, so whether the newest entries were cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done in part</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more loss(es) are told in the list below.</source>
            <translation>
                <numerusform>%n more loss is told in the list below.</numerusform>
                <numerusform>%n more losses are told in the list below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BanDialog</name>
        <message>
            <source>Ban accounts from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They leave the group, get none of its messages and cannot come back until the ban ends or is lifted. Lifting does not bring them back by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One account a line, or parted by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one account.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice</source>
            <translation>
                <numerusform>%Ln named twice</numerusform>
                <numerusform>%Ln named twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ban %Ln account(s)</source>
            <translation>
                <numerusform>Ban %Ln account</numerusform>
                <numerusform>Ban %Ln accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BansPage</name>
        <message>
            <source>Ban accounts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the ban</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banned until (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banned accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is banned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is banned cannot come in and gets no messages of the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose accounts first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may come into %1 again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifting bans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banned until</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) banned</source>
            <translation>
                <numerusform>%Ln account banned</numerusform>
                <numerusform>%Ln accounts banned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Banned %Ln account(s) from %1.</source>
            <translation>
                <numerusform>Banned %Ln account from %1.</numerusform>
                <numerusform>Banned %Ln accounts from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln ban(s)</source>
            <translation>
                <numerusform>Lift %Ln ban</numerusform>
                <numerusform>Lift %Ln bans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ban(s) lifted.</source>
            <translation>
                <numerusform>%Ln ban lifted.</numerusform>
                <numerusform>%Ln bans lifted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ban(s) are as before, without their reasons.</source>
            <translation>
                <numerusform>%Ln ban is as before, without its reason.</numerusform>
                <numerusform>%Ln bans are as before, without their reasons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The bans of %Ln account(s) are as before; who was inside must come back by himself.</source>
            <translation>
                <numerusform>The ban of %Ln account is as before; who was inside must come back by himself.</numerusform>
                <numerusform>The bans of %Ln accounts are as before; who was inside must come back by himself.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BlacklistTab</name>
        <message>
            <source>Block accounts for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can no longer write to %1. A friendship ends on both sides and does not come back when the block is lifted, unless the app is set to keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can block oneself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can write to %1 again. A friendship that ended with the block does not come back. Can be undone by blocking again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking about known accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has blocked %1 the service does not list. Known accounts can be asked about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No known account blocks %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who blocks them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the block…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has blocked no other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blacklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy, open, write to or mute one of those who block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line, or separated by commas or blanks; an ID that holds some stands in quotes. A list holds at most 1,000.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account ID(s) copied</source>
            <translation>
                <numerusform>%Ln account ID copied</numerusform>
                <numerusform>%Ln account IDs copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) blocked</source>
            <translation>
                <numerusform>%Ln account blocked</numerusform>
                <numerusform>%Ln accounts blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %Ln account(s) for %1</source>
            <translation>
                <numerusform>Block %Ln account for %1</numerusform>
                <numerusform>Block %Ln accounts for %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %Ln account(s)</source>
            <translation>
                <numerusform>Block %Ln account</numerusform>
                <numerusform>Block %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln block(s) of %1</source>
            <translation>
                <numerusform>Lift %Ln block of %1</numerusform>
                <numerusform>Lift %Ln blocks of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln block(s)</source>
            <translation>
                <numerusform>Lift %Ln block</numerusform>
                <numerusform>Lift %Ln blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln block(s) lifted</source>
            <translation>
                <numerusform>%Ln block lifted</numerusform>
                <numerusform>%Ln blocks lifted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) asked about</source>
            <translation>
                <numerusform>%Ln account asked about</numerusform>
                <numerusform>%Ln accounts asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked about %Ln known account(s) at %1; others may, too</source>
            <translation>
                <numerusform>asked about %Ln known account at %1; others may, too</numerusform>
                <numerusform>asked about %Ln known accounts at %1; others may, too</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BlockedModel</name>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::BulkButton</name>
        <message>
            <source>Bulk job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On all %1 that match…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On all %1…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>On the %Ln selected…</source>
            <translation>
                <numerusform>On the selected one…</numerusform>
                <numerusform>On the %Ln selected…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::BusyBar</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ByteCounter</name>
        <message>
            <source>%1 of %2 bytes: %3 too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 bytes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CallHistory</name>
        <message>
            <source>The history of calls %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history of calls %1 cannot be written: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history of calls %1 cannot be removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CallHistoryModel</name>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too large to keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request, secrets and message texts removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CallLogModel</name>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CallbackDoctor</name>
        <message>
            <source>The console refuses blanks and the signs ! $ &amp; ? # in it; the service appends its own query.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address holds a user name or password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the host has more than 63 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names hold letters, digits and single hyphens only, none first or last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver listens at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver is off, so nothing can arrive here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the receiver in Callbacks, or "imdeskctl listen" with its --store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console takes the address %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a callback URL such as https://im.example.com/imcallback.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ports %1 and %2 begin alike; the service may take the old one for the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a port of which neither is the beginning of the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old port %1 and the new port %2 do not clash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is an address of this computer or its network; the service on the internet cannot reach it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let a web server or a tunnel with a public name pass callbacks on to the receiver, and enter that name in the console. A sandbox on this computer reaches it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the service reaches %1 cannot be seen from here, only whether this computer does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console has a button that checks the URL from the side of the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address is plain http: whoever is on the way can read callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use https with a certificate of a public authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No TLS connection could be made: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that something speaks TLS at this port, and that the name leads there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate is not valid: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refuses such a certificate. Get one from a public authority, with the whole chain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate is valid, but ends on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renew it; with an expired one callbacks stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate by %1 is trusted on this computer and valid until %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed sample sent to the address got no answer in %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed sample could not be delivered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A firewall drops the requests, or the program behind the address hangs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, the port, and that the web server or tunnel runs and leads to the receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample was answered after %1 ms; the service gives up after 2,000 ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what is slow on the way, at reply rules and at forward targets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed sample sent to the address was answered with 200 in %1 ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address answered with HTTP %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address answered with HTTP %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the same token here and in the console, and see that the clocks agree within a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample named no app, and the receiver may be for one alone: name the app with --sdkappid, or enter its SDKAppID in the connection. Or the way to it does not let this address in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver is for another SDKAppID, or the way to it does not let this address in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The path of the URL is not the one the receiver takes callbacks at, or the web server leads elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service needs 200. Look into the log of the web server or tunnel at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the sample arrived at a receiver of ours cannot be seen from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the log of the receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample arrived at the receiver and is in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something answered with 200, but the sample did not arrive at this receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address leads to another program, perhaps your own backend. Let it pass callbacks on, or enter the address of this receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks came that were signed with another token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the token from the console into the profile, or the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks came without Sign, and they are refused because a token is set here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch webhook authentication on in the console, or remove the token here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks came whose time is more than a minute off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock of this computer by a time server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks of another SDKAppID came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console of another app has this URL, or the profile has the wrong SDKAppID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests came that are not at the callback path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the path in the console with the one the receiver shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks came that could not be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the free room on the disk of the event log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers were later than the two seconds the service waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at slow reply rules and forward targets.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 (%n of late)</source>
            <translation>
                <numerusform>%1 (%n of late)</numerusform>
                <numerusform>%1 (%n of late)</numerusform>
            </translation>
        </message>
        <message>
            <source>The URL was changed in the console less than two minutes ago; it acts in %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the time is over, then cause an event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two minutes after the change of the URL are over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the console, under Callback configuration, each event has a switch of its own. State.StateChange, profile changes and live room members need one more feature switch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The switches of the console cannot be seen from here. The last callback that came was %1, %2 minutes ago, so at least its switch was on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The switches of the console cannot be seen from here, and no callback has come yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether %1 is muted was not asked. For a muted sender the service sends no callback at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is expected: for a muted sender the service sends no callback. Lift the mute and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From this computer callbacks arrive, but: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that can be seen from here works. If callbacks do not come, the switch of the event in the console is the next to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener at %1, to which this console is attached, receives callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no connection to the listener at %1, so it cannot be seen whether it receives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the console is attached again, or look at the listener on its own computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No TLS connection could be made, but plain HTTP is answered there: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the address with http:// in the console, if that is meant, or give the program at this port a certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No TLS connection could be made, though something takes connections there: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its certificate may be broken or belong to another key, or it speaks something else. Look into the log of the web server or receiver at this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample was signed, but the receiver has no token and checks no Sign: whoever knows the address can invent callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the token at the receiver, too: in the connection, or in IMDESK_CALLBACK_TOKEN of "imdeskctl listen".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is an address of this computer, and the sandbox that sends the callbacks runs on it, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address begins with http://, but TLS is spoken at its port, so the sample was not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the address with https:// in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app has no account %1, so nobody of that name causes callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check how the account is written: small and capital letters are different ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name %1 leads to no address: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check how the name is written, and that it is entered at the name servers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The switches of the console cannot be seen from here. The last callback that came was %1, less than a minute ago, so at least its switch was on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address answered with HTTP 401: the receiver asks for a Sign, and the sample had none, for no token is known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the token of the receiver in the connection, or name it with --token, and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address does not begin with http:// or https:// and a host.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CallbackHub</name>
        <message>
            <source>There is no event log to keep callbacks in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener did not take the reply rules: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This console is not attached to the listener any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener has another event log now, or lost the newest part of its own. What was shown before is gone from the window; its events are shown from here on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener is away: mark and note were not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event log to keep mark and note in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log is open, or it can be read once it may be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be given another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing could be read of the file that was there. It is kept as %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CallbacksPanel</name>
        <message>
            <source>Receiver: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver could not be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the receiver there, or close that program, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be received until the file can be read and written.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The filter hides all %Ln row(s).</source>
            <translation>
                <numerusform>The filter hides the only row (%Ln).</numerusform>
                <numerusform>The filter hides all %Ln rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it, or clear it to see them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has come yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter %1 as the callback address in the console of the service. A new address works after about two minutes. Only this computer reaches a loopback address: let a tunnel or a web server pass the callbacks on to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A saved log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The events it holds appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A saved log: it is read here, and nothing is received into it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started, it takes the callbacks of this app, keeps each of them on disk and shows it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: the regular expression is too slow for these texts. %1 rows found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1 found in %2 of %3 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filtering %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid: %1 of %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>(%Ln row(s) could not be decided)</source>
            <translation>
                <numerusform>(%Ln row could not be decided)</numerusform>
                <numerusform>(%Ln rows could not be decided)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>following new rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standing still, press End to follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>older rows are in the store only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store has dropped the body of this event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1</source>
            <comment>person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the rows shown to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop filtering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the rows shown…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow new rows (End)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply rules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the whole history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also the events on disk that are no longer in memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detach from the listener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach to a listener…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the listener at %1 is interrupted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again every few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener at %1 ended the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the listener at %1 receives appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words are looked for in people, group, text and command. Fields: from = alice and text ~ "http". More: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole events are saved where the listener is: imdeskctl events list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in the log of the listener, for everybody attached to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in the log on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No callback is expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service sends none for this call, or the call is too long ago.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln repeat(s) folded into their first</source>
            <translation>
                <numerusform>%Ln repeat folded into its first</numerusform>
                <numerusform>%Ln repeats folded into their first</numerusform>
            </translation>
        </message>
        <message>
            <source>Show repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events that the service sent again, which are shown as one row with their first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply rules were changed and not applied. They are rules of the place that is left, and the changes are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The last valid filter hides all %Ln row(s).</source>
            <translation>
                <numerusform>The last valid filter hides the only row (%Ln).</numerusform>
                <numerusform>The last valid filter hides all %Ln rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>of the last valid filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows shown are not filtered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows shown are those of: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fresh event log was begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set aside and begin a new log…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the file aside and begin a new log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be read of %1. It stays beside under another name, as it is; a new, empty log takes its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a new log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Chart</name>
        <message>
            <source>%1 (not final)</source>
            <comment>a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day: figures</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between figures</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>figures</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ChartView</name>
        <message>
            <source>No figures.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln point(s). Left and Right read out one after the other.</source>
            <translation>
                <numerusform>%Ln point. Left and Right read out one after the other.</numerusform>
                <numerusform>%Ln points. Left and Right read out one after the other.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::CommandList</name>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destructive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command has these words.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n command(s)</source>
            <translation>
                <numerusform>%n command</numerusform>
                <numerusform>%n commands</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter by name, title, field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands of the service</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CommandListModel</name>
        <message>
            <source>Server addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push to all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group attributes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics and global mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends and blocklists</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::CommandPalette</name>
        <message>
            <source>Search or run a command (Ctrl+K)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search people, groups, commands and error codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found yet. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try: &gt; commands, @ people, # groups, ! error codes, ? help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&gt; commands   @ people   # groups   ! error codes   ? help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ComposeExtras</name>
        <message>
            <source>This is no JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What devices get of the push is no JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mention is not an account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra of the push, for the app (Ext)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Android devices (AndroidInfo, JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as Sound, PushStyle, HuaWeiChannelID, HuaWeiCategory, XiaoMiChannelID, OPPOChannelID, GoogleChannelID, VIVOClassification.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple devices (ApnsInfo, JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as Sound, BadgeMode, Title, SubTitle, Image, MutableContent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority in groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where too much is said, Low is thrown away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the service chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts mentioned with @ in groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mention everybody (@all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for read receipts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups and batches; the call to a single person has no such field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May carry message extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups and single people; a batch has no such field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only in groups can everybody be mentioned.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ComposePage</name>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n batch</numerusform>
                <numerusform>%n batches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s), for the service takes 12,000 a minute</source>
            <translation>
                <numerusform>about %n minute, for the service takes 12,000 a minute</numerusform>
                <numerusform>about %n minutes, for the service takes 12,000 a minute</numerusform>
            </translation>
        </message>
        <message>
            <source>From the admin %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only who is online gets it; it is not stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is stored in %1 of %2 groups; the others reach only who is online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a batch fires no callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no callbacks fire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>callbacks fire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not count as unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no offline push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One call a person; callbacks fire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to 500 people a call; no callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One call a group; everybody in it gets it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message is being sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. First line: "%2".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (may have it already)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 and %Ln more</numerusform>
                <numerusform>%1 and %Ln more</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, one by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, in batches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IDs, one a line or parted by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (the admin)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another account: the message appears as written by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom data (CloudCustomData, optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only who is online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not count as unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fire no callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it in the sender's history too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No offline push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of the push (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the push (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results by receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under the same numbers: for two minutes the service drops a second copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 not tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everybody is mentioned</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <translation>
                <numerusform>%Ln group</numerusform>
                <numerusform>%Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s)</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repeated</source>
            <translation>
                <numerusform>%Ln repeated</numerusform>
                <numerusform>%Ln repeated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) cannot be: %1</source>
            <translation>
                <numerusform>%Ln ID cannot be: %1</numerusform>
                <numerusform>%Ln IDs cannot be: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send to %Ln group(s)</source>
            <translation>
                <numerusform>Send to %Ln group</numerusform>
                <numerusform>Send to %Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send to %Ln person(s)</source>
            <translation>
                <numerusform>Send to %Ln person</numerusform>
                <numerusform>Send to %Ln people</numerusform>
            </translation>
        </message>
        <message>
            <source>Only to people: a group has one history for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A batch fires no callbacks anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form emptied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may have it already, for no answer came, and may then get it twice. "Try the missed ones again" sends it under the same numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may have it already, for no answer came.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It goes out under the same numbers: for %n minute(s) the service drops a second copy.</source>
            <translation>
                <numerusform>It goes out under the same numbers: for %n minute the service drops a second copy.</numerusform>
                <numerusform>It goes out under the same numbers: for %n minutes the service drops a second copy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %Ln of them that time is over: who has it gets it twice.</source>
            <translation>
                <numerusform>For %Ln of them that time is over: who has it gets it twice.</numerusform>
                <numerusform>For %Ln of them that time is over: who has it gets it twice.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read receipts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message extensions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Composition</name>
        <message>
            <source>There is no profile named %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 is not an event log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback log (*.db)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the profile %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a fresh world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The people and groups of the sandbox are made anew, and what was kept of the old ones goes with them: the callback log, the archives, lists and drafts. Reply rules, filters and forward targets stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile %1 was not removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its secrets lie in the keychain of this computer, which was not unlocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it and remove the profile again. Or remove the profile alone: then its secrets stay in the keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the profile alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile %1 was removed in another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This window goes on with what it knows of it, until it is closed. The profile cannot be edited or opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To go on with the app later, connect it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the keychain to open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer asks for the password of its keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app itself and the callback log on disk stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection and its secrets are forgotten on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is forgotten on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its UserSig stays, for it is kept for %1, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key stays, for it is kept for %1, too.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1 to continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the list</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show what is affected (%Ln line(s))</source>
            <translation>
                <numerusform>Show what is affected (%Ln line)</numerusform>
                <numerusform>Show what is affected (%Ln lines)</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason, for the audit; may be empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ConversationBar</name>
        <message>
            <source>Two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account whose view is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service keeps one view a side; it is read as this account sees it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day to jump to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ConversationGroupsDialog</name>
        <message>
            <source>Conversation groups of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a new group, or new name of the chosen one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 groups of %2 bytes each, and %3 conversations in all. Needs the top plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversation is chosen in the list: groups can be renamed and deleted, but not filled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the chosen in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the chosen out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the conversation groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some conversations could not be put into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the conversation group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation group %1 made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting conversations into the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renaming the conversation group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation group %1 is now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the conversation group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its conversations stay in the list; that they were in this group is lost unless it is taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting the conversation group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation group %1 deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking conversations out of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation groups were not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose conversations in the list first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a group in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are %1 groups already: the service takes no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversation groups yet. Type a name below to make one.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) chosen in the list.</source>
            <translation>
                <numerusform>%Ln conversation chosen in the list.</numerusform>
                <numerusform>%Ln conversations chosen in the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) not done; the details name them.</source>
            <translation>
                <numerusform>%Ln conversation not done; the details name it.</numerusform>
                <numerusform>%Ln conversations not done; the details name them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) put into %1</source>
            <translation>
                <numerusform>%Ln conversation put into %1</numerusform>
                <numerusform>%Ln conversations put into %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) taken out of %1</source>
            <translation>
                <numerusform>%Ln conversation taken out of %1</numerusform>
                <numerusform>%Ln conversations taken out of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConversationMarksDialog</name>
        <message>
            <source>As %1 sees them; the other side is told nothing. Standard marks and groups together reach at most %2 conversations of a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some have it: left as it is unless chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They differ: left as they are unless something is written here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks of the app's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers from %1 to %2, with spaces between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any text. The only mark an app without the top plan can set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only numbers from %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Marks of %Ln conversation(s)</source>
            <translation>
                <numerusform>Marks of %Ln conversation</numerusform>
                <numerusform>Marks of %Ln conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ConversationsTab</name>
        <message>
            <source>Take the conversation with %1 off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leaves the list of %1 only and comes back with the next message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the history as %1 sees it, too: this cannot be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation with %1 taken off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the history of %1 with %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 no longer sees what was written; the other side still does. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why can't they write?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No recent conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service keeps the newest 100 of each account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking conversations off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation groups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) copied</source>
            <translation>
                <numerusform>%Ln ID copied</numerusform>
                <numerusform>%Ln IDs copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) not done; the details name them.</source>
            <translation>
                <numerusform>%Ln conversation not done; the details name it.</numerusform>
                <numerusform>%Ln conversations not done; the details name them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marks of %Ln conversation(s) set</source>
            <translation>
                <numerusform>Marks of %Ln conversation set</numerusform>
                <numerusform>Marks of %Ln conversations set</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln conversation(s) off</source>
            <translation>
                <numerusform>Take %Ln conversation off</numerusform>
                <numerusform>Take %Ln conversations off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) taken off</source>
            <translation>
                <numerusform>%Ln conversation taken off</numerusform>
                <numerusform>%Ln conversations taken off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear the history of %1 in %Ln conversation(s)</source>
            <translation>
                <numerusform>Clear the history of %1 in %Ln conversation</numerusform>
                <numerusform>Clear the history of %1 in %Ln conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::CountersPage</name>
        <message>
            <source>Add counter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No counters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to 20 whole numbers that are set or moved by a step: likes, gifts, votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 counters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group has at most %1 counters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one counter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose counters first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Increase by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decrease by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step is safe while others count too; setting overwrites what they counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number of 64 bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a counter of this name; change that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The counter is gone again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The counter is as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step is taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter %1 saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the counter %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody in the group sees it at once.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n counter(s)</source>
            <translation>
                <numerusform>Delete %n counter</numerusform>
                <numerusform>Delete %n counters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counter(s) deleted.</source>
            <translation>
                <numerusform>%n counter deleted.</numerusform>
                <numerusform>%n counters deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counter(s) are back.</source>
            <translation>
                <numerusform>%n counter is back.</numerusform>
                <numerusform>%n counters are back.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1. Undo sets them again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Ctl</name>
        <message>
            <source>IMDESK_SDKAPPID is a number, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: the output cannot be written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--type is one of %1, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is empty; leave it out to have all entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is given more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 names nothing; leave it out, or name something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 names nobody; leave it out, or name somebody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call %1 on the production profile %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: Not all of it was done; the reply names what failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it. Without this nothing is changed by way of a production profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(note of the service) %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard input cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body must be a JSON object: '{...}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body is not JSON at character %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>call needs a command and a JSON body: call openim/querystate '{"To_Account":["user1"]}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in the catalogue of commands. Check the spelling, or add --no-check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2). Add --no-check to send it all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SERVICE/COMMAND [JSON | -]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the body even if the catalogue says it is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run 'imdeskctl --help'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdesk demo: the four jobs of a support desk, on a simulated service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>
1. Browse groups and members (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sandbox holds no public group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>   %1 public groups; the first three:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>   %1 has %2 members, among them:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>
2. Send a system notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service pause from 22:00 to 23:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>   Sent to everyone online in %1. It is not stored and fires no callback.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>
3. Watch live callbacks for three seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>   %1 callbacks received, checked, stored and answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>
4. Export operational statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>   %1 Beijing days with %2 columns were written to:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the four jobs against a sandbox it starts, and print what it did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events list needs --store FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event log at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter is not valid: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print stored callback events, oldest first; also while a listener writes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log that listen or imdesk writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only events that match, for example: cmd = after-group-message and text ~ "https?"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most this many (default: all).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups show needs 1 to 50 group IDs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: error %2 %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the ID of every group of the app, a page a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only groups of this type: Public, Private (or Work), ChatRoom (or Meeting), AVChatRoom, BChatRoom, Community.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print what the service knows of up to 50 groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the members of a group: account, role, joined, name card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups members needs one group ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address to listen on (default 127.0.0.1; others are open to the network).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path of the callback URL (default /imcallback).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take callbacks of this app only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File that keeps the events.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also print every event as it is stored, one JSON object a line. Of those that were dropped from the log before anybody read them one line tells the numbers: {"skipped": {"first": 7, "last": 9}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--path begins with a slash, for example /imcallback.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--path is the path of a URL alone, without spaces, question marks and number signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--address is an IP address of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listen needs --store FILE; an event is answered only once it is in that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receive callbacks into a file until it is interrupted; prints one JSON line when ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, error %3 %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: system notifications are closed to this app. Add --as-message to send ordinary group messages instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a system notification to groups: online members only, not stored, no callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only to these members, separated by commas, at most 50 (default: everyone).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also the groups in this file, one a line; - for standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send an ordinary group message instead: it is stored and fires callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port on 127.0.0.1 (default 0: any free one).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDKAppID of the simulated app (default 1400000000).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App admin account (default administrator).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts to begin with (default 2000).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups to begin with (default 300).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed gives the same world (default 1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where callbacks go: http on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token that signs callbacks. Also IMDESK_CALLBACK_TOKEN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse system notifications as for apps that may not send them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not refuse calls that come faster than documented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File that holds the secret key calls must be signed with. Also IMDESK_SECRET_KEY; default: the practice key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print which commands are simulated, and end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is a whole number from %2 to %3, not %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is a whole number from %2 up, not %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 commands are simulated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--traffic is a number of events a second from 0 to 10000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--admin is an account of 1 to 32 bytes without spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the simulated service until it is interrupted; prints one JSON line when ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to write; its ending chooses the format: .csv, .xlsx, .json or .jsonl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields by their API names, separated by commas (default: all).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use API names as headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write CSV without a byte order mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stats export needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs --output FILE with an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field %1. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: admin console for a Tencent Cloud Chat app, in a terminal.

Usage: imdeskctl COMMAND [options]

Commands:
</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command comes first, options after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: interrupted before the demo was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also write a line for every call to standard error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print JSON, one object a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run 'imdeskctl %1 --help'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one account, or a file of IDs with --file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--nick and --face are for one account. For many, write ID, nick and face in a file, with tabs between them.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n account(s) with their friends, groups and messages?</source>
            <translation>
                <numerusform>Delete %n account with its friends, groups and messages?</numerusform>
                <numerusform>Delete %n accounts with their friends, groups and messages?</numerusform>
            </translation>
        </message>
        <message>
            <source>ID...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import accounts; one that is there already is updated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also the accounts in this file, one a line: ID, or ID, nick and face address with tabs between them; - for standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname of a single account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of a single account's picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which accounts are imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete accounts with all their data. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the login of accounts on all their devices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who is online: Online, PushOnline or Offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also each device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call any command of the service and print its reply; the body is checked first. 'imdeskctl commands' lists them, 'imdeskctl commands SERVICE/COMMAND' lists the fields of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>* has to be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command of the service has the words %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[SERVICE/COMMAND | WORDS]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the commands of the service with what they do to the app, or the fields of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print what may follow the words, for the completion of a shell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the account whose list it is, then the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name accounts after the owner, or a file of IDs with --file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no field: write it as Tag=value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no friend field %1: use Remark, Group or Custom_name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>friends update needs the owner, the friend and a field: friends update alice bob Remark=Bob</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the one account whose list is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only look into the owner's own list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark on the friend, at most 96 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend group, at most 30 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it comes from, up to 8 letters (default Admin).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only into the owner's list (default: both lists).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without asking for consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OWNER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the friends of an account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OWNER ID...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make friendships, or ask for them where the other one wants to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OWNER ID TAG=VALUE...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what an account notes of a friend: remark, groups, custom fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take friends off the owner's list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off the other one's list too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who is whose friend: BothWay, AWithB (only the owner has the other), BWithA, NoRelation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print whom an account has blocked, and since when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block accounts for the owner. It ends their friendship.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unblock accounts for the owner; a friendship that was ended does not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who blocks whom: BothWay, AWithB (the owner blocks the other), BWithA, NO.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction, at most 240 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice, at most 300 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most members it takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may join: FreeAccess, NeedPermission, DisableApply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may invite: FreeAccess, NeedPermission, DisableInvite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group create needs a name: group create "night shift" --type Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group edit needs one group ID and what to change: group edit night --notice "closed"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one group, or a file of IDs with --file.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Disband %n group(s) with all their messages?</source>
            <translation>
                <numerusform>Disband %n group with all its messages?</numerusform>
                <numerusform>Disband %n groups with all their messages?</numerusform>
            </translation>
        </message>
        <message>
            <source>group transfer needs a group ID and the new owner, who must be a member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a group and print its ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public (default), Private, ChatRoom, AVChatRoom, Community.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID of your own choice (default: the service makes one).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account that owns it (default: nobody).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account that is in it at once; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what is given, leave the rest; an empty text clears its field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, at most 30 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disband groups. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID NEWOWNER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a group to one of its members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(recalled) %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(deleted or expired)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which conversation: --peer A B for two accounts, or --group GROUPID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no message number: write 12, 12,13 or 20-25.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages of a group are named by --seq, those of two accounts by --key.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Recall %n message(s)?</source>
            <translation>
                <numerusform>Recall %n message?</numerusform>
                <numerusform>Recall %n messages?</numerusform>
            </translation>
        </message>
        <message>
            <source>One of two accounts; the other one follows. The first one's view is shown, and a recall names the sender first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--peer A B | --group GROUPID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the messages of a conversation, oldest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not older than this: 2026-03-01, 2026-03-01T09:00, 2026-03-01T01:00Z, Unix seconds, or an age such as 2h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not newer than this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest so many (default 100, with --output all); 0 = all there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--peer SENDER RECEIVER --key KEY | --group GROUPID --seq N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall messages, however old, from everybody's devices. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key of a one-to-one message; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of a group message: 12, 12,13 or 20-25; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, for messages of a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also the IDs in this file, one a line; - for standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it. Without this nothing is sent, for it cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be undone. Nothing was sent; add --yes to do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no field is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: failed: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: failed, error %2 %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: %1 of %2 were done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File with reply rules for before-events; try them first with "rules try".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the group first, then accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name accounts after the group, or a file of IDs with --file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--to is Admin or Member. An owner is made with 'group transfer'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--to is the new name card; an empty one clears it: --to "".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>members list needs one group ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group has no members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in the group has this role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is in a live room right now: imdeskctl call %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not tell the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the members of a group with role, name card and mute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this role: Owner, Admin, Member; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID ID...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add accounts to a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove accounts from a group; who is not in it counts as removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason that is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID ID... --to ROLE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make members admins of a group, or ordinary members again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin or Member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID ID... --to TEXT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the name card of members, at most 50 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where: --group GROUPID, or --global for the whole app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--everyone mutes one group; there is no such thing for the whole app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--everyone takes no accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: everybody is muted in this group but its owner and admins, without an end; 'unmute --group ID --everyone' lifts it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mute of everyone has no end: leave --for out, lift it with 'unmute --everyone'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say for how long: --for 10m, 1h, 7d or forever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>muted --group takes no accounts: it lists all who are muted there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the whole app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With --global: only one-to-one messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With --global: only messages in groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All ordinary members of the group, until it is lifted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute accounts in a group or in the whole app. A mute survives leaving and joining again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long: 90s, 10m, 1h, 7d or forever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift mutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[ID...]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List who is muted in a group, or say whether accounts are muted in the whole app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>profile set needs an account and at least one field: profile set alice Nick=Alice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the profile fields of accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this field; may be repeated. Nick, AllowType, Custom_Grade or a full tag (default: all standard fields).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID TAG=VALUE...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change profile fields of an account; the others stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rules try needs --store FILE and --rules FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 before-events looked at, %2 left as they were. Nobody was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  %1: refuses %2, drops %3, changes %4, lets %5 pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule “%1” cannot be used: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what reply rules would have done to stored before-events; answers nobody. Rules that are off are told as if each alone were on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A JSON file: {"rules": [{"id": "1", "name": "links", "filter": "text ~ \"https?://\"", "action": "refuse", "code": 10101, "info": "no links"}]}. Actions: allow, refuse, drop, mask-words (with words), refuse-members (with members).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the newest N events (default 10000).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse messages and names that hold this word; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sandbox's time at the start, Unix seconds (default: now). POST /sandbox/clock on its port moves it later. Limits by the minute and the day and the second between two pushes to all follow it, limits by the second keep to the computer's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated seconds in a second (default 1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the sandbox's time stand until it is moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--clock-rate is a number from 0.001 to 86400; --clock-frozen lets time stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--element is a JSON object such as {"MsgType":"TIMFaceElem","MsgContent":{"Index":1}}, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--element: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to send: give a text, or --element.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: sent, not stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: sent, seq %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: sent, key %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>send c2c needs an account and a text: send c2c bob "Hello"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>send group needs a group and a text: send group night "Hello"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account that speaks (default: the app admin).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An element of the message as JSON, after the text; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only who is online gets it; it is not stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TO [TEXT | -]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out of the history of the sender.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GROUPID [TEXT | -]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High, Normal (default) or Low.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--fix %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event %1 of the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stops the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing here that %1 would mend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>why takes two accounts, or one account and --group GROUPID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A B | A --group GROUPID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what keeps A's own client from messaging B or a group, and mend it with --fix.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group that is not reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend what was found, by the word the finding names; then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Examples:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no command %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes no arguments, and so not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs one more word to say what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands:</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The regular expression gave up on %n event(s).</source>
            <translation>
                <numerusform>The regular expression gave up on %n event.</numerusform>
                <numerusform>The regular expression gave up on %n events.</numerusform>
            </translation>
        </message>
        <message>
            <source>Let the console of this user attach through this socket (Callbacks, Attach to a listener).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let consoles attach to this port of 127.0.0.1, encrypted, for example through ssh -L. The secret comes from IMDESK_ATTACH_SECRET or --attach-secret-file, never from an argument.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of that port; one that vouches for itself will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File whose first line is the secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--port is a number from 0 to 65535, or several with commas between them, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a token, in IMDESK_CALLBACK_TOKEN or --token-file: without it anybody can invent events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--sdkappid, so that callbacks of other apps are refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--tls-cert and --tls-key, or a web server with TLS in front: messages travel in them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--allow with the addresses of the service, or a firewall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is open to the network. Add --open-to-network if that is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set before: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port to listen on (default 0: any free one); several with commas between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, --address may be one that other computers reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token that callbacks are signed with. Better in IMDESK_CALLBACK_TOKEN or --token-file, where other users of this computer cannot see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File whose first line is the token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate chain in PEM form: listen with HTTPS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key of the certificate in PEM form, without a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take only clients with a certificate that one of these authorities signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take connections from these addresses and subnets only: 203.0.113.0/24,2001:db8::/32.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections at once, in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections at once from one address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest head of a request, in KiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest body of a request, in KiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory for requests not answered yet, in MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for the head of a request and for a TLS handshake, in seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for the body of a request, in seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time between two requests of a connection, in seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the newest N events (0: all).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep events for N days (0: for ever).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the events within N MiB (0: no limit). A file that has grown larger keeps its size and is filled again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full: answered events survive a power cut (default); normal: they survive the end of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line of %1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--sync is full or normal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether %1 is muted could not be asked: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted: one-to-one %2, groups %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not muted in the whole app; a mute in one group may still hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>doctor callbacks needs --url, the callback URL as it stands in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out why callbacks do not come: sends a signed sample to the callback URL and looks for it in the log of the receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The callback URL as it stands in the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The URL before; ports that begin alike may clash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the URL was entered in the console, such as 1m for a minute ago; it acts after two minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log that the receiver writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token to sign with. Better in IMDESK_CALLBACK_TOKEN, where other users of this computer cannot see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account whose callbacks are missing; asks whether it is muted, with the connection options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forward targets cannot be used: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File with backends that get callbacks passed on, for example {"targets": [{"name": "moderation", "url": "https://im.example.com/cb", "filter": "cmd = before-group-message"}]}. More fields of a target: before, answers, after, sign (keep or anew), token_env, timeout_ms, on, was (its former name, which events may still wait for); beside targets: winner (rules or targets).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 in %3 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; before it was %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address that gets them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File with forward targets; --to then names one of them, and its token and level hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How careful to be with --to URL: sandbox, test or production (default production).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to a production target without asking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks a second, 1 to 100 (default 10).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDKAppID to send (default: as recorded).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--to names none of the targets of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--to cannot be used: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a production target: it takes these callbacks for real ones. Say --yes to send them, or --level test if it is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sent: %2 answered alike, %3 otherwise, %4 failed, %5 gone from the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered, with no answer before to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s) that the service sent again are left out; --repeats sends them.</source>
            <translation>
                <numerusform>%n event that the service sent again is left out; --repeats sends it.</numerusform>
                <numerusform>%n events that the service sent again are left out; --repeats sends them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that never came, but were read from the history of a group, are left out; --backfilled sends them.</source>
            <translation>
                <numerusform>%n event that never came, but was read from the history of a group, is left out; --backfilled sends it.</numerusform>
                <numerusform>%n events that never came, but were read from the history of a group, are left out; --backfilled sends them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that were not taken when they came (with another HTTP status than 200) are left out; by its number each is sent.</source>
            <translation>
                <numerusform>%n event that was not taken when it came (with another HTTP status than 200) is left out; by its number it is sent.</numerusform>
                <numerusform>%n events that were not taken when they came (with another HTTP status than 200) are left out; by its number each is sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more event(s) than --limit %1 are left out; without it they are sent, too.</source>
            <translation>
                <numerusform>%n more event than --limit %1 is left out; without it that is sent, too.</numerusform>
                <numerusform>%n more events than --limit %1 are left out; without it they are sent, too.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no number of an event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the numbers of events, or choose them with --filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events replay needs --store FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event matches; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All events that match are left out; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--body replaces the body of exactly one event of the log by a file that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no callback %1; without a name this command lists all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send stored callbacks again, signed anew with a fresh time, and compare the answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events that match, where no numbers are given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With --filter also what the service sent again, which is left out behind its first otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With --filter also what never came, but was read from the history of a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file with the body to send instead, for one event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the callbacks of the service, print samples of them, or send those to --to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another audit file than this computer's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not before this time: 2026-03-01, 2026-03-01T09:00, 2h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries that hold this anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands whose path holds this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this person, group or message, by its whole ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles whose name holds this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operators whose name holds this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done, partly, failed, unknown, cancelled, refused or open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one entry by its number, as audit list tells it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo: imdeskctl audit undo %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 has no snapshot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chain intact, no entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chain intact, %1 entries, since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broken at entry %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The side file with the head of the chain is missing: whether the end was cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 was written for %2, not for this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print what was done from this computer and by whom, newest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most this many, 0 for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NUMBER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print one entry of the audit in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print as JSON what was kept before an entry ended something for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prove that the audit is whole, or name the first entry that is not as it was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the audit to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what an entry of the audit did, where it has an inverse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only print the calls that would be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows are on %1 sheets, for Excel takes no more on one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>app: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only: yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only: as the profile says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unlocked until %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected: %1 from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--for is a time up to 24h, such as 15m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why with --why TEXT: an unlock needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only from these commands, by pattern: destroy_group, im_open_login_svc/*.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one ID or pattern, such as admin*.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on or off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what of an app is read-only or protected on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PATTERN...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse every change of people and groups whose ID fits a pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take such rules away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on|off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse every change of the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift what is read-only or protected for a while, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long: 15m, 1h; up to 24h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End an unlock before its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2: %3 done, %4 failed, %5 skipped, %6 unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on with: imdeskctl job resume %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on with: imdeskctl job retry %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was not done: imdeskctl job result %1 --failed --output failed.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; %2 a second, about %3 left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one plan: a JSON file, or - for standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is for the profile %1, not for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one job by its ID, as job show lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No process runs this job now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process runs this job now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first %1 rows were rehearsed, %2 were not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a verb: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at most this share of the documented calls a second, in percent. Each process counts for itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PLAN.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry out a bulk job: import, delete, mute, send, ... over a list, CSV or XLSX file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make all checks of a real run without a single call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the plan in a sandbox with copies of what it touches, and tell what changes there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with a job that was paused, cancelled or killed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again what failed, and only that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also rows whose outcome is unknown: they may then be carried out twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[ID]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause a job that another process runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop a job that another process runs, within a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what became of each row to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what was not done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VERB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a file to fill in, or say the fields of a verb such as accounts import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A .csv or .xlsx file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stand-ins hold for this file only. Set %1 to 64 hexadecimal digits to get the same ones each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has to be 64 hexadecimal digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the rows into this file; its ending chooses the format: .csv, .xlsx, .json or .jsonl. A manifest is written beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these columns, in this order, separated by commas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zone of times in the file, such as Asia/Shanghai (default: UTC).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What names people: none (default), stand-ins (the same for the same person), drop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 goes with --output FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--output FILE needs an ending of .csv, .xlsx, .json or .jsonl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--redact takes none, stand-ins or drop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column %1. There are: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the archive (default: the profile's own, the one imdesk uses).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First hour: 2026-03-01, 2026-03-01T09:00, Unix seconds, or an age such as 2d (default: as far back as the service keeps, 7 days).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last hour (default: the last one that is over).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>c2c or group (default: both).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--type is c2c or group, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--to lies before --from, or the two are more than ten years apart.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable row(s)</source>
            <translation>
                <numerusform>%n unreadable row</numerusform>
                <numerusform>%n unreadable rows</numerusform>
            </translation>
        </message>
        <message>
            <source>The archive was damaged; it lies at %1 now, a new one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 hours asked for: %3 fetched with %4 messages, %5 without messages, %6 not ready, %7 expired, %8 failed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hour(s) older than the retention wiped.</source>
            <translation>
                <numerusform>%n hour older than the retention wiped.</numerusform>
                <numerusform>%n hours older than the retention wiped.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only between two accounts: --peer alice --peer bob.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only in a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not older than this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older than this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A conversation is --peer A --peer B or --group GROUPID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what to look for, or name a conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found in what is archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more; --limit takes a larger number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every column names people, so that --redact drop leaves nothing to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the newest %1 messages; there are older ones. --limit takes another number, 0 = all there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no archive at %1 yet; 'imdeskctl history fetch' makes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say --older-than AGE (such as 30d) or --all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe all archived message files with their messages?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe archived messages before %1 (Beijing)?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wiped %1 hours with %2 messages, and %3 files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the hourly message files that are missing, check them and make them findable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also hours that are here already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe what is older after every fetch, from now on; 0 = never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the hours: have, missing, no messages, expired, failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find archived messages that hold all the words; Chinese too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write archived messages to a file: what a search finds, a conversation, or all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take archived messages, their files and their index from this computer for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An age such as 90d, or a time as for --from of 'history'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No new days.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new day(s): %1</source>
            <translation>
                <numerusform>%n new day: %1</numerusform>
                <numerusform>%n new days: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) are final now: %1</source>
            <translation>
                <numerusform>%n day is final now: %1</numerusform>
                <numerusform>%n days are final now: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) of known days have changed.</source>
            <translation>
                <numerusform>%n figure of known days has changed.</numerusform>
                <numerusform>%n figures of known days have changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) of final days came back smaller or not at all; the archived ones stay.</source>
            <translation>
                <numerusform>%n figure of final days came back smaller or not at all; the archived one stays.</numerusform>
                <numerusform>%n figures of final days came back smaller or not at all; the archived ones stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n day(s): %3</source>
            <translation>
                <numerusform>%1 to %2, %n day: %3</numerusform>
                <numerusform>%1 to %2, %n days: %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) are missing: %1</source>
            <translation>
                <numerusform>%n day is missing: %1</numerusform>
                <numerusform>%n days are missing: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch the daily figures and keep them; the service forgets them after 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the archive made by 'stats archive', which goes back further; nothing is fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First Beijing day, 2026-03-01; with --archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last Beijing day; with --archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is a day such as 2026-03-01, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 goes with --archive: the service itself gives its last 30 days as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no archive at %1 yet; 'imdeskctl stats archive' makes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the operational statistics of the last 30 Beijing days, or of the archive, to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by this bulk job, by its whole ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The snapshot is not encrypted: no keychain answered when it was kept. %1 gives a key on a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print as JSON what was kept of messages before they were recalled or changed in imdesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undone by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly undone by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 stays as it is: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo of the job %1: %2 rows are taken back, %3 stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the job %1 can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what the rows of a job did, as a job of its own, where they have an inverse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only tell what changes in a sandbox with copies of what it touches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: muted %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>muted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event log that listen or imdesk writes; what the app's own callback server refused is looked up in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is a JSON object such as {"Sound":"ring.mp3"}, not %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--extensible is for a single receiver: a batch has no such field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--receipts is for several receivers: the call to a single one has no such field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more receiver, or several parted by commas; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom data kept with the message (CloudCustomData).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not count as unread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither before nor after callbacks fire for it (ForbidCallbackControl).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No offline push.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of the offline push.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the offline push (default: made from the content).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data that the push takes through to the app (Ext).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AndroidInfo of the push as JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ApnsInfo of the push as JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for read receipts; not of a single person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may carry message extensions; not to several people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a one-to-one message. Sent by the service's API it passes blacklists and mutes. Several receivers get it in batches, which fire no callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a message into a group, or into several with --to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account that is mentioned with @; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody is mentioned with @all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A custom field (AppDefinedData), whose key is set up in the console; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether permission groups give rights, in communities with topics: 0, 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights of members without a permission group: the sum of permission bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--custom is KEY=VALUE, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A community with topics (SupportTopic); cannot be added later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether newcomers read what was said before: On, Off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to change: give at least one of --name, --introduction, --notice, --face, --max, --join, --invite, --history, --custom, --permission-groups, --default-permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imdeskctl: %1 entries are damaged and cannot be read; audit verify names the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo: none. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 says that a side file with the end of the chain was missing when it was written: whether entries before it were cut off cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the secret key: in IMDESK_SECRET_KEY, in a file named with --secret-key-file, or in the connection in imdesk, which keeps it in the keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keychain, or give the secret key in IMDESK_SECRET_KEY or in a file named with --secret-key-file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events of made-up traffic a second, on average; 0: callbacks come of calls alone. Default 1 with --callback-url; 0 without, where nobody would hear it. An empty world has no traffic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first %1 changes are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another run of this job hears its last answers; it is waited for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 is the same as row %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first rows of the plan (default: all, up to 100000).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write CSV for programs: every value as it is, without a byte order mark. Without it CSV is for Excel: an apostrophe stands before what a spreadsheet would change or run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how a job stands and which rows failed and why, or how all jobs stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which rows are listed: failed (default), unknown, done, all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most so many rows, 0 for all (default: 20).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--rows takes failed, unknown, done or all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--rows and --limit go with the ID of one job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 more: --limit N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What begins with a dash and is no option, such as a text, comes after --, behind all options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What entry %1 has set was changed after it, and that would be lost: nothing was sent. --force takes it back all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back also where what it has set was changed after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: the blanks around %2 are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows %1 stay as they are: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows stay as they are (%2, ...): %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--outcome is done, partly, failed, unknown, cancelled, refused or open, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rule for %1, so nothing was changed. guard show lists the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second side file, %1, holds something else than the end of the chain: somebody has written into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--encoding goes with a plan whose rows stand in a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the file of the plan in this encoding, such as BIG5, instead of the one that is found out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  (sent again)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s) that the service sent again are left out; --repeats prints them.</source>
            <translation>
                <numerusform>%n event that the service sent again is left out; --repeats prints it.</numerusform>
                <numerusform>%n events that the service sent again are left out; --repeats prints them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also what the service sent again, which is left out behind its first otherwise; --json always has it, with copy_of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--port names %1 twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward targets of the receiver at --to that may get them, too, with commas between their names; a receiver of imdesk keeps them from all others. --level is then the highest of theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it. Without this nothing is sent that cannot be undone, and nothing by way of a production profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent; add --yes to do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: %1 [options]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arguments:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID of a job, as 'job show' lists it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserID of an account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account whose list it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field and what it becomes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID of a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member who becomes its owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account that gets the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that the messages hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes it from standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command of the service, such as openim/querystate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body of the request; without it {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only commands that have to do with these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of an entry, as 'audit list' prints it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ID, or a pattern such as admin*.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether every change is refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A job file: a verb with its rows, or with a file of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a job does with each row, such as accounts import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of an event, as 'events list' prints it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A callback such as State.StateChange, or each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account that got the messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account that writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account that is written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second side file, %1, is missing: whether the end was cut off cannot be told. Its name begins with a dot, so a copy of audit.db* leaves it behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character %1 of the body: %2. Add --no-check to send it all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of the job %1 failed, so nothing is tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--columns names %1 more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long messages are kept could not be read from it: until wiped, from now on. 'history fetch --keep-days N' sets it again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hour(s) were taken in again from the message files that lie here.</source>
            <translation>
                <numerusform>%n hour was taken in again from the message files that lie here.</numerusform>
                <numerusform>%n hours were taken in again from the message files that lie here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged archive(s) that had been put aside wiped, too.</source>
            <translation>
                <numerusform>%n damaged archive that had been put aside wiped, too.</numerusform>
                <numerusform>%n damaged archives that had been put aside wiped, too.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program is reading the archive: what was wiped may lie in its journal until the archive is opened the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has not told its time: nothing is wiped, however old it seems.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>days, columns: file</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message>
            <source>No command that changes anything is called %1, so nothing was changed. imdeskctl commands lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows in all were changed after the job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--force takes them back all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also what was changed after the job, which is lost then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 things could not be copied; only the first %2 are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more; history export writes all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the secret key that belongs to this SDKAppID, in IMDESK_SECRET_KEY or in a file named with --secret-key-file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is another JSON value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no JSON object (%2), as every callback is one; --force sends it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With --body also what is no JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Job %1, %n row(s)</source>
            <translation>
                <numerusform>Job %1, %n row</numerusform>
                <numerusform>Job %1, %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are tried again</source>
            <translation>
                <numerusform>%n row is tried again</numerusform>
                <numerusform>%n rows are tried again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused; the answers to %n call(s) are waited for.</source>
            <translation>
                <numerusform>Paused; the answer to %n call is waited for.</numerusform>
                <numerusform>Paused; the answers to %n calls are waited for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are the same as an earlier one.</source>
            <translation>
                <numerusform>%n row is the same as an earlier one.</numerusform>
                <numerusform>%n rows are the same as an earlier one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) had blanks around them.</source>
            <translation>
                <numerusform>%n value had blanks around it.</numerusform>
                <numerusform>%n values had blanks around them.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 can be sent in %3, at least %4; %5 are wrong, %6 protected.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 for %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n receiver</numerusform>
                <numerusform>%n receivers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 would be delivered, to %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n person(s) or group(s)</source>
            <translation>
                <numerusform>%n person or group</numerusform>
                <numerusform>%n people or groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the sandbox: %1, %n change(s). Nothing was changed in the app.</source>
            <translation>
                <numerusform>In the sandbox: %1, %n change. Nothing was changed in the app.</numerusform>
                <numerusform>In the sandbox: %1, %n changes. Nothing was changed in the app.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are the same as an earlier one; job check names them.</source>
            <translation>
                <numerusform>%n row is the same as an earlier one; job check names it.</numerusform>
                <numerusform>%n rows are the same as an earlier one; job check names them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) had blanks around them, which are left out; job check names them.</source>
            <translation>
                <numerusform>%n value had blanks around it, which are left out; job check names it.</numerusform>
                <numerusform>%n values had blanks around them, which are left out; job check names them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whether %n row(s) were carried out is unknown. To try them again: imdeskctl job retry %1 --unknown</source>
            <translation>
                <numerusform>Whether %n row was carried out is unknown. To try it again: imdeskctl job retry %1 --unknown</numerusform>
                <numerusform>Whether %n rows were carried out is unknown. To try them again: imdeskctl job retry %1 --unknown</numerusform>
            </translation>
        </message>
        <message>
            <source>Members of one more group, a community, such as 100000 (default 0: there is none). Accounts are added as it needs them. Its ID is told on standard error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The big group is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse this as for an app whose plan or switch lacks it; may be repeated. One of: %1. below-ultimate: all that needs the Ultimate plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--closed %1 is no feature of a plan. One of: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::DeliveriesModel</name>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key or number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::DeliveryView</name>
        <message>
            <source>Try the missed ones again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy their IDs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) copied</source>
            <translation>
                <numerusform>%Ln ID copied</numerusform>
                <numerusform>%Ln IDs copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::DisbandText</name>
        <message>
            <source>Disband %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group ends for everybody in it. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disband group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the group</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The group ends for its %Ln member(s), who are told; its history can no longer be read. This cannot be undone.</source>
            <translation>
                <numerusform>The group ends for its %Ln member, who is told; its history can no longer be read. This cannot be undone.</numerusform>
                <numerusform>The group ends for its %Ln members, who are told; its history can no longer be read. This cannot be undone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::DoctorDialog</name>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A changed URL acts after two minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new URL acts in %1:%2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two minutes are over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback doctor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why do no callbacks come?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed sample is sent to the address, as the service would, and looked for in the log here. What only the console of the service knows is named as such. The sample is a sign-in of “imdesk-doctor-…” with the header X-Imdesk-Replay: a receiver of imdesk passes it on to no forward target, a backend of your own that does not look at the header takes it for a real one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback &amp;URL in the console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address the service calls, such as that of your tunnel; not the one the receiver has behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>URL &amp;before, if it was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Account whose events are missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have just &amp;changed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check tells here, one after the other, what holds, what does not, and what to do.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::DraftStore</name>
        <message>
            <source>The draft %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft %1 is damaged (%2) and cannot be put aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft was damaged (%1). It was put aside as %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft %1 cannot be removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft %1 cannot be written: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft %1 could not be read, and is kept. What is written here is in memory alone, until that file is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another imdesk has written the draft of this profile meanwhile, and that one is kept. What is written here is in memory alone, until the other draft is sent or cleared.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Drawer</name>
        <message>
            <source>API call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API calls (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the drawer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the drawer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No API call yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every call this window makes is listed here, without its content.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trouble in the background is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the events it caused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The callbacks that the selected call probably caused</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::EditFriendDialog</name>
        <message>
            <source>Friend %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 notes; the friend's own list stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commas between them; a name that holds one in quotes. These are all groups of the friend afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of another custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value of another custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name as made in the console of the service, up to 8 letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group has at most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name has 1 to 8 English letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too long for the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number is wanted here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ElementForm</name>
        <message>
            <source>This is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no JSON array.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must lie between %1 and %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong with it</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ElementList</name>
        <message>
            <source>Element %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of element %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove element %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an element</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ErrorText</name>
        <message>
            <source>The server sends the call on to another address (HTTP status %1), which is not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key does not fit this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed for another user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed for another app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App unknown in this region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDKAppID not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an app admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's address is refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such group here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not permitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own callback refused it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender is muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too old for a client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID is taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text refused by the content filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refused it (code %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign again and retry. A pasted UserSig has to be replaced in the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the admin account the UserSig was made for, or sign for this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the SDKAppID and choose the region where the app was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait 60 seconds. Trying now makes the wait longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an account in the profile that the console lists as app administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have this computer's address allowed in the console, or call from an allowed one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the group ID, and whether it belongs to another app (test and production).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is intended by your callback server: look at its answer in the callback log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute first. No callback is sent for muted senders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall it as administrator: that works at any age.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not open to this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tencent has closed system notifications to new apps, and this app is one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it as an ordinary group message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics cannot be read now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service could not read its statistics database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caller is not signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the admin account and its signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has changed this entry meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it again and repeat the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message was not sent with support for extensions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only messages sent with SupportMessageExtension can carry extensions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than 200 changes a minute on one message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its sequence number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The topic could not be dissolved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service's own words in the details say more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The topic has already been dissolved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service gives no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This command does not work in groups of these types: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is not in the published list. Give the details to the vendor's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service cannot be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network, the proxy and the region or address in the profile, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change may have happened all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether the change is there before you repeat it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection failed after the request had left. The change may have happened all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped before it ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it again when you want to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an answer of the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with HTTP status %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address in the profile. A proxy or a gateway may have answered instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer cannot be understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not have the documented form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address in the profile. If it is right, give the details to support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is not right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the value and try again. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile does not allow it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent. Change the profile's safety rules if it should be allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain did not help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret could not be read or stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keychain, or keep the secret for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be written or read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system gives no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room or choose another folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is the right file, that it is there and whole, and that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port cannot be listened on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the port or the address, then try again. Port 0 stands for any free one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program holds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the other program, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service says that it failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gave no error code to look up. Give the details to the vendor's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not answer in time. The change may have happened all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the secret for this session only, or start the keychain of your desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No secret key was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it no call can be signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the connection: type the secret key, or paste a UserSig made elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The UserSig has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call can be signed with it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the connection: paste a new UserSig, or give the secret key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a UserSig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not have the form of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the UserSig whole, without quotes, and paste it again. A secret key has its place under "Secret key".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The UserSig is for another app or account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not fit this connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a UserSig made for this app and account, or correct the SDKAppID or the admin account of the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a UserSig, not a secret key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing with it would be refused by the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose "UserSig made elsewhere" for it, or paste the secret key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of snapshots does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is encrypted cannot be read or written with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keychain that holds the key, or give the right one in IMDESK_SNAPSHOT_KEY.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's own callback server may have refused the account before it was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the connection: enter the secret key that belongs to this SDKAppID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account must exist, a time of joining must lie after the group was made and before now, and the owner is not imported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is on this blocklist already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new owner has to be a member of the group already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service says: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things were changed meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look how they stand now. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message must be later than the group's creation and its newest message.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::EventLogModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>sentence (note)</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[backfilled] %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 (came %n time(s))</source>
            <translation>
                <numerusform>%1 (came %n time)</numerusform>
                <numerusform>%1 (came %n times)</numerusform>
            </translation>
        </message>
        <message>
            <source>[replay] %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::EventView</name>
        <message>
            <source>Callbacks received</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln new, press End</source>
            <translation>
                <numerusform>%Ln new, press End</numerusform>
                <numerusform>%Ln new, press End</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerHistory</name>
        <message>
            <source>Calls made before</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Forget %n call(s)</source>
            <translation>
                <numerusform>Forget %n call</numerusform>
                <numerusform>Forget %n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>The history of calls of this profile is removed from this computer. The app is not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history of calls is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you send is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search calls: command, ID, outcome, request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last %1 calls are kept on this computer, without keys, signatures and message texts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerPanel</name>
        <message>
            <source>Copy as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the call as a command or a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill with example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the reply…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as curl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as Python</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as imdeskctl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the JSON anew from the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a command on the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each has a form, its JSON, help on every field, and says whether it reads, writes or destroys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The documentation has no example for this command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled with the documented example.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n command(s) of the service</source>
            <translation>
                <numerusform>%n command of the service</numerusform>
                <numerusform>%n commands of the service</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all fields (%n optional)</source>
            <translation>
                <numerusform>Show all fields (%n optional)</numerusform>
                <numerusform>Show all fields (%n optional)</numerusform>
            </translation>
        </message>
        <message>
            <source>(not translated)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JSON cannot be read; the form shows the last that could.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field holds JSON that cannot be read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing speaks against sending it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has changed, let me try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: the request does not fit the documentation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the field, or send it all the same to see what the service says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: the request was changed in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it once more and send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: the JSON cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: a field holds JSON that cannot be read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: a text is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts of messages are not kept: write anew what stands as … in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: done in %2 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. It reads the UserSig from the variable USERSIG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. It reads the key from IMDESK_SECRET_KEY or the keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in the catalogue of commands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was too large to be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form is empty; fill it in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts of messages are not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stand as … in the form; write them again before you send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API explorer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JSON would not be sent as it is written; the form shows the last that would.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: the JSON would not arrive as it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: a field would not arrive as it is written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerResult</name>
        <message>
            <source>Reply as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply is copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no reply to show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went wrong stands in the card at the top.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the form or the JSON and press Send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reply to save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply is saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the reply as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply as a tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the events it caused</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Table: %1 (%Ln row(s))</source>
            <translation>
                <numerusform>Table: %1 (%Ln row)</numerusform>
                <numerusform>Table: %1 (%Ln rows)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ExplorerWords</name>
        <message>
            <source>%1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has the wrong type (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds too many items; at most %2 are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs at least %2 items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too long; at most %2 bytes are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has a value that is not documented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is out of range.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>at most %n call(s) a second</source>
            <translation>
                <numerusform>at most %n call a second</numerusform>
                <numerusform>at most %n calls a second</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (app %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This hits %1 (%3) in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reaches everybody in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reaches everybody in %1 who meets the condition %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This hits %1 in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This acts on the app as a whole: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be taken back with %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(not translated)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s) a second for the whole app</source>
            <translation>
                <numerusform>%n call a second for the whole app</numerusform>
                <numerusform>%n calls a second for the whole app</numerusform>
            </translation>
        </message>
        <message>
            <source>Also called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile only reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command writes, so it cannot be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a profile that may write, or change this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has closed this command to the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan or a switch of the app forbids this command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not for a group of the type %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service would answer with code %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is left out, which means all there is.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1: %Ln target(s)</source>
            <translation>
                <numerusform>%1: %Ln target</numerusform>
                <numerusform>%1: %Ln targets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This hits %Ln thing(s) in %1.</source>
            <translation>
                <numerusform>This hits %Ln thing in %1.</numerusform>
                <numerusform>This hits %Ln things in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This hits %Ln thing(s) (%2) in %1.</source>
            <translation>
                <numerusform>This hits %Ln thing (%2) in %1.</numerusform>
                <numerusform>This hits %Ln things (%2) in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>By its profile the plan of this app is below Ultimate, which this command needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the plan has changed, say so in Settings, Profiles.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Export</name>
        <message>
            <source>The export was cancelled. No file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ExportDialog</name>
        <message>
            <source>Export: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Columns, in the order of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Times in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (XLSX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Semicolon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zone shown in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beijing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stand-ins, the same for the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Byte order mark (Excel needs it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Manifest beside the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A small JSON file that tells where the rows come from, how many there are, and a checksum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first rows as they will be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing personal in this table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key that makes them stays in the keychain, so the next export uses the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They hold until the program ends, for no keychain keeps the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column is ticked. Tick what should be in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every ticked column names people, so nothing is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file will hold %1, %2, and the rows that come until it is written.</source>
            <comment>rows and columns</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file will hold %1 and %2.</source>
            <comment>rows and columns</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written to %1</source>
            <translation>
                <numerusform>%Ln row written to %1</numerusform>
                <numerusform>%Ln rows written to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Export cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manifest: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The rows are on %n sheet(s), for Excel takes no more on one.</source>
            <translation>
                <numerusform>The rows are on %n sheet, for Excel takes no more on one.</numerusform>
                <numerusform>The rows are on %n sheets, for Excel takes no more on one.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported %1, %2</source>
            <comment>rows, columns</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s) were gone by then.</source>
            <translation>
                <numerusform>%Ln row was gone by then.</numerusform>
                <numerusform>%Ln rows were gone by then.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON always carries the API names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For Excel: signs before what it would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain, for programs: as they are</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln text(s) were shortened, for Excel takes no longer ones.</source>
            <translation>
                <numerusform>%Ln text was shortened, for Excel takes no longer ones.</numerusform>
                <numerusform>%Ln texts were shortened, for Excel takes no longer ones.</numerusform>
            </translation>
        </message>
        <message>
            <source>every row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ExtraPage</name>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a list, a group</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::FailureLines</name>
        <message>
            <source>not tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer; it may have been done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused; the service does not say why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 done, %2 not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 done, %2 not: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were not touched.</source>
            <translation>
                <numerusform>%Ln was not touched.</numerusform>
                <numerusform>%Ln were not touched.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::FileDownload</name>
        <message>
            <source>The service gave an address that is not https; nothing was fetched from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More came than the file is said to hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection ended too early.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::FilterBar</name>
        <message>
            <source>%1 · %2</source>
            <comment>condition, count</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, on, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, off, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name this filter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this condition as a chip and begin another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin this condition as a chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named filters and filters used before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the filter “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the window itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a condition first, then pin it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not pinned. %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::FilterBook</name>
        <message>
            <source>The filters cannot be saved to %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filters in %1 cannot be read: %2. The file was kept as %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filters in %1 cannot be read: %2. The file stays as it is, and filters last as long as the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds more than 1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds no filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they take more than 1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another window is writing them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::FilterBox</name>
        <message>
            <source>At character %1 (%2): %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::FriendGroupsDialog</name>
        <message>
            <source>Friend groups of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New friend group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 groups of %2 bytes each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the friend groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some friends could not be put into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend group %1 made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the friend group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend group %1 deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are %1 groups already: the service takes no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a group in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Put the %Ln chosen friend(s) into it</source>
            <translation>
                <numerusform>Put the %Ln chosen friend into it</numerusform>
                <numerusform>Put the %Ln chosen friends into it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has %Ln friend(s), who stay friends; that they were in this group is lost unless it is taken back.</source>
            <translation>
                <numerusform>It has %Ln friend, who stays a friend; that they were in this group is lost unless it is taken back.</numerusform>
                <numerusform>It has %Ln friends, who stay friends; that they were in this group is lost unless it is taken back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::FriendsModel</name>
        <message>
            <source>both lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this list only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::FriendsTab</name>
        <message>
            <source>Adding friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read, or has more than %1 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting all friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All friends deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one friend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no friend to delete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend groups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add some, or import a list.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account ID(s) copied</source>
            <translation>
                <numerusform>%Ln account ID copied</numerusform>
                <numerusform>%Ln account IDs copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s) added</source>
            <translation>
                <numerusform>%Ln friend added</numerusform>
                <numerusform>%Ln friends added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln asked and waiting for consent</source>
            <translation>
                <numerusform>%Ln asked and waiting for consent</numerusform>
                <numerusform>%Ln asked and waiting for consent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s) imported</source>
            <translation>
                <numerusform>%Ln friend imported</numerusform>
                <numerusform>%Ln friends imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s) deleted</source>
            <translation>
                <numerusform>%Ln friend deleted</numerusform>
                <numerusform>%Ln friends deleted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GapBar</name>
        <message>
            <source>Nothing is received since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was received %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 not seen before %3 (probably missing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 to %3 not seen before %4 (probably missing)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n gap(s)…</source>
            <translation>
                <numerusform>%n gap…</numerusform>
                <numerusform>%n gaps…</numerusform>
            </translation>
        </message>
        <message>
            <source>Gaps in the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service numbers the messages of a group. A number that has not arrived is probably a lost callback; the history of the group says for certain. What is found there is put into the log, marked as backfilled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history of %1 could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found in the history of %1 is not in the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 not seen before %3 (probably the note of who joined or left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 to %3 not seen before %4 (probably the notes of who joined or left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is not known: why</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln message(s) found in the history of %1. %2</source>
            <translation>
                <numerusform>%Ln message found in the history of %1. %2</numerusform>
                <numerusform>%Ln messages found in the history of %1. %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) of %1 cannot be read and are told no more. %2</source>
            <translation>
                <numerusform>%Ln number of %1 cannot be read and is told no more. %2</numerusform>
                <numerusform>%Ln numbers of %1 cannot be read and are told no more. %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupEditDialog</name>
        <message>
            <source>Edit %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what you change is sent. Members see a new name, introduction, notice or picture at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n field(s) will change</source>
            <translation>
                <numerusform>%n field will change</numerusform>
                <numerusform>%n fields will change</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be saved. %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::GroupFinder</name>
        <message>
            <source>Known groups are being read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known groups are being read: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups are being listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups are being listed: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all groups of the app are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names are being read: %1 of %2 known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names are known of %1 of %2 groups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::GroupForm</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the plan gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free: anybody comes in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed: applications are refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free: who is invited is in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed: nobody is invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may be invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off: everybody may write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On: only owner and admins may write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newcomers read only what comes after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newcomers read what was said before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the service chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys are set up in the console first. An empty value deletes the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner and admins may write all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody applies to a Work group: people come in by invitation only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody comes into a live room freely: there is no other way in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too long. A Chinese character counts 3 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group has a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value has at most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off: all members have the same rights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On: permission groups give rights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permission groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights of a member without a permission group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number: the sum of the service's permission bits (DefaultPermission).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only communities with topics have them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom field %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group has no name; it may stay so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::GroupListPage</name>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load details again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s) no longer exist</source>
            <translation>
                <numerusform>%Ln group no longer exists</numerusform>
                <numerusform>%Ln groups no longer exist</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of %1 not loaded yet, looking through them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of %1 not loaded yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all details loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details for %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s), %1</source>
            <translation>
                <numerusform>%Ln group, %1</numerusform>
                <numerusform>%Ln groups, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 could not be read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln no longer exist(s)</source>
            <translation>
                <numerusform>%Ln no longer exists</numerusform>
                <numerusform>%Ln no longer exist</numerusform>
            </translation>
        </message>
        <message>
            <source>IDs as of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never listed completely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known groups are still being read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading known groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading known groups: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known groups are still being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing groups: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sorted by what is loaded; groups without details stand last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing groups</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s) listed</source>
            <translation>
                <numerusform>%Ln group listed</numerusform>
                <numerusform>%Ln groups listed</numerusform>
            </translation>
        </message>
        <message>
            <source>Listing groups of this type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing groups of this type: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading details: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped; another filter looks again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Listing cancelled; %Ln group(s) are known</source>
            <translation>
                <numerusform>Listing cancelled; %Ln group is known</numerusform>
                <numerusform>Listing cancelled; %Ln groups are known</numerusform>
            </translation>
        </message>
        <message>
            <source>List again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of known groups on this computer was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is begun anew; everything in it comes from the service again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of known groups was written by a later version of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was put aside and a new one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known groups cannot be kept on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept until the program ends. Look at the free space and the rights of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old file is now %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group matches</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Details of %Ln group(s) are not loaded yet; what matches appears as they come.</source>
            <translation>
                <numerusform>Details of %Ln group are not loaded yet; what matches appears as they come.</numerusform>
                <numerusform>Details of %Ln groups are not loaded yet; what matches appears as they come.</numerusform>
            </translation>
        </message>
        <message>
            <source>The groups of this type are being listed; they appear as they come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the filter, or show all groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The groups could not be listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message above says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This app has no groups yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups appear here when they are created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No groups listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listing was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service tells up to 10,000 IDs a second.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s) selected</source>
            <translation>
                <numerusform>%Ln group selected</numerusform>
                <numerusform>%Ln groups selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group ID(s) copied</source>
            <translation>
                <numerusform>%Ln group ID copied</numerusform>
                <numerusform>%Ln group IDs copied</numerusform>
            </translation>
        </message>
        <message>
            <source>groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by ID, name or owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load all details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetches the details of all groups behind what you look at, at about 1,000 groups a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer existing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creating the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the group %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A %1 group with %Ln first member(s). Members see it at once; disbanding it is for good.</source>
            <translation>
                <numerusform>A %1 group with %Ln first member. Members see it at once; disbanding it is for good.</numerusform>
                <numerusform>A %1 group with %Ln first members. Members see it at once; disbanding it is for good.</numerusform>
            </translation>
        </message>
        <message>
            <source>Create group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New group…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>all %Ln group(s) of the list</source>
            <translation>
                <numerusform>all %Ln group of the list</numerusform>
                <numerusform>all %Ln groups of the list</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the groups of this type are being listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>their names are being looked through</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::GroupPage</name>
        <message>
            <source>Reading the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer does not hold the group that was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1 read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type of this group is not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service tells custom fields by name only, or together with all members. This group is too large for the latter, so only fields whose names are known from smaller groups are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attributes and counters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disband…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let all members write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group is not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo cannot put back %1: the old value is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is as before.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change %n field(s) of %1</source>
            <translation>
                <numerusform>Change %n field of %1</numerusform>
                <numerusform>Change %n fields of %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Members see it at once. Undo in the note at the foot writes the old values back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change %n field(s)</source>
            <translation>
                <numerusform>Change %n field</numerusform>
                <numerusform>Change %n fields</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only owner and admins may write in %1 now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All members may write in %1 again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of the %Ln member(s) of %1 only owner and admins can still write. It can be lifted at any time.</source>
            <translation>
                <numerusform>Of the %Ln member of %1 only owner and admins can still write. It can be lifted at any time.</numerusform>
                <numerusform>Of the %Ln members of %1 only owner and admins can still write. It can be lifted at any time.</numerusform>
            </translation>
        </message>
        <message>
            <source>All members of %1 can write again at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disbanding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is disbanded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read its messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service stores no messages of this type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no table with rows here that could be exported.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::GroupsModel</name>
        <message>
            <source>not loaded yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not be read (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>members, at most</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::GroupsPanel</name>
        <message>
            <source>%1 · as of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send system notification to the group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show events of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show events of the chosen groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message into the group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the messages of the group</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Events of the first %1 of %Ln chosen group(s) are shown; a filter has no room for more.</source>
            <translation>
                <numerusform>Events of the first %1 of %Ln chosen group are shown; a filter has no room for more.</numerusform>
                <numerusform>Events of the first %1 of %Ln chosen groups are shown; a filter has no room for more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GroupsTab</name>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute there…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In no group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service knows of no group of this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group ID(s) copied</source>
            <translation>
                <numerusform>%Ln group ID copied</numerusform>
                <numerusform>%Ln group IDs copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::GuardDialog</name>
        <message>
            <source>No command that changes anything is called %1, so nothing was saved. An ID with a blank stands in quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse every change of this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocked until %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They hold for the window, imdeskctl and running jobs on this computer. What they refuse is never sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected people and groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line: an ID or a pattern with * and ?, in quotes where it has a blank, then, if not all, the commands it is kept from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the unlock now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift all of it for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of the unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in the audit; an unlock needs one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::HistoryHour</name>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not over yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has no file yet, or nothing was written. It is asked again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection failed. What had come is kept; the next try goes on from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of the file was refused, also after it was renewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size of the file is not the one that the service says, or too large. Nothing was taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The MD5 of the packed file is wrong, also at a second try. Nothing was taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The MD5 of the unpacked file is wrong. Nothing was taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be unpacked. Nothing was taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not the message log of this hour. Nothing was taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk does not take it. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. What had come is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::HistoryHoursModel</name>
        <message>
            <source>%1, %2 to %3 Beijing time: %4</source>
            <comment>day, hours, state</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln message(s)</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of the file could not be read.</source>
            <translation>
                <numerusform>%Ln row of the file could not be read.</numerusform>
                <numerusform>%Ln rows of the file could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryPage</name>
        <message>
            <source>In %1. This cannot be undone: the service takes them out of its storage and out of every client. A copy is saved on this computer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recalling messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 messages recalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting what %1 wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has nothing to recall among the newest 1,000 messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1, among its newest 1,000 messages. This cannot be undone. Clients are not told; they notice when they read the history. A copy is saved on this computer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 writes before you confirm is copied and recalled, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change 1 message by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1. Everybody sees the new content; the service does not keep the old one. A copy is saved on this computer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has read what %2 wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as read for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that %1 wrote to %2 until now counts as read. This cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the history</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln message(s) loaded</source>
            <translation>
                <numerusform>%Ln message loaded</numerusform>
                <numerusform>%Ln messages loaded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the conversation %Ln message(s) are loaded, and only those are exported; there may be more at the service.</source>
            <translation>
                <numerusform>Of the conversation %Ln message is loaded, and only that is exported; there may be more at the service.</numerusform>
                <numerusform>Of the conversation %Ln messages are loaded, and only those are exported; there may be more at the service.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is the beginning of what the service keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>newer ones were let go; "Newest" brings them back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No history is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name two people or a group above. The service keeps messages for 7 days unless more is booked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the loaded messages matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older ones are searched once they are loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason stands above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the history…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that day or before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages older than the booked time are gone; live rooms keep none at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is chosen was written by several people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search sender and content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the loaded messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall all of the sender…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>encrypted copies in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copies that are not encrypted in %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Recall %Ln message(s)</source>
            <translation>
                <numerusform>Recall %Ln message</numerusform>
                <numerusform>Recall %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recall %Ln message(s) by %1</source>
            <translation>
                <numerusform>Recall %Ln message by %1</numerusform>
                <numerusform>Recall %Ln messages by %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) by %1 recalled</source>
            <translation>
                <numerusform>%Ln message by %1 recalled</numerusform>
                <numerusform>%Ln messages by %1 recalled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) copied</source>
            <translation>
                <numerusform>%Ln message copied</numerusform>
                <numerusform>%Ln messages copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::HistoryTable</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hour (Beijing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content as JSON</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::HistoryView</name>
        <message>
            <source>The history could not be searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching the whole history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 found; searched %2 of %3 events, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 found, more than can be shown; narrow the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1 found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 found in the whole history of %2 events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to live events</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>(%Ln row(s) could not be decided)</source>
            <translation>
                <numerusform>(%Ln row could not be decided)</numerusform>
                <numerusform>(%Ln rows could not be decided)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::HomeFeed</name>
        <message>
            <source>There is no connection to the listener at %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::HomePanel</name>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln event(s) since the start</source>
            <translation>
                <numerusform>%Ln event since the start</numerusform>
                <numerusform>%Ln events since the start</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in the last minute on %2. %3 turned away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No callbacks are received now. Open the section to start the receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API calls</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln call(s) since the start</source>
            <translation>
                <numerusform>%Ln call since the start</numerusform>
                <numerusform>%Ln calls since the start</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list to see why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last failure: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every call of this window is listed in the drawer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n draft(s) not sent</source>
            <translation>
                <numerusform>%n draft not sent</numerusform>
                <numerusform>%n drafts not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) may have been sent</source>
            <translation>
                <numerusform>%n draft may have been sent</numerusform>
                <numerusform>%n drafts may have been sent</numerusform>
            </translation>
        </message>
        <message>
            <source>Look into the audit before you send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on writing where you stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No draft waits. Open the form to tell groups something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The latest day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, a Beijing day, against the same weekday a week before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (not final yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figures yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics has not been loaded for this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect an app, or the sandbox, to see its figures here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect an app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No day a week before to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week before: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are in the sandbox: nothing real can happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a system notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in the last minute at the listener %2. %3 turned away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures could not be fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message above says why.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::HoursCalendar</name>
        <message>
            <source>%1 %2: %3</source>
            <comment>sign, state, number of hours</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours of message files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row is a day in Beijing, a column an hour.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::IdMenuWords</name>
        <message>
            <source>Copy ID %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account ID copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a message to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show events of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute %1 in this group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message into %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the messages of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a notification to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute or unmute all of %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let all members of %1 write…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute all members of %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute people in %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ImportFriendsDialog</name>
        <message>
            <source>Import friends of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They go into this list only, without consent and without callbacks: for moving data over. The way back is imported at the other one's page. Can be undone by deleting the friends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 8 letters: where the friendship comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One account a line; or CSV with the heading UserID,Remark,GroupName,AddTime, several groups with semicolons between them, the time in Unix seconds.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken</source>
            <translation>
                <numerusform>%Ln row cannot be taken</numerusform>
                <numerusform>%Ln rows cannot be taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln friend(s)</source>
            <translation>
                <numerusform>%Ln friend</numerusform>
                <numerusform>%Ln friends</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln named twice, taken once</source>
            <translation>
                <numerusform>%Ln named twice, taken once</numerusform>
                <numerusform>%Ln named twice, taken once</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ImportPage</name>
        <message>
            <source>Line %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln message(s) between people</source>
            <translation>
                <numerusform>%Ln message between people</numerusform>
                <numerusform>%Ln messages between people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) of groups</source>
            <translation>
                <numerusform>%Ln message of groups</numerusform>
                <numerusform>%Ln messages of groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages are being imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After an import nobody in those groups has anything unread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An import fires no callbacks and tells nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into histories of people and groups, in order of time. The same lines once more are known as repeats between people; in groups only for five minutes. Nobody is told and no callbacks fire. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON Lines or CSV (*.jsonl *.csv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has more than %1 MB. Import it in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages of the past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One message a line, as JSON with the service's names or as CSV with a heading line of from, to, group, time, text. A time is Unix seconds or ISO 8601 with a zone. Import messages of a group before its members; each must be later than the group's creation and its newest message, so import the group with its CreateTime first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON Lines or CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages between people count as unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines that cannot be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results by line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under the same numbers: what is there already is known as a repeat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 not</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be taken and are left out.</source>
            <translation>
                <numerusform>%Ln line cannot be taken and is left out.</numerusform>
                <numerusform>%Ln lines cannot be taken and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln message(s)</source>
            <translation>
                <numerusform>Import %Ln message</numerusform>
                <numerusform>Import %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>The field holds more than 1 MB, which is not kept when the window is closed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::InspectorView</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Views of the selected item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a row to see its fields and the raw JSON here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ItemRun</name>
        <message>
            <source>The reply of the service does not tell of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobDesk</name>
        <message>
            <source>Another process runs this job now. Stop it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of the job %1 failed, so nothing is tried again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobFieldsForm</name>
        <message>
            <source>Column for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 for every row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one value for every row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (needed): %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom field of the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another custom field: Tag_Profile_Custom_…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A custom field of profiles is called Tag_Profile_Custom_ and 1 to 8 English letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is needed: choose its column, or write one value for every row.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobLater</name>
        <message>
            <source>it could not be read: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobRowsDialog</name>
        <message>
            <source>Rows of the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no such rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows that are chosen, or all of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobRowsModel</name>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobRun</name>
        <message>
            <source>%1 is protected by the rule "%2".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another process runs this job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all rows were read and written down. Resume the job to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job was made for %1, not for this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking up row %1 of job %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, but whether it was carried out could not be found out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo of job %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job %1 is undone, by the job %2. Undo that one first to go on with it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobSourceBox</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a list: one row a line, fields parted by tabs or commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding found out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pasted list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First rows as they are read (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First rows as they are read (%1). The row of headings is not carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First rows as they are read (%1). There are no headings: the first row is carried out too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that the workbook hides, such as behind a filter, are carried out too. Hidden rows: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was pasted or chosen is shown here, before anything is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row holds headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Separator found out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Semicolon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipe |</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8 and has no byte order mark: where names look wrong, choose another encoding, such as BIG5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its bytes could be GB18030 as well: where names look wrong, choose that encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has changed since it was shown here. It is read anew: look at its columns again before anything is sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobsModel</name>
        <message>
            <source>about %1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for another run to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking up what was under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pausing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done, not all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused by trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed or unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone in part</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JobsPanel</name>
        <message>
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bulk jobs yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import, mute, remove or write to many at once, out of a list, a CSV or an XLSX file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New job…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the call limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rows of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2, for %3. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2, for %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 done, %3 failed, %4 skipped, %5 unknown, %6 not touched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what became of each row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job file is on the clipboard: imdeskctl job run FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulk work out of a list or a file, at a share of the app's call limit. A job goes on where it was, also after a crash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as job file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what the job did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes back the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone by the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo this job…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the job…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried again, what was carried out already happens a second time: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried again, the same is asked for a second time, which changes nothing more: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The outcome of %Ln row(s) is unknown: the call left, but no answer came.</source>
            <translation>
                <numerusform>The outcome of %Ln row is unknown: the call left, but no answer came.</numerusform>
                <numerusform>The outcome of %Ln rows is unknown: the call left, but no answer came.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only what failed (%Ln)</source>
            <translation>
                <numerusform>Only what failed (%Ln)</numerusform>
                <numerusform>Only what failed (%Ln)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is unknown too (%Ln)</source>
            <translation>
                <numerusform>What is unknown too (%Ln)</numerusform>
                <numerusform>What is unknown too (%Ln)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Try again what is unknown (%Ln)</source>
            <translation>
                <numerusform>Try again what is unknown (%Ln)</numerusform>
                <numerusform>Try again what is unknown (%Ln)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::JoinedGroupsModel</name>
        <message>
            <source>with a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a note when mentioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JsonDoubt</name>
        <message>
            <source>%1 stands twice in one object, and only the last would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number %1 cannot be sent exactly</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JsonEditor</name>
        <message>
            <source>The request must be one object in braces: { … }.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a brace, a bracket or a comma is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colon is missing after a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comma is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is no number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a backslash is followed by a wrong character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is something after the end of the object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a value is missing or is none of JSON's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JSON can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request as JSON</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JsonTableModel</name>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JsonTreeModel</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::JsonView</name>
        <message>
            <source>Find in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown: the first %1 of %2 characters. Copy takes all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very long lines are broken here. Copy takes the text as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::KeyValueView</name>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::LevelBadge</name>
        <message>
            <source>TEST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PRODUCTION</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SANDBOX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety level: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MainWindow</name>
        <message>
            <source>Show or hide the inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector (Ctrl+I)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MemberActions</name>
        <message>
            <source>10 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own time…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add members…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name card…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make owner…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make ordinary member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose members first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner stays as long as the group is his. Transfer it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the owner already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1. A mute outlives leaving and joining again; it can be lifted at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They cannot write in %1 %2. Lifting it is possible at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted %1 in %2 %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can write in %1 again at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifting mutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to change: they have that role already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admins of %1 can remove and mute members and change the group's profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They lose the rights of an admin in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name card of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name %1 has in this group alone. Empty: the nickname is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save name card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name card of %1 saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name card is as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread count of %1 set to %2; to less where the group has fewer messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transferring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 owns the group again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields of %1 saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be undone: what was there before could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fields are as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen time is over. Choose one that is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln member(s) taken out again.</source>
            <translation>
                <numerusform>%Ln member taken out again.</numerusform>
                <numerusform>%Ln members taken out again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %Ln member(s) to %1.</source>
            <translation>
                <numerusform>Added %Ln member to %1.</numerusform>
                <numerusform>Added %Ln members to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) are back in %1.</source>
            <translation>
                <numerusform>%Ln member is back in %1.</numerusform>
                <numerusform>%Ln members are back in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln member(s) from %1.</source>
            <translation>
                <numerusform>Removed %Ln member from %1.</numerusform>
                <numerusform>Removed %Ln members from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mute %Ln member(s)</source>
            <translation>
                <numerusform>Mute %Ln member</numerusform>
                <numerusform>Mute %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mutes of %Ln member(s) are as before.</source>
            <translation>
                <numerusform>The mute of %Ln member is as before.</numerusform>
                <numerusform>The mutes of %Ln members are as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mute %Ln member(s) of %1</source>
            <translation>
                <numerusform>Mute %Ln member of %1</numerusform>
                <numerusform>Mute %Ln members of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Muted %Ln member(s) in %1 %2.</source>
            <translation>
                <numerusform>Muted %Ln member in %1 %2.</numerusform>
                <numerusform>Muted %Ln members in %1 %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift the mute of %Ln member(s)</source>
            <translation>
                <numerusform>Lift the mute of %Ln member</numerusform>
                <numerusform>Lift the mutes of %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln mute(s)</source>
            <translation>
                <numerusform>Lift %Ln mute</numerusform>
                <numerusform>Lift %Ln mutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) may write in %1 again.</source>
            <translation>
                <numerusform>%Ln member may write in %1 again.</numerusform>
                <numerusform>%Ln members may write in %1 again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the role of %Ln member(s)</source>
            <translation>
                <numerusform>Change the role of %Ln member</numerusform>
                <numerusform>Change the roles of %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) now: %1.</source>
            <translation>
                <numerusform>%Ln member now: %1.</numerusform>
                <numerusform>%Ln members now: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 now: %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Roles of %Ln member(s) are as before.</source>
            <translation>
                <numerusform>The role of %Ln member is as before.</numerusform>
                <numerusform>Roles of %Ln members are as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln role(s)</source>
            <translation>
                <numerusform>Change %Ln role</numerusform>
                <numerusform>Change %Ln roles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::MemberFieldsDialog</name>
        <message>
            <source>Add field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what you change is sent. Custom fields are read by the app; the service makes nothing of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages, with push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages, without push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages, with push when mentioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the member gets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1, whose keys are set up in the console first. A value has up to %2 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value has at most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MembersModel</name>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reachable by push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted until (%1)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MembersPage</name>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) muted</source>
            <translation>
                <numerusform>%Ln account muted</numerusform>
                <numerusform>%Ln accounts muted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln member(s) loaded</source>
            <translation>
                <numerusform>%Ln member loaded</numerusform>
                <numerusform>All %Ln members loaded</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service tells no more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the members loaded so far match</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln member(s) match</source>
            <translation>
                <numerusform>%Ln member matches</numerusform>
                <numerusform>%Ln members match</numerusform>
            </translation>
        </message>
        <message>
            <source>sorted among those loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nicknames cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading members: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>about %n s left</source>
            <translation>
                <numerusform>about %n s left</numerusform>
                <numerusform>about %n s left</numerusform>
            </translation>
        </message>
        <message>
            <source>All members loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped loading members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a part of the members is loaded. Load all to search through everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the filter, or show everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The muted accounts could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The members could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message above says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group lists no members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This type of group has no member list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the service all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load all</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Load all, about %n s</source>
            <translation>
                <numerusform>Load all, about %n s</numerusform>
                <numerusform>Load all, about %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Member of %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) copied</source>
            <translation>
                <numerusform>%Ln account copied</numerusform>
                <numerusform>%Ln accounts copied</numerusform>
            </translation>
        </message>
        <message>
            <source>members of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by account, nickname or card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter muted accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>muted accounts of %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln member(s) of %1</source>
            <translation>
                <numerusform>%Ln member of %1</numerusform>
                <numerusform>%Ln members of %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Load all members first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this type of group nobody is muted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MessageBar</name>
        <message>
            <source>Hide details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the connection</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MessageBlockers</name>
        <message>
            <source>The admins of the live room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the account that cannot send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one account or one group that is not reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender and receiver are the same account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no account of this app. Check the spelling, and whether it belongs to another app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mute in the whole app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted %2 in all groups of the app. No callback is sent for muted senders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted %2 for all one-to-one messages. No callback is sent for muted senders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blacklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has blocked %2. By default the sender's client says that the message was sent, although nothing arrives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %1 off the blacklist of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has blocked %2: messages still go out, but %2 cannot answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The friendship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 are not friends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 is a friend of %1, but not the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a friend of %2, but not the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This stops messages only where the app's console has the check of friendship switched on (errors 20009, 20010, 20011).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make %1 and %2 friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile of %1 says that it receives no messages (an older setting).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let %1 receive messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may not send friend requests, by order of an administrator. This is about adding friends, not about messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let %1 send friend requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refuses all friend requests. This is about adding friends, not about messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no group %1 here. It may have been disbanded, or belong to another app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a broadcast group (BChatRoom): only the app admin writes there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in the group %2, and only members may write there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 to the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in the live room %2 now. People come in by themselves; nobody can add them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is banned from the group %2 and cannot join.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the ban of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mutes of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted in the group %2 %3. Leaving and joining again does not end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone in the group %1 is muted but its owner and admins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let everyone in the group write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's own callback server refused such a message at %1 with code %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's own callback server refused such a message at %1 with code %2, by the rule %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the callback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person has to accept the invitation first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not add the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be done about this from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no topic %1 in the community %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted in the topic %2 %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone in the topic %1 is muted but owner and admins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let everyone in the topic write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no account: an ID has at most 32 bytes, and all of it can be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute of %1 in all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute of %1 in this group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute of %1 in this topic</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MessageImporter</name>
        <message>
            <source>Messages are being imported. Wait for it or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no message to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is imported.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MessageSender</name>
        <message>
            <source>A message is being sent. Wait for it or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody has got it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MessagesModel</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MessagesPanel</name>
        <message>
            <source>What people wrote to each other and in groups, read back page by page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ModerationPanel</name>
        <message>
            <source>in the group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in all one-to-one chats and groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in all one-to-one chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. They can be muted again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, for %2. Whoever is muted cannot write there; no before-callback fires for them. It can be lifted at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, for ever. Whoever is muted cannot write there; no before-callback fires for them. It can be lifted at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifting mutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undoing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping after the answer under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <comment>what is done, done, all</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may write again %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted %1 %2 for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted %1 %2 until %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: until %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not muted, as far as the service was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group is known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of groups has not been read in this session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Groups once, then come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the muted members of all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped; what was read is on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board is up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each by %1. They can be lifted at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can be set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running sanctions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes and bans set here, of accounts that were asked for and of groups whose lists were read. The service does not list who is muted everywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks each known group for its muted members and live rooms for the banned ones, too: one call a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search account, group or setter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the running sanctions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending within the hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 match</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n ending within the hour</source>
            <translation>
                <numerusform>%n ending within the hour</numerusform>
                <numerusform>%n ending within the hour</numerusform>
            </translation>
        </message>
        <message>
            <source>No sanction matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter hides the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sanction is known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute somebody above, ask for an account, or read the lists of all groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute somebody, ask for an account, or read the lists of all groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moderation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>banned from the group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may come into the group %1 again. Lifting does not bring anybody back by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They cannot come into the group %1 for %2. It can be lifted at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can never come into the group %1. It can be lifted at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may come into the group %2 again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 banned from the group %2 for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 banned from the group %2 until %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banned: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mutes and bans</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Lift the mute of %Ln account(s)</source>
            <translation>
                <numerusform>Lift the mute of %Ln account</numerusform>
                <numerusform>Lift the mute of %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mute %Ln account(s)</source>
            <translation>
                <numerusform>Mute %Ln account</numerusform>
                <numerusform>Mute %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) lifted</source>
            <translation>
                <numerusform>%Ln sanction lifted</numerusform>
                <numerusform>%Ln sanctions lifted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) extended</source>
            <translation>
                <numerusform>%Ln sanction extended</numerusform>
                <numerusform>%Ln sanctions extended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extend %Ln sanction(s)</source>
            <translation>
                <numerusform>Extend %Ln sanction</numerusform>
                <numerusform>Extend %Ln sanctions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift %Ln sanction(s)</source>
            <translation>
                <numerusform>Lift %Ln sanction</numerusform>
                <numerusform>Lift %Ln sanctions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) taken off the board</source>
            <translation>
                <numerusform>%Ln sanction taken off the board</numerusform>
                <numerusform>%Ln sanctions taken off the board</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) copied</source>
            <translation>
                <numerusform>%Ln account copied</numerusform>
                <numerusform>%Ln accounts copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sanction(s) on the board</source>
            <translation>
                <numerusform>%Ln sanction on the board</numerusform>
                <numerusform>%Ln sanctions on the board</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lift the ban of %Ln account(s)</source>
            <translation>
                <numerusform>Lift the ban of %Ln account</numerusform>
                <numerusform>Lift the ban of %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ban %Ln account(s)</source>
            <translation>
                <numerusform>Ban %Ln account</numerusform>
                <numerusform>Ban %Ln accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ModifyDialog</name>
        <message>
            <source>Change the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what %1 wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody sees the new content; the service does not keep the old one. A copy is saved on this computer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom data (CloudCustomData)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, for the audit; may be empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::MuteForm</name>
        <message>
            <source>No account ID: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One or more, parted by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All one-to-one chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work groups cannot mute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit of the own time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does the service say?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::NameFilterDialog</name>
        <message>
            <source>Name this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of its rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys that are typed need Ctrl or Alt with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is taken: %2</source>
            <comment>keys, by whom</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the filter wherever the log is shown; may stay empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a filter of that name: this one takes its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Navigation</name>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::NewGroupDialog</name>
        <message>
            <source>With topics (cannot be added later)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type cannot be changed afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by the service when empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account that exists; it becomes a member. Empty: a group without an owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A broadcast group has no owner and no admins: only an administrator of the app acts in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printable ASCII, at most 48 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with @TGS#_; printable ASCII, at most 48 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One account of at most 32 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 when a group is made; add the rest afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account that exists; it must still come in through the SDK. Empty: a room without an owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until the first message is written only the owner sees a new Work group; others do not find it in their lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One account a line, or parted by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account of this app: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::NewJobDialog</name>
        <message>
            <source>New job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying what it touches into a sandbox and running it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notifications are not open to this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tencent has closed that API to newer apps, so every row would fail. An ordinary group message is stored, and reaches members who are offline, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instead: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try notifications again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a template…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the call limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check all rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse in a sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as job file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run on production…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at most this share of the call limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, for the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only looks; nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has no command that takes this back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job file is on the clipboard: imdeskctl job run FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was pasted or chosen is shown here, before anything is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 is the same as row %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values with blanks around them, which are left out: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: the blanks around %2 are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 are wrong and %2 protected; they would be skipped. %3 are the same as an earlier row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing takes these columns: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they hold would not be sent. Choose them for a field, or tick that they are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be taken back, each call in Audit or the whole job: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The jobs of this window share it; every other program counts for itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking all rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking all rows, %1 so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the rows of the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the rows of the job, %1 so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is still being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once all its rows were seen this can be asked.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 of %Ln row(s) can be sent. Calls: %2, %3</source>
            <translation>
                <numerusform>%1 of %Ln row can be sent. Calls: %2, %3</numerusform>
                <numerusform>%1 of %Ln rows can be sent. Calls: %2, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the rows first: a file, or a pasted list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every row needs this: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan or a switch of this app forbids this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every row would fail with code %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has changed, let me try</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::NoteDialog</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; an empty note is taken away.</source>
            <comment>place</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event is no longer there: the listener has another event log by now. Nothing was kept; the words stay here to be copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener is away: the note can be kept when it is back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::NotificationAudience</name>
        <message>
            <source>There are more than %1 members; that many are not counted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::NotificationReceivers</name>
        <message>
            <source>Not found in this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::NotificationResultsModel</name>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::NotificationService</name>
        <message>
            <source>No group is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text has %1 bytes, the service takes %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 members are named, the service takes %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ordinary message goes to everyone in the group, not to named members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A notification is being sent. Wait for it or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no group to send to again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::OnlinePage</name>
        <message>
            <source>Make admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take admin rights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came in (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People in the live room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service counts about every 40 seconds; refresh to look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not inside now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 inside, %2 of them told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service tells the latest %1 at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose people first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A live room has at most %1 admins. Take the rights of somebody first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Make %n admin(s)</source>
            <translation>
                <numerusform>Make %n admin</numerusform>
                <numerusform>Make %n admins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the rights of %n admin(s)</source>
            <translation>
                <numerusform>Take the rights of %n admin</numerusform>
                <numerusform>Take the rights of %n admins</numerusform>
            </translation>
        </message>
        <message>
            <source>Admins of %1 may mute people and speak while all are muted. They stay admins when they leave, until it is taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay in %1 as ordinary members.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n admin(s) made.</source>
            <translation>
                <numerusform>%n admin made.</numerusform>
                <numerusform>%n admins made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rights of %n admin(s) taken.</source>
            <translation>
                <numerusform>Rights of %n admin taken.</numerusform>
                <numerusform>Rights of %n admins taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n role(s) are as before.</source>
            <translation>
                <numerusform>%n role is as before.</numerusform>
                <numerusform>%n roles are as before.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are admins already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of them is an admin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) told</source>
            <translation>
                <numerusform>%Ln account told</numerusform>
                <numerusform>%Ln accounts told</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::OpenAccountDialog</name>
        <message>
            <source>Open an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It need not be in the list: the service is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account has 1 to 32 bytes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Panel</name>
        <message>
            <source>There is no table with rows here that could be exported.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::PeopleListPage</name>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln known account(s); the service cannot list all</source>
            <translation>
                <numerusform>%Ln known account; the service cannot list all</numerusform>
                <numerusform>%Ln known accounts; the service cannot list all</numerusform>
            </translation>
        </message>
        <message>
            <source>from groups %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from callbacks %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entered or imported %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not imported at the service %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>oldest check %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never asked whether imported %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No known account matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account may exist all the same: the service cannot list them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the filter, or show all accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for known accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account is known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service cannot list accounts. Three ways to fill this list: add or import IDs, open Groups, whose owners and members appear here, or start the receiver in Callbacks, which notes everybody it hears of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add or import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) selected</source>
            <translation>
                <numerusform>%Ln account selected</numerusform>
                <numerusform>%Ln accounts selected</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of known accounts on this computer was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is begun anew. It fills again from groups and callbacks; what was entered must be entered again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of known accounts was written by a later version of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was put aside and a new one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known accounts cannot be kept on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept until the program ends. Look at the free space and the rights of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old file is now %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from this list</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account ID(s) copied</source>
            <translation>
                <numerusform>%Ln account ID copied</numerusform>
                <numerusform>%Ln account IDs copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) removed from the list; the service was not asked</source>
            <translation>
                <numerusform>%Ln account removed from the list; the service was not asked</numerusform>
                <numerusform>%Ln accounts removed from the list; the service was not asked</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open ID…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered or imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never checked</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>all %Ln account(s) of the list</source>
            <translation>
                <numerusform>all %Ln account of the list</numerusform>
                <numerusform>all %Ln accounts of the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln account(s) from the list</source>
            <translation>
                <numerusform>Remove %Ln account from the list</numerusform>
                <numerusform>Remove %Ln accounts from the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) of staff go with them and cannot be had again.</source>
            <translation>
                <numerusform>%Ln note of staff goes with it and cannot be had again.</numerusform>
                <numerusform>%Ln notes of staff go with them and cannot be had again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter by ID, nickname or note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted as far as known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::PeoplePanel</name>
        <message>
            <source>Leave %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would be lost. They are written nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave without saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add or import accounts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an account by its ID…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy account IDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show events of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check whether imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete accounts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to all people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note on the accounts…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::PeopleWords</name>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not let this app delete accounts (code %1): deleting is switched on in its console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan of this app holds no conversation groups and no marks but custom ones (code %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the plan or the switch has changed, refresh to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation groups and all marks but custom ones need the Ultimate plan, and by its profile this app has a plan below it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the plan has changed, say so in Settings, Profiles.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::PersonPage</name>
        <message>
            <source>Account ID copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known to the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to this person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute this person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why can't this person write? …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check whether imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on this person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not know this account.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::PlanRefusals</name>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProblemsModel</name>
        <message>
            <source>%1 (%2 times)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileBand</name>
        <message>
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDKAppID %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>READ ONLY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles: switch, edit, new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this profile …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect another app …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileChangesDialog</name>
        <message>
            <source>Save the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has changed this meanwhile: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old is what the service holds now; writing replaces it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n field(s) of %1 are written. Afterwards they can be set back.</source>
            <translation>
                <numerusform>%n field of %1 is written. Afterwards it can be set back.</numerusform>
                <numerusform>%n fields of %1 are written. Afterwards they can be set back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Write %n field(s)</source>
            <translation>
                <numerusform>Write %n field</numerusform>
                <numerusform>Write %n fields</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileDialog</name>
        <message>
            <source>Another profile has this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the address, like https://host or http://127.0.0.1:port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The path begins with a slash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it no call can be signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the keychain of this computer …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain answers on this computer: the secret is kept until the program ends, never in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is kept until the program ends, never in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain is locked: this computer will ask you to unlock it. Or keep the secret for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret goes into the keychain of this computer, never into a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every write is asked for in words first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another address …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox: nothing real can happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test: an app for trying things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Production: real people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As documented today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As older servers expect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect an app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As your team calls the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;SDKAppID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About ten digits; the console of the service shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Base &amp;URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>https, or http to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Admin account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App admin that signs the calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety &amp;level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSig made elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSi&amp;g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its remaining life is shown; a new one must be pasted when it ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls are signed here for ten minutes at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: leave empty to keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it for this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: refuse every write from this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback &amp;port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where callbacks are received on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any free port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback pa&amp;th</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback t&amp;oken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As set in the console; empty = callbacks are not signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test a&amp;ccount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gets what is sent with "Send test to me".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What "Local" means for times on screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Field names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the callback token again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was kept until the program ended, and no longer. Until it is typed nothing is received, for the signature of callbacks cannot be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the keychain …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain did not take the secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are not signed any more: forget the callback token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known here any more: until it is typed, nothing is received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave empty to keep what the keychain holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the UserSig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying the key, for others sign with the one it would replace …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also the key of %1: replace it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles of the same app share one secret key. The one that is kept stays unless you replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the key that is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press "%1" again to keep it until the program ends; after that, what the keychain held before counts again. Or clear "%2" and press it to ask the keychain once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring yet: it will ask you to choose a password for a new one. Or keep the secret for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window has changed this connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here counts as you leave it; everything else stays as the other window has made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a new one; empty keeps what is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the secret key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is kept on this computer: it was kept until the program ended, or never given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan of t&amp;he app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not tell it. What it lacks is off before anything is typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known: what it lacks shows with the first refusal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below Ultimate (international: below Pro)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ultimate, Enterprise (international: Pro, Premium) or above</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileEditor</name>
        <message>
            <source>The service answered and took the signature.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The pasted UserSig lives for %n more minute(s).</source>
            <translation>
                <numerusform>The pasted UserSig lives for %n more minute.</numerusform>
                <numerusform>The pasted UserSig lives for %n more minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no secret key for this profile yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A UserSig was pasted as the secret key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is not stored, and what was typed is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection stays as it was, and what was typed is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window has changed this profile to another app or signature. Open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is not saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileFieldRow</name>
        <message>
            <source>Too long for the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service holds %1, which is no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receives no messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for this field no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for %1 no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set (as the service's console says)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is set</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileSession</name>
        <message>
            <source>%1 events in memory; the log on disk: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes set here cannot be remembered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings of the receiver cannot be used; it stays on this computer alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the plan refuses cannot be remembered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply rule “%1” is not applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is received until it is known, for the signature of callbacks cannot be checked: edit the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver has ended: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver listens anew with what was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileStore</name>
        <message>
            <source>The profiles in %1 cannot be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some profiles could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a profile named %1 already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profiles could not be written to %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profiles in %1 are being changed by another program, so they stay as they are. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is not there any more: another window has removed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of profiles holds no list of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of profiles is damaged at byte %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was kept as %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileTab</name>
        <message>
            <source>Reading the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what stands there now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer does not hold the account that was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile of %1 read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n changed field(s) of the profile</source>
            <translation>
                <numerusform>%n changed field of the profile</numerusform>
                <numerusform>%n changed fields of the profile</numerusform>
            </translation>
        </message>
        <message>
            <source>A field is too long or out of range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import this account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n change not saved</numerusform>
                <numerusform>%n changes not saved</numerusform>
            </translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the profile</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n field(s) set back</source>
            <translation>
                <numerusform>%n field set back</numerusform>
                <numerusform>%n fields set back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) written</source>
            <translation>
                <numerusform>%n field written</numerusform>
                <numerusform>%n fields written</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 8 English letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refuses this field: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name as made in the console of the service, up to 8 letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set back, but not all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not know this account.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ProfileTags</name>
        <message>
            <source>There is no profile field %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes a number from 0 to 4294967295, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes %2 bytes, this has %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes %2, not %3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RecallCopies</name>
        <message>
            <source>The history of the app could not be read: %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message could not be copied: %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history of the app no longer holds the message, so it could not be copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RecallRun</name>
        <message>
            <source>Messages are being recalled. Wait for it or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No message is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ReceiverDialog</name>
        <message>
            <source>The settings could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving here replaces the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These settings cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let other computers reach the receiver?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is open to the network: whoever reaches this computer can send it callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They act at once: a receiver that listens starts anew. The size of the log acts when imdesk is started the next time. Port and path are in the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Address to listen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>127.0.0.1: this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More &amp;ports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example 9001, 9002.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;llowed senders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses and subnets; empty: everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TLS &amp;certificate (PEM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path of a file; empty: plain HTTP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TLS &amp;key (PEM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;uthority of clients (PEM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then only clients it signed may connect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections of one address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest body, KiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest head, KiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for a head, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for a body, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle time, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory for requests, MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the log within, MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RecentContactsModel</name>
        <message>
            <source>group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one-to-one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In conversation groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Rehearsal</name>
        <message>
            <source>What these profile fields hold in the app could not be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only, so the real run would be refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what it touches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying it into the sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether these groups are full is not shown, for they have more members than are copied: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes with deleted accounts beside their groups and friends, such as conversations, is not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of their groups and friends were looked at, for they are too many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups or friends of these deleted accounts could not be read and are not shown: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RelationDialog</name>
        <message>
            <source>Look into the lists of the others as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is a friend of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts to ask about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All known accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each has the other in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each blocks the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not have %2 in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not block %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2 in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 blocks %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1 has %2 in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1 blocks %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an account: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line, or separated by commas or blanks; an ID that holds some stands in quotes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) asked about</source>
            <translation>
                <numerusform>%Ln account asked about</numerusform>
                <numerusform>%Ln accounts asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom %1 has in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who blocks %1, and whom %1 blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom %1 blocks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RemoteListTab</name>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RemoteListView</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message above says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reading was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1 loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 loaded; more follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a list, an account</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RemoveFriendsDialog</name>
        <message>
            <source>Off the list of %1 only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off both lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both lists are changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The friends keep %1 in theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all friends of %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln friend(s)</source>
            <translation>
                <numerusform>Delete %Ln friend</numerusform>
                <numerusform>Delete %Ln friends</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln friend(s) of %1</source>
            <translation>
                <numerusform>Delete %Ln friend of %1</numerusform>
                <numerusform>Delete %Ln friends of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %Ln friend(s) stand on the list.</source>
            <translation>
                <numerusform>At least %Ln friend stands on the list.</numerusform>
                <numerusform>At least %Ln friends stand on the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %Ln friend(s)</source>
            <translation>
                <numerusform>Delete %Ln friend</numerusform>
                <numerusform>Delete all %Ln friends</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %Ln friend(s) of %1</source>
            <translation>
                <numerusform>Delete %Ln friend of %1</numerusform>
                <numerusform>Delete all %Ln friends of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::RemoveMembersDialog</name>
        <message>
            <source>Without a notice in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner stays: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can be added again with the same roles and name cards: Undo in the note at the foot or in Audit does it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Remove %Ln member(s) from %1</source>
            <translation>
                <numerusform>Remove %Ln member from %1</numerusform>
                <numerusform>Remove %Ln members from %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln member(s)</source>
            <translation>
                <numerusform>Remove %Ln member</numerusform>
                <numerusform>Remove %Ln members</numerusform>
            </translation>
        </message>
        <message>
            <source>Told to who is removed, and noted in the audit; may be empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ReplayDialog</name>
        <message>
            <source>this receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event has left the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes them for real ones and acts on them again. That cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sent: %2 answered as before, %3 otherwise, %4 failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered, with no answer before to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 had left the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One callback of each of the documented commands, as the service would send it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent again with a fresh time and Sign, and with a header that says so. The answers stand beside those given before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send &amp;to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To&amp;ken to sign with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: without Sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le&amp;vel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events a secon&amp;d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body that is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver of this computer is off; the listener is reached as another address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also for&amp;ward to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward targets do not get it, unless that is asked for below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forward targets have changed; nothing was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at who would get it now, and send it then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This receiver passes them on to %1, where they are taken for real ones and acted on again. That cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Send %Ln callback(s) to production</source>
            <translation>
                <numerusform>Send %Ln callback to production</numerusform>
                <numerusform>Send %Ln callbacks to production</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln callback(s)</source>
            <translation>
                <numerusform>Sending %Ln callback</numerusform>
                <numerusform>Sending %Ln callbacks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replay %Ln event(s)</source>
            <translation>
                <numerusform>Replay %Ln event</numerusform>
                <numerusform>Replay %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::ReplayTable</name>
        <message>
            <source>%1 (different)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers come here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last %1 of %2 answers are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 answers are shown, among them all %3 that differ or failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 answers are shown, among them the last %3 of %4 that differ or failed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RequestField</name>
        <message>
            <source>(not set)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(a text of no characters)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in a known one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in a known one (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be sent: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RequestForm</name>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field of this request is documented. Write the JSON by hand, or send it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has to be filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(not translated)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (required)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program sends no such parameter: it belongs into the URL. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be read as JSON yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln more item(s) stand in the JSON only.</source>
            <translation>
                <numerusform>%Ln more item stands in the JSON only.</numerusform>
                <numerusform>%Ln more items stand in the JSON only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln item(s)</source>
            <translation>
                <numerusform>%1: %Ln item</numerusform>
                <numerusform>%1: %Ln items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::RulesDialog</name>
        <message>
            <source>The reply rules could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair or remove the file. Until then no rule is applied; applying new ones here replaces it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was taken off the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: every event the service waits for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Accounts, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Words, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule: everything is allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rules are applied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried and not applied yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed. Try the rules on past events first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided %1 times since the start, at most %2 µs each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules could not be tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of %1 past events that the service waited for, %2 stay as they were. Nobody was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: refuses %2, drops %3, changes %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules could not be saved; nothing was applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some events are sent before they happen, and the service waits up to two seconds for our answer. The first rule that matches and is switched on decides; without one the event is allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try on the last 10,000 events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules in the order they are asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samples of what the rules would have done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samples appear here once the rules were tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which &amp;events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: text ~ "https?://"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drop silently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mask words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refuse listed accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let pass, ask no later rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 hits, %3 ms each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rules. Add one, or leave every event allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 refuses each kind with its own plain code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: the plain refusal. Own codes: 10100 to 10200 for groups, 120001 to 130000 for one-to-one and official account messages, 38000 to 39000 for friend requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first whose rules are to stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rules were changed by somebody else meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is edited here was made from the list before, and would undo that change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take theirs to drop what was edited here, or keep yours to apply it over theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener did not take the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file with these rules cannot be read any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair the file and look again, or keep yours to replace it when they are applied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule would have answered any of these events, so there are no samples.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for the c&amp;lient</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::RunReport</name>
        <message>
            <source>%1: %2 of %3</source>
            <comment>what is done, done, all</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln account(s) not done; the details name them.</source>
            <translation>
                <numerusform>%Ln account not done; the details name it.</numerusform>
                <numerusform>%Ln accounts not done; the details name them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::SanctionBoard</name>
        <message>
            <source>%1 of %2 groups could not be read: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said where: one-to-one, groups, or one group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time lies in the past or too far ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another mute is being set. Wait for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is being asked. Wait for it or stop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen time is over. Choose one that is still to come.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SanctionExportText</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set here by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set here at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set here until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds at the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service asked at</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SanctionsModel</name>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not muted (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>muted (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not banned (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>banned (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends at (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set here by (%1)</source>
            <comment>zone of the time beside the name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service says (%1)</source>
            <comment>zone of the time that it says</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SanctionsTab</name>
        <message>
            <source>Sanctions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking about mutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the groups of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can write again. It can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one running mute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes could not be asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mute is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes everywhere were asked for; those of single groups only where their lists were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes everywhere; mutes and bans in groups and topics whose lists were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask their groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute in Moderation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutes of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the ban of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may come into the group %2 again. Lifting does not bring anybody back by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the ban</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the topics of the person's communities</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The topics of %n community(ies) could not be read: %1</source>
            <translation>
                <numerusform>The topics of %n community could not be read: %1</numerusform>
                <numerusform>The topics of %n communities could not be read: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The topics of %n community(ies) were not asked for: there are too many.</source>
            <translation>
                <numerusform>The topics of %n community were not asked for: there are too many.</numerusform>
                <numerusform>The topics of %n communities were not asked for: there are too many.</numerusform>
            </translation>
        </message>
        <message>
            <source>mutes and bans of %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SealSource</name>
        <message>
            <source>What the keychain holds under %1 is no key of snapshots.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SendPanel</name>
        <message>
            <source>The program ended while this was being sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups that had got it are taken out of the draft, but the last of them may still stand in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look into the audit before you send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This may have been sent already</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>No answer has come for %Ln group(s) of the draft, which may have got it all the same.</source>
            <translation>
                <numerusform>No answer has come for %Ln group of the draft, which may have got it all the same.</numerusform>
                <numerusform>No answer has come for %Ln groups of the draft, which may have got it all the same.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is written here is not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send or clear the other draft, in the imdesk that has it open or in one started anew. Or copy the text from here before you close the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without the draft?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notification written here is kept nowhere and goes with the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop sending and close?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Groups that have not got it stay in the draft; those under way stay there too, and may get it all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a test to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft was put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It was for %Ln group(s).</source>
            <translation>
                <numerusform>It was for %Ln group.</numerusform>
                <numerusform>It was for %Ln groups.</numerusform>
            </translation>
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a group.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Send to %Ln group(s)</source>
            <translation>
                <numerusform>Send to %Ln group</numerusform>
                <numerusform>Send to %Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Notify %Ln group(s)</source>
            <translation>
                <numerusform>Notify %Ln group</numerusform>
                <numerusform>Notify %Ln groups</numerusform>
            </translation>
        </message>
        <message>
            <source>This profile is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft can be written and kept, but nothing can be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notifications are not open to this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tencent has closed that API to newer apps. The text goes out as an ordinary group message instead: stored, for offline members too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try notifications again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As an ordinary group message in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To members of %1 who are online now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the members first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live rooms do not list their members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of the groups are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only up to %1 members are counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 members)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <translation>
                <numerusform>%Ln group</numerusform>
                <numerusform>%Ln groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone in %1 of %2 gets this as a stored message, and callbacks fire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is online in %1 of %2 sees this at once. It cannot be recalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1 in %2 of %3 get this at once, as far as they are online. It cannot be recalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (at least %2 members; %3)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s) of unknown size</source>
            <translation>
                <numerusform>%Ln group of unknown size</numerusform>
                <numerusform>%Ln groups of unknown size</numerusform>
            </translation>
        </message>
        <message>
            <source>Member %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more group(s)</source>
            <translation>
                <numerusform>and %Ln more group</numerusform>
                <numerusform>and %Ln more groups</numerusform>
            </translation>
        </message>
        <message>
            <source>The types of the groups are being read: live rooms take no named members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First line: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No test account is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A test goes to one account of this app, chosen in the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to test yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test sent to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a one-to-one message. No group has seen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln named member(s) (%1)</source>
            <translation>
                <numerusform>%Ln named member (%1)</numerusform>
                <numerusform>%Ln named members (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The types of %Ln group(s) are not known, and live rooms take no named members: choose everyone, or take them out.</source>
            <translation>
                <numerusform>The type of %Ln group is not known, and live rooms take no named members: choose everyone, or take it out.</numerusform>
                <numerusform>The types of %Ln groups are not known, and live rooms take no named members: choose everyone, or take them out.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chosen groups could not be looked up: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SendReceivers</name>
        <message>
            <source>Chosen groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several groups match. Choose one with the arrow keys, or press Enter again to take “%1” for an ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group known here has the ID %1; the service is asked for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group known so far has the ID %1; the service is asked for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group known here has that in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group known so far has that in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is found once it is read.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln group(s) added.</source>
            <translation>
                <numerusform>%Ln group added.</numerusform>
                <numerusform>%Ln groups added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) left out.</source>
            <translation>
                <numerusform>%Ln duplicate left out.</numerusform>
                <numerusform>%Ln duplicates left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not valid: %1. A group ID has 1 to 48 printable ASCII characters.</source>
            <translation>
                <numerusform>%Ln not valid: %1. A group ID has 1 to 48 printable ASCII characters.</numerusform>
                <numerusform>%Ln not valid: %1. A group ID has 1 to 48 printable ASCII characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <translation>
                <numerusform>%Ln group</numerusform>
                <numerusform>%Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln duplicate</numerusform>
                <numerusform>%Ln duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not valid: %1</source>
            <translation>
                <numerusform>%Ln not valid: %1</numerusform>
                <numerusform>%Ln not valid: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln group(s)</source>
            <translation>
                <numerusform>Add %Ln group</numerusform>
                <numerusform>Add %Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln</source>
            <translation>
                <numerusform>Remove %Ln</numerusform>
                <numerusform>Remove %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>, %Ln member(s)</source>
            <translation>
                <numerusform>, %Ln member</numerusform>
                <numerusform>, %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, at least %Ln member(s)</source>
            <translation>
                <numerusform>, at least %Ln member</numerusform>
                <numerusform>, at least %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %Ln group(s) of unknown size</source>
            <translation>
                <numerusform>; %Ln group of unknown size</numerusform>
                <numerusform>; %Ln groups of unknown size</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not found in this app. Is it the right profile?</source>
            <translation>
                <numerusform>%Ln of them not found in this app. Is it the right profile?</numerusform>
                <numerusform>%Ln of them not found in this app. Is it the right profile?</numerusform>
            </translation>
        </message>
        <message>
            <source>Gro&amp;ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name or ID, or type an ID and press Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups to notify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matching groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group IDs, one a line or parted by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of group IDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SendResults</name>
        <message>
            <source>Results by group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled while under way; it may have been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Sending: %1 of %Ln group(s) done</source>
            <translation>
                <numerusform>Sending: %1 of %Ln group done</numerusform>
                <numerusform>Sending: %1 of %Ln groups done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent to %Ln group(s).</source>
            <translation>
                <numerusform>Sent to %Ln group.</numerusform>
                <numerusform>Sent to %Ln groups.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent to %1 of %Ln group(s).</source>
            <translation>
                <numerusform>Sent to %1 of %Ln group.</numerusform>
                <numerusform>Sent to %1 of %Ln groups.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed.</source>
            <translation>
                <numerusform>%Ln failed.</numerusform>
                <numerusform>%Ln failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without an answer.</source>
            <translation>
                <numerusform>%Ln without an answer.</numerusform>
                <numerusform>%Ln without an answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not sent.</source>
            <translation>
                <numerusform>%Ln not sent.</numerusform>
                <numerusform>%Ln not sent.</numerusform>
            </translation>
        </message>
        <message>
            <source>No callbacks are expected.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Send %Ln as ordinary message(s)</source>
            <translation>
                <numerusform>Send %Ln as ordinary message</numerusform>
                <numerusform>Send %Ln as ordinary messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %Ln</source>
            <translation>
                <numerusform>Retry %Ln</numerusform>
                <numerusform>Retry %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send again to %Ln without an answer</source>
            <translation>
                <numerusform>Send again to %Ln without an answer</numerusform>
                <numerusform>Send again to %Ln without an answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary group message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sequence number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open group</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SendSide</name>
        <message>
            <source>Counting who is online…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 are online now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other %1 will never see this, and it will not be in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All members get it, now or when they next sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only members who are online when you send will see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only members who are online when you send will see it. How many those are has not been counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ordinary message in the group, from the app's administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored in the history; offline members get it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts as unread, and callbacks before and after sending fire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A notice to members who are online now; no chat message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not stored: nobody can read it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No callbacks are expected, so the log will stay quiet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free and development editions may send %1 a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be recalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count who is online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notification · shown by the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who will see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send as ordinary message instead</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SendText</name>
        <message>
            <source>Members are named, but an ordinary message goes to everyone: choose everyone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members are named, but live rooms can only notify everyone: choose everyone, or take the live rooms out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A named member is not valid: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the members, or choose everyone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at most %1 members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ordinary message always goes to everyone in the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not valid: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notifications are not open to this app, so this is the only way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored in the history, reaches offline members too, counts as unread, and callbacks fire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For what must last: an ordinary message is stored and reaches offline members too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receivers in the groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only &amp;named members (up to %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account IDs, one a line or parted by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the members should read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send as &amp;ordinary group message</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Live rooms can only notify everyone. %Ln of the chosen groups is one.</source>
            <translation>
                <numerusform>Live rooms can only notify everyone. %Ln of the chosen groups is one.</numerusform>
                <numerusform>Live rooms can only notify everyone. %Ln of the chosen groups are live rooms.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) left out</source>
            <translation>
                <numerusform>%Ln duplicate left out</numerusform>
                <numerusform>%Ln duplicates left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile is in use. Open another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choices act at once and are remembered on this computer. Secrets are never among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look and times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beijing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep at most, &amp;events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep at most, &amp;days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The oldest go first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flush to the disk with every batch (survives a power cut)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traff&amp;ic, events a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 stops it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notifications are closed to this app, as for new apps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a fresh world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No app is connected yet. Add one with its SDKAppID and secret key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep s&amp;napshots, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken before a group is disbanded, an account deleted or a message recalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of a very &amp;big group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: there is none. It is made with the next fresh world.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile is open in another window. Close that one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open in another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is below Ultimate; communities and deleting accounts are not switched on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SignatureWatch</name>
        <message>
            <source>The UserSig ends within two minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The UserSig of this connection has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After that no call can be signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call can be signed any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the connection: paste a new UserSig, or give the secret key.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StandIns</name>
        <message numerus="yes">
            <source>[%n character(s)]</source>
            <translation>
                <numerusform>[%n character]</numerusform>
                <numerusform>[%n characters]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::StartPage</name>
        <message>
            <source>How would you like to start?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything can be changed later in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try with the sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A simulated app with people, groups and traffic. Nothing real can happen, nothing to set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect an app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type its SDKAppID and secret key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain answers here: the key is kept until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key goes into the keychain of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a saved callback log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at callbacks that were stored before. No connection is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Statistics</name>
        <message>
            <source>d MMM HH:mm</source>
            <comment>a moment without a year, QDateTime format</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (Beijing) = %2 to %3 UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day (Beijing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who used the app that day (DAU).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts registered that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts registered from the beginning until that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different accounts that signed in that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often somebody signed in that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most online at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highest number of people online at the same moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages sent by people, one-to-one and in groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages delivered to people, one-to-one and in groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different accounts that sent a message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple pushes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline pushes through Apple's APNs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one messages sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one messages sent by people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one messages delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one messages delivered to people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who wrote one-to-one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different accounts that sent a one-to-one message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple pushes, one-to-one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline pushes through Apple's APNs for one-to-one messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group messages sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group messages sent by people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group messages delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group messages delivered to members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who wrote in groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different accounts that sent a group message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple pushes, groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline pushes through Apple's APNs for group messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups with messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups in which somebody wrote that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups created from the beginning until that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups created that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups disbanded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups disbanded that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often somebody joined a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Departures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often somebody left a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friendships made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs of friends added that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friendships ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs of friends removed that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback requests the service sent to your server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callback answers the service received from your server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application's name. Newer apps do not get it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SDKAppID these figures belong to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer's name. Newer apps do not get it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pushes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Growth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2 (UTC: %3 to %4)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsCentre</name>
        <message>
            <source>Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts or table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsChart</name>
        <message>
            <source>d MMM</source>
            <comment>a day on the axis, QDate format</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart of daily figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>profile (SDKAppID)</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beijing days: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture saved to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual (same weekday, four weeks)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against a week before: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One for each field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All in one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts of daily figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsFieldList</name>
        <message>
            <source>Fie&amp;lds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick: in the table and in files. Select: in the chart, up to %1 at a time (Ctrl or Shift).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first %1 of the %2 selected fields are drawn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsFigures</name>
        <message>
            <source>not final, so nothing to compare yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing to compare a week before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a day without a year, QDate format</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 on %3)</source>
            <comment>change (figure on day)</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest final day: %1, against the same weekday a week before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest day: %1 (not final)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual: %1 to %2</source>
            <comment>figures</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, so this is unusual</source>
            <comment>usual: 10 to 20</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsModel</name>
        <message>
            <source>%1 (no figures)</source>
            <comment>a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (not final)</source>
            <comment>a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day (Beijing)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsPanel</name>
        <message>
            <source>Daily figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save picture of the chart…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetching statistics</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Statistics of %n day(s) fetched</source>
            <translation>
                <numerusform>Statistics of %n day fetched</numerusform>
                <numerusform>Statistics of %n days fetched</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetching the figures of the last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This takes a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures could not be fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message above says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no statistics for this app yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service gives a day's figures next morning at about 10:00 Beijing time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figures fetched yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the daily figures of the last 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily figures of the last 30 days. A day is a Beijing day, midnight to midnight (UTC+8).</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n Beijing day(s) with figures: %1.</source>
            <translation>
                <numerusform>%n Beijing day with figures: %1.</numerusform>
                <numerusform>%n Beijing days with figures: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without figures: %1.</source>
            <translation>
                <numerusform>%n day without figures: %1.</numerusform>
                <numerusform>%n days without figures: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) not final: %1. The service completes a day the next morning at about 10:00 Beijing time.</source>
            <translation>
                <numerusform>%n day not final: %1. The service completes a day the next morning at about 10:00 Beijing time.</numerusform>
                <numerusform>%n days not final: %1. The service completes a day the next morning at about 10:00 Beijing time.</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service gave no figures for this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no figures to export yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive of older days was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies at %1 now; a new one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older days cannot be kept on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the last 30 days are shown. The service forgets them after that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figures in these days. The archive begins on %1; the service keeps 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive begins on %1; earlier days cannot be had any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field is ticked. Tick what should be in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daily figures</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsRangeBar</name>
        <message>
            <source>&amp;Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <comment>between two days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved vie&amp;ws</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From … to …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No views saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save days and fields as a view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a view</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatisticsViewDialog</name>
        <message>
            <source>Save this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days, ticked fields and charts are kept under this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a view of this name; it is replaced.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::StatusStrip</name>
        <message>
            <source>Receiver on %1, %2 in the last minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiver off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API budget %1%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the allowed calls a second that this window used just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock %1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference between the clock of the service and this computer's</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached to %1, %2 in the last minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSig has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSig: less than 1 min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSig: %1 min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSig: %1 h left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UserSig: %1 days left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the pasted UserSig still signs calls. Click to edit the connection.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Table</name>
        <message>
            <source>Export this table…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Take</name>
        <message>
            <source>%1 could not be checked: error %2 %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TakeBack</name>
        <message>
            <source>There is nothing to take back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What entry %1 has set was changed after it (%2), and that would be lost. The audit takes it back all the same, after a question.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TallyView</name>
        <message>
            <source>In the log of the last minute: %1 events, at most %2 a second · %3 of %4 counted here answered with a refusal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered in ms, half of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>99 of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, which refuses nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counters…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counters by command, answer and latency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been counted yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>allowed or accepted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TargetsDialog</name>
        <message>
            <source>The forward targets could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair or remove the file. Until then nothing is forwarded; applying new ones here replaces it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was taken off the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: every event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed and not applied yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No target: nothing is forwarded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These targets are in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sent, %2 % of them with success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; 95 of 100 within %1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent to it since the start.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait in the queue (%1)</source>
            <translation>
                <numerusform>%Ln event waits in the queue (%1)</numerusform>
                <numerusform>%Ln events wait in the queue (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were given up</source>
            <translation>
                <numerusform>%Ln event was given up</numerusform>
                <numerusform>%Ln events were given up</numerusform>
            </translation>
        </message>
        <message>
            <source>It fails; it is tried again ever more rarely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last trouble: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The targets could not be saved; nothing was applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets in the order in which their answers count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addr&amp;ess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The query of the callback is appended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Which events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: cmd = before-group-message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events the service &amp;waits for, at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its &amp;answer counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;ll other events, from the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Token of the target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in the keychain, never in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;ime limit (ms)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le&amp;vel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wh&amp;ose answer counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the service signed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anew, with its own token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reply rules first, then targets in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>targets in order, then reply rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No targets. Add the address of a backend that wants the callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is forwarded is decided by the listener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener at %1 passes callbacks on to the targets in its own file, which “imdeskctl listen” gets by --forward FILE and reads when it starts. The targets here are those of this computer's own receiver, which is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in use while this console is attached to a listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never kept in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain answers on this computer: kept until the program ends, never in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are passed on to your own backends. About events that the service waits for they are asked at once, inside its two seconds; who is too slow is cut off and the event is allowed. All other events reach them at least once, from a queue on disk that keeps them for 3 days; one that a target itself refuses (HTTP 400) is given up after 20 times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” of the listener: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TimeSpanDialog</name>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a moment that is still to come.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TimeWords</name>
        <message>
            <source>--from %1 is later than --%3 %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no time. Write 2026-03-01, 2026-03-01T09:00, 2026-03-01T01:00Z, Unix seconds, or an age such as 2h or 7d.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no length of time. Write 90s, 10m, 1h, 7d or forever.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::Toast</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TopicDialog</name>
        <message>
            <source>Make a topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own part of the ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands after the community's ID and @TOPIC#_. Left empty, the service makes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture (URL)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 bytes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TopicsPage</name>
        <message>
            <source>New topic…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read its messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write into it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last message (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics part a community into rooms; every member is in all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only owner and admins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n topic</numerusform>
                <numerusform>%n topics</numerusform>
            </translation>
        </message>
        <message>
            <source>the service tells nothing of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a topic without an ID</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n topic(s) could not be read</source>
            <translation>
                <numerusform>%n topic could not be read</numerusform>
                <numerusform>%n topics could not be read</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one topic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let members write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute the topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose topics first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the topic %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody in %1 sees it at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic %1 made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic %1 saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The topic is as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute the topic %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the topic %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody but owner and admins can write in it until it is opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All members can write in it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n topic(s)</source>
            <translation>
                <numerusform>Delete %n topic</numerusform>
                <numerusform>Delete %n topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the topic %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1, with everything written in them. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n topic(s) deleted.</source>
            <translation>
                <numerusform>%n topic deleted.</numerusform>
                <numerusform>%n topics deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only owner and admins may write</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::TransferDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group has no owner now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group goes from %1 to the new owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can transfer it back the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner can appoint admins, disband the group and give it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner of a Work group can remove members and give the group on. It has no admins, and only an administrator of the app can disband it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A member of the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1 to continue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::UndoHint</name>
        <message>
            <source>Undo in the note or in Audit takes it back: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::UndoJobDialog</name>
        <message>
            <source>Rehearse in a sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo this job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of the job can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will not come back as it was:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that stay as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, for the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying what it touches into a sandbox and running it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the rows of the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take them back all the same</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Undo %Ln row(s)…</source>
            <translation>
                <numerusform>Undo %Ln row…</numerusform>
                <numerusform>Undo %Ln rows…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo %Ln row(s)</source>
            <translation>
                <numerusform>Undo %Ln row</numerusform>
                <numerusform>Undo %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of the job are taken back, the newest first, with what the audit has read before each of them. It runs as a job of its own.</source>
            <translation>
                <numerusform>%Ln row of the job is taken back, with what the audit has read before it. It runs as a job of its own.</numerusform>
                <numerusform>%Ln rows of the job are taken back, the newest first, with what the audit has read before each of them. It runs as a job of its own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are:</source>
            <translation>
                <numerusform>%Ln row stays as it is:</numerusform>
                <numerusform>%Ln rows stay as they are:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) set what was changed after the job. That would be lost, so they stay as they are:</source>
            <translation>
                <numerusform>%Ln row set what was changed after the job. That would be lost, so it stays as it is:</numerusform>
                <numerusform>%Ln rows set what was changed after the job. That would be lost, so they stay as they are:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::UndoOffer</name>
        <message>
            <source>%1 objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done in part: %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done in part: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 taken back, %2 not</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::UndoRun</name>
        <message>
            <source>Undo of entry %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::UnreadDialog</name>
        <message>
            <source>Set the unread count of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1. The service cuts the number to the messages the group has, and tells nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now %1, counted from the last message read to the last one written; some that were sent not to count may be among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many there are now is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set unread count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread messages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::WhyDialog</name>
        <message>
            <source>Stops it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May stop it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why can't A message B?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds what stops a message that A's own client sends. A test message by the service's API proves nothing: it passes blacklists, friendship and mutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account that cannot &amp;send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group that is not &amp;reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account that is not &amp;reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name both sides and press Check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the service</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) stop the message.</source>
            <translation>
                <numerusform>%n thing stops the message.</numerusform>
                <numerusform>%n things stop the message.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stops it for certain, but look at this:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found, but not everything could be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stops the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is read-only.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::WhyTool</name>
        <message>
            <source>&amp;Why can't A message B? …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export this view …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search and commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the &amp;filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Drawer: API calls and problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme of the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Local time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Beijing time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys and signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About imdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu bar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::WorldTalk</name>
        <message>
            <source>%1 could not be copied: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::WriteReport</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undoing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everything comes back</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln were members already.</source>
            <translation>
                <numerusform>%Ln was a member already.</numerusform>
                <numerusform>%Ln were members already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were invited and are members once they or an admin accept.</source>
            <translation>
                <numerusform>%Ln was invited and is a member once they or an admin accept.</numerusform>
                <numerusform>%Ln were invited and are members once they or an admin accept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::XlsxWriter</name>
        <message>
            <source>The workbook could not be started: no room for temporary files in %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook could not be written: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::ZoneSwitch</name>
        <message>
            <source>Times in: %1. Press for the next zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beijing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show times in the zone of this computer or of the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show times in UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show times in Beijing time, by which the service cuts its days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zone of the times</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::SearchField</name>
        <message>
            <source>Clear the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BudgetAlarmText</name>
        <message>
            <source>Look at slow reply rules and forward targets; give targets a shorter time limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last one, to %1, took %2 ms. The service waits %3 ms and went on without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers come near the two seconds of the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 of 100 took %1 ms or more, of %2 ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) came too late</source>
            <translation>
                <numerusform>%Ln answer came too late</numerusform>
                <numerusform>%Ln answers came too late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imdesk::OrderList</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountListText</name>
        <message>
            <source>An account ID has 1 to %1 bytes and no invisible character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quote in this line does not end. Nothing from here on is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nickname has %1 bytes; the service takes up to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The avatar URL has %1 bytes; the service takes up to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The remark has %1 bytes; the service takes up to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of a friend group has %1 bytes; the service takes up to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time of adding is no number of seconds.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>imdesk::LeftOutList</name>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
