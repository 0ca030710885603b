//go:build probe

package case49

import (
	"context"

	"round9/case49/config"
)

var (
	ctx = context.Background()
	cfg = config.Config{Database: config.Database{Host: "h", User: "u", Password: "canary-password"}, Key: "canary-key", Port: 1}
)

var Probe = map[string]func(){
	"CleanStart":    func() { CleanStart(ctx, cfg) },
	"LeakDSN":       func() { LeakDSN(ctx, cfg) },
	"LeakConfig":    func() { LeakConfig(cfg) },
	"CleanConfig":   func() { CleanConfig(cfg) },
	"CleanSecret":   func() { CleanSecret(cfg) },
	"LeakRevealed":  func() { LeakRevealed(cfg) },
	"LeakConverted": func() { LeakConverted(cfg) },
	"CleanPort":     func() { CleanPort(cfg) },
	"LeakError":     func() { LeakError(cfg.Database) },
	"CleanError":    func() { CleanError(cfg.Database) },
}
