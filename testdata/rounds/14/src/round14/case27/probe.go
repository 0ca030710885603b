//go:build probe

package case27

import (
	"context"

	"github.com/redis/go-redis/v9"
)

var Probe = map[string]func(){
	"LeakFar": func() {
		LeakFar(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"CleanFar": func() {
		CleanFar(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"LeakToken": func() {
		LeakToken(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"CleanToken": func() {
		CleanToken(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"LeakNear": func() {
		LeakNear(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"CleanNear": func() {
		CleanNear(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"LeakGone": func() {
		LeakGone(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
	"CleanGone": func() {
		CleanGone(context.Background(), redis.NewClient(&redis.Options{}), Profile{"p1", "canary-email", "canary-token", "dark"})
	},
}
