//go:build probe

package case42

import (
	"context"
	"os"
)

var Probe = map[string]func(){
	"LeakQuery": func() {
		LeakQuery(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"CleanQuery": func() {
		CleanQuery(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"LeakAll": func() {
		LeakAll(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"CleanTagged": func() {
		CleanTagged(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"LeakPath": func() {
		LeakPath(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"CleanPath": func() {
		CleanPath(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"LeakHeader": func() {
		LeakHeader(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
	"CleanHeader": func() {
		CleanHeader(context.Background(), os.Getenv("PROBE_URL"), Search{"blue", "canary-name", "canary-token", 2})
	},
}
