//go:build probe

package case22

import "go.uber.org/zap"

func logger() *zap.Logger {
	l, err := zap.NewProduction()
	if err != nil {
		panic(err)
	}
	return l
}

var Probe = map[string]func(){
	"LeakLost":   func() { LeakLost(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"CleanFound": func() { CleanFound(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"LeakTried":  func() { LeakTried(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"CleanTried": func() { CleanTried(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"LeakEnded":  func() { LeakEnded(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"CleanEnded": func() { CleanEnded(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"LeakWith":   func() { LeakWith(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
	"CleanWith":  func() { CleanWith(logger(), Rider{"r1", "canary-phone", "canary-place"}) },
}
