//go:build probe

package case27

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(Certificate{"chain", []byte("canary-key")}) },
	"CleanDump":    func() { CleanDump(Certificate{"chain", []byte("canary-key")}) },
	"LeakWithout":  func() { LeakWithout(Certificate{"chain", []byte("canary-key")}) },
	"CleanWithout": func() { CleanWithout(Certificate{"chain", []byte("canary-key")}) },
	"LeakPush":     func() { LeakPush(Certificate{"chain", []byte("canary-key")}) },
	"CleanPush":    func() { CleanPush(Certificate{"chain", []byte("canary-key")}) },
	"LeakName":     func() { LeakName(Certificate{"chain", []byte("canary-key")}) },
	"CleanName":    func() { CleanName(Certificate{"chain", []byte("canary-key")}) },
}
