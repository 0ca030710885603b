//go:build probe

package case42

func student() Student {
	return Student{1, Some("Al"), Some("canary-faith"), CSV{"canary-allergies"}, CSV{"chess"}}
}

var Probe = map[string]func(){
	"LeakOptional":  func() { LeakOptional(student()) },
	"CleanOptional": func() { CleanOptional(student()) },
	"LeakValue":     func() { LeakValue(student()) },
	"CleanValue":    func() { CleanValue(student()) },
	"LeakScan":      func() { LeakScan(student()) },
	"CleanScan":     func() { CleanScan(student()) },
	"LeakMapped":    func() { LeakMapped(student()) },
	"CleanMapped":   func() { CleanMapped(student()) },
}
