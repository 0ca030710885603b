//go:build probe

package case41

import "context"

func sampleForm() form { return form{Email: "canary-email", Password: "canary-password", Terms: true} }

var Probe = map[string]func(){
	"CleanUp":       func() { CleanUp(context.Background(), sampleForm()) },
	"LeakEvent":     func() { LeakEvent(context.Background(), sampleForm()) },
	"CleanEvent":    func() { CleanEvent(context.Background(), sampleForm()) },
	"LeakTwice":     func() { LeakTwice(context.Background(), sampleForm()) },
	"CleanTwice":    func() { CleanTwice(context.Background(), sampleForm()) },
	"LeakAttempts":  func() { LeakAttempts(context.Background(), sampleForm()) },
	"CleanAttempts": func() { CleanAttempts(context.Background(), sampleForm()) },
	"LeakForm":      func() { LeakForm(sampleForm()) },
	"CleanForm":     func() { CleanForm(sampleForm()) },
}
