//go:build probe

package case04

import (
	"encoding/hex"
	"fmt"
	"strings"

	"round16/case04/desk"
	"round16/case04/model"
	"round16/case04/notify"
	"round16/case04/search"
)

var (
	user    = model.User{ID: 4, Handle: "canary-handle", Email: "canary-email@example.org", IP: "canary-ip", Plan: "free"}
	message = model.Message{ID: 1, Room: "lobby", From: 4, Text: "canary-text at the casino with @canary-text"}
	quiet   = model.Message{ID: 2, Room: "lobby", From: 4, Text: "canary-text with @canary-text"}
	ticket  = model.Ticket{ID: 6, Subject: "canary-subject", Requester: user, Tags: []string{"new"}}
	clerk   = model.Agent{ID: 91, Team: "day", Key: "canary-key-123"}
	request = search.Request{Query: "canary-query", Room: "lobby", Limit: 5}
	draft   = desk.Post{Room: "lobby", Text: "canary-text at the casino"}
)

// Forms are texts that stand for others.
var Forms = map[string][]string{"LeakDigest": {hex.EncodeToString([]byte("canary-ip"))}}

func init() {
	notify.Wire = func(way, title, text string) error {
		if strings.Contains(text, "canary-key") {
			fmt.Println(way, text)
		}
		return nil
	}
}

var Probe = map[string]func(){
	"LeakDraft":        func() { LeakDraft(draft) },
	"CleanDraft":       func() { CleanDraft(draft) },
	"LeakRequest":      func() { LeakRequest(user) },
	"CleanRequest":     func() { CleanRequest(user) },
	"LeakKick":         func() { LeakKick(user) },
	"CleanKick":        func() { CleanKick(user) },
	"LeakDrop":         func() { LeakDrop(user) },
	"CleanDrop":        func() { CleanDrop(user) },
	"LeakForward":      func() { LeakForward(message) },
	"CleanForward":     func() { CleanForward(quiet) },
	"LeakEscalate":     func() { LeakEscalate(ticket) },
	"CleanEscalate":    func() { CleanEscalate(ticket) },
	"LeakOpen":         func() { LeakOpen(ticket) },
	"CleanOpen":        func() { CleanOpen(ticket) },
	"LeakTitle":        func() { LeakTitle(ticket) },
	"CleanTitle":       func() { CleanTitle(ticket) },
	"LeakKey":          func() { LeakKey(clerk, user) },
	"CleanKey":         func() { CleanKey(clerk, user) },
	"LeakUnknown":      func() { LeakUnknown(clerk) },
	"CleanUnknown":     func() { CleanUnknown(clerk) },
	"LeakSearch":       func() { LeakSearch(request) },
	"CleanSearch":      func() { CleanSearch(request) },
	"LeakIndex":        func() { LeakIndex(message) },
	"CleanIndex":       func() { CleanIndex(message) },
	"LeakClassify":     func() { LeakClassify(message) },
	"CleanClassify":    func() { CleanClassify(message) },
	"LeakEnforce":      func() { LeakEnforce(message) },
	"CleanEnforce":     func() { CleanEnforce(message) },
	"LeakVerdict":      func() { LeakVerdict(message) },
	"CleanVerdict":     func() { CleanVerdict(message) },
	"LeakPlugin":       func() { LeakPlugin(message) },
	"CleanPlugin":      func() { CleanPlugin(message) },
	"LeakPluginError":  func() { LeakPluginError(message) },
	"CleanPluginError": func() { CleanPluginError(message) },
	"LeakBlank":        func() { LeakBlank(message) },
	"CleanBlank":       func() { CleanBlank(message) },
	"LeakTranscript":   func() { LeakTranscript(message) },
	"CleanTranscript":  func() { CleanTranscript(message) },
	"LeakPrint":        func() { LeakPrint(message) },
	"CleanPrint":       func() { CleanPrint(message) },
	"LeakPresence":     func() { LeakPresence(user) },
	"CleanPresence":    func() { CleanPresence(user) },
	"LeakLast":         func() { LeakLast(user) },
	"CleanLast":        func() { CleanLast(user) },
	"LeakNested":       func() { LeakNested(user) },
	"CleanNested":      func() { CleanNested(user) },
	"LeakRedact":       func() { LeakRedact(user) },
	"CleanRedact":      func() { CleanRedact(user) },
	"LeakMessage":      func() { LeakMessage(user) },
	"CleanMessage":     func() { CleanMessage(user) },
	"LeakTee":          func() { LeakTee(user) },
	"CleanTee":         func() { CleanTee(user) },
	"LeakDigest":       func() { LeakDigest(user) },
	"CleanDigest":      func() { CleanDigest(user) },
	"LeakMentions":     func() { LeakMentions(message) },
	"CleanMentions":    func() { CleanMentions(message) },
	"LeakGreet":        func() { LeakGreet(user) },
	"CleanGreet":       func() { CleanGreet(user) },
	"LeakHistory":      func() { LeakHistory(message) },
	"CleanHistory":     func() { CleanHistory(message) },
	"LeakMembers":      func() { LeakMembers(user) },
	"CleanMembers":     func() { CleanMembers(user) },
	"LeakTicket":       func() { LeakTicket(ticket) },
	"CleanTicket":      func() { CleanTicket(ticket) },
	"LeakTrace":        func() { LeakTrace(user) },
	"CleanTrace":       func() { CleanTrace(user) },
	"LeakNote":         func() { LeakNote(message) },
	"CleanNote":        func() { CleanNote(message) },
	"LeakContext":      func() { LeakContext(user) },
	"CleanContext":     func() { CleanContext(user) },
	"LeakScope":        func() { LeakScope(user) },
	"CleanScope":       func() { CleanScope(user) },
	"LeakTraced":       func() { LeakTraced(user) },
	"CleanTraced":      func() { CleanTraced(user) },
}
