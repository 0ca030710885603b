//go:build probe

package case30

var Probe = map[string]func(){
	"LeakJoined": func() {
		LeakJoined([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
	"CleanJoined": func() {
		CleanJoined([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
	"LeakFailed": func() {
		LeakFailed([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
	"CleanFailed": func() {
		CleanFailed([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
	"LeakVerb": func() { LeakVerb([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}}) },
	"CleanVerb": func() {
		CleanVerb([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
	"LeakCause": func() {
		LeakCause([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
	"CleanCause": func() {
		CleanCause([]Debit{{1, "canary-holder", "canary-iban", 9000}, {2, "canary-holder", "DE", 9000}})
	},
}
