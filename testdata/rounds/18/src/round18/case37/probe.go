//go:build probe

package case37

import (
	"context"
	"os"
)

var Probe = map[string]func(){
	"LeakAttrs": func() {
		LeakAttrs(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"CleanAttrs": func() {
		CleanAttrs(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"LeakSet": func() {
		LeakSet(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"CleanSet": func() {
		CleanSet(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"LeakEval": func() {
		LeakEval(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"CleanEval": func() {
		CleanEval(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"LeakName": func() {
		LeakName(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
	"CleanName": func() {
		CleanName(context.Background(), newFlags(os.Getenv("PROBE_URL")), User{"u1", "canary-email", "canary-country", "free"})
	},
}
