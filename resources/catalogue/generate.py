#!/usr/bin/env python3
# SPDX-FileCopyrightText: imdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the catalogue the program carries from a folder of service facts.

usage: generate.py FACTS_FOLDER [--check]

Writes commands.json, callbacks.json and errors.json beside this script. With --check nothing is written and
the exit code is 1 when a file on disk differs from what would be written.
Limits that the facts tell in prose are read here once, so that the program finds plain numbers.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
READ_NAME = re.compile(
    r"/(get|query|check|im_get)|_(get|check|get_list|get_key_values|get_simple|getroammsg)$|/(getappinfo|getnospeaking|GetIPList|search_contact_group|friend_get|black_list_get)")
GROUP_TYPES = ["Public", "Private", "Work", "ChatRoom", "Meeting", "AVChatRoom", "BChatRoom", "Community"]
# What prose hides from the reader below: (path suffix, field) -> plain limits. None removes a wrong reading.
OVERRIDES = {
    ("create_group", "Type"): {"values": GROUP_TYPES},
    ("import_group", "Type"): {"values": GROUP_TYPES},  # live rooms are refused for their type, not as a wrong value
    ("import_group", "GroupId"): {"maxBytes": 48},
    ("import_group", "ApplyJoinOption"): {"values": ["FreeAccess", "NeedPermission", "DisableApply"]},
    ("import_group_member", "MemberList"): {"maxItems": 20},
    ("get_group_member_info", "Next"): {"type": "string|integer"},  # a number in older documents
    ("get_appid_group_list", "GroupType"): {"values": GROUP_TYPES},
    ("get_joined_group_list", "GroupType"): {"values": GROUP_TYPES},
    ("create_group", "GroupId"): {"maxBytes": 48},
    ("send_group_msg", "MsgPriority"): {"values": ["High", "Normal", "Low", "Lowest"]},
    ("group_msg_get_simple", "ReqMsgNumber"): None,  # more than 20 is served as 20, not refused
    ("get_group_msg_receipt_detail", "Count"): None,  # more counts as 200
    ("get_joined_group_list", "Limit"): {"max": 5000},
    ("group_msg_receipt", "MsgSeqList[].MsgSeq"): None,
    ("sendmsg", "SyncOtherMachine"): {"numbers": [1, 2, 5]},
    ("batchsendmsg", "SyncOtherMachine"): {"numbers": [1, 2, 5]},
    # The page of the command lacks the last, the protocol names it.
    ("sendmsg", "SendMsgControl"): {"values": ["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"]},
    ("batchsendmsg", "SendMsgControl"): {"values": ["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"]},
    ("forbid_send_msg", "MuteTime"): {"min": 0, "max": 4294967295},
    ("modify_group_member_info", "MsgFlag"):  # the page of the command lacks the last
        {"values": ["AcceptAndNotify", "AcceptNotNotify", "Discard", "AcceptNotNotifyExceptAt"]},
    ("send_group_system_notification", "ToMembers_Account"): {"maxItems": 50},
    ("multiaccount_import", "AccountList[].UserID"): None,  # a bad one is named in FailAccounts
    ("multiaccount_import", "AccountList"): {"required": True, "maxItems": 100},  # or Accounts, the old form
    ("group_get", "LastSequence"): {"required": False},  # 0 the first time; most SDKs leave it out
    ("admin_set_msg_read", "MsgReadTime"): {"type": "string|integer"},  # a string in the table, a time by nature
    ("friend_get_list", "To_Account"): None,  # more than 100 are only advised against
    ("delete", "To_Account"): {"required": False},  # not told how a group is named
}
# The vendor's own Java and PHP libraries post here.
ALIASES = {"group_open_attr_http_svc/get_group_attr": ["group_open_http_svc/get_group_attr"]}
# Merged messages have a section of their own and are missing from the lists of types that may be sent.
ELEMENTS = ["TIMTextElem", "TIMLocationElem", "TIMFaceElem", "TIMCustomElem", "TIMSoundElem", "TIMImageElem",
            "TIMFileElem", "TIMVideoFileElem", "TIMRelayElem"]
for name in ("sendmsg", "batchsendmsg", "importmsg", "modify_c2c_msg"):
    OVERRIDES[(name, "MsgBody[].MsgType")] = {"values": ELEMENTS}
