//go:build probe

package case26

var Probe = map[string]func(){
	"LeakColumns": func() {
		LeakColumns([]Account{{Metadata{Name: "a1"}, Spec{"canary-email", []string{"canary-keys"}, "free"}}})
	},
	"CleanColumns": func() {
		CleanColumns([]Account{{Metadata{Name: "a1"}, Spec{"canary-email", []string{"canary-keys"}, "free"}}})
	},
	"LeakPrinter": func() {
		LeakPrinter([]Account{{Metadata{Name: "a1"}, Spec{"canary-email", []string{"canary-keys"}, "free"}}})
	},
	"CleanPrinter": func() {
		CleanPrinter([]Account{{Metadata{Name: "a1"}, Spec{"canary-email", []string{"canary-keys"}, "free"}}})
	},
	"LeakPatch": func() {
		LeakPatch([]Account{{Metadata{Name: "a1"}, Spec{"canary-email", []string{"canary-keys"}, "free"}}})
	},
	"CleanPatch": func() {
		CleanPatch([]Account{{Metadata{Name: "a1"}, Spec{"canary-email", []string{"canary-keys"}, "free"}}})
	},
}
