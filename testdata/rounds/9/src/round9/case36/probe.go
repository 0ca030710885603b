//go:build probe

package case36

import (
	"github.com/spf13/cobra"
	"go.uber.org/zap"
)

var (
	dir = Directory{"u1": {"u1", "canary-email", true}}
	cfg = Config{"h", "canary-secret", "canary-token"}
)

var Probe = map[string]func(){
	"LeakShow":      func() { LeakShow(dir, []string{"u1"}) },
	"CleanShow":     func() { CleanShow(dir, []string{"u1"}) },
	"LeakTable":     func() { LeakTable(&cobra.Command{}, dir) },
	"CleanTable":    func() { CleanTable(&cobra.Command{}, dir) },
	"LeakConfig":    func() { LeakConfig(zap.L(), cfg) },
	"CleanConfig":   func() { CleanConfig(zap.L(), cfg) },
	"CleanLoaded":   func() { CleanLoaded(zap.L()) },
	"LeakSettings":  func() { LeakSettings(zap.S(), cfg) },
	"CleanSettings": func() { CleanSettings(zap.S(), cfg) },
	"LeakDump":      func() { LeakDump(cfg) },
	"CleanDump":     func() { CleanDump(cfg) },
}
