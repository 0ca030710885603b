package flow

import "strings"

// Kind says what sort of sink data reaches: a family and a member, such as
// "log/line".
type Kind string

// The closed list of kinds.
const (
	LogLine    Kind = "log/line"
	LogConsole Kind = "log/console"
	LogTrace   Kind = "log/trace"
	LogMetric  Kind = "log/metric"

	MailRecipient Kind = "mail/recipient"
	MailSubject   Kind = "mail/subject"
	MailBody      Kind = "mail/body"
	MailMarketing Kind = "mail/marketing"

	StoreFile     Kind = "store/file"
	StoreObject   Kind = "store/object"
	StoreSQL      Kind = "store/sql"
	StoreDocument Kind = "store/document"
	StoreKV       Kind = "store/kv"
	StoreCache    Kind = "store/cache"
	StoreSearch   Kind = "store/search"
	StoreQueue    Kind = "store/queue"
	StoreCookie   Kind = "store/cookie"
	StoreSession  Kind = "store/session"
	StoreBrowser  Kind = "store/browser"

	ShareCrash      Kind = "share/crash"
	ShareAnalytics  Kind = "share/analytics"
	ShareAds        Kind = "share/ads"
	ShareDataBroker Kind = "share/data-broker"
	ShareCRM        Kind = "share/crm"
	ShareMarketing  Kind = "share/marketing"
	ShareMessaging  Kind = "share/messaging"
	SharePayment    Kind = "share/payment"
	ShareAI         Kind = "share/ai"
	ShareFlags      Kind = "share/flags"
	ShareGeo        Kind = "share/geo"
	ShareHTTP       Kind = "share/http"
	ShareOther      Kind = "share/other"

	URLQuery Kind = "url/query"
	URLPath  Kind = "url/path"

	RespondBody   Kind = "respond/body"
	RespondHeader Kind = "respond/header"
	RespondError  Kind = "respond/error"
)

var kinds = []Kind{
	LogLine, LogConsole, LogTrace, LogMetric,
	MailRecipient, MailSubject, MailBody, MailMarketing,
	StoreFile, StoreObject, StoreSQL, StoreDocument, StoreKV, StoreCache, StoreSearch, StoreQueue, StoreCookie, StoreSession, StoreBrowser,
	ShareCrash, ShareAnalytics, ShareAds, ShareDataBroker, ShareCRM, ShareMarketing, ShareMessaging, SharePayment, ShareAI, ShareFlags, ShareGeo, ShareHTTP, ShareOther,
	URLQuery, URLPath,
	RespondBody, RespondHeader, RespondError,
}

// Kinds returns every kind, in the order of the documentation.
func Kinds() []Kind { return append([]Kind(nil), kinds...) }

// Known reports whether k is in the closed list.
func (k Kind) Known() bool {
	for _, known := range kinds {
		if k == known {
			return true
		}
	}
	return false
}

// Under reports whether k is pattern or lies below it: "log/line" is under
// "log/line", "log" and "*".
func (k Kind) Under(pattern string) bool {
	return pattern == "*" || string(k) == pattern || strings.HasPrefix(string(k), pattern+"/")
}

// KnownPattern reports whether pattern is "*", a kind, or the family of one.
func KnownPattern(pattern string) bool {
	for _, k := range kinds {
		if k.Under(pattern) {
			return true
		}
	}
	return false
}

// Family is the part of k before the slash: "log", "mail", "store", "share",
// "url" or "respond".
func (k Kind) Family() string {
	family, _, _ := strings.Cut(string(k), "/")
	return family
}

// Travels reports whether what a sink of the kind gets goes over a wire.
func (k Kind) Travels() bool {
	switch k.Family() {
	case "share", "mail", "url":
		return true
	}
	switch k {
	case StoreObject, StoreSQL, StoreDocument, StoreKV, StoreCache, StoreSearch, StoreQueue:
		return true
	}
	return false
}
