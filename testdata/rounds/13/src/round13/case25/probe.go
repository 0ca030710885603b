//go:build probe

package case25

import "context"

var Probe = map[string]func(){
	"LeakSnapshot": func() {
		LeakSnapshot(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"CleanSnapshot": func() {
		CleanSnapshot(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"LeakLabel": func() {
		LeakLabel(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"CleanLabel": func() {
		CleanLabel(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"LeakStopped": func() {
		LeakStopped(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"CleanStopped": func() {
		CleanStopped(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"LeakSlow": func() {
		LeakSlow(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
	"CleanSlow": func() {
		CleanSlow(context.Background(), []Donor{{1, "canary-name", "canary-group"}, {2, "canary-name", "canary-group"}})
	},
}
