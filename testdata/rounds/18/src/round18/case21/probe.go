//go:build probe

package case21

var Probe = map[string]func(){
	"LeakChanges": func() {
		LeakChanges(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"CleanChanges": func() {
		CleanChanges(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"LeakTrail": func() {
		LeakTrail(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"CleanTrail": func() {
		CleanTrail(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"LeakNote": func() {
		LeakNote(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"CleanNote": func() {
		CleanNote(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"LeakCount": func() {
		LeakCount(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
	"CleanCount": func() {
		CleanCount(Citizen{1, "canary-name", "canary-religion", "single"}, Citizen{1, "ann", "none", "married"})
	},
}
