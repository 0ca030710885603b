//go:build probe

package case12

var Probe = map[string]func(){
	"LeakExplained": func() {
		LeakExplained(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"CleanExplained": func() {
		CleanExplained(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"LeakRule": func() {
		LeakRule(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"CleanRule": func() {
		CleanRule(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"LeakSteps": func() {
		LeakSteps(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"CleanSteps": func() {
		CleanSteps(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"LeakSubject": func() {
		LeakSubject(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
	"CleanSubject": func() {
		CleanSubject(Subject{"s1", "reader", "canary-nationality", "canary-union"}, Document{"/a", []string{"XX"}})
	},
}
