//go:build probe

package case35

import "time"

func subscriber() *Subscriber {
	return &Subscriber{1, "canary-email", "canary-born", true, time.Now()}
}

var Probe = map[string]func(){
	"LeakPost":     func() { LeakPost(subscriber()) },
	"CleanPost":    func() { CleanPost(subscriber()) },
	"LeakMinimal":  func() { LeakMinimal(subscriber()) },
	"CleanMinimal": func() { CleanMinimal(subscriber()) },
	"LeakRefused":  func() { LeakRefused([]*Subscriber{subscriber()}) },
	"CleanRefused": func() { CleanRefused([]*Subscriber{subscriber()}) },
}
