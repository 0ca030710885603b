//go:build probe

package case10

import (
	"context"
	"os"
)

var Probe = map[string]func(){
	"LeakResult": func() {
		LeakResult(context.Background(), os.Getenv("PROBE_URL"), Account{"a1", "canary-email", "canary-balance"})
	},
	"CleanResult": func() {
		CleanResult(context.Background(), os.Getenv("PROBE_URL"), Account{"a1", "canary-email", "canary-balance"})
	},
	"LeakFailed": func() {
		LeakFailed(context.Background(), os.Getenv("PROBE_URL"), Account{"a1", "canary-email", "canary-balance"})
	},
	"CleanFailed": func() {
		CleanFailed(context.Background(), os.Getenv("PROBE_URL"), Account{"a1", "canary-email", "canary-balance"})
	},
	"LeakArguments": func() {
		LeakArguments(context.Background(), os.Getenv("PROBE_URL"), Account{"a1", "canary-email", "canary-balance"})
	},
	"CleanArguments": func() {
		CleanArguments(context.Background(), os.Getenv("PROBE_URL"), Account{"a1", "canary-email", "canary-balance"})
	},
}
