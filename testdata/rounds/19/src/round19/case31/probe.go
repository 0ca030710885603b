//go:build probe

package case31

import (
	"context"

	"github.com/redis/go-redis/v9"
)

func session() *SessionState {
	return &SessionState{"s1", "canary-email", "canary-user", "canary-accesstoken", "canary-refreshtoken", 60}
}

var Probe = map[string]func(){
	"LeakSession":  func() { LeakSession(session()) },
	"CleanSession": func() { CleanSession(session()) },
	"LeakRefresh":  func() { LeakRefresh(context.Background(), session()) },
	"CleanRefresh": func() { CleanRefresh(context.Background(), session()) },
	"LeakStore": func() {
		LeakStore(context.Background(), redis.NewClient(&redis.Options{}), []byte("0123456789abcdef"), session())
	},
	"CleanStore": func() {
		CleanStore(context.Background(), redis.NewClient(&redis.Options{}), []byte("0123456789abcdef"), session())
	},
	"LeakList":  func() { LeakList(session()) },
	"CleanList": func() { CleanList(session()) },
}
