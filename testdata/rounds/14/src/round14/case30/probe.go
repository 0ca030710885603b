//go:build probe

package case30

import (
	"os"
)

var Probe = map[string]func(){
	"LeakLogged":   func() { LeakLogged(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"CleanLogged":  func() { CleanLogged(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"LeakPosted":   func() { LeakPosted(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"CleanPosted":  func() { CleanPosted(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"LeakBoth":     func() { LeakBoth(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"CleanBoth":    func() { CleanBoth(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"LeakRefused":  func() { LeakRefused(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
	"CleanRefused": func() { CleanRefused(os.Getenv("PROBE_URL"), Tenant{3, "canary-name", "canary-email", "canary-rent"}) },
}
