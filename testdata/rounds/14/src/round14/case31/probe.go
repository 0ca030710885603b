//go:build probe

package case31

import (
	"context"
	"os"
)

var Probe = map[string]func(){
	"LeakPayload": func() {
		LeakPayload(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"CleanPayload": func() {
		CleanPayload(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"LeakQuery": func() {
		LeakQuery(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"CleanQuery": func() {
		CleanQuery(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"LeakDry": func() {
		LeakDry(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"CleanDry": func() {
		CleanDry(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"LeakHeader": func() {
		LeakHeader(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
	"CleanHeader": func() {
		CleanHeader(context.Background(), os.Getenv("PROBE_URL"), Refund{"r1", "canary-email", "canary-reason", 500})
	},
}
