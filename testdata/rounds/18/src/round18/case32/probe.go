//go:build probe

package case32

import (
	"context"
	"os"
)

var Forms = map[string][]string{"LeakAge": {"434343"}, "LeakHash": {pseudonym("canary-email")}}

var Probe = map[string]func(){
	"LeakBase": func() {
		LeakBase(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"CleanBase": func() {
		CleanBase(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"LeakAge": func() {
		LeakAge(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"CleanAge": func() {
		CleanAge(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"LeakHash": func() {
		LeakHash(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"CleanHash": func() {
		CleanHash(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"LeakCity": func() {
		LeakCity(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
	"CleanCity": func() {
		CleanCity(context.Background(), &Analytics{endpoint: os.Getenv("PROBE_URL")}, Visitor{"u1", "canary-email", 434343, "canary-city", 3})
	},
}
