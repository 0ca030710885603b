//go:build probe

package case38

import (
	"context"
	"os"
)

var Probe = map[string]func(){
	"LeakWhy": func() {
		LeakWhy(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"CleanWhy": func() {
		CleanWhy(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"LeakBackoff": func() {
		LeakBackoff(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"CleanBackoff": func() {
		CleanBackoff(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"LeakQuery": func() {
		LeakQuery(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"CleanQuery": func() {
		CleanQuery(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"LeakTries": func() {
		LeakTries(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
	"CleanTries": func() {
		CleanTries(context.Background(), os.Getenv("PROBE_URL"), Person{"r1", "canary-name", "canary-born"})
	},
}
