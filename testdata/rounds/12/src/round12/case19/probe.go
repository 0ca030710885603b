//go:build probe

package case19

import (
	"context"

	"github.com/redis/go-redis/v9"
)

func client() *redis.Client { return redis.NewClient(&redis.Options{}) }

var Probe = map[string]func(){
	"LeakPut": func() {
		LeakPut(context.Background(), client(), Profile{"p1", "canary-name", []string{"canary-likes"}, "dark"})
	},
	"CleanPut": func() {
		CleanPut(context.Background(), client(), Profile{"p1", "canary-name", []string{"canary-likes"}, "dark"})
	},
	"LeakKey": func() {
		LeakKey(context.Background(), client(), Profile{"p1", "canary-name", []string{"canary-likes"}, "dark"})
	},
	"CleanKey": func() {
		CleanKey(context.Background(), client(), Profile{"p1", "canary-name", []string{"canary-likes"}, "dark"})
	},
	"LeakStream": func() {
		LeakStream(context.Background(), client(), Profile{"p1", "canary-name", []string{"canary-likes"}, "dark"}, Profile{"p1", "canary-name 2", []string{"canary-likes"}, "dark"})
	},
	"CleanStream": func() {
		CleanStream(context.Background(), client(), Profile{"p1", "canary-name", []string{"canary-likes"}, "dark"}, Profile{"p1", "canary-name 2", []string{"canary-likes"}, "dark"})
	},
}