for name, field_name in (("create_contact_group", "GroupContactItem[].ContactItem[].Type"),
                         ("update_contact_group", "UpdateGroup.ContactUpdateItem[].ContactItem.Type"),
                         ("mark_contact", "MarkItem[].ContactItem.Type"),
                         ("search_contact_group", "ContactItem[].Type")):
    OVERRIDES[(name, field_name)] = {"type": "integer|string"}  # a string in some tables

# What a field means where the facts say it in the words of another thing, or not all of it: (path suffix, field) -> the
# meaning. Translations go by the words, so these must be its own.
MEANINGS = {("update_contact_group", "UpdateGroup.OldGroupName"): "conversation group to change",
            ("import_group", "Owner_Account"): "owner, an account that exists; auto member"}

# Words of the error list that other facts contradict: (code, area) -> field, what the list says, what it is to say. The
# first must still stand there, or the correction is void. What was corrected says so in its note.
ERROR_OVERRIDES = {
    # Told of the message log and of statistics alike, whatever command answered it.
    (1002, "history"): ("meaning", "openconfigsvr getappinfo: parameter not legal.",
                        "Message log or statistics: parameter not legal."),
    # Three days is what the documents of the first SDKs say; get_history tells of seven.
    (1005, "history"): ("fix", "Files are kept 3 days; nothing to download any more.",
                        "Files are kept 7 days (3 in older documents); nothing to download any more."),
}

# Fields of answers that the facts tell of beside their table: IsFinish stands in the samples, IsFinished in the service's table.
RESPONSE_EXTRA = {"get_group_msg_receipt_detail": [
    {"name": "IsFinished", "type": "integer", "constraint": "0 | 1", "meaning": "the same as IsFinish, by its other name"}]}

RESPONSE_TYPES = {("get_group_member_info", "Next"): "string|integer"}


