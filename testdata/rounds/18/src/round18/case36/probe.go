//go:build probe

package case36

import "strings"

var Probe = map[string]func(){
	"LeakNamed":    func() { LeakNamed(strings.NewReader("canary-name;canary-phone\n")) },
	"CleanNamed":   func() { CleanNamed(strings.NewReader("canary-name;canary-phone\n")) },
	"LeakUnnamed":  func() { LeakUnnamed(Contact{1, "canary-name", "canary-phone"}) },
	"CleanUnnamed": func() { CleanUnnamed(Contact{1, "canary-name", "canary-phone"}) },
	"LeakBad":      func() { LeakBad(strings.NewReader("canary-name;canary-phone\n")) },
	"CleanBad":     func() { CleanBad(strings.NewReader("canary-name;canary-phone\n")) },
	"LeakJoined":   func() { LeakJoined(Contact{1, "canary-name", "canary-phone"}) },
	"CleanJoined":  func() { CleanJoined(Contact{1, "canary-name", "canary-phone"}) },
}
