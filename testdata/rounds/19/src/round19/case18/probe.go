//go:build probe

package case18

import "context"

var art = Artifact{"dl.example", "/a.zip", "ann", "canary-secret", "canary-signature"}

var Probe = map[string]func(){
	"LeakTry":     func() { LeakTry(context.Background(), art) },
	"CleanTry":    func() { CleanTry(context.Background(), art) },
	"LeakSigned":  func() { LeakSigned(context.Background(), art) },
	"CleanSigned": func() { CleanSigned(context.Background(), art) },
	"LeakHook":    func() { LeakHook(context.Background(), art) },
	"CleanHook":   func() { CleanHook(context.Background(), art) },
	"LeakGiveUp":  func() { LeakGiveUp(art) },
	"CleanGiveUp": func() { CleanGiveUp(art) },
}
