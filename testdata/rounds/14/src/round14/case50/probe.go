//go:build probe

package case50

var Probe = map[string]func(){
	"LeakRedacted": func() {
		LeakRedacted(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"CleanRedacted": func() {
		CleanRedacted(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"LeakOriginal": func() {
		LeakOriginal(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"CleanOriginal": func() {
		CleanOriginal(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"LeakMeta": func() {
		LeakMeta(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"CleanMeta": func() {
		CleanMeta(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"LeakThread": func() {
		LeakThread(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"CleanThread": func() {
		CleanThread(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"LeakLast": func() {
		LeakLast(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
	"CleanLast": func() {
		CleanLast(Ticket{7, "canary-from", "canary-message", map[string]string{"desk": "1"}, "canary-order"})
	},
}
