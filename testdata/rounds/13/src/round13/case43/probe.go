//go:build probe

package case43

import (
	"context"
	"log"
	"os"
)

var Probe = map[string]func(){
	"LeakSent": func() {
		LeakSent(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"CleanSent": func() {
		CleanSent(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"LeakAny": func() {
		LeakAny(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"CleanAny": func() {
		CleanAny(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"LeakRefused": func() {
		LeakRefused(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"CleanRefused": func() {
		CleanRefused(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"LeakStatus": func() {
		LeakStatus(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
	"CleanStatus": func() {
		CleanStatus(context.Background(), &Client{os.Getenv("PROBE_URL"), log.Printf}, Policy{"p1", "canary-holder", "canary-member"})
	},
}
