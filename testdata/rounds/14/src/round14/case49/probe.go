//go:build probe

package case49

import (
	"context"

	"github.com/redis/go-redis/v9"
)

var Probe = map[string]func(){
	"LeakDecoded": func() {
		LeakDecoded(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"CleanDecoded": func() {
		CleanDecoded(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"LeakStream": func() {
		LeakStream(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"CleanStream": func() {
		CleanStream(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"LeakRaw": func() {
		LeakRaw(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"CleanRaw": func() {
		CleanRaw(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"LeakDamage": func() {
		LeakDamage(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
	"CleanDamage": func() {
		CleanDamage(context.Background(), redis.NewClient(&redis.Options{}), Claim{"c1", "canary-insured", "canary-damage"})
	},
}
