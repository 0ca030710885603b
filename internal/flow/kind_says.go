package flow

var kindSays = map[Kind]string{
	LogLine:    "a logger, or a panic: panics end in logs",
	LogConsole: "standard output or standard error",
	LogTrace:   "a span, its attributes and events, or baggage",
	LogMetric:  "a label of a metric",

	MailRecipient: "the address that a message is delivered to",
	MailSubject:   "the subject of a message",
	MailBody:      "the text and the attachments of a message",
	MailMarketing: "a newsletter, or the list of those who get it",

	StoreFile:     "a file, or its name",
	StoreObject:   "an object store",
	StoreSQL:      "an SQL database, written by a statement",
	StoreDocument: "a document database",
	StoreKV:       "a key-value store",
	StoreCache:    "a cache",
	StoreSearch:   "a search index",
	StoreQueue:    "a queue, topic or stream",
	StoreCookie:   "a cookie",
	StoreSession:  "the session of a visitor",
	StoreBrowser:  "what a browser is told to keep",

	ShareCrash:      "an error tracker",
	ShareAnalytics:  "an analytics service",
	ShareAds:        "an advertising service",
	ShareDataBroker: "a trader in data",
	ShareCRM:        "customer relations and sales",
	ShareMarketing:  "a marketing service",
	ShareMessaging:  "a service that delivers text messages, chats or calls",
	SharePayment:    "a payment service",
	ShareAI:         "a language model or another AI service",
	ShareFlags:      "a feature-flag service",
	ShareGeo:        "a service that looks places up",
	ShareHTTP:       "the body or header of a request to a host that nothing is known about",
	ShareOther:      "another library of a third party",

	URLQuery: "the query of an outgoing address",
	URLPath:  "the host or path of an outgoing address",

	RespondBody:   "what our own clients get back",
	RespondHeader: "a header of what our own clients get back",
	RespondError:  "an error that our own clients get back",
}

// Says is what sort of sink k is, in a few words.
func (k Kind) Says() string { return kindSays[k] }
