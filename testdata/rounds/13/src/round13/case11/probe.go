//go:build probe

package case11

import "os"

var Probe = map[string]func(){
	"LeakPrompt": func() {
		LeakPrompt(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"CleanPrompt": func() {
		CleanPrompt(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"LeakIndexed": func() {
		LeakIndexed(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"CleanIndexed": func() {
		CleanIndexed(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"LeakQuestion": func() {
		LeakQuestion(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"CleanQuestion": func() {
		CleanQuestion(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"LeakHits": func() {
		LeakHits(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
	"CleanHits": func() {
		CleanHits(os.Getenv("PROBE_URL"), Ticket{"t1", "printer jams", "canary-author", "my canary-text jams the printer again"})
	},
}