def load(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def limits(field):
    """Numbers and closed value sets out of the prose of one field."""
    text = field.get("constraint") or ""
    kind = field.get("type") or ""
    first = re.split(r"[;(]", text)[0].strip()
    out = {}
    match = re.match(r"(?:cn doc 2026-02: )?<=\s*(\d+)(?:\s*(bytes|keys|items|accounts|entries|tags|admins|groups))?\b", first)
    if match:
        number, unit = int(match.group(1)), match.group(2)
        if unit == "bytes":
            out["maxBytes"] = number
        elif kind.startswith("array"):
            out["maxItems"] = number
        elif kind == "integer":
            out["max"] = number
    match = re.match(r"(\d+)\s*\.\.\s*(\d+)(?: (accounts))?", first)
    if match:
        low, high = int(match.group(1)), int(match.group(2))
        if kind.startswith("array"):
            out["minItems"], out["maxItems"] = low, high
        elif kind == "integer":
            out["min"], out["max"] = low, high
    if kind == "integer" and re.match(r"(uint32|32-bit unsigned)", first):
        out["min"], out["max"] = 0, 4294967295
    if kind in ("string", "array<string>") and "|" in first:
        words = [w.strip() for w in re.split(r"\||,? default", first)[: first.count("|") + 1]]
        words = [re.sub(r"\s*\(.*", "", w) for w in words]
        if all(re.fullmatch(r"[A-Za-z_][A-Za-z_0-9]*", w) for w in words):
            out["values"] = words
    if kind == "integer" and re.fullmatch(r"\d+ ?\| ?\d+(, default \d+| default \d+)?", first):
        out["numbers"] = [int(n) for n in re.findall(r"\d+", re.split("default", first)[0])]
    return out


# Pairs of names for one field: either satisfies a field that is required.
RENAMED = [("UserID", "Identifier"), ("AccountList", "Accounts"), ("ShutUpTime", "MuteTime"), ("ShutUpAllMember", "MuteAllMember"),
           ("Operator_Account", "From_Account"), ("Peer_Account", "To_Account")]


def add_alternatives(fields):
    """Marks a field whose other name stands in the same request, so that a check asks for one of them."""
    by_name = {f["name"]: f for f in fields}
    pairs = RENAMED if "Operator_Account" in by_name else RENAMED[:4]
    for one, other in pairs:
        for name, made in by_name.items():
            head, _, last = name.rpartition(".")
            for this, that in ((one, other), (other, one)):
                twin = f"{head}.{that}" if head else that
                if last == this and twin in by_name:
                    made["alternative"] = twin
    return fields


def shape(entry):
    """One spelling for lists: the plain name and array<element>."""
    name, kind = entry["name"], entry.get("type") or "any"
    if name.endswith("[]"):
        name = name[:-2]
        kind = kind if kind.startswith("array") else f"array<{kind}>"
    return name, kind


def field(entry, is_request, path):
    name, kind = shape(entry)
    out = {"name": name, "type": kind}
    if entry.get("required"):
        out["required"] = True
    if is_request:
        found = limits({**entry, "type": kind})
        override = OVERRIDES.get((path.split("/")[-1], name), found)
        out.update(override or {})
        if not out.get("required"):
            out.pop("required", None)
        # A list that must be given names something.
        if out.get("required") and kind.startswith("array") and "." not in name:
            out.setdefault("minItems", 1)
    else:
        out["type"] = RESPONSE_TYPES.get((path.split("/")[-1], name), kind)
    for key in ("constraint", "meaning"):
        if entry.get(key):
            out[key] = entry[key]
    own = MEANINGS.get((path.split("/")[-1], name))
    if is_request and own:
        out["meaning"] = own
    return out


def command(entry):
    path = entry["path"].removeprefix("v4/")
    access = "destructive" if entry.get("destructive") else "read" if READ_NAME.search("/" + path) else "write"
    out = {"path": path, "title": entry["title"], "access": access}
    if entry.get("in_seed"):
        out["seed"] = True
    if entry.get("max_calls_per_second"):
        out["rate"] = entry["max_calls_per_second"]
    names = [a if isinstance(a, str) else a.get("path", "") for a in entry.get("path_aliases") or []]
    names += ALIASES.get(path, [])
    if names:
        out["aliases"] = [n.removeprefix("v4/") for n in names]
    out["request"] = add_alternatives([field(f, True, path) for f in entry.get("request") or []])
    more = RESPONSE_EXTRA.get(path.split("/")[-1], [])
    out["response"] = [field(f, False, path) for f in (entry.get("response") or []) + more]
    for key, name in (("example", "example"), ("errors", "errors"), ("fires_callbacks", "callbacks"),
                      ("paging", "paging"), ("semantics", "semantics"), ("supported_types", "groupTypes"),
                      ("doc_ids", "docs")):
        if entry.get(key):
            out[name] = entry[key]
    return out


def lines(items):
    body = ",\n".join(json.dumps(i, ensure_ascii=False, sort_keys=True, separators=(",", ":")) for i in items)
    return "[\n" + body + "\n]\n"


def build(folder):
    found = {}
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(data, dict) and "endpoints" in data:
            for entry in data["endpoints"]:
                made = command(entry)
                old = found.get(made["path"])
                if not old or len(made["response"]) >= len(old["response"]):
                    found[made["path"]] = made
    callbacks = load(folder, "callbacks.json")["callbacks"]
    errors = load(folder, "errors.json")
    open_overrides = dict(ERROR_OVERRIDES)
    for error in errors:
        error.pop("documented_in", None)
        name, was, words = open_overrides.pop((error["code"], error["area"]), (None, None, None))
        if name:
            if error.get(name) != was:
                sys.exit(f"error {error['code']}: the facts say {error.get(name)!r}, which no override corrects")
            error[name] = words
            error["note"] = f"{name} corrected; the error list says: {was}"
    if open_overrides:
        sys.exit(f"no such errors to correct: {sorted(open_overrides)}")
    return {
        "commands.json": lines([found[p] for p in sorted(found)]),
        "callbacks.json": lines(callbacks),
        "errors.json": lines(sorted(errors, key=lambda e: (e["code"], e["area"]))),
    }


def main():
    words = [w for w in sys.argv[1:] if not w.startswith("--")]
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    stale = 0
    for name, text in build(pathlib.Path(words[0])).items():
        target = HERE / name
        if "--check" in sys.argv:
            if not target.exists() or target.read_text(encoding="utf-8") != text:
                print(f"{name} is not what the facts give; run generate.py", file=sys.stderr)
                stale = 1
        else:
            target.write_text(text, encoding="utf-8")
    return stale


if __name__ == "__main__":
    sys.exit(main())
