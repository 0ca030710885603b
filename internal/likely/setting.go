package likely

import (
	"slices"
	"strings"
)

// setting is what the type that declares a field must be about for a name that
// many things have to count.
type setting uint8

const (
	anywhere setting = iota
	person           // somebody
	address          // where somebody lives
	mail             // an e-mail
	call             // a telephone call or text message
	chat             // a message in a conversation
	inquiry          // what somebody asks or needs
	login            // how somebody, or a program, signs in
	visit            // what somebody did on a site
	event            // what happened through somebody
	payment          // how somebody pays
	card             // a payment card
	child            // somebody young
)

// signs are the words that show a setting: in the name of the type, where they
// say what it is (owners), and as the names of other fields of it (beside).
type signs struct{ owners, beside []string }

var settings = [...]signs{
	person: {
		owners: []string{"user", "customer", "person", "people", "patient", "employee", "contact", "individual", "applicant", "candidate", "guest", "visitor",
			"subscriber", "student", "teacher", "parent", "guardian", "child", "doctor", "physician", "passenger", "recipient", "author", "holder", "beneficiary",
			"payer", "payee", "buyer", "seller", "participant", "attendee", "donor", "resident", "citizen", "profile", "lead", "signup", "registration",
			"shipping", "billing", "spouse", "dependent", "caller", "staff", "player", "card holder", "grantee", "signer", "signatory", "reviewer", "traveler",
			"traveller", "viewer", "sender", "admin", "witness", "owner", "user location"},
		beside: []string{"email", "email address", "phone", "phone number", "first name", "last name", "date of birth", "birth date", "dob", "birthday", "gender", "full name"},
	},
	address: {
		owners: []string{"address", "shipping", "billing", "location"},
		beside: []string{"street", "city", "postal code", "zip code", "line 1", "address line 1", "address 1", "street address", "zip"},
	},
	mail: {
		owners: []string{"email", "mail", "envelope", "broadcast", "destination", "personalization", "bounce", "newsletter", "letter", "notification", "mail message",
			"recipient", "message event", "mail event", "email event", "bounce event", "delivery event", "open event", "click event"},
		beside: []string{"bcc", "cc", "reply to", "bcc address"},
	},
	call: {
		owners: []string{"call", "sms", "mms", "voice", "whatsapp", "conference"},
		beside: []string{"call sid", "call id", "call duration", "caller id"},
	},
	chat: {
		owners: []string{"message", "chat", "comment", "reply", "mention", "post", "sms", "note", "conversation", "dm", "message event", "mention event", "comment event"},
	},
	inquiry: {
		owners: []string{"inquiry", "enquiry", "contact form", "contact", "support request", "support ticket", "feedback", "complaint", "ticket"},
		beside: []string{"inquiry", "ticket number"},
	},
	login: {
		owners: []string{"auth", "authentication", "authorization", "credential", "login", "session", "oauth", "client", "config", "option", "setting", "bot", "account", "user",
			"identity", "sign in", "signin", "register", "password", "token source", "secret", "connection", "dsn"},
		beside: []string{"password", "client id", "refresh token", "expire in", "expiry"},
	},
	visit: {
		owners: []string{"visit", "visitor", "click", "page view", "pageview", "audit", "session", "login", "signup", "login attempt", "comment", "hit", "impression",
			"client", "consent", "acceptance", "log in", "sign in", "access log", "open", "request log"},
		beside: []string{"user agent", "referrer", "referer", "browser", "user id"},
	},
	event:   {owners: []string{"event", "message", "mention", "reaction", "post", "comment", "audit"}},
	payment: {owners: []string{"payment", "charge", "invoice", "bank account", "card", "subscription", "order", "refund"}},
	card:    {owners: []string{"card", "credit card", "debit card", "payment card"}, beside: []string{"cvc", "cvv", "exp month", "exp year"}},
	child:   {owners: []string{"child", "pupil", "student", "minor"}},
}

// wrapping are words at the end of a type's name that say in which form something
// is there, not what it is.
var wrapping = []string{"param", "request", "response", "req", "res", "resp", "input", "output", "dto", "row", "record", "model", "entity", "form", "data", "info",
	"information", "detail", "create", "update", "new", "edit", "delete", "get", "payload", "result", "item", "entry", "view", "type", "body", "arg", "struct", "schema",
	"document", "object", "impl", "v", "1", "2", "3", "json", "xml", "db", "base", "full", "summary", "list", "union", "option", "patch", "add", "import", "export", "raw", "command", "cmd"}

// allPlain reports whether words leave what they stand in front of what it is.
func allPlain(words []string) bool {
	for _, w := range words {
		if !slices.Contains(plain, w) {
			return false
		}
	}
	return true
}

var plain = []string{"new", "old", "primary", "secondary", "current", "original", "home", "work", "personal", "private", "preferred", "main", "full", "legal", "real", "iso",
	"raw", "parsed", "default", "alternate", "alternative", "other", "previous", "last", "first", "official", "registered", "permanent", "reply", "my"}

// about reports whether the struct is in the setting for a field of that name.
// modifiers are the words in front of what the field is called.
func (s *Struct) about(in setting, name, modifiers []string) bool {
	if in == anywhere {
		return true
	}
	is := &settings[in]
	if endsWithAny(modifiers, is.owners) {
		return true
	}
	if !allPlain(modifiers) {
		return false
	}
	if endsWithAny(unwrapped(s.name, is.owners), is.owners) {
		return true
	}
	return slices.ContainsFunc(s.fields, func(other []string) bool {
		return !slices.Equal(other, name) && slices.Contains(is.beside, strings.Join(other, " "))
	})
}

// unwrapped is the name of a type without what it ends in that only says its
// form. A word that is looked for is never taken away.
func unwrapped(owner, wanted []string) []string {
	for len(owner) > 1 {
		last := owner[len(owner)-1]
		if !slices.Contains(wrapping, last) || slices.Contains(wanted, last) {
			break
		}
		owner = owner[:len(owner)-1]
	}
	return owner
}
