//go:build probe

package case22

var Probe = map[string]func(){
	"LeakDiff": func() {
		LeakDiff(Resident{1, "old", "none", "north"}, Resident{1, "canary-name", "canary-religion", "north"})
	},
	"CleanDiff": func() {
		CleanDiff(Resident{1, "old", "none", "north"}, Resident{1, "canary-name", "canary-religion", "north"})
	},
	"LeakRow": func() {
		LeakRow(Resident{1, "old", "none", "north"}, Resident{1, "canary-name", "canary-religion", "north"})
	},
	"CleanRow": func() {
		CleanRow(Resident{1, "old", "none", "north"}, Resident{1, "canary-name", "canary-religion", "north"})
	},
	"LeakChange": func() {
		LeakChange(Resident{1, "old", "none", "north"}, Resident{1, "canary-name", "canary-religion", "north"})
	},
	"CleanChange": func() {
		CleanChange(Resident{1, "old", "none", "north"}, Resident{1, "canary-name", "canary-religion", "north"})
	},
}
