//go:build probe

package case05

import "context"

var service = Service{"https://weather.example/v1", "Graz", "canary-key"}

var Probe = map[string]func(){
	"LeakFailed":     func() { LeakFailed(context.Background(), service) },
	"CleanFailed":    func() { CleanFailed(context.Background(), service) },
	"LeakCause":      func() { LeakCause(context.Background(), service) },
	"CleanCause":     func() { CleanCause(context.Background(), service) },
	"LeakRequested":  func() { LeakRequested(service) },
	"CleanRequested": func() { CleanRequested(service) },
}
