package policy

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
)

// Default returns the policy of a program whose owners wrote none. What our
// own clients get back, and the address that a mail is delivered to, are
// mapped and not judged: no rule names them.
func Default() *Policy {
	p := &Policy{Promises: builtIn()}
	for i := range p.Promises {
		p.Promises[i].Default = true
	}
	return p
}

func builtIn() []Promise {
	return []Promise{
		{
			ID:    "default/logs",
			Says:  "personal data is logged only masked or hashed",
			Rules: []Rule{observed("log/line")},
		},
		{
			ID:    "default/telemetry",
			Says:  "spans and metrics carry personal data only masked or hashed",
			Rules: []Rule{observed("log/trace", "log/metric")},
		},
		{
			ID:    "default/console",
			Says:  "personal data is printed only masked or hashed",
			Rules: []Rule{observed("log/console")},
		},
		{
			ID:    "default/third-party",
			Says:  "third parties get no personal data, and those that cannot work without contact data get nothing sensitive",
			Rules: thirdParty(),
		},
		{
			ID:   "default/mail",
			Says: "a mail holds nothing sensitive but a one-time code",
			Rules: []Rule{{
				Data:    categories(Sensitive),
				Except:  categories(oneTimeCode),
				Sinks:   []string{"mail/subject", "mail/body"},
				Require: Never(),
			}},
		},
		{
			ID:    "default/files",
			Says:  "files, objects, caches, queues and search indexes hold personal data only masked or encrypted",
			Rules: atRest(Personal, "store/file", "store/object", "store/cache", "store/queue", "store/search"),
		},
		{
			ID:   "default/cookies",
			Says: "cookies and sessions hold personal data only masked or encrypted, besides what recognises the visitor",
			Rules: []Rule{{
				Data:    categories(Personal),
				Except:  categories("credential.session", "usage.cookie-id"),
				Sinks:   []string{"store/cookie", "store/session", "store/browser"},
				Require: Value(flow.Masked | flow.Encrypted),
			}},
		},
		{
			ID:    "default/databases",
			Says:  "databases hold sensitive data only masked or encrypted",
			Rules: atRest(Sensitive, "store/sql", "store/document", "store/kv"),
		},
		{
			ID:   "default/passwords",
			Says: "a password leaves the program only as a password hash",
			Rules: []Rule{{
				Data:    categories("credential.password"),
				Sinks:   []string{"log", "mail/subject", "mail/body", "mail/marketing", "store", "share", "url"},
				Require: Value(flow.PasswordHashed),
			}},
		},
	}
}

// oneTimeCode is made to be sent to the person it is for.
const oneTimeCode = "credential.one-time-code"

// checkedByHash are credentials that a program keeps to recognise them when
// they come back, which a hash is enough for: the long random ones, and those
// that can be guessed, for which it must be a slow hash.
var checkedByHash = struct{ random, guessable []string }{
	random:    []string{"credential.token", "credential.session", "credential.api-key", "credential.secret"},
	guessable: []string{"credential.password", "credential.pin", oneTimeCode, "credential.security-answer"},
}

// observed is the rule for what operators read.
func observed(sinks ...string) Rule {
	return Rule{Data: categories(Personal), Sinks: sinks, Require: Value(flow.Masked | flow.Hashed)}
}

// thirdParty tells services that have no need for personal data from those
// that cannot work without contact data, or without a location.
func thirdParty() []Rule {
	return []Rule{
		{
			Data: categories(Personal),
			Sinks: []string{
				"share/analytics", "share/ads", "share/data-broker", "share/ai", "share/crash", "share/flags",
				"share/http", "share/other", "url",
			},
			Require: Never(),
		},
		{
			Data:    categories(Sensitive),
			Sinks:   []string{"share/payment", "share/crm", "share/marketing", "mail/marketing"},
			Require: Never(),
		},
		{
			Data:    categories(Sensitive),
			Except:  categories(oneTimeCode),
			Sinks:   []string{"share/messaging"},
			Require: Never(),
		},
		{
			Data:    categories(Sensitive),
			Except:  categories("location"),
			Sinks:   []string{"share/geo"},
			Require: Never(),
		},
	}
}

// atRest are the rules for what is kept: encrypted or masked, and for
// credentials that are only compared, a hash that fits them.
func atRest(data string, sinks ...string) []Rule {
	random, guessable := categories(checkedByHash.random...), categories(checkedByHash.guessable...)
	return []Rule{
		{
			Data:    categories(data),
			Except:  slices.Concat(random, guessable),
			Sinks:   sinks,
			Require: Value(flow.Masked | flow.Encrypted),
		},
		{Data: random, Sinks: sinks, Require: Value(flow.Masked | flow.Hashed | flow.Encrypted)},
		{Data: guessable, Sinks: sinks, Require: Value(flow.Masked | flow.PasswordHashed | flow.Encrypted)},
	}
}

func categories(names ...string) []Data {
	data := make([]Data, len(names))
	for i, name := range names {
		data[i] = Data{Category: name}
	}
	return data
}
