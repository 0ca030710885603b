//go:build probe

package case15

import (
	"context"

	"github.com/redis/go-redis/v9"
	"round9/case15/cache"
)

var (
	ctx     = context.Background()
	profile = Profile{"p", "canary-religion", "canary-allergies"}
	session = Session{"canary-token", "u"}
	rdb     = redis.NewClient(&redis.Options{})
)

var Probe = map[string]func(){
	"LeakPut":      func() { LeakPut(ctx, cache.New(nil), profile) },
	"CleanPut":     func() { CleanPut(ctx, cache.New(nil), profile) },
	"CleanSealed":  func() { CleanSealed(ctx, profile) },
	"CleanHidden":  func() { CleanHidden(ctx, cache.New(nil), profile) },
	"LeakSession":  func() { LeakSession(ctx, rdb, session) },
	"CleanSession": func() { CleanSession(ctx, rdb, session) },
	"CleanGet":     func() { CleanGet(ctx, cache.New(nil), session) },
	"LeakHash":     func() { LeakHash(ctx, rdb, profile) },
	"CleanHash":    func() { CleanHash(ctx, rdb, profile) },
}
