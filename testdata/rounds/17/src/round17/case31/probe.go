//go:build probe

package case31

import (
	"context"
	"os"
)

var customer = Customer{"c1", "canary-email", "canary-phone", "gold"}

var Probe = map[string]func(){
	"LeakSend":     func() { LeakSend(context.Background(), os.Getenv("PROBE_URL"), customer) },
	"CleanSend":    func() { CleanSend(context.Background(), os.Getenv("PROBE_URL"), customer) },
	"LeakText":     func() { LeakText(context.Background(), os.Getenv("PROBE_URL"), customer) },
	"CleanText":    func() { CleanText(context.Background(), os.Getenv("PROBE_URL"), customer) },
	"LeakAddress":  func() { LeakAddress(context.Background(), os.Getenv("PROBE_URL"), customer) },
	"CleanAddress": func() { CleanAddress(context.Background(), os.Getenv("PROBE_URL"), customer) },
}
