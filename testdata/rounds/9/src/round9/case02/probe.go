//go:build probe

package case02

import "round9/case02/logging"

func order() Order { return Order{"A1", []string{"tea"}, Customer{7, "canary-name", "canary-city"}} }

func service() *Service { return NewService(logging.New()) }

var Probe = map[string]func(){
	"LeakPlaced":  func() { LeakPlaced(service(), order()) },
	"CleanPlaced": func() { CleanPlaced(service(), order()) },
	"LeakFormat":  func() { LeakFormat(service(), order()) },
	"CleanFormat": func() { CleanFormat(service(), order()) },
	"LeakError":   func() { LeakError(service(), order()) },
	"CleanError":  func() { CleanError(service(), order()) },
	"LeakContext": func() { LeakContext(service(), order()) },
	"CleanNop":    func() { CleanNop(order()) },
}
