//go:build probe

package case15

import (
	"context"

	"github.com/redis/go-redis/v9"
)

var Probe = map[string]func(){
	"LeakFlushed": func() {
		LeakFlushed(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
	"CleanFlushed": func() {
		CleanFlushed(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
	"LeakMerged": func() {
		LeakMerged(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
	"CleanMerged": func() {
		CleanMerged(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
	"LeakStream": func() {
		LeakStream(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
	"CleanStream": func() {
		CleanStream(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
	"CleanAgain": func() {
		CleanAgain(context.Background(), redis.NewClient(&redis.Options{}), Reading{"s1", "canary-glucose", 80})
	},
}
