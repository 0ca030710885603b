//go:build probe

package case06

var Probe = map[string]func(){
	"LeakShown":  func() { LeakShown([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"CleanShown": func() { CleanShown([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"LeakLast":   func() { LeakLast([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"CleanLast":  func() { CleanLast([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"LeakMin":    func() { LeakMin([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"CleanMin":   func() { CleanMin([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"LeakFound":  func() { LeakFound([]Member{{"h1", "", "canary-name", "canary-email"}}) },
	"CleanFound": func() { CleanFound([]Member{{"h1", "", "canary-name", "canary-email"}}) },
}
