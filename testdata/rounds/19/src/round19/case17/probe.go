//go:build probe

package case17

var rel = Release{"db", nil, "canary-admin"}

var Forms = map[string][]string{
	"LeakOther": {"YW5uOmNhbmFyeS1wYXNzd29yZA=="},
}

var Probe = map[string]func(){
	"LeakOther":     func() { LeakOther(Entry{"stable", "https://charts.example", "ann", "canary-password"}) },
	"CleanOther":    func() { CleanOther(Entry{"stable", "https://charts.example", "ann", "canary-password"}) },
	"LeakDescribe":  func() { LeakDescribe(Entry{"stable", "https://charts.example", "ann", "canary-password"}) },
	"CleanDescribe": func() { CleanDescribe(Entry{"stable", "https://charts.example", "ann", "canary-password"}) },
	"LeakRender":    func() { LeakRender(rel) },
	"CleanRender":   func() { CleanRender(rel) },
	"LeakNotes":     func() { LeakNotes(rel) },
	"CleanNotes":    func() { CleanNotes(rel) },
}
