//go:build probe

package case07

import (
	"os"

	"github.com/rs/zerolog"
)

func logger() zerolog.Logger { return zerolog.New(os.Stderr) }
func call() Call             { return Call{"c1", "canary-number", "canary-topic", &Agent{3, "canary-name"}} }

var Probe = map[string]func(){
	"LeakEmbed":  func() { LeakEmbed(logger(), call()) },
	"CleanEmbed": func() { CleanEmbed(logger(), call()) },
	"LeakDict":   func() { LeakDict(logger(), call()) },
	"CleanDict":  func() { CleanDict(logger(), call()) },
	"LeakWith":   func() { LeakWith(logger(), call()) },
	"CleanWith":  func() { CleanWith(logger(), call()) },
	"LeakNop":    func() { LeakNop(logger(), call()) },
	"CleanNop":   func() { CleanNop(logger(), call()) },
}
