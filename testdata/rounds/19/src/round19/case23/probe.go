//go:build probe

package case23

import "context"

var mig = Migration{"https://git.example/a.git", "ann", "canary-password", "canary-token", 7}

var Probe = map[string]func(){
	"LeakClone":   func() { LeakClone(context.Background(), mig) },
	"CleanClone":  func() { CleanClone(context.Background(), mig) },
	"LeakNotice":  func() { LeakNotice(context.Background(), mig) },
	"CleanNotice": func() { CleanNotice(context.Background(), mig) },
	"LeakUnwrap":  func() { LeakUnwrap(context.Background(), mig) },
	"CleanUnwrap": func() { CleanUnwrap(context.Background(), mig) },
	"LeakOther":   func() { LeakOther(mig) },
	"CleanOther":  func() { CleanOther(mig) },
}
