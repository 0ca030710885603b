//go:build probe

package case22

import (
	"context"
	"os"
)

var Probe = map[string]func(){
	"LeakPayload": func() {
		LeakPayload(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"CleanPayload": func() {
		CleanPayload(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"LeakHeader": func() {
		LeakHeader(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"CleanHeader": func() {
		CleanHeader(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"LeakPath": func() {
		LeakPath(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"CleanPath": func() {
		CleanPath(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"LeakSecret": func() {
		LeakSecret(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
	"CleanSecret": func() {
		CleanSecret(context.Background(), NewHook(os.Getenv("PROBE_URL"), []byte("canary-secret")), Order{"o1", 9, "canary-email", "canary-street"})
	},
}
